import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTexts } from '../i18n/i18n.js';
import { compileSession, type Executor, LiveSeason, openStudy, readScenario, type Study, sessionOf, sessionText } from '../simulation/door.js';
import type { SideListener } from '../simulation/simulator.js';
import { teamRunner } from '../simulation/team-runner.js';
import { WorkersFree } from '../simulation/workers-free.js';
import { createSideStore } from '../stores/side-store.js';
import { StoresProvider } from '../stores/stores.js';
import { testStores } from '../stores/testing.js';
import { addSessions, droppedSessions } from './add-sessions.js';
import { readKeptTeams } from './kept-teams.js';
import { TeamsPage } from './teams-page.js';

vi.mock('../charts/use-size.js', () => ({ useSize: () => ({ width: 800, height: 400 }) }));

/** A shop of half a day with a line at its one till. */
const CASE = JSON.stringify({
  format: 'sandtable.scenario/1',
  id: 'half-day',
  title: 'Half a day',
  seed: 'teams',
  world: {
    calendar: { days: 1, opens: '08:00', closes: '12:00', runOffDays: 0 },
    stores: [{ id: 'a' }],
    demand: { visitorsPerDay: 300 },
    customers: { balking: {}, toleranceMinutes: { kind: 'constant', value: 3 }, voice: { waiting: 0.5, product: 0 } },
    staff: { onDuty: { checkout: 1, floor: 2, stock: 2, desk: 1 }, coreMinimum: { checkout: 0, floor: 0, stock: 0, desk: 0 } },
    checkout: {},
    pressure: {},
  },
  baseline: 'today',
  strategies: [{ id: 'today' }],
});

function sessionFile(team: string, tills: number, guess?: { readonly sales: number; readonly complaintRate: number }): { name: string; text: string } {
  const read = readScenario(CASE);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const season = new LiveSeason(compileSession({ strategy: 'today', seed: 'teams' }, read.scenario), 0);
  season.advanceTo(490);
  if (tills > 0) season.decide({ store: 'a', do: { kind: 'open-till', people: tills }, reason: 'the line' });
  season.advanceTo(season.end);
  const text = sessionText(sessionOf(season, { version: '0', team, scenario: read.scenario, ...(guess && { guess }) }));
  return { name: `${team.toLowerCase()}.session.json`, text };
}

function executorFor(study: Study): Executor {
  const run = openStudy(study);
  return { parallelism: 1, run: async (job) => run(job), dispose: () => undefined };
}

function open() {
  const base = testStores();
  const runner = teamRunner(executorFor, new WorkersFree(), () => 0);
  const asked =
    <Request, Answer>(ask: (request: Request, onProgress: () => void, onAnswer: (answer: Answer) => void) => Promise<void>) =>
    (request: Request, listener: SideListener<Answer>) =>
      ask(request, () => undefined, listener.onAnswer);
  const stores = {
    ...base,
    teamsOver: createSideStore(asked(runner.replayTeams), ({ isWhole }) => isWhole),
    debrief: createSideStore(asked(runner.debrief), ({ isWhole }) => isWhole),
  };
  base.desktop.listShippedCases = async () => [{ name: 'half-day.json', text: CASE }];
  stores.teams.getState().ask(10);
  render(
    <StoresProvider stores={stores}>
      <TeamsPage />
    </StoresProvider>,
  );
  return stores;
}

beforeAll(() => startTexts('en'));
afterEach(cleanup);

const title = () => screen.findByRole('heading', { level: 1, name: /10 other seasons|other seasons too/ }, { timeout: 20_000 });

describe('the teams', () => {
  it('say what to do while there are none', () => {
    open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Bring the sessions of the teams here');
    expect(screen.getByRole('button', { name: 'Add sessions…' })).toBeTruthy();
  });

  it('are ranked over other seasons, can be renamed and taken off, and are kept', async () => {
    const stores = open();
    const guess = { sales: 0.5, complaintRate: -0.9 };
    await act(() => addSessions(stores, [sessionFile('Reds', 2, guess), sessionFile('Blues', 0), sessionFile('Reds', 2, guess)]));
    expect((await title()).textContent).toMatch(/^Reds in front: \d+.% fewer complaints/);
    const rows = screen.getAllByRole('row').map((row) => row.textContent ?? '');
    expect(rows.findIndex((text) => text.includes('Reds'))).toBeLessThan(rows.findIndex((text) => text.includes('Blues')));
    expect(rows.some((text) => text.includes('Nobody moved'))).toBe(true);
    expect(screen.getByRole('alert').textContent).toContain('is on the list already');

    fireEvent.click(screen.getByRole('button', { name: 'More about Blues' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Rename' }));
    const box = screen.getByRole('textbox', { name: 'New name of Blues' });
    fireEvent.change(box, { target: { value: 'Golds' } });
    fireEvent.blur(box);
    expect(await screen.findByRole('rowheader', { name: /Golds/ })).toBeTruthy();
    const kept = readKeptTeams(await stores.desktop.readTeams());
    expect(kept?.entries.map(({ name }) => name)).toEqual(['Reds', 'Golds']);

    fireEvent.click(screen.getByRole('button', { name: 'More about Golds' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Take off the list' }));
    await waitFor(() => expect(screen.queryByRole('rowheader', { name: /Golds/ })).toBeNull());

    fireEvent.click(screen.getByRole('button', { name: 'More about Reds' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Empty the list' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Bring the team back' }));
    expect(await screen.findByRole('rowheader', { name: /Reds/ })).toBeTruthy();
  }, 60_000);

  it('tell luck from skill as a drawing and as its table', async () => {
    const stores = open();
    await act(() => addSessions(stores, [sessionFile('Reds', 2)], { part: 'luck' }));
    const finding = (await title()).textContent ?? '';
    expect(finding).toMatch(/^Reds: their moves cut complaints by/);
    expect(screen.getByRole('img', { name: finding })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Table' }));
    const table = await screen.findByRole('table');
    expect(within(table).getByRole('row', { name: /Complaint rate/ }).textContent).toMatch(/of 10/);
  }, 60_000);

  it('have a debrief that can be handed out', async () => {
    const stores = open();
    await act(() => addSessions(stores, [sessionFile('Reds', 2, { sales: 0, complaintRate: 0 }), sessionFile('Blues', 0)]));
    await title();
    fireEvent.click(screen.getByRole('radio', { name: 'Debrief' }));
    expect(await screen.findByText('All decisions looked at', undefined, { timeout: 20_000 })).toBeTruthy();
    const sheet = screen.getByRole('article');
    expect(within(sheet).getByText('Open 2 tills (the line)')).toBeTruthy();
    expect(sheet.textContent).toContain('Guessed 0');
    stores.desktop.nextSave = 'd';
    fireEvent.click(screen.getByRole('button', { name: 'Web page' }));
    await waitFor(() => expect(stores.desktop.exported).toHaveLength(1));
    const page = new TextDecoder().decode(stores.desktop.exported[0]?.bytes);
    expect(page).toContain('Open 2 tills');
    expect(page).not.toMatch(/<script|var\(--/);
  }, 60_000);
});

it('takes sessions out of what is dropped, whatever else is among it', async () => {
  const { name, text } = sessionFile('Reds', 0);
  const dropped = await droppedSessions([new File([text], name), new File([CASE], 'case.json')]);
  expect(dropped?.map((file) => file.name)).toEqual([name]);
  expect(await droppedSessions([new File([CASE], 'case.json')])).toBeNull();
});
