import type { MenuItemConstructorOptions } from 'electron';
import type { RecentFile } from '../desktop-contract.js';
import type { MenuText } from './menu-texts.js';

/** The recent files as the menu needs them. */
export interface MenuRecent {
  readonly files: readonly RecentFile[];
  readonly open: (path: string) => void;
  readonly clear: () => void;
}

/** One line a file, newest first; one that is gone is told, not left out: it may be on a disk that is not plugged in. */
export function recentMenu({ files, open, clear }: MenuRecent, texts: Readonly<Record<MenuText, string>>): MenuItemConstructorOptions[] {
  if (files.length === 0) return [{ label: texts.recentNone, enabled: false }];
  const line = ({ name, path, exists }: RecentFile): MenuItemConstructorOptions => ({
    // A single & would mark the next letter as the one to press.
    label: (exists ? name : `${name} (${texts.recentGone})`).replaceAll('&', '&&'),
    toolTip: path,
    enabled: exists,
    click: () => open(path),
  });
  return [...files.map(line), { type: 'separator' }, { id: 'recent-clear', label: texts.recentClear, click: clear }];
}
