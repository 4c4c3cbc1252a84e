import { switchLanguage } from '../i18n/i18n.js';
import type { SettingsState, SettingsStore } from '../stores/settings-store.js';

/** Keeps the page's theme, size and language as the settings say, also when the system turns dark. */
export function showAppearance(settings: SettingsStore): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = ({ theme, size, shownLanguage }: SettingsState) => {
    const root = document.documentElement;
    root.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    root.dataset.size = size;
    void switchLanguage(shownLanguage);
  };
  apply(settings.getState());
  settings.subscribe(apply);
  dark.addEventListener('change', () => apply(settings.getState()));
}
