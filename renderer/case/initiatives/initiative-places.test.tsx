import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import season from '../../../scenarios/pilot-rollout.json?raw';
import { startTexts } from '../../i18n/i18n.js';
import { type JsonObject, valueAt, withValueAt } from '../../stores/json-path.js';
import { StoresProvider } from '../../stores/stores.js';
import { testStores } from '../../stores/testing.js';
import { Sentences } from '../sections/sentence.js';
import { InitiativePlaces } from './initiative-places.js';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

const INITIATIVE = { id: 'reform', startDay: 3, pilot: {}, effects: [{ parameter: 'forecast.promotionKnown', set: 0.9 }] };

async function show() {
  const stores = testStores();
  const document = withValueAt(JSON.parse(season) as JsonObject, ['world', 'initiatives'], [INITIATIVE]) as JsonObject;
  await act(async () => stores.theCase.getState().open(document, { name: 'pilot-rollout' }));
  render(
    <StoresProvider stores={stores}>
      <Sentences say="initiative" prefix="initiatives[0]." />
      <InitiativePlaces name="initiatives[0]" />
      <Sentences say="pilot" prefix="initiatives[0]." />
    </StoresProvider>,
  );
  return (property: string) => valueAt(stores.theCase.getState().document ?? undefined, ['world', 'initiatives', 0, property]);
}

it('chooses the stores of an initiative, and none means all', async () => {
  const at = await show();
  await act(async () => screen.getByRole('button', { name: /^Stores of the initiative: all stores/ }).click());
  const [first] = screen.getAllByRole('option');
  await act(async () => first?.click());
  expect(at('stores')).toHaveLength(1);
  await act(async () => screen.getAllByRole('option')[0]?.click());
  expect(at('stores')).toBeUndefined();
});

it('takes a number out of the file when its box is emptied, where that means something', async () => {
  const at = await show();
  await act(async () => screen.getByRole('button', { name: /^Day of submission: 3/ }).click());
  const box = screen.getByRole('textbox', { name: 'Day of submission' });
  await act(async () => void fireEvent.change(box, { target: { value: '' } }));
  expect(at('startDay')).toBeUndefined();
  await act(async () => void fireEvent.change(box, { target: { value: '5' } }));
  expect(at('startDay')).toBe(5);
});

it('has a pilot in so many stores, or in these', async () => {
  const at = await show();
  const stores = () => valueAt(at('pilot'), ['stores']);
  await act(async () => screen.getByRole('button', { name: /^Pilot stores: 1\sstore/ }).click());
  const options = () => screen.getAllByRole('option');
  await act(async () => options()[1]?.click());
  expect(stores()).toBe(2);
  const last = options().at(-1)?.textContent ?? '';
  await act(async () => options().at(-1)?.click());
  expect(stores()).toEqual([expect.any(String)]);
  expect(screen.getByRole('button', { name: new RegExp(`^Pilot stores: ${last}`), hidden: true })).toBeTruthy();
  await act(async () => options().at(-1)?.click());
  expect(stores()).toBe(1);
});
