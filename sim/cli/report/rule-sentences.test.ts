import { expect, it } from 'vitest';
import { plainScenario } from '../../../tests/fixtures/plain-store.js';
import { ruleSentences } from './rule-sentences.js';

it('tells the rules of the world and of its strategies, shared ones once', () => {
  const when = { all: [{ kind: 'clock', from: '11:40', fromDay: 3, toDay: 3 }] };
  const rule = (id: string, parameter: string) => ({ id, when, do: [{ kind: 'change', effects: [{ parameter, times: 2 }] }], stores: ['north'] });
  const scenario = plainScenario({ rules: { list: [rule('fast', 'checkout.speedFactor')] } }, [
    { id: 'plain' },
    { id: 'other', changes: { rules: { list: [rule('known', 'forecast.promotionKnown')] } } },
  ]);
  expect(ruleSentences(scenario)).toEqual([
    expect.stringMatching(/^fast: In north: when it is 11:40 or later, day 3: multiply “Speed of all tills.*” by 2\. The store decides/),
    expect.stringMatching(/^known: In north: .* multiply “Share of the promotion uplift that plans and orders know of” by 2/),
  ]);
});
