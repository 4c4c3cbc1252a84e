import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import twelve from '../../../scenarios/three-stores.json?raw';
import { startTexts } from '../../i18n/i18n.js';
import { isObject, type JsonObject } from '../../stores/json-path.js';
import { StoresProvider } from '../../stores/stores.js';
import { testStores } from '../../stores/testing.js';
import { storeId, storesOf, withNewStores, withoutStores, withStoreCopies } from './store-edits.js';
import { StoreTable } from './store-table.js';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

async function show() {
  const stores = testStores();
  await act(async () => stores.theCase.getState().open(JSON.parse(twelve) as JsonObject, { name: 'three-stores' }));
  render(
    <StoresProvider stores={stores}>
      <StoreTable />
    </StoresProvider>,
  );
  return {
    theCase: stores.theCase,
    all: () => storesOf(stores.theCase.getState().document),
    press: (name: string | RegExp) => act(async () => screen.getByRole('button', { name }).click()),
  };
}

describe('the stores of a case', () => {
  it('are duplicated and removed together, a step of undo each', async () => {
    const { theCase, all, press } = await show();
    const ids = all().map(storeId);
    await act(async () => screen.getByRole('checkbox', { name: 'Choose all stores' }).click());
    await press('Duplicate');
    expect(all()).toHaveLength(6);
    expect(all()[1]).toMatchObject({ id: 'store-4' });
    expect(theCase.getState().problems).toEqual([]);
    await act(async () => theCase.getState().undo());
    expect(all().map(storeId)).toEqual(ids);
  });

  it('are called otherwise wherever they are spoken of', async () => {
    const { theCase, all, press } = await show();
    const [first] = all();
    await press(`Store in the file: ${storeId(first)}, change`);
    const field = screen.getByRole('textbox', { name: 'Store: name in the file' });
    await act(async () => void fireEvent.change(field, { target: { value: storeId(all()[1]) } }));
    expect(screen.getByRole('alert').textContent).toContain('is taken');
    expect(within(screen.getByRole('dialog')).getByRole<HTMLButtonElement>('button', { name: 'Rename' }).disabled).toBe(true);
    await act(async () => void fireEvent.change(field, { target: { value: 'harbour' } }));
    await act(async () => void fireEvent.submit(field));
    expect(storeId(all()[0])).toBe('harbour');
    expect(theCase.getState().problems).toEqual([]);
  });

  it('share a region that is renamed everywhere', async () => {
    const { theCase, all, press } = await show();
    const region = isObject(all()[0]) ? String((all()[0] as JsonObject).region ?? 'region') : '';
    await press(`Region in the file: ${region}, change`);
    const field = screen.getByRole('textbox', { name: 'Region: name in the file' });
    await act(async () => void fireEvent.change(field, { target: { value: 'coast' } }));
    await act(async () => void fireEvent.submit(field));
    expect(JSON.stringify(theCase.getState().document)).not.toContain(`"region":"${region}"`);
    expect(theCase.getState().problems).toEqual([]);
  });
});

describe('edits of stores', () => {
  const document: JsonObject = {
    world: { stores: [{ id: 'a', title: { en: 'A', 'zh-CN': '甲' } }, { id: 'b' }, { id: 'c' }], initiatives: [{ stores: ['a', 'b'] }, { stores: ['a'] }] },
  };

  it('copy titles in both languages', () => {
    expect(storesOf(withStoreCopies(document, new Set(['a']), (name) => `${name}2`) as JsonObject)[1]).toEqual({
      id: 'store-4',
      title: { en: 'A2', 'zh-CN': '甲2' },
    });
  });

  it('forget a store where others are named, and leave what would change its meaning', () => {
    expect(withoutStores(document, new Set(['a']))).toEqual({
      world: { stores: [{ id: 'b' }, { id: 'c' }], initiatives: [{ stores: ['b'] }, { stores: ['a'] }] },
    });
  });

  it('never make more than twelve', () => {
    expect(storesOf(withNewStores(document, 20, (number) => `${number}`) as JsonObject)).toHaveLength(12);
  });
});
