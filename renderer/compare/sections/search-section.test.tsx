import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { chosenStrategyOf } from '../../case/strategies/chosen-strategy.js';
import { strategiesOf } from '../../case/strategies/strategy-edits.js';
import { startTexts } from '../../i18n/i18n.js';
import type { SearchPoint, SearchResult } from '../../simulation/door.js';
import type { SearchAnswer, SearchRequest } from '../../simulation/simulator.js';
import type { JsonObject } from '../../stores/json-path.js';
import { createSideStore } from '../../stores/side-store.js';
import { StoresProvider } from '../../stores/stores.js';
import { FLAGSHIP, testStores } from '../../stores/testing.js';
import { SearchSection } from './search-section.js';

vi.mock('../../charts/use-size.js', () => ({ useSize: () => ({ width: 600, height: 300 }) }));

const interval = (mean: number) => ({ mean, low: 0.99 * mean, high: 1.01 * mean });
const settings = (share: number) => ({ 'pool.share': share });
const changes = (share: number) => ({ pool: { share } });

function foundPlan(id: string, share: number, sales: number, rate: number): SearchResult['found'][number] {
  const objective = (name: string, value: number) => ({ objective: name, value: interval(value), difference: interval(1), verdict: 'better' }) as const;
  const objectives = [objective('sales', sales), objective('complaintRate', rate)];
  return { id, settings: settings(share), changes: changes(share), objectives, probability: 0.8, keeps: [] };
}

function point(share: number, sales: number, rate: number): SearchPoint {
  return { strategy: null, settings: settings(share), objectives: [sales, rate], seasons: 9, front: true };
}

const FOUND = [foundPlan('found-1', 0.4, 7e6, 14), foundPlan('found-2', 0.2, 6.8e6, 13)];
const ANSWER = {
  runs: 500,
  budget: 500,
  points: [point(0.4, 7e6, 14), point(0.2, 6.8e6, 13), { ...point(0, 6.4e6, 20), strategy: 'siloed-static', settings: null }],
  found: {
    confirmed: true,
    found: FOUND,
    shipped: [{ strategy: 'siloed-static', standing: 'dominated', by: 'found-1' }],
    objectives: [
      { name: 'sales', title: 'Sales', unit: 'yuan', direction: 'higher' },
      { name: 'complaintRate', title: 'Complaint rate', unit: 'complaints per 1000 visitors', direction: 'lower' },
    ],
  } as unknown as SearchResult,
  isWhole: true,
} as SearchAnswer;

/** While it runs: points of levers the case declares, nothing confirmed. */
const onFront = (share: number, sales: number) => ({ ...point(share, sales, 14), settings: { 'pool-share': share } });
const FRONT = { ...ANSWER, points: [onFront(0.4, 7e6), onFront(0.2, 6.8e6)], found: null } as SearchAnswer;

async function searched(answer: SearchAnswer = ANSWER) {
  const base = testStores();
  const search = createSideStore<SearchRequest, SearchAnswer>(
    async (_request, { onAnswer }) => onAnswer(answer),
    () => true,
  );
  const stores = { ...base, search };
  stores.theCase.getState().open(JSON.parse(FLAGSHIP) as JsonObject, { name: 'flagship' });
  stores.experiment.setState({ phase: 'done', resultText: FLAGSHIP });
  const { scenario } = stores.theCase.getState();
  if (scenario === null) throw new Error('the flagship is sound');
  const { container } = render(
    <StoresProvider stores={stores}>
      <SearchSection scenario={scenario} scale={1} />
    </StoresProvider>,
  );
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Better plans' })));
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Search' })));
  return { container, stores, strategies: () => strategiesOf(stores.theCase.getState().document).map(({ id, changes }) => [id, changes]) };
}

beforeAll(() => startTexts('en'));
afterEach(cleanup);

describe('plans a search has found', () => {
  it('are told with their intervals, and become strategies at a press, once', async () => {
    const { strategies } = await searched();
    expect(screen.getByText(/2 plans found; they beat 1 of the case's 1 strategies/)).toBeTruthy();
    const before = strategies().length;
    const button = screen.getByRole('button', { name: 'Make plan 2 a strategy of the case' });
    await act(async () => fireEvent.click(button));
    expect(strategies().slice(before)).toEqual([['found-2', changes(0.2)]]);
    expect(screen.getByText('In the case')).toBeTruthy();
  });

  it('can be pressed in the picture, where they are numbered', async () => {
    const { container, strategies } = await searched();
    const before = strategies().length;
    const marks = [...container.querySelectorAll('[data-found]')];
    expect(marks.map((mark) => mark.getAttribute('data-found'))).toEqual(['1', '2']);
    for (let press = 0; press < 2; press++) await act(async () => fireEvent.click(marks[0] as Element));
    expect(strategies().slice(before)).toEqual([['found-1', changes(0.4)]]);
    expect(container.querySelector('[data-found="1"]')?.getAttribute('data-taken')).toBe('true');
  });

  it('are shown with their changes in the case, or taken out again', async () => {
    const { stores, strategies } = await searched();
    const before = strategies().length;
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Make plan 1 a strategy of the case' })));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Show its changes' })));
    expect(stores.navigation.getState().place).toBe('case');
    expect(chosenStrategyOf(stores.theCase).getState().id).toBe('found-1');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Take it out again' })));
    expect(strategies()).toHaveLength(before);
    expect(screen.queryByText(/is a strategy of the case now/)).toBeNull();
  });

  it('can be taken from the front before they are confirmed, each under a name of its own', async () => {
    const { strategies } = await searched(FRONT);
    const before = strategies().length;
    const points = screen.getAllByRole('button', { name: /^Make this plan a strategy/ });
    expect(points).toHaveLength(2);
    for (const point of points) await act(async () => fireEvent.click(point));
    expect(strategies().slice(before)).toEqual([
      ['front-1', expect.objectContaining({ pool: { share: 0.4 } })],
      ['front-2', expect.objectContaining({ pool: { share: 0.2 } })],
    ]);
  });
});
