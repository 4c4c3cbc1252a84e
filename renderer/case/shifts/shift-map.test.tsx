import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../../i18n/i18n.js';
import { type JsonObject, valueAt } from '../../stores/json-path.js';
import { StoresProvider } from '../../stores/stores.js';
import { FLAGSHIP, testStores } from '../../stores/testing.js';
import { StaffParts } from '../sections/staff-parts.js';
import { chosenStrategyOf } from '../strategies/chosen-strategy.js';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

async function show() {
  const { theCase, ...stores } = testStores();
  await act(async () => {
    theCase.getState().open(JSON.parse(FLAGSHIP) as JsonObject, { name: 'flagship' });
    chosenStrategyOf(theCase).getState().choose('dynamic-pool');
  });
  render(
    <StoresProvider stores={{ ...stores, theCase }}>
      <StaffParts />
    </StoresProvider>,
  );
  const grid = screen.getByRole('grid', { name: /^People on duty/ });
  return {
    theCase,
    grid,
    hourly: () => valueAt(theCase.getState().document ?? undefined, ['world', 'staff', 'hourly']),
    cell: (name: RegExp) => within(grid).getByRole('gridcell', { name }),
    press: async (...keys: (string | { key: string; shiftKey: boolean })[]) => {
      for (const key of keys)
        await act(async () => {
          fireEvent.keyDown(document.activeElement === document.body ? grid : (document.activeElement ?? grid), typeof key === 'string' ? { key } : key);
        });
    },
  };
}

describe('the shift grid', () => {
  it('shows people by role and hour, and the pressure they would meet', async () => {
    const { grid, cell } = await show();
    expect(cell(/^Checkout, 8:00 to 9:00: \d+ on duty$/)).toBeTruthy();
    expect(within(grid).getAllByRole('rowheader', { name: 'pressure' })).toHaveLength(4);
    expect(within(grid).getAllByText('too few people').length).toBeGreaterThan(0);
    expect(screen.getByRole('table', { name: 'Hours rostered and wages' }).textContent).toContain('Season');
  });

  it('is painted by keys, a stroke an undo, and taken back', async () => {
    const { theCase, hourly, cell, press } = await show();
    const first = cell(/^Checkout, 8:00 to 9:00/);
    const before = Number(first.textContent);
    await act(async () => first.focus());
    await press('+', '+');
    expect(valueAt(hourly(), ['checkout', 0])).toBe(before + 2);
    await press({ key: 'ArrowRight', shiftKey: true }, { key: 'ArrowDown', shiftKey: true }, '9', 'Enter');
    for (const role of ['checkout', 'floor']) expect((valueAt(hourly(), [role]) as readonly number[]).slice(0, 3)).toEqual([9, 9, expect.any(Number)]);
    await act(async () => theCase.getState().undo());
    expect(valueAt(hourly(), ['checkout', 0])).toBe(before + 2);
    await act(async () => theCase.getState().undo());
    expect(hourly()).toBeUndefined();
    await act(async () => theCase.getState().redo());
    await act(async () => screen.getByRole('button', { name: 'Checkout: take the own roster back' }).click());
    expect(hourly()).toBeUndefined();
  });

  it('is painted for one weekday, and a strategy goes without the roster of the case', async () => {
    const { theCase, hourly, cell, press } = await show();
    const staff = () => valueAt(theCase.getState().document ?? undefined, ['world', 'staff']) as JsonObject;
    await act(async () => screen.getByRole('radio', { name: 'Saturdays' }).click());
    const first = cell(/^Checkout, 8:00 to 9:00/);
    const before = Number(first.textContent);
    await act(async () => first.focus());
    await press('+');
    expect(hourly()).toBeUndefined();
    expect(valueAt(staff(), ['hourlyByWeekday', 'saturday', 'checkout', 0])).toBe(before + 1);
    await act(async () => screen.getByRole('radio', { name: 'Strategy: Dynamic resource pool' }).click());
    await act(async () => screen.getByRole('button', { name: /^Checkout: go without the roster of the case/ }).click());
    const strategies = theCase.getState().document?.strategies as readonly JsonObject[];
    const strategy = strategies.find(({ id }) => id === 'dynamic-pool');
    expect(valueAt(strategy, ['changes', 'staff', 'hourlyByWeekday', 'saturday', 'checkout'])).toBeNull();
    await act(async () => screen.getByRole('button', { name: 'Checkout: take the own roster back' }).click());
    expect(valueAt(staff(), ['hourlyByWeekday', 'saturday', 'checkout', 0])).toBe(before + 1);
  });

  it('takes a whole row with Shift and Space', async () => {
    const { hourly, cell, press } = await show();
    await act(async () => cell(/^Service desk, 8:00/).focus());
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', { key: ' ', shiftKey: true }, '3', 'Enter');
    expect(hourly()).toEqual({ desk: Array.from({ length: 14 }, () => 3) });
  });

  it('paints the diff of the strategy chosen beside it, against the labour of the case', async () => {
    const { theCase, hourly, cell, press } = await show();
    await act(async () => screen.getByRole('radio', { name: /^Strategy:/ }).click());
    // the roster of this strategy follows the traffic
    const tills = [8, 18].map((hour) => Number(cell(new RegExp(`^Checkout, ${hour}:00`)).textContent));
    expect(tills[1]).toBeGreaterThan(tills[0] ?? 0);
    await act(async () => cell(/^Checkout, 8:00/).focus());
    await press('+');
    expect(hourly()).toBeUndefined();
    const strategies = theCase.getState().document?.strategies as readonly JsonObject[];
    const strategy = strategies.find(({ id }) => id === 'dynamic-pool');
    expect(valueAt(strategy, ['changes', 'staff', 'hourly', 'checkout', 0])).toBe((tills[0] ?? 0) + 1);
    expect(valueAt(strategy, ['changes', 'staff', 'hourly', 'checkout', 10])).toBe(tills[1]);
    expect(screen.getByRole('columnheader', { name: 'Against the case' })).toBeTruthy();
  });
});
