import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../../i18n/i18n.js';
import { type JsonObject, valueAt, withoutValueAt } from '../../stores/json-path.js';
import { StoresProvider } from '../../stores/stores.js';
import { FLAGSHIP, testStores } from '../../stores/testing.js';
import { SearchParts } from './search-parts.js';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

const CASE = JSON.parse(FLAGSHIP) as JsonObject;

function open(document: JsonObject = CASE) {
  const stores = testStores();
  stores.theCase.getState().open(document, { name: 'case' });
  const { container } = render(
    <StoresProvider stores={stores}>
      <SearchParts />
    </StoresProvider>,
  );
  const search = (...path: readonly (string | number)[]) => valueAt(stores.theCase.getState().document ?? undefined, ['search', ...path]);
  return { stores, search, container, problems: () => stores.theCase.getState().problems };
}

const press = (element: HTMLElement) => act(async () => fireEvent.click(element));
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the search of a case', () => {
  it('is told in sentences: levers, objectives, bounds, where it begins and how long it takes', () => {
    const { container } = open();
    const text = container.textContent ?? '';
    expect(text).toContain('Roster follows forecast: 0\u202f% to 100\u202f%, in steps of 10\u202f%');
    expect(text).toContain('Service desk: any of two teams, one owner');
    expect(text).toContain('Sales as high as possible');
    expect(text).toContain('Complaint rate as low as possible');
    expect(text).toContain('changes by at most 0\u202f% against the baseline');
    expect(text).toContain('It begins with the baseline and may take 2,000');
  });

  it('begins with its first lever, in a range around its value, and ends with its last', async () => {
    const { search, problems } = open(withoutValueAt(CASE, ['search']) as JsonObject);
    await press(button('Add a lever'));
    await press(within(screen.getByRole('group', { name: 'Stock' })).getAllByRole('option', { name: /^Order-up-to level/ })[0] as HTMLElement);
    expect(search()).toEqual({ levers: [{ id: 'cover-factor', kind: 'number', at: '/stock/ordering/coverFactor', min: 1.04, max: 1.56 }] });
    expect(problems()).toEqual([]);
    await press(button('Remove Order-up-to level'));
    expect(search()).toBeUndefined();
  });

  it('chooses among parts of a strategy, each a diff', async () => {
    const { search, problems } = open();
    const parts = within(screen.getAllByRole('list', { name: /^One of these/ })[0] as HTMLElement);
    expect(parts.getAllByText('Leaves things as they are.')).toHaveLength(1);
    await press(parts.getAllByRole('button', { name: 'Add change' })[0] as HTMLElement);
    await press(screen.getAllByRole('option', { name: /^Time of a move/ })[0] as HTMLElement);
    expect(search('levers', 1, 'options', 0, 'changes')).toEqual({ staff: { switchMinutes: 5 } });
    expect(problems()).toEqual([]);
  });

  it('adds indicators up as an objective, and begins with another strategy', async () => {
    const { search, problems } = open();
    await press(button('Add other indicators to Sales'));
    expect(search('objectives')).toEqual([{ id: 'objective-3', direction: 'higher', sum: [{ indicator: 'sales', weight: 1 }] }, 'complaintRate']);
    await press(button(/^Strategy it begins with/));
    await press(screen.getAllByRole('menuitemradio')[2] as HTMLElement);
    expect(search('start')).toBe(valueAt(CASE, ['strategies', 1, 'id']));
    expect(problems()).toEqual([]);
    await press(button('Only Sales'));
    expect(search('objectives')).toEqual(['sales', 'complaintRate']);
  });

  it('keeps bounds of another kind, begun where they bind nothing', async () => {
    const { search, problems } = open();
    await press(button(/^Bound: changes by at most/));
    await press(screen.getByRole('menuitemradio', { name: 'at least' }));
    expect(search('constraints', 0)).toEqual({ indicator: 'labourHours', atLeast: 0 });
    expect(problems()).toEqual([]);
  });
});
