/** What the palette finds, in the order the kinds are shown in when nothing has been typed. */
export const ITEM_KINDS = ['action', 'recent', 'strategy', 'indicator', 'section', 'field', 'case'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One thing to find or do. */
export interface PaletteItem {
  readonly id: string;
  readonly kind: ItemKind;
  /** In the language on screen. */
  readonly label: string;
  /** The same in the other language, and other words it is known by: found by them, never shown. */
  readonly also: string;
  /** Small print at the end of the line: a section, a path. */
  readonly note?: string;
  /** Keys that do the same. */
  readonly keys?: string;
  readonly go: () => void;
}

/** Items of one kind, the best first. */
export interface ItemGroup {
  readonly kind: ItemKind;
  readonly items: readonly PaletteItem[];
}
