import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import example from '../../docs/examples/store-hours.csv?raw';
import { createFileCommands } from '../files/file-commands.js';
import { FrameProvider } from '../frame/frame-context.js';
import { startTexts, switchLanguage } from '../i18n/i18n.js';
import { importStore } from '../simulation/door.js';
import { readCase } from '../simulation/read-case.js';
import { type JsonObject, valueAt } from '../stores/json-path.js';
import { StoresProvider } from '../stores/stores.js';
import { FLAGSHIP, testStores } from '../stores/testing.js';
import { ImportPage } from './import-page.js';
import { createImportStore, isTable } from './import-store.js';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

/** The page over an importer that works on this very thread. */
async function show(name: string, text: string) {
  const imports = createImportStore({ run: (bytes, options) => importStore(bytes, { ...options, seasons: 2 }), stop: () => undefined });
  const stores = { ...testStores(), imports };
  const files = createFileCommands(stores, readCase, () => 0);
  render(
    <StoresProvider stores={stores}>
      <FrameProvider frame={{ files, run: () => undefined }}>
        <ImportPage />
      </FrameProvider>
    </StoresProvider>,
  );
  await act(() => imports.getState().start(new File([text], name)));
  return stores;
}

it('shows what a file tells, how well it fits, what it would change in the open case, and changes it in one step', async () => {
  const stores = await show('Main Street.csv', example);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Main Street.csv: what was found');
  expect(screen.getByText(/672 rows, 2026-06-01 to 2026-07-26; open 09:00 to 21:00/)).toBeTruthy();
  expect(screen.getByText(/looks like one: 2026-06-29 to 2026-07-12/)).toBeTruthy();
  expect(screen.getByRole('row', { name: /^On duty: cashiers 2\.75/ })).toBeTruthy();
  expect(screen.getByRole('row', { name: /^Buys with all help .* calibrated$/ })).toBeTruthy();
  expect(screen.getByRole('table', { name: 'How close simulated seasons come' }).querySelectorAll('tbody tr')).toHaveLength(4);
  await act(async () => stores.theCase.getState().open(JSON.parse(FLAGSHIP) as JsonObject, { name: 'flagship' }));
  const before = stores.theCase.getState().document;
  await act(async () => screen.getByRole('button', { name: 'Put it into the open case…' }).click());
  const part = within(screen.getByRole('region', { name: /^Into "/ }));
  await act(async () => part.getByRole('checkbox', { name: /^Staff and roster/ }).click());
  expect(stores.theCase.getState().document).toBe(before);
  await act(async () => part.getByRole('button', { name: /^Take over/ }).click());
  const after = stores.theCase.getState().document as JsonObject;
  expect(valueAt(after, ['world', 'calendar', 'days'])).toBe(56);
  expect(valueAt(after, ['world', 'staff', 'onDuty'])).toEqual(valueAt(before ?? {}, ['world', 'staff', 'onDuty']));
  expect(stores.navigation.getState().place).toBe('case');
  await act(async () => stores.theCase.getState().undo());
  expect(stores.theCase.getState().document).toBe(before);
}, 60_000);

it('lists what stands against a file, in the language of the window', async () => {
  await show('broken.csv', 'date,hour,weather\nsoon,9,dry\n');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('broken.csv cannot be imported: 2 problems');
  expect(screen.getByText(/no column for visitors/)).toBeTruthy();
  await act(() => switchLanguage('zh-CN'));
  expect(screen.getByText(/缺少客流列/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '生成案例' })).toBeNull();
  await act(() => switchLanguage('en'));
});

it('knows tables from cases by the ending of the name', () => {
  expect(['a.csv', 'B.XLSX', 'c.tsv'].every(isTable)).toBe(true);
  expect(isTable('case.json')).toBe(false);
});

const PAIR = 'date,hour,store,visitors\n';
/** Three weeks of two stores, in short dates that do not tell the day from the month. */
function twoStores(): string {
  const days = Array.from({ length: 12 }, (_, i) => i + 1).flatMap((month) =>
    [1, 2, 3].map((day) => `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/2026`),
  );
  return (
    PAIR +
    days
      .flatMap((date, i) => ['North', 'South'].flatMap((store) => [9, 10, 11, 12].map((hour) => `${date},${hour},${store},${20 + ((i * 7 + hour) % 9)}`)))
      .join('\n')
  );
}

it('asks what the file does not tell, and reads it again as told', async () => {
  const stores = await show('two.csv', twoStores());
  expect(screen.getByText(/in the file is/)).toBeTruthy();
  expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).checked)).toContain(true);
  const again = screen.getByRole('button', { name: 'Read again' });
  expect((again as HTMLButtonElement).disabled).toBe(true);
  const before = stores.imports.getState().result;
  const [first] = before?.ok === true ? (before.report.choices.dates?.readings ?? []) : [];
  await act(async () => screen.getByRole('checkbox', { name: 'South' }).click());
  await act(async () => screen.getByRole('button', { name: 'Read again' }).click());
  await vi.waitFor(() => expect(stores.imports.getState().phase).toBe('done'), { timeout: 50_000 });
  const { result, answers } = stores.imports.getState();
  expect(answers).toEqual({ stores: ['North'] });
  expect(result?.ok === true && result.report.stores).toEqual(['North']);
  expect(first?.order).toBeDefined();
  await act(async () => screen.getByRole('button', { name: 'Make it a case' }).click());
  expect(stores.theCase.getState().scenario?.id).toBe('two');
  expect(stores.theCase.getState().edited).toBe(true);
  expect(stores.navigation.getState().place).toBe('case');
  expect(stores.imports.getState().phase).toBe('idle');
}, 60_000);
