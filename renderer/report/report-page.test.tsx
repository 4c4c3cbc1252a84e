import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { makeFixture } from '../compare/testing/fixture.js';
import { createBrowserDesktop } from '../desktop/browser-desktop.js';
import { startTexts } from '../i18n/i18n.js';
import { readCase } from '../simulation/read-case.js';
import type { ComparisonListener, Simulator } from '../simulation/simulator.js';
import { makeStores } from '../stores/make-stores.js';
import { StoresProvider } from '../stores/stores.js';
import { FLAGSHIP, idleSimulator, nearPlayer, silentAnalyst, silentExplainer, silentTeamAnalyst } from '../stores/testing.js';
import { ReportPage } from './report-page.js';

function open() {
  let listener: ComparisonListener | undefined;
  const simulator: Simulator = {
    prepare: () => undefined,
    compare: (_request, hears) => {
      listener = hears;
      return new Promise(() => undefined);
    },
    dispose: () => undefined,
  };
  const desktop = createBrowserDesktop({ shipped: [{ name: 'promotion-season', text: FLAGSHIP }] });
  const analyst = {
    ...silentAnalyst(),
    guardrails: async () => ({
      checks: [
        {
          id: 'g',
          holds: false,
          says: '',
          strategy: 'dynamic-pool',
          indicator: 'complaintRate',
          bound: { kind: 'atMost' as const, value: 10 },
          value: { mean: 13, low: 12, high: 14 },
        },
      ],
      elsewhere: 2,
    }),
  };
  const stores = makeStores(desktop, {
    parse: readCase,
    simulator,
    analyst,
    explainer: silentExplainer(),
    teamAnalyst: silentTeamAnalyst(),
    smallSimulator: idleSimulator(),
    player: nearPlayer(),
  });
  render(
    <StoresProvider stores={stores}>
      <ReportPage />
    </StoresProvider>,
  );
  const read = readCase(FLAGSHIP);
  if (!read.ok) throw new Error('the flagship is sound');
  return {
    desktop,
    stores,
    openCase: () => act(async () => stores.theCase.getState().open(read.source, { name: 'x' }, read.scenario)),
    compare: () =>
      act(async () => {
        stores.experiment.getState().follow({ text: JSON.stringify(read.source), replications: 30 });
        listener?.onSnapshot(makeFixture(30));
      }),
  };
}

beforeAll(async () => {
  await startTexts('en');
  // What is fetched with the first export is fetched here, so that no test waits for it.
  await Promise.all([import('./report-html.js'), import('../export/workbook.js')]);
});
afterEach(cleanup);

const sheet = () => screen.getByRole('article');

it('says what to do without a case, and starts by itself with one', async () => {
  const { openCase, compare } = open();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing to report yet');
  await openCase();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Running the first seasons');
  await compare();
  expect(sheet()).toBeTruthy();
});

it('writes the page out: finding, table, plan, assumptions, caveats, guardrails, what it rests on', async () => {
  const { openCase, compare } = open();
  await openCase();
  await compare();
  const page = within(sheet());
  expect(page.getByRole('heading', { level: 1 }).textContent).toMatch(/fewer complaints .* more sales .* better in 30 of 30 seasons/);
  expect(page.getByRole('row', { name: /Complaint rate, per 1,000 visitors 17\.3 13\.3/ })).toBeTruthy();
  expect(page.getByRole('heading', { name: /What Dynamic .*pool changes/ })).toBeTruthy();
  expect(page.getByText(/Picks of promoted groups/)).toBeTruthy();
  expect(page.getByText(/Same customers in every strategy/)).toBeTruthy();
  expect(await page.findByText(/^Fails: .*at most 10/)).toBeTruthy();
  expect(page.getByText(/Not run here: .*Without staff nothing is sold; /)).toBeTruthy();
  expect(page.getByText(/seed 1, seasons 1 to 30/)).toBeTruthy();
  expect(page.getByRole('img', { name: /Complaints against sales/ })).toBeTruthy();
});

it('takes words and leaves parts out, and keeps both for the case', async () => {
  const { desktop, openCase, compare } = open();
  await openCase();
  await compare();
  fireEvent.change(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'We staff\nfrom the pool' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Note' }), { target: { value: '<b>decided</b>' } });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Assumptions' }));
  expect(within(sheet()).getByRole('heading', { level: 1 }).textContent).toBe('We staff from the pool');
  expect(within(sheet()).getByText('<b>decided</b>')).toBeTruthy();
  expect(within(sheet()).queryByText(/Picks of promoted groups/)).toBeNull();
  await waitFor(() => expect(desktop.drafts.get('fixture') ?? desktop.drafts.get('promotion-season')).toMatchObject({ title: 'We staff from the pool' }));
});

it('hands itself out as web page, PDF and workbook', async () => {
  const { desktop, openCase, compare } = open();
  await openCase();
  await compare();
  fireEvent.change(screen.getByRole('textbox', { name: 'Note' }), { target: { value: '<script>alert(1)</script>' } });
  desktop.nextSave = 'somewhere';
  for (const name of ['Web page (HTML)', 'PDF', 'All tables (XLSX)']) {
    fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(desktop.exported.some(({ kind }) => name.toLowerCase().includes(kind))).toBe(true));
  }
  const [html, pdf, xlsx] = desktop.exported;
  const text = new TextDecoder().decode(html?.bytes);
  expect(text).toContain('<meta name="sandtable-seed" content="1">');
  expect(text).toContain('content="sha256:test"');
  expect(text).toContain('&lt;script&gt;alert(1)');
  expect(text).not.toMatch(/<script|<link|<img|javascript:|url\(|var\(--(?!u\))|color-mix|\son\w+=/);
  expect(pdf).toMatchObject({ kind: 'pdf', name: 'Promotion season – Report', page: { pageSize: 'A4', header: ['Promotion season, one store, 28 days', ''] } });
  expect(pdf?.page?.footer[0]).toContain('seed 1');
  expect(xlsx?.bytes.byteLength).toBeGreaterThan(1000);
});

it('does not hand out a page of another state of the case', async () => {
  const { stores, openCase, compare } = open();
  await openCase();
  await compare();
  await act(async () => stores.experiment.getState().follow({ text: '{}', replications: 30 }));
  expect(screen.getByText(/The case has changed since this result/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'PDF' }).hasAttribute('disabled')).toBe(true);
  expect(sheet()).toBeTruthy();
});
