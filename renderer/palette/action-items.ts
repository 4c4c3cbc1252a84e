import { useTranslation } from 'react-i18next';
import { COMMANDS, type Command } from '../frame/commands.js';
import { useFrame } from '../frame/frame-context.js';
import { useCase, useExperiment } from '../stores/stores.js';
import { useBothLanguages } from './both-languages.js';
import type { PaletteItem } from './palette-item.js';

/** Pressed together with Ctrl or Cmd. */
const HELD: Readonly<Partial<Record<Command, string>>> = { open: 'O', save: 'S', 'save-as': 'Shift S', undo: 'Z', redo: 'Shift Z', 'report-pdf': 'P' };
const ALONE: Readonly<Partial<Record<Command, string>>> = {
  'go-library': '1',
  'go-case': '2',
  'go-play': '3',
  'go-compare': '4',
  'go-report': '5',
  'show-help': 'F1',
};

/** Commands that can do something now. @param areWanted none are made before: their texts, in both languages, take as long as the palette itself */
export function useActionItems(areWanted: boolean): readonly PaletteItem[] {
  const { t } = useTranslation();
  const { say } = useBothLanguages();
  const { run } = useFrame();
  const blocked = useBlocked();
  if (!areWanted) return [];
  return COMMANDS.filter((command) => blocked[command] !== true).map((command): PaletteItem => {
    const held = HELD[command];
    const keys = held === undefined ? ALONE[command] : `${t('keys.ctrl')} ${held}`;
    return { id: command, kind: 'action', ...say(`common:command.${command}`), ...(keys === undefined ? {} : { keys }), go: () => run(command) };
  });
}

function useBlocked(): Readonly<Partial<Record<Command, boolean>>> {
  const hasCase = useCase((s) => s.document !== null);
  const canUndo = useCase((s) => s.canUndo);
  const canRedo = useCase((s) => s.canRedo);
  const phase = useExperiment((s) => s.phase);
  const running = phase === 'running' || phase === 'waiting';
  return {
    palette: true,
    undo: !canUndo,
    redo: !canRedo,
    save: !hasCase,
    'save-as': !hasCase,
    'go-case': !hasCase,
    'go-play': !hasCase,
    'go-compare': !hasCase,
    'go-report': !hasCase,
    'report-pdf': !hasCase,
    'report-html': !hasCase,
    'report-xlsx': !hasCase,
    run: !hasCase || running,
    more: !hasCase || running,
    cancel: !running,
  };
}
