import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, Settings, WindowState } from '../desktop-contract.js';
import { type MenuText, menuTexts } from './menu-texts.js';
import { type MenuRecent, recentMenu } from './recent-menu.js';

export interface MenuContext {
  readonly platform: NodeJS.Platform;
  readonly packaged: boolean;
  readonly state: WindowState;
  readonly settings: Settings;
  readonly recent: MenuRecent;
  readonly send: (command: MenuCommand) => void;
}

type Item = MenuItemConstructorOptions;

/** A command of the window, under the name of its text. */
type TextCommand = Extract<MenuCommand, MenuText>;

const SEPARATOR: Item = { type: 'separator' };

/** The native menu: every command the window knows, enabled as the window last said. */
export function menuTemplate(context: MenuContext): Item[] {
  const texts = menuTexts(context.state.language);
  const mac = context.platform === 'darwin';
  const { state } = context;
  const command = (name: TextCommand, accelerator?: string, enabled = true): Item => ({
    id: name,
    label: texts[name],
    enabled,
    click: () => context.send(name),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const file: Item[] = [
    command('new', 'CmdOrCtrl+N'),
    command('open', 'CmdOrCtrl+O'),
    { id: 'recent', label: texts.recent, submenu: recentMenu(context.recent, texts) },
    SEPARATOR,
    command('save', 'CmdOrCtrl+S', state.hasCase),
    command('save-as', 'CmdOrCtrl+Shift+S', state.hasCase),
    SEPARATOR,
    {
      label: texts.export,
      submenu: [
        command('report-pdf', 'CmdOrCtrl+P', state.hasCase),
        command('report-html', undefined, state.hasCase),
        command('report-xlsx', undefined, state.hasCase),
      ],
    },
    SEPARATOR,
    ...(mac ? [{ role: 'close', label: texts.close } as const] : [command('settings', 'CmdOrCtrl+,'), SEPARATOR, { role: 'quit', label: texts.quit } as const]),
  ];
  const edit: Item[] = [
    command('undo', 'CmdOrCtrl+Z', state.canUndo),
    command('redo', 'CmdOrCtrl+Shift+Z', state.canRedo),
    SEPARATOR,
    { role: 'cut', label: texts.cut },
    { role: 'copy', label: texts.copy },
    { role: 'paste', label: texts.paste },
    { role: 'selectAll', label: texts.selectAll },
  ];
  const go: Item[] = [
    command('go-library', 'CmdOrCtrl+1'),
    command('go-case', 'CmdOrCtrl+2', state.hasCase),
    command('go-play', 'CmdOrCtrl+3', state.hasCase),
    command('go-compare', 'CmdOrCtrl+4', state.hasCase),
    command('go-report', 'CmdOrCtrl+5', state.hasCase),
    SEPARATOR,
    command('palette', 'CmdOrCtrl+K'),
  ];
  const canRun = state.hasCase && !state.running;
  const simulation: Item[] = [
    command('run', 'CmdOrCtrl+R', canRun),
    command('more', 'CmdOrCtrl+Shift+R', canRun),
    command('cancel', 'CmdOrCtrl+.', state.running),
  ];
  const workshop: Item[] = [command('teams', 'CmdOrCtrl+6'), command('add-sessions'), SEPARATOR, command('timer', 'CmdOrCtrl+T')];
  return [
    ...(mac ? [appMenu(texts, command('about'), command('settings', 'CmdOrCtrl+,'))] : []),
    { label: texts.file, submenu: file },
    { label: texts.edit, submenu: edit },
    { label: texts.go, submenu: go },
    { label: texts.simulation, submenu: simulation },
    { label: texts.workshop, submenu: workshop },
    { label: texts.view, submenu: viewMenu(context, texts) },
    ...(mac
      ? [{ label: texts.help, submenu: [command('show-help', 'F1'), command('tour')] }]
      : [{ label: texts.help, submenu: [command('show-help', 'F1'), command('tour'), SEPARATOR, command('about')] }]),
  ];
}

function appMenu(texts: Readonly<Record<MenuText, string>>, about: Item, settings: Item): Item {
  return {
    label: 'Sandtable',
    submenu: [
      about,
      SEPARATOR,
      settings,
      SEPARATOR,
      { role: 'hide', label: texts.hide },
      { role: 'hideOthers', label: texts.hideOthers },
      { role: 'unhide', label: texts.unhide },
      SEPARATOR,
      { role: 'quit', label: texts.quit },
    ],
  };
}

function viewMenu({ settings, state, send, packaged, platform }: MenuContext, texts: Readonly<Record<MenuText, string>>): Item[] {
  const choice = (command: MenuCommand, label: string, checked: boolean): Item => ({ id: command, type: 'radio', label, checked, click: () => send(command) });
  return [
    {
      label: texts.theme,
      submenu: (['system', 'light', 'dark'] as const).map((theme) => choice(`theme-${theme}`, texts[`theme-${theme}`], settings.theme === theme)),
    },
    {
      label: texts.language,
      submenu: [choice('language-en', 'English', state.language === 'en'), choice('language-zh-CN', '简体中文', state.language === 'zh-CN')],
    },
    {
      label: texts.size,
      submenu: (['normal', 'projector-125', 'projector'] as const).map((size) => choice(`size-${size}`, texts[`size-${size}`], settings.size === size)),
    },
    SEPARATOR,
    { role: 'zoomIn', label: texts.zoomIn, accelerator: 'CmdOrCtrl+=' },
    { role: 'zoomOut', label: texts.zoomOut },
    { role: 'resetZoom', label: texts.resetZoom },
    SEPARATOR,
    { role: 'togglefullscreen', label: texts.fullScreen, accelerator: platform === 'darwin' ? 'Ctrl+Cmd+F' : 'F11' },
    ...(packaged ? [] : [SEPARATOR, { role: 'toggleDevTools' } as const]),
  ];
}
