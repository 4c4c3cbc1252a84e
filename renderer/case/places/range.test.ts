import { describe, expect, it } from 'vitest';
import type { FieldNote } from '../fields/field-note.js';
import type { Place } from './place.js';
import { rangeAround } from './range.js';

const place = (value: number, note: Partial<FieldNote> = {}, evidence: Place['evidence'] = null): Place => ({
  at: '/pool/share',
  label: 'Share',
  value,
  note: { kind: 'number', unit: 'share', options: [], min: 0, max: 1, ...note },
  evidence,
});

describe('a range around a value', () => {
  it('is a fifth up and down, within what the format allows', () => {
    expect(rangeAround(place(0.5))).toEqual({ low: 0.4, high: 0.6 });
    expect(rangeAround(place(0.9))).toEqual({ low: 0.72, high: 1 });
    expect(rangeAround(place(0))).toEqual({ low: 0, high: 0.1 });
    expect(rangeAround(place(1, { kind: 'whole', min: 1, max: 50 }))).toEqual({ low: 1, high: 2 });
  });

  it('is that of the evidence where there is one', () => {
    expect(rangeAround(place(0.5, {}, { low: 0.02, high: 0.5, source: 'A' }))).toEqual({ low: 0.02, high: 0.5 });
  });
});
