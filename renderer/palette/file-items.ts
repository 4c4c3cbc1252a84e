import { useEffect, useState } from 'react';
import type { RecentFile } from '../../electron/desktop-contract.js';
import { useFrame } from '../frame/frame-context.js';
import { type ReadCase, readShipped } from '../library/shipped-cases.js';
import { useStores } from '../stores/stores.js';
import { useBothLanguages } from './both-languages.js';
import type { PaletteItem } from './palette-item.js';

/** Cases to open: shipped ones, and files opened before that are still there. */
export function useFileItems(): readonly PaletteItem[] {
  const { own } = useBothLanguages();
  const { desktop } = useStores();
  const { files } = useFrame();
  const [recent, setRecent] = useState<readonly RecentFile[]>([]);
  const [cases, setCases] = useState<readonly ReadCase[]>([]);
  useEffect(() => {
    let gone = false;
    void Promise.all([desktop.listRecent(), desktop.listShippedCases()]).then(([opened, shipped]) => {
      if (gone) return;
      setRecent(opened.filter(({ exists }) => exists));
      setCases(readShipped(shipped));
    });
    return () => {
      gone = true;
    };
  }, [desktop]);
  return [
    ...recent.map(
      ({ handle, name, path }): PaletteItem => ({
        id: `recent:${handle}`,
        kind: 'recent',
        label: name,
        also: '',
        note: folderOf(path),
        go: () => void files.openRecent(handle),
      }),
    ),
    ...cases.map(
      ({ shipped, scenario }): PaletteItem => ({
        id: `case:${shipped.name}`,
        kind: 'case',
        ...own(scenario.title, shipped.name),
        go: () => void files.openShipped(shipped),
      }),
    ),
  ];
}

/** The last folder of a path: enough to tell two files of one name apart. */
function folderOf(path: string): string {
  return path.split(/[\\/]/).at(-2) ?? '';
}
