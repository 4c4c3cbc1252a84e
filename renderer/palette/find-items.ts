import { ITEM_KINDS, type ItemGroup, type ItemKind, type PaletteItem } from './palette-item.js';

/** Lines shown of one kind; more than that nobody reads, they type another letter. */
export const MOST_OF_A_KIND = 8;

/** Kinds shown before anything is typed: what can be done, and where people were. The rest is too much to read. */
const AT_FIRST: ReadonlySet<ItemKind> = new Set<ItemKind>(['action', 'recent', 'strategy']);

/**
 * What fits the words typed, grouped by kind, the kind with the best fit first. Every word has to occur, in any order, in either language.
 * An item whose name is or begins with what was typed comes before one that only has it inside.
 */
export function findItems(items: readonly PaletteItem[], typed: string): readonly ItemGroup[] {
  const wanted = plain(typed);
  if (wanted === '')
    return groups(
      items.filter(({ kind }) => AT_FIRST.has(kind)).map((item) => ({ item, rank: 0 })),
      Number.POSITIVE_INFINITY,
    );
  const words = wanted.split(' ');
  const fits = items.flatMap((item) => {
    const rank = rankOf(item, wanted, words);
    return rank === null ? [] : [{ item, rank }];
  });
  return groups(fits, MOST_OF_A_KIND);
}

interface Fit {
  readonly item: PaletteItem;
  /** The smaller the better, from 0. */
  readonly rank: number;
}

function groups(fits: readonly Fit[], most: number): readonly ItemGroup[] {
  const best = (of: readonly Fit[]) => Math.min(...of.map(({ rank }) => rank));
  return ITEM_KINDS.map((kind) => ({ kind, of: fits.filter(({ item }) => item.kind === kind).sort((a, b) => a.rank - b.rank) }))
    .filter(({ of }) => of.length > 0)
    .sort((a, b) => best(a.of) - best(b.of))
    .map(({ kind, of }) => ({ kind, items: of.slice(0, most).map(({ item }) => item) }));
}

/** Null where a word does not occur. */
function rankOf(item: PaletteItem, wanted: string, words: readonly string[]): number | null {
  const names = [item.label, ...item.also.split('\n')].map(plain);
  const all = [...names, plain(item.note ?? '')].join(' ');
  if (!words.every((word) => all.includes(word))) return null;
  if (names.includes(wanted)) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  if (names.some((name) => name.includes(` ${wanted}`))) return 2;
  return names.some((name) => words.every((word) => name.includes(word))) ? 3 : 4;
}

/** Lower case, no accents, full-width characters as half-width ones, single spaces. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[\s_…-]+/g, ' ')
    .trim();
}
