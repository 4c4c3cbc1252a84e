import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createBrowserDesktop } from '../desktop/browser-desktop.js';
import { startTexts } from '../i18n/i18n.js';
import type { ComparisonListener, ComparisonRequest, Simulator } from '../simulation/simulator.js';
import { makeStores } from '../stores/make-stores.js';
import { StoresProvider } from '../stores/stores.js';
import { nearPlayer, silentAnalyst, silentExplainer, silentTeamAnalyst } from '../stores/testing.js';
import { ComparePage } from './compare-page.js';
import { makeFixture } from './testing/fixture.js';

/** A simulator the test steers. */
function steeredSimulator() {
  let listener: ComparisonListener | undefined;
  let end: { resolve: () => void; reject: (error: Error) => void } | undefined;
  const simulator: Simulator = {
    compare: (_request: ComparisonRequest, hears: ComparisonListener) => {
      listener = hears;
      return new Promise<void>((resolve, reject) => {
        end = { resolve, reject };
      });
    },
    prepare: () => undefined,
    dispose: () => undefined,
  };
  return {
    simulator,
    show: (seasons: number) =>
      act(async () => {
        listener?.onProgress({ done: seasons, total: 30, secondsLeft: 4 });
        listener?.onSnapshot(makeFixture(seasons));
      }),
    finish: () => act(async () => end?.resolve()),
    fail: (sentence: string) => act(async () => end?.reject(new Error(sentence))),
  };
}

function open() {
  const steered = steeredSimulator();
  const stores = makeStores(createBrowserDesktop(), {
    parse: () => ({ ok: false, problems: [] }),
    simulator: steered.simulator,
    analyst: silentAnalyst(),
    explainer: silentExplainer(),
    teamAnalyst: silentTeamAnalyst(),
    smallSimulator: steered.simulator,
    player: nearPlayer(),
  });
  render(
    <StoresProvider stores={stores}>
      <ComparePage />
    </StoresProvider>,
  );
  const follow = (text: string) => stores.experiment.getState().follow({ text, replications: 30 });
  return { ...steered, stores, follow };
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;

beforeAll(() => startTexts('en'));
afterEach(cleanup);

describe('ComparePage', () => {
  it('says what to do when no case is open, and takes one there', () => {
    const { stores } = open();
    expect(title()).toBe('No comparison yet');
    screen.getByRole('button', { name: 'Go to the Library' }).click();
    expect(stores.navigation.getState().place).toBe('library');
  });

  it('sends one to Case when the case cannot run', async () => {
    const { stores } = open();
    stores.theCase.getState().open({ id: 'x' }, { name: 'x' });
    stores.experiment.getState().follow('problems');
    expect(await screen.findByRole('button', { name: 'Go to Case' })).toBeTruthy();
  });

  it('runs, shows the first result, refines it, and offers more seasons', async () => {
    const { stores, follow, show, finish } = open();
    stores.theCase.getState().open({ id: 'x' }, { name: 'x' });
    follow('one');
    await waitFor(() => expect(title()).toBe('Running the first seasons'));
    await waitFor(() => expect(stores.experiment.getState().phase).toBe('running'));
    await show(5);
    await waitFor(() => expect(title()).toContain('better in 5 of 5 seasons'));
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('5');
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeTruthy();
    await show(30);
    await finish();
    await waitFor(() => expect(title()).toContain('better in 30 of 30 seasons'));
    screen.getByRole('button', { name: 'Run 30 more' }).click();
    expect(stores.experiment.getState().replications).toBe(60);
  });

  it('keeps what is complete when cancelled', async () => {
    const { stores, follow, show } = open();
    follow('one');
    await waitFor(() => expect(stores.experiment.getState().phase).toBe('running'));
    await show(5);
    (await screen.findByRole('button', { name: 'Cancel' })).click();
    await screen.findByText('Stopped at 5 of 30 seasons');
    expect(title()).toContain('5 of 5 seasons');
  });

  it('says when the result is of an earlier state of the case', async () => {
    const { stores, follow, show, finish } = open();
    follow('one');
    await waitFor(() => expect(stores.experiment.getState().phase).toBe('running'));
    await show(5);
    await finish();
    await waitFor(() => expect(stores.experiment.getState().phase).toBe('done'));
    follow('two');
    await screen.findByText('The case has changed since this result. New seasons are on their way.');
    stores.experiment.getState().follow('problems');
    await screen.findByText(/what you see is the last result that could be run/);
  });

  it('says why a run stopped, and keeps the last result on screen', async () => {
    const { stores, follow, show, fail } = open();
    follow('one');
    await waitFor(() => expect(stores.experiment.getState().phase).toBe('running'));
    await show(5);
    await fail('The worker ran out of memory.');
    expect((await screen.findByRole('alert')).textContent).toContain('The worker ran out of memory.');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    expect(title()).toContain('5 of 5 seasons');
  });

  it('speaks of another strategy when its column is pressed, and shows the chart as a table', async () => {
    const { stores, follow, show } = open();
    follow('one');
    await waitFor(() => expect(stores.experiment.getState().phase).toBe('running'));
    await show(20);
    const column = await screen.findByRole('button', { name: 'Show Traffic roster' });
    await act(async () => column.click());
    await waitFor(() => expect(title()).toMatch(/^Traffic roster:/));
    await act(async () => screen.getByRole('radio', { name: 'Table' }).click());
    const table = await screen.findByRole('table', { name: 'The chart as a table' });
    expect(table.querySelectorAll('tbody tr')).toHaveLength(5);
  });

  it('compares with another strategy, and the two change places when it is the one spoken of', async () => {
    const { stores, follow, show } = open();
    follow('one');
    await waitFor(() => expect(stores.experiment.getState().phase).toBe('running'));
    await show(20);
    const against = await screen.findByRole('button', { name: 'Against: Siloed static' });
    await act(async () => fireEvent.click(against));
    await act(async () => fireEvent.click(screen.getByRole('menuitemradio', { name: 'Dynamic pool' })));
    expect(stores.experiment.getState().view.against).toBe('dynamic-pool');
    expect(stores.compareView.getState().chosen).toBe('siloed-static');
  });
});
