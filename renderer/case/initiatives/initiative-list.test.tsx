import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import reform from '../../../scenarios/reform.json?raw';
import { startTexts } from '../../i18n/i18n.js';
import { type JsonObject, type JsonPath, valueAt } from '../../stores/json-path.js';
import { StoresProvider } from '../../stores/stores.js';
import { testStores } from '../../stores/testing.js';
import { FieldScope } from '../fields/field-scope.js';
import { InitiativeList } from './initiative-list.js';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

async function show(at: JsonPath) {
  const stores = testStores();
  await act(async () => {
    stores.theCase.getState().open(JSON.parse(reform) as JsonObject, { name: 'reform' });
  });
  render(
    <StoresProvider stores={stores}>
      <FieldScope at={at}>
        <InitiativeList />
      </FieldScope>
    </StoresProvider>,
  );
  return { document: () => stores.theCase.getState().document ?? undefined };
}

describe('the list of initiatives', () => {
  it('of a strategy says what it changes and how it comes about', async () => {
    await show(['strategies', 3, 'changes']);
    expect(screen.getByDisplayValue('One service platform')).toBeTruthy();
    const effects = within(screen.getByRole('list', { name: 'What One service platform changes' }));
    expect(effects.getAllByRole('listitem').map((line) => line.textContent)).toContain('Cases handed on becomes 5\u202f%×');
    expect(screen.getByRole('button', { name: /^Length of a review: 7\sdays/ })).toBeTruthy();
    // not written in the file of the strategy: its default is shown
    expect(screen.getByRole('button', { name: /^Cost of a day in a store: 0\syuan/ })).toBeTruthy();
    expect(screen.getByText('It is not tried first.')).toBeTruthy();
  });

  it('of the case is empty until one is added', async () => {
    const { document } = await show(['world']);
    expect(screen.getByText(/No initiatives/)).toBeTruthy();
    await act(async () => screen.getByRole('button', { name: 'Add an initiative' }).click());
    expect(valueAt(document(), ['world', 'initiatives', 0, 'id'])).toBe('initiative-1');
    await act(async () => screen.getByRole('button', { name: 'Remove initiative-1' }).click());
    expect(valueAt(document(), ['world', 'initiatives'])).toBeUndefined();
  });
});
