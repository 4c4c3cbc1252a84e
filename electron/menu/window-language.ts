import type { Settings, WindowState } from '../desktop-contract.js';

/** The language of menus and dialogs until the window says its own: the setting, else the first of the system's languages that there is. */
export function windowLanguage(setting: Settings['language'], systemLanguages: readonly string[]): WindowState['language'] {
  if (setting !== 'system') return setting;
  const first = systemLanguages.map((language) => language.toLowerCase()).find((language) => language.startsWith('zh') || language.startsWith('en'));
  return first?.startsWith('zh') ? 'zh-CN' : 'en';
}
