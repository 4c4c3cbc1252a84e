import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../../i18n/i18n.js';
import { type JsonObject, valueAt } from '../../stores/json-path.js';
import { StoresProvider } from '../../stores/stores.js';
import { FLAGSHIP, testStores } from '../../stores/testing.js';
import { readIndicator, withChoice, withRailBound } from './guardrail-edits.js';
import { GuardrailParts } from './guardrail-parts.js';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

function open(expected: readonly JsonObject[]) {
  const stores = testStores();
  const document = { ...(JSON.parse(FLAGSHIP) as JsonObject), expect: expected };
  stores.theCase.getState().open(document, { name: 'case' });
  const { container } = render(
    <StoresProvider stores={stores}>
      <GuardrailParts />
    </StoresProvider>,
  );
  const rail = (index = 0) => valueAt(stores.theCase.getState().document ?? undefined, ['expect', index]) as JsonObject;
  return { rail, container, stores, problems: () => stores.theCase.getState().problems };
}

const press = (element: HTMLElement) => act(async () => fireEvent.click(element));
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('a guardrail on the Case page', () => {
  it('is a sentence, with the changed world it holds in', async () => {
    const { container, rail, problems } = open([{ id: 'nobody', title: 'Nobody sells nothing', with: { staff: 'none' }, indicator: 'sales', equals: 0 }]);
    expect(screen.getByRole('textbox', { name: 'Name of the guardrail' })).toHaveProperty('value', 'Nobody sells nothing');
    expect(container.textContent).toContain('the baseline: Sales exactly 0 yuan, on its own');
    expect(container.textContent).toContain('In a world changed like this:Staff and roster');
    await press(button('Add change'));
    await press(screen.getAllByRole('option', { name: /^Visitors of an ordinary day/ })[0] as HTMLElement);
    expect(rail().with).toMatchObject({ staff: 'none', demand: { visitorsPerDay: expect.any(Number) } });
    expect(problems()).toEqual([]);
    await press(button('Take back: Visitors of an ordinary day'));
    await press(button('Take back: Staff and roster'));
    expect(rail().with).toBeUndefined();
  });

  it('in per cent is against another strategy', async () => {
    const { rail, problems } = open([{ id: 'rate', indicator: 'complaintRate', atMost: 15 }]);
    await press(button(/^Bound: at most/));
    await press(screen.getByRole('menuitemradio', { name: 'changes by at most' }));
    expect(rail()).toMatchObject({ relativeAtMost: 0, against: expect.any(String) });
    expect(problems()).toEqual([]);
  });

  it('is added, called otherwise, and removed as the last', async () => {
    const { rail, stores } = open([]);
    await press(button('Add a guardrail'));
    expect(rail()).toEqual({ id: 'guardrail-1', indicator: 'complaintRate', atMost: 15 });
    await act(async () => fireEvent.change(screen.getByRole('textbox', { name: 'Name of the guardrail' }), { target: { value: 'Few complaints' } }));
    expect(rail().title).toBe('Few complaints');
    await press(button('Remove Few complaints'));
    expect(stores.theCase.getState().document?.expect).toBeUndefined();
  });
});

describe('the properties of a guardrail', () => {
  it('name a store before the indicator', () => {
    expect(readIndicator('main-street/sales')).toEqual({ store: 'main-street', name: 'sales' });
    expect(readIndicator('sales')).toEqual({ store: '', name: 'sales' });
  });

  it('keep a level as a level and a share as a share', () => {
    expect(withRailBound({ id: 'a', indicator: 'sales', atMost: 5 }, 'atLeast', [])).toEqual({ id: 'a', indicator: 'sales', atLeast: 5 });
    const relative = { id: 'a', indicator: 'sales', relativeAtMost: 0.1, against: 'x' };
    expect(withRailBound(relative, 'relativeAtLeast', ['x', 'y'])).toEqual({ id: 'a', indicator: 'sales', relativeAtLeast: 0.1, against: 'x' });
    expect(withRailBound(relative, 'equals', ['x'])).toEqual({ id: 'a', indicator: 'sales', equals: 0, against: 'x' });
    expect(withChoice(relative, 'against', '')).toEqual({ id: 'a', indicator: 'sales', relativeAtMost: 0.1 });
  });
});
