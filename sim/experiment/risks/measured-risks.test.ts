import { describe, expect, it } from 'vitest';
import { plainScenario } from '../../../tests/fixtures/plain-store.js';
import { compileCase, runReplication } from '../../model/index.js';
import { Accumulation } from '../accumulation.js';
import { SeasonControls } from '../controls/season-controls.js';
import { summarizeSeason } from '../season-summary.js';
import { type MeasuredRisk, measuredRisks } from './measured-risks.js';
import { riskVariants } from './risk-variants.js';

type Json = Record<string, unknown>;

const fine: Json = { id: 'fine', likelihood: 2, impact: 4, probability: 0.2, costYuan: 1000, assertedLossYuan: 3000 };
const storm: Json = { id: 'storm', likelihood: 4, impact: 4, probability: 0.5, scope: 'store', durationHours: 48, visitorsFactor: 0.5, assertedLossYuan: 100 };

/** The register measured in a few seasons of the plain store. */
function measured(
  risks: readonly Json[],
  responses: readonly Json[] = [],
  world: Json = {},
  seasons = 3,
  controls?: SeasonControls,
): Map<string, MeasuredRisk> {
  const scenario = plainScenario({ ...world, risks }, [{ id: 'plain', changes: responses.length === 0 ? {} : { responses } }]);
  const variants = riskVariants(scenario, ['plain']);
  const accumulation = new Accumulation(
    variants.map(({ key }) => key),
    undefined,
    controls,
  );
  for (const { key, strategy, with: changes } of variants) {
    const compiled = compileCase(scenario, strategy, { ...(changes ? { with: changes } : {}) });
    for (let r = 0; r < seasons; r++) accumulation.add(summarizeSeason(runReplication(compiled, r), key));
  }
  return new Map(measuredRisks(scenario, accumulation, 'plain').map((risk) => [risk.id, risk]));
}

describe('the register as measured', () => {
  it('finds the loss of a fine to the yuan, and its expectation', () => {
    const risk = measured([fine]).get('fine');
    expect(risk).toMatchObject({ score: 8, colour: 'amber', response: 'accept', expected: 0.2, assertedLoss: 600 });
    expect(risk?.lossOfOne.mean).toBeCloseTo(1000, 6);
    expect(risk?.expectedLoss.mean).toBeCloseTo(200, 6);
    expect(risk?.price.mean).toBe(0);
  });

  it('finds what visitors who stay away would have left, in each store that is struck', () => {
    const stores = [{ id: 'a' }, { id: 'b' }];
    const one = measured([storm, fine]).get('storm');
    const two = measured([storm, fine], [], { stores }).get('storm');
    // 300 of 600 visitors of a day at 40 yuan and a margin of a fifth, for the two days of 48 h, less where they reach past the last day
    expect(one?.lossOfOne.mean).toBeGreaterThan(2000);
    expect(one?.lossOfOne.mean).toBeLessThan(5500);
    expect(one).toMatchObject({ score: 16, colour: 'red', expected: 0.5 });
    expect(two?.expected).toBe(1);
  });

  it('takes off what a cover pays back and adds nothing for a premium', () => {
    const risk = measured([fine], [{ risk: 'fine', kind: 'transfer', premiumYuan: 150, coverShare: 0.5, insuredYuan: 800 }]).get('fine');
    expect(risk?.lossOfOne.mean).toBeCloseTo(600, 6);
    expect(risk?.price.mean).toBe(150);
  });

  it('leaves a part of what is mitigated', () => {
    const risk = measured([fine], [{ risk: 'fine', kind: 'mitigate', costYuan: 70, probabilityCut: 0.5, impactCut: 0.25 }]).get('fine');
    expect(risk).toMatchObject({ expectedUnanswered: 0.2, expected: 0.1 });
    if (risk?.lossOfOne.mean !== null) expect(risk?.lossOfOne.mean).toBeCloseTo(750, 6);
    expect(risk?.price.mean).toBe(70);
  });

  it('measures the benefit given up to avoid a risk', () => {
    const slow = [{ risk: 'fine', kind: 'avoid', costYuan: 40, effects: [{ parameter: 'checkout.speedFactor', times: 0.3 }] }];
    const patience = { customers: { patienceMinutes: { kind: 'constant', value: 3 } } };
    const risk = measured([fine], slow, patience).get('fine');
    expect(risk).toMatchObject({ expected: 0, expectedLoss: { mean: 0, low: 0, high: 0 }, lossOfOne: { mean: null } });
    expect(risk?.price.mean).toBeGreaterThan(1000);
  });

  it('frees losses of what is known beforehand of the seasons, as every interval', () => {
    const [plain] = measured([storm], [], {}, 12).values();
    const lost = (of: MeasuredRisk) => [of.lossOfOne.low ?? 0, of.lossOfOne.high ?? 0];
    // something that has nothing to do with the store, and shows all the same that it is asked
    const known = { expected: 0, of: (r: number) => (r % 3) - 1 };
    const [controlled] = measured([storm], [], {}, 12, new SeasonControls('plain', ['candidates'], [known])).values();
    expect(plain.lossOfOne.removed).toBeUndefined();
    expect(controlled.lossOfOne.removed).toBeGreaterThanOrEqual(0);
    expect(lost(controlled)).not.toEqual(lost(plain));
  });
});
