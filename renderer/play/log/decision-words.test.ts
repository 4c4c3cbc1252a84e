import { expect, it } from 'vitest';
import { startTexts } from '../../i18n/i18n.js';
import { rememberedPlayTexts } from '../../i18n/remembered-texts.js';
import type { DecisionRow } from '../../simulation/play/player.js';
import { logCount, outcomeWords } from './decision-words.js';

const OPEN = { kind: 'open-till', people: 1 } as const;
const row = (number: number, outcome: DecisionRow['outcome']): DecisionRow => ({ number, decision: { at: 600, store: 'a', do: OPEN }, outcome });

it('tells what was tried in vain as such, and counts it apart', async () => {
  await startTexts('en');
  const t = rememberedPlayTexts('en');
  const texts = { t, language: 'en', person: (id: string) => id } as const;
  const refused = { status: 'refused', refusal: 'core-minimum' } as const;
  expect(outcomeWords(refused, texts, OPEN)).toBe('Tried, no effect: Nobody can be spared anywhere: every place has only the people it must have.');
  expect(outcomeWords(refused, texts, { kind: 'move', from: 'stock', to: 'desk', people: 1 })).toMatch(/^Tried, no effect: The place would be left/);
  const done = row(1, { status: 'done', count: 1 });
  expect(logCount([done, row(2, null)], t)).toBe('Decisions, 2');
  expect(logCount([done, row(2, refused), row(3, refused)], t)).toBe('Decisions, 1, and 2 without effect');
});
