import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import type { MenuCommand, RecentFile, WindowState } from '../desktop-contract.js';
import { type MenuContext, menuTemplate } from './menu-template.js';
import { windowLanguage } from './window-language.js';

const STATE: WindowState = { title: 'Case', edited: false, canUndo: false, canRedo: true, hasCase: true, running: false, searching: false, language: 'en' };

/** The window's own list of commands is held against the same type. */
const EVERYTHING: Record<Exclude<MenuCommand, 'close-requested'>, true> = {
  new: true,
  open: true,
  save: true,
  'save-as': true,
  'report-pdf': true,
  'report-html': true,
  'report-xlsx': true,
  undo: true,
  redo: true,
  palette: true,
  about: true,
  'show-help': true,
  tour: true,
  settings: true,
  teams: true,
  'add-sessions': true,
  timer: true,
  run: true,
  more: true,
  cancel: true,
  'go-library': true,
  'go-case': true,
  'go-play': true,
  'go-compare': true,
  'go-report': true,
  'theme-light': true,
  'theme-dark': true,
  'theme-system': true,
  'language-en': true,
  'language-zh-CN': true,
  'size-normal': true,
  'size-projector-125': true,
  'size-projector': true,
};

const FILE: RecentFile = { handle: 'h', name: 'a.json', path: '/a', openedAt: 1, exists: true };

const context = (state: Partial<WindowState> = {}, rest: Partial<MenuContext> = {}): MenuContext => ({
  platform: 'linux',
  packaged: true,
  state: { ...STATE, ...state },
  settings: { language: 'system', theme: 'dark', size: 'normal', tour: 'seen' },
  recent: { files: [], open: () => undefined, clear: () => undefined },
  send: () => undefined,
  ...rest,
});

const flatten = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
const itemsOf = (menu: MenuContext) => flatten(menuTemplate(menu));
const find = (menu: MenuContext, id: MenuCommand) => itemsOf(menu).find((item) => item.id === id);

describe('the menu', () => {
  it('enables what the window can do', () => {
    expect(find(context(), 'redo')?.enabled).toBe(true);
    expect(find(context(), 'undo')?.enabled).toBe(false);
    expect(find(context({ hasCase: false }), 'save')?.enabled).toBe(false);
    expect(find(context({ running: true }), 'run')?.enabled).toBe(false);
    expect(find(context({ running: true }), 'cancel')?.enabled).toBe(true);
  });

  it('has everything that can be done from anywhere', () => {
    const ids = new Set(itemsOf(context()).map((item) => item.id));
    expect(Object.keys(EVERYTHING).filter((command) => !ids.has(command))).toEqual([]);
  });

  it('lists recent files, tells the missing ones, and clears the list', () => {
    const recent = { files: [FILE, { ...FILE, name: 'b & c.json', path: '/b', exists: false }], open: vi.fn(), clear: vi.fn() };
    const items = itemsOf(context({}, { recent }));
    const clickOn = (label: string) => (items.find((item) => item.label === label) as { click?: () => void }).click?.();
    clickOn('a.json');
    expect(recent.open).toHaveBeenCalledWith('/a');
    expect(items.find((item) => item.label?.startsWith('b && c.json'))).toMatchObject({ label: 'b && c.json (not there any more)', enabled: false });
    clickOn('Clear This List');
    expect(recent.clear).toHaveBeenCalled();
    expect(itemsOf(context()).some(({ label, enabled }) => label === 'None yet' && enabled === false)).toBe(true);
  });

  it('shows the settings in force', () => {
    const checked = itemsOf(context({ language: 'zh-CN' }))
      .filter((item) => item.checked)
      .map((item) => item.id);
    expect(checked).toEqual(['theme-dark', 'language-zh-CN', 'size-normal']);
  });

  it('is whole in both languages, and Chinese in Chinese', () => {
    for (const platform of ['linux', 'darwin'] as const) {
      const labels = (language: WindowState['language']) => itemsOf(context({ language }, { platform })).map((item) => item.label ?? item.type);
      expect(labels('zh-CN')).toHaveLength(labels('en').length);
      expect(labels('zh-CN').filter((label) => label !== undefined && /^[A-Z]/.test(label) && !['English', 'Sandtable'].includes(label))).toEqual([]);
      expect([...labels('en'), ...labels('zh-CN')]).not.toContain(undefined);
    }
  });

  it('gives no shortcut twice', () => {
    for (const platform of ['linux', 'darwin'] as const) {
      const shortcuts = itemsOf(context({}, { platform })).flatMap((item) => (item.accelerator === undefined ? [] : [item.accelerator]));
      expect(new Set(shortcuts).size).toBe(shortcuts.length);
      expect(shortcuts).toEqual(
        expect.arrayContaining(['CmdOrCtrl+O', 'CmdOrCtrl+S', 'CmdOrCtrl+Shift+S', 'CmdOrCtrl+Z', 'CmdOrCtrl+Shift+Z', 'CmdOrCtrl+K', 'CmdOrCtrl+1']),
      );
    }
  });

  it('sends its commands', () => {
    const send = vi.fn();
    const click = find(context({}, { send }), 'open')?.click as unknown as () => void;
    click();
    expect(send).toHaveBeenCalledWith('open');
  });
});

it('speaks the first of the languages of the system that there is', () => {
  expect(windowLanguage('system', ['de-DE', 'zh-Hans-CN', 'en-US'])).toBe('zh-CN');
  expect(windowLanguage('system', ['de-DE'])).toBe('en');
  expect(windowLanguage('en', ['zh-CN'])).toBe('en');
});
