import { describe, expect, it } from 'vitest';
import { pathText } from '../../stores/json-path.js';
import { ruleFields } from './rule-fields.js';

describe('values of a rule', () => {
  it('are found in all of its entries, names and kinds left out', () => {
    const rule = {
      id: 'help',
      when: {
        all: [
          { kind: 'measure', measure: 'queue.checkout', above: 5 },
          { kind: 'clock', weekdays: ['monday'] },
        ],
        any: [],
      },
      do: [{ kind: 'change', effects: [{ parameter: 'pool.share', times: 2 }] }],
      coolDownMinutes: 60,
    };
    expect(ruleFields(rule).map(pathText)).toEqual(['when.all[0].measure', 'when.all[0].above', 'do[0].effects[0].times', 'coolDownMinutes']);
  });
});
