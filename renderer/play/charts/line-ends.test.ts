import { expect, it } from 'vitest';
import { lineEnds, type SeasonLine } from './line-ends.js';

const line = (label: string, time: number, value: number): SeasonLine => ({ key: 'other', label, points: [{ time, value }] });
const words = { write: String, join: (name: string, value: string) => `${name} ${value}`, until: 1000 };

it('tells the last value of a line, and none of one that is still being played', () => {
  expect(lineEnds([line('you', 1000, 7), line('rules', 700, 5), line('no moves', 300, 3)], words).map(({ text }) => text)).toEqual([
    'you 7',
    'rules 5',
    'no moves …',
  ]);
});

it('cuts a long name and never its value; a line without a point has no end', () => {
  const [end] = lineEnds([line('three more tills on every Saturday of the season', 1000, 15.9)], words);
  expect(end?.text).toMatch(/^three.*… 15\.9$/);
  expect(lineEnds([{ key: 'you', label: 'you', points: [] }], words)).toEqual([]);
});
