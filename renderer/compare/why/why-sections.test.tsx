import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../../i18n/i18n.js';
import { type MoveLedger, readScenario } from '../../simulation/door.js';
import { explainRunner } from '../../simulation/explain-runner.js';
import type { Explainer, LedgerRequest } from '../../simulation/explainer.js';
import { nearExecutor, RUSH_CASE } from '../../simulation/testing/rush-case.js';
import { WorkersFree } from '../../simulation/workers-free.js';
import { createSideStore } from '../../stores/side-store.js';
import { StoresProvider } from '../../stores/stores.js';
import { testStores } from '../../stores/testing.js';
import { arrangeComparison } from '../comparison.js';
import { makeFixture } from '../testing/fixture.js';
import { WhySections } from './why-sections.js';

/** The real explainer, on this very thread, that remembers what it was asked. */
function nearExplainer(asked: string[]): Explainer {
  const runner = explainRunner(nearExecutor, new WorkersFree(), () => 0);
  const noting =
    <Args extends readonly unknown[], T>(name: string, ask: (...args: Args) => T) =>
    (...args: Args): T => {
      asked.push(name);
      return ask(...args);
    };
  return {
    fates: noting('fates', (request, { onProgress, onAnswer }) => runner.fates(request, onProgress, onAnswer)),
    effects: noting('effects', (request, { onProgress, onAnswer }) => runner.effects(request, onProgress, onAnswer)),
    parts: noting('parts', (request, { onProgress, onAnswer }) => runner.parts(request, onProgress, onAnswer)),
    kinds: noting('kinds', (request, { onProgress, onAnswer }) => runner.kinds(request, onProgress, onAnswer)),
    twins: noting('twins', runner.twins),
    twin: noting('twin', runner.twin),
    ledger: noting('ledger', runner.ledger),
  };
}

function open() {
  const asked: string[] = [];
  const explainer = nearExplainer(asked);
  const isWhole = () => true;
  const stores = {
    ...testStores(),
    explainer,
    fates: createSideStore(explainer.fates, isWhole),
    ledger: createSideStore<LedgerRequest, MoveLedger>(async (request, { onAnswer }) => onAnswer(await explainer.ledger(request)), isWhole),
    effects: createSideStore(explainer.effects, isWhole),
    kinds: createSideStore(explainer.kinds, isWhole),
    parts: createSideStore(explainer.parts, isWhole),
  };
  const read = readScenario(RUSH_CASE);
  if (!read.ok) throw new Error('the case is sound');
  const { result, chart } = makeFixture(4, [
    { id: 'fixed', title: 'Fixed', sales: 6e6, rate: 20 },
    { id: 'moved', title: 'Moved', sales: 7e6, rate: 15 },
  ]);
  stores.experiment.setState({ phase: 'done', resultText: RUSH_CASE, result });
  render(
    <StoresProvider stores={stores}>
      <WhySections comparison={arrangeComparison(result, chart, () => undefined)} scenario={read.scenario} />
    </StoresProvider>,
  );
  return asked;
}

async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await act(async () => fireEvent.click(button));
}

beforeAll(async () => {
  await startTexts('en');
  // What is fetched with the first opening is fetched here, so that no test waits for it.
  await Promise.all([import('./parts-body.js'), import('./fates-body.js'), import('./moves-body.js')]);
});
afterEach(cleanup);

describe('why two strategies differ', () => {
  it('asks nothing while it is folded', () => {
    expect(open()).toEqual([]);
    expect(screen.getByText(/Not taken apart yet/)).toBeTruthy();
  });

  it('takes the plan apart: shares add up to the difference', async () => {
    open();
    await press('Which part did it');
    await press('Take the plan apart');
    const table = await screen.findByRole('table', { name: /Sales.*share of each part/ });
    const rows = [...table.querySelectorAll('tbody tr')];
    expect(rows.map((row) => row.querySelector('th')?.textContent)).toEqual(['Pool policy, Least gain of a move', 'Altogether']);
    const [share, whole] = rows.map((row) => row.querySelectorAll('td')[1]?.textContent?.split(' ')[0]);
    expect(share).toBe(whole);
    expect(screen.getByText(/Complaint rate .*\. Sales /)).toBeTruthy();
  });

  it('goes from the table of fates to customers and to both lives of one', async () => {
    const asked = open();
    await press('Who fares otherwise');
    await press('Follow the customers');
    const cells = await screen.findAllByRole('button', { name: /before, .* now: .* customers a season/ });
    await act(async () => fireEvent.click(cells[0]));
    const customers = await waitFor(() => {
      const found = screen.getAllByRole('button', { name: /No\. \d+/ });
      expect(found.length).toBeGreaterThan(0);
      return found;
    });
    await act(async () => fireEvent.click(customers[0]));
    const lives = await screen.findByRole('table', { name: /Customer \d+ twice/ });
    expect([...lives.querySelectorAll('thead th')].map((th) => th.textContent)).toEqual(['Fixed', 'Moved']);
    expect(lives.querySelectorAll('tr[data-differs]').length).toBeGreaterThan(0);
    expect(asked).toEqual(['fates', 'twins', 'twin']);
  });

  it('lists the moves of a season once it is opened, and plays it without those that are chosen', async () => {
    const asked = open();
    await press('Every move');
    const table = await screen.findByRole('table', { name: 'Moves in the order of time' });
    expect(screen.getByText(/Moved made \d+ moves in season 1/)).toBeTruthy();
    const boxes = [...table.querySelectorAll('input[type=checkbox]')];
    await act(async () => fireEvent.click(boxes[0]));
    await press('Play without the one chosen');
    expect(await screen.findByText(/On its day the move brought .* yuan/)).toBeTruthy();
    expect(asked).toEqual(['ledger', 'effects']);
  });

  it('puts the moves of several seasons together by way, by who sends and by hour', async () => {
    const asked = open();
    await press('Every move');
    await press('Put moves together');
    const table = await screen.findByRole('table', { name: 'Mean effect of one move on its day' });
    const rows = () => [...table.querySelectorAll('tbody th')].map((th) => th.textContent);
    expect(rows()).toContain('stock → checkout');
    expect(rows().at(-1)).toBe('All moves');
    expect(screen.getByText(/One move brings .* yuan of sales/)).toBeTruthy();
    await act(async () => fireEvent.click(screen.getByRole('radio', { name: 'Hour' })));
    expect(rows()[0]).toMatch(/^\d+ to \d+ h$/);
    expect(asked).toEqual(['ledger', 'kinds']);
  });
});
