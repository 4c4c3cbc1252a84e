import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import example from '../../docs/examples/store-hours.csv?raw';
import { createFileCommands } from '../files/file-commands.js';
import { FrameProvider } from '../frame/frame-context.js';
import { startTexts, switchLanguage } from '../i18n/i18n.js';
import { importStore } from '../simulation/door.js';
import { readCase } from '../simulation/read-case.js';
import { StoresProvider } from '../stores/stores.js';
import { testStores } from '../stores/testing.js';
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

it('shows what a file tells, how well it fits, and makes it a case', async () => {
  const stores = await show('Main Street.csv', example);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Main Street.csv: what was found');
  expect(screen.getByText(/672 rows, 2026-06-01 to 2026-07-26; open 09:00 to 21:00/)).toBeTruthy();
  expect(screen.getByText(/looks like one: 2026-06-29..2026-07-12/)).toBeTruthy();
  expect(screen.getByRole('row', { name: /^On duty: cashiers 2\.75/ })).toBeTruthy();
  expect(screen.getByRole('row', { name: /^Buys with all help .* calibrated$/ })).toBeTruthy();
  expect(screen.getByRole('table', { name: 'How close simulated seasons come' }).querySelectorAll('tbody tr')).toHaveLength(4);
  await act(async () => screen.getByRole('button', { name: 'Make it a case' }).click());
  expect(stores.theCase.getState().scenario?.id).toBe('main-street');
  expect(stores.theCase.getState().edited).toBe(true);
  expect(stores.navigation.getState().place).toBe('case');
  expect(stores.imports.getState().phase).toBe('idle');
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
