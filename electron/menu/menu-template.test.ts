import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import type { MenuCommand, WindowState } from '../desktop-contract.js';
import { type MenuContext, menuTemplate } from './menu-template.js';
import { windowLanguage } from './window-language.js';

const STATE: WindowState = { title: 'Case', edited: false, canUndo: false, canRedo: true, hasCase: true, running: false, language: 'en' };

const context = (state: Partial<WindowState> = {}, rest: Partial<MenuContext> = {}): MenuContext => ({
  platform: 'linux',
  packaged: true,
  state: { ...STATE, ...state },
  settings: { language: 'system', theme: 'dark', size: 'normal', tour: 'seen' },
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
