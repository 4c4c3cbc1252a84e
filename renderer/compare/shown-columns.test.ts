import { describe, expect, it } from 'vitest';
import { shownColumns } from './shown-columns.js';

const all = ['a', 'b', 'c', 'd'];

describe('shownColumns', () => {
  it('shows all when there is room, whatever was chosen', () => {
    expect(shownColumns(all, ['a'], 'd', 4)).toEqual(all);
  });

  it('shows the first ones and always the one spoken of', () => {
    expect(shownColumns(all, null, 'd', 2)).toEqual(['a', 'd']);
    expect(shownColumns(all, null, 'b', 2)).toEqual(['a', 'b']);
  });

  it('follows the choice as far as there is room, and forgets strategies that are gone', () => {
    expect(shownColumns(all, ['d', 'b', 'c'], 'a', 2)).toEqual(['b', 'c']);
    expect(shownColumns(all, ['x'], 'a', 2)).toEqual(['a', 'b']);
  });
});
