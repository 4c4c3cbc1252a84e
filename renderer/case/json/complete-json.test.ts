import { CompletionContext } from '@codemirror/autocomplete';
import { json } from '@codemirror/lang-json';
import { EditorState } from '@codemirror/state';
import type { TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../../i18n/i18n.js';
import { completeJson } from './complete-json.js';

let t: TFunction<'case'>;
beforeAll(async () => {
  t = (await startTexts('en')).getFixedT('en', 'case') as TFunction<'case'>;
});

/** Completes at the bar in a text. */
function at(text: string) {
  const pos = text.indexOf('|');
  const state = EditorState.create({ doc: text.replace('|', ''), extensions: [json()] });
  return completeJson(() => ({ t, language: 'en' }))(new CompletionContext(state, pos, true));
}
const labels = (text: string) => at(text)?.options.map(({ label }) => label) ?? [];

describe('completion of the text of a case', () => {
  it('knows the names of a section, without those that are there', () => {
    const names = labels('{ "world": { "pressure": { "alertOn": 1.1, "|" } } }');
    expect(names).toContain('"alertOff"');
    expect(names).not.toContain('"alertOn"');
    expect(labels('{ "world": { | } }')).toContain('"demand"');
  });

  it('knows the names of what is not finished yet', () => {
    expect(labels('{ "world": { "desk": { "design": "split", | ')).toContain('"workMinutes"');
  });

  it('knows a name the parser took for a mistake, after one that has no colon yet', () => {
    const names = labels('{ "world": { "desk": {\n  "|"\n  "design": "split" } } }');
    expect(names).toContain('"workFactor"');
    expect(names).not.toContain('"design"');
  });

  it('looks for what stands before the caret, and offers everything where a whole word stands', () => {
    const begun = at('{ "world": { "desk": { "|" } } }');
    expect([begun?.from, begun?.to]).toEqual([23, undefined]);
    const whole = at('{ "world": { "desk": { "design": "split"| } } }');
    expect(whole?.from).toBe(40);
  });

  it('knows the words a value can be', () => {
    expect(labels('{ "world": { "desk": { "design": "|" } } }')).toEqual(expect.arrayContaining(['"split"', '"first-contact"']));
    expect(labels('{ "world": { "desk": { "design": | } } }')).toContain('"split"');
    expect(labels('{ "baseline": "|", "strategies": [{ "id": "plain" }, { "id": "other" }] }')).toEqual(['"plain"', '"other"']);
  });

  it('describes the changes of a strategy where they land', () => {
    const names = labels('{ "strategies": [{ "id": "a", "changes": { "pool": { "|" } } }] }');
    expect(names).toContain('"share"');
  });

  it('tells the kinds of a value that has several', () => {
    expect(labels('{ "world": { "customers": { "browseMinutes": { "kind": "gamma", "|" } } } }')).toEqual(['"mean"', '"shape"']);
  });

  it('names things as the page does', () => {
    const option = at('{ "world": { "staff": { "|" } } }')?.options.find(({ label }) => label === '"switchMinutes"');
    expect(option?.detail).toBe('Time of a move');
  });

  it('says nothing where nothing can stand', () => {
    expect(at('{ "seed": "1" | }')).toBeNull();
    expect(labels('{ "nonsense": { "|" } }')).toEqual([]);
  });
});
