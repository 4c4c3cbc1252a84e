import type { MenuCommand } from '../../electron/desktop-contract.js';
import type { FileCommands } from '../files/file-commands.js';
import { helpStore } from '../help/help-store.js';
import type { ReportKind } from '../report/report-draft-store.js';
import type { Stores } from '../stores/stores.js';
import { tourStore } from '../tour/tour-store.js';
import { PLACES, type Place } from './navigation-store.js';

export type Command = (typeof COMMANDS)[number];
/** Everything that can be done from anywhere: menu, palette and keys share these; what is not in the menu does not compile. */
export const COMMANDS = [
  'open',
  'save',
  'save-as',
  'new',
  'undo',
  'redo',
  'run',
  'more',
  'cancel',
  'go-library',
  'go-case',
  'go-play',
  'go-compare',
  'go-report',
  'teams',
  'add-sessions',
  'timer',
  'report-pdf',
  'report-html',
  'report-xlsx',
  'theme-light',
  'theme-dark',
  'theme-system',
  'language-en',
  'language-zh-CN',
  'size-normal',
  'size-projector-125',
  'size-projector',
  'settings',
  'show-help',
  'tour',
  'about',
  'palette',
] as const satisfies readonly MenuCommand[];

/** Seasons that "run more" adds. */
export const MORE_SEASONS = 30;

export function commandRunner(stores: Stores, files: FileCommands): (command: Command | MenuCommand) => void {
  const { theCase, experiment, report, settings, navigation } = stores;
  const nav = navigation.getState();
  return (command) => {
    switch (command) {
      case 'open':
        return void files.openDialog();
      case 'save':
        return void files.save();
      case 'save-as':
        return void files.saveAs();
      case 'new':
        return nav.go('library');
      case 'undo':
        return theCase.getState().undo();
      case 'redo':
        return theCase.getState().redo();
      case 'run':
        return experiment.getState().runNow();
      case 'more':
        return experiment.getState().runMore(MORE_SEASONS);
      case 'cancel':
        return experiment.getState().cancel();
      case 'report-pdf':
      case 'report-html':
      case 'report-xlsx':
        return exportReport(command);
      case 'teams':
        stores.teams.getState().show(true);
        return nav.go('compare');
      case 'add-sessions':
        return void import('../teams/add-sessions.js').then(({ askForSessions }) => askForSessions(stores));
      case 'timer':
        return stores.timer.getState().show(true);
      case 'palette':
      case 'about':
      case 'settings':
        return nav.show(command);
      case 'show-help':
        return helpStore.getState().open();
      case 'tour':
        return tourStore.getState().show(0);
      case 'close-requested':
        return void files.requestClose();
      default:
        return choose(command);
    }
  };

  /** The page makes it, once it has something to make it of. */
  function exportReport(command: string): void {
    if (theCase.getState().document === null) return;
    nav.go('report');
    report.getState().want(command.slice('report-'.length) as ReportKind);
  }

  /** Commands that say their choice in their name. */
  function choose(command: string): void {
    const [kind, ...rest] = command.split('-');
    const value = rest.join('-');
    if (kind === 'go' && (PLACES as readonly string[]).includes(value)) nav.go(value as Place);
    else if (kind === 'theme') settings.getState().change({ theme: value as 'light' | 'dark' | 'system' });
    else if (kind === 'language') settings.getState().change({ language: value as 'en' | 'zh-CN' });
    else if (kind === 'size') settings.getState().change({ size: value as 'normal' | 'projector-125' | 'projector' });
  }
}

/** The command a key press stands for, null when it is for the page. Undo inside a text box is the box's own only where it has something to undo. */
export function commandOfKey(event: KeyboardEvent): Command | null {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]') !== null;
  const held = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (held && !event.altKey) {
    if (key === 'k') return 'palette';
    if (key === 'o') return 'open';
    if (key === 's') return event.shiftKey ? 'save-as' : 'save';
    if (key === 'p' && !event.shiftKey) return 'report-pdf';
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    if (key === 'y') return 'redo';
    return null;
  }
  if (event.key === 'F1') return 'show-help';
  if (typing || event.altKey || event.shiftKey) return null;
  const place = PLACES[Number(key) - 1];
  return place === 'library' || place === 'case' || place === 'play' || place === 'compare' || place === 'report' ? `go-${place}` : null;
}
