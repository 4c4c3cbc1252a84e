import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../../i18n/i18n.js';
import { type JsonObject, type JsonPath, valueAt, withValueAt } from '../../stores/json-path.js';
import { StoresProvider } from '../../stores/stores.js';
import { FLAGSHIP, testStores } from '../../stores/testing.js';
import { FieldScope } from '../fields/field-scope.js';
import { newEffect, operationsFor, withOperation, withParameter } from './effect-edits.js';
import { EffectList } from './effect-list.js';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

const AT: JsonPath = ['world', 'initiatives', 0, 'effects'];

function show() {
  const stores = testStores();
  const document = withValueAt(JSON.parse(FLAGSHIP), ['world', 'initiatives'], [{ id: 'one', effects: [{ parameter: 'desk.handOffShare', set: 0.05 }] }]);
  stores.theCase.getState().open(document as JsonObject, { name: 'case' });
  render(
    <StoresProvider stores={stores}>
      <FieldScope at={['world']}>
        <EffectList name="initiatives[0].effects" label="What it changes" atLeastOne />
      </FieldScope>
    </StoresProvider>,
  );
  return { stores, written: () => valueAt(stores.theCase.getState().document ?? undefined, AT) };
}

describe('a list of effects', () => {
  it('is added to from a list by topic that tells range and present value', async () => {
    const { stores, written } = show();
    expect(screen.queryByRole('button', { name: /^Take back/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Add to: What it changes' }));
    const [option] = within(screen.getByRole('group', { name: 'Stock' })).getAllByRole('option', { name: /^Lead time/ });
    expect(option?.textContent).toMatch(/×0 to ×100.*now ×1$/);
    await act(async () => fireEvent.click(option as HTMLElement));
    expect(written()).toEqual([
      { parameter: 'desk.handOffShare', set: 0.05 },
      { parameter: 'stock.leadTimeFactor', set: 1 },
    ]);
    expect(stores.theCase.getState().problems).toEqual([]);
    await act(async () => stores.theCase.getState().undo());
    expect(written()).toHaveLength(1);
  });

  it('changes what is done with a parameter, beginning where it changes nothing', async () => {
    const { written } = show();
    expect(screen.getByRole('button', { name: /^Cases handed on becomes: 5/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'How it is changed: becomes, change' }));
    await act(async () => fireEvent.click(screen.getByRole('menuitemradio', { name: 'is multiplied by' })));
    expect(written()).toEqual([{ parameter: 'desk.handOffShare', times: 1 }]);
  });
});

describe('an effect', () => {
  it('on a word or on what is planned ahead can only take a value', () => {
    expect(operationsFor('desk.design')).toEqual(['set']);
    expect(operationsFor('staff.rosterFlexibility')).toEqual(['set']);
    expect(operationsFor('pool.share')).toEqual(['set', 'times', 'plus']);
  });

  it('begins with what the world has, or else with the first the parameter could have', () => {
    expect(newEffect('pool.share', { pool: { share: 0.4 } })).toEqual({ parameter: 'pool.share', set: 0.4 });
    expect(newEffect('desk.design', {})).toEqual({ parameter: 'desk.design', set: 'split' });
  });

  it('keeps a factor when the parameter changes, and nothing in another unit', () => {
    expect(withParameter({ parameter: 'pool.share', times: 2 }, 'desk.workFactor', {})).toEqual({ parameter: 'desk.workFactor', times: 2 });
    expect(withParameter({ parameter: 'pool.share', times: 2 }, 'desk.design', {})).toEqual({ parameter: 'desk.design', set: 'split' });
    expect(withOperation({ parameter: 'pool.share', times: 2 }, 'plus', {})).toEqual({ parameter: 'pool.share', plus: 0 });
  });
});
