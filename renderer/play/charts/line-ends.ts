import { estimateText, wrapLabel } from '../../charts/text-size.js';
import type { LinePoint } from './ghost-lines.js';
import { LABELS } from './line-frame.js';

export interface SeasonLine {
  readonly key: 'you' | 'no-moves' | 'rules' | 'other';
  readonly label: string;
  readonly points: readonly LinePoint[];
}

export interface LineEnd {
  readonly key: string;
  readonly kind: SeasonLine['key'];
  /** Name and last value, short enough to stand beside the chart. */
  readonly text: string;
  readonly value: number;
}

/** Type of the labels (design px), and the least of a name that is left (design px). */
const TYPE = 12;
const LEAST_NAME = 24;
/** A line that ends so many minutes before the others is still being played: its last value is that of another moment, and would mislead beside theirs. */
const BEHIND = 6 * 60;

export interface EndWords {
  /** A value as a text. */
  readonly write: (value: number) => string;
  readonly join: (name: string, value: string) => string;
  /** Last minute that could be shown. */
  readonly until: number;
}

/** What stands at the ends of the lines. */
export function lineEnds(lines: readonly SeasonLine[], { write, join, until }: EndWords): LineEnd[] {
  return lines.flatMap(({ key, label, points }) => {
    const end = points.at(-1);
    if (end === undefined) return [];
    const value = end.time < until - BEHIND ? '…' : write(end.value);
    return [{ key: `${key}${label}`, kind: key, text: join(shortName(label, value), value), value: end.value }];
  });
}

/** The name, cut where it and its value are wider than the room for labels. */
function shortName(name: string, value: string): string {
  const width = (text: string) => estimateText(text, TYPE, true);
  return wrapLabel(name, Math.max(LEAST_NAME, LABELS.most - 9 - width(` ${value}`)), 1, width)[0] ?? name;
}
