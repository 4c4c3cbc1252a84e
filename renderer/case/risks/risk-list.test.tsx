import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import season from '../../../scenarios/risk-season.json?raw';
import { startTexts } from '../../i18n/i18n.js';
import { type JsonObject, type JsonPath, valueAt } from '../../stores/json-path.js';
import { StoresProvider } from '../../stores/stores.js';
import { testStores } from '../../stores/testing.js';
import { FieldScope } from '../fields/field-scope.js';
import { ResponseList } from './response-list.js';
import { RiskList } from './risk-list.js';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

async function show(at: JsonPath, what: 'risks' | 'responses') {
  const stores = testStores();
  await act(async () => {
    stores.theCase.getState().open(JSON.parse(season) as JsonObject, { name: 'risk-season' });
  });
  render(
    <StoresProvider stores={stores}>
      <FieldScope at={at}>{what === 'risks' ? <RiskList /> : <ResponseList />}</FieldScope>
    </StoresProvider>,
  );
  return (path: JsonPath) => valueAt(stores.theCase.getState().document ?? undefined, path);
}

describe('the risk register on the Case page', () => {
  it('shows each risk with its numbers, its effects and its place in the matrix', async () => {
    await show(['world'], 'risks');
    const [, likely] = within(screen.getByRole('table', { name: 'Risks by likelihood and impact' })).getAllByRole('rowheader');
    expect(likely.parentElement?.textContent).toBe('43 4 61 7');
    const effects = screen.getByRole('list', { name: 'What Tills slow for two hours at the evening peak changes' });
    expect(effects.textContent).toContain('is multiplied by');
    expect(screen.getAllByRole('button', { name: /^Likelihood: 4/ })).toHaveLength(5);
  });

  it('adds and removes a risk', async () => {
    const at = await show(['world'], 'risks');
    await act(async () => screen.getByRole('button', { name: 'Add a risk' }).click());
    expect(at(['world', 'risks', 10, 'id'])).toBe('risk-11');
    await act(async () => screen.getByRole('button', { name: 'Remove A complaint goes viral' }).click());
    expect(at(['world', 'risks', 6, 'id'])).toBe('coupon-abuse');
  });

  it('says what a strategy does about a risk, and its price', async () => {
    await show(['strategies', 4, 'changes'], 'responses');
    expect(screen.getByRole('button', { name: /^Premium: 800/ })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Do not answer/ })).toHaveLength(9);
    expect(screen.getAllByText(/is mitigated/).length).toBeGreaterThan(0);
  });
});
