import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../../i18n/i18n.js';
import type { MeasuredRisk, Scenario } from '../../simulation/door.js';
import type { RisksRequest } from '../../simulation/simulator.js';
import { createSideStore } from '../../stores/side-store.js';
import { StoresProvider } from '../../stores/stores.js';
import { testStores } from '../../stores/testing.js';
import { arrangeComparison } from '../comparison.js';
import { makeFixture } from '../testing/fixture.js';
import { lossScale } from './loss-scale.js';
import { RisksSection } from './risks-section.js';

const at = (mean: number, half = 500) => ({ mean, low: mean - half, high: mean + half });
const risk = (id: string, loss: number, asserted: number): MeasuredRisk => ({
  id,
  title: id,
  likelihood: 3,
  impact: 4,
  score: 12,
  colour: 'amber',
  response: 'accept',
  expectedUnanswered: 0.5,
  expected: 0.5,
  assertedLoss: asserted,
  lossOfOne: at(2 * loss),
  expectedLoss: at(loss),
  price: at(0, 0),
});
const RISKS = [risk('storm', 4000, 1000), risk('strike', 1500, 9000)];

function open() {
  const asked: RisksRequest[] = [];
  const base = testStores();
  const theCase = base.theCase;
  const risks = createSideStore<RisksRequest, { strategy: string; seasons: number; risks: readonly MeasuredRisk[] }>(
    async (request, listener) => {
      asked.push(request);
      listener.onAnswer({ strategy: request.strategy, seasons: request.replications, risks: RISKS });
    },
    ({ seasons }, { replications }) => seasons >= replications,
  );
  const stores = { ...base, theCase, risks };
  stores.experiment.setState({ phase: 'done', resultText: 'case' });
  const { result, chart } = makeFixture(10);
  const register = [
    { id: 'storm', title: { en: 'A storm', 'zh-CN': '暴雨' } },
    { id: 'strike', title: { en: 'A strike', 'zh-CN': '罢工' } },
  ];
  const scenario = { world: { risks: register } } as unknown as Scenario;
  render(
    <StoresProvider stores={stores}>
      <RisksSection comparison={arrangeComparison(result, chart, () => undefined)} scenario={scenario} />
    </StoresProvider>,
  );
  return asked;
}

beforeAll(() => startTexts('en'));
afterEach(cleanup);

describe('the risk register, measured', () => {
  it('is measured once it is opened, and tells asserted beside measured', async () => {
    const asked = open();
    expect(asked).toHaveLength(0);
    expect(screen.getByText(/2 risks in the register/)).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Risks measured' })));
    await waitFor(() => expect(screen.getByRole('row', { name: /A storm/ })).toBeTruthy());
    expect(asked).toEqual([{ text: 'case', strategy: 'dynamic-pool', replications: 10 }]);
    expect(screen.getByText(/cost 5,500 yuan of profit a season, the register asserts 10,000 yuan; most of it: A storm/)).toBeTruthy();
    const cells = [...screen.getByRole('row', { name: /A strike/ }).querySelectorAll('td')].map((cell) => cell.textContent);
    expect(cells).toContain('9,000');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Measure 10 more' })));
    expect(asked[1]?.replications).toBe(20);
  });

  it('has zero and every end on one scale', () => {
    const { at: place, zero } = lossScale(RISKS);
    expect(place(9000)).toBeGreaterThan(place(4500));
    expect(zero).toBeLessThanOrEqual(place(500));
    expect(lossScale([]).zero).toBeGreaterThan(0);
  });
});
