import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { createFileCommands } from '../../files/file-commands.js';
import { FrameProvider } from '../../frame/frame-context.js';
import { startTexts, switchLanguage } from '../../i18n/i18n.js';
import { copyOfCase } from '../../library/copy-of-case.js';
import { readCase } from '../../simulation/read-case.js';
import type { JsonObject } from '../../stores/json-path.js';
import { StoresProvider } from '../../stores/stores.js';
import { FLAGSHIP, testStores } from '../../stores/testing.js';
import { DifferencesPanel } from './differences-panel.js';
import { differencesOfCase } from './differences-store.js';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

async function show() {
  const stores = testStores();
  const files = createFileCommands(stores, readCase, () => 0);
  stores.theCase.getState().open(JSON.parse(FLAGSHIP) as JsonObject, { name: 'flagship' });
  await act(async () => {
    render(
      <StoresProvider stores={stores}>
        <FrameProvider frame={{ files, run: () => undefined }}>
          <DifferencesPanel />
        </FrameProvider>
      </StoresProvider>,
    );
  });
  return { ...stores, files };
}

const press = (name: string | RegExp) => act(async () => screen.getByRole('button', { name }).click());
const lines = (section: string) =>
  within(screen.getByRole('list', { name: section }))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('div')?.textContent);

it('lists what differs by section, in words, and takes it back one by one', async () => {
  const { theCase } = await show();
  expect(screen.getByText('Nothing differs')).toBeTruthy();
  await act(async () => {
    theCase.getState().edit(['world', 'staff', 'switchMinutes'], 9);
    theCase.getState().edit(['world', 'calendar', 'promotions', 1, 'trafficFactor'], 1.5);
    theCase.getState().change((document) => ({ ...document, strategies: (document.strategies as JsonObject[]).slice(0, -1) }));
  });
  expect(screen.getByRole('status').textContent).toBe('3 differences');
  expect(lines('Staff and roster')[0]).toMatch(/→ 9\smin$/);
  expect(lines('Calendar and promotions')[0]).toMatch(/→ ×1\.5$/);
  expect(lines('Strategies')[0]).toMatch(/^Strategy.*there → not there$/);
  await press(/^Take back: Strategy/);
  await press(/^Take back: Time of a move/);
  expect(screen.getByRole('status').textContent).toBe('1 difference');
  await act(async () => theCase.getState().undo());
  expect(screen.getByRole('status').textContent).toBe('2 differences');
});

it('speaks Chinese', async () => {
  const { theCase } = await show();
  await act(async () => {
    await switchLanguage('zh-CN');
    theCase.getState().edit(['world', 'demand', 'visitorsPerDay'], 2000);
  });
  expect(screen.getByRole('heading', { name: '差异' })).toBeTruthy();
  expect(lines('客流')[0]).toMatch(/→/);
  await act(() => switchLanguage('en'));
});

it('compares with the defaults', async () => {
  const { theCase } = await show();
  await act(async () => theCase.getState().edit(['world', 'staff', 'absenceShare'], 0.2));
  await act(async () => screen.getByRole('radio', { name: 'Defaults' }).click());
  const before = theCase.getState().document;
  await press(/^Back to the default: Shifts missed/);
  expect(theCase.getState().document).not.toBe(before);
  expect(screen.queryByRole('button', { name: /^Back to the default: Shifts missed/ })).toBeNull();
});

it('compares a copy with the shipped case it was made from', async () => {
  const { files } = await show();
  const scenario = readCase(FLAGSHIP);
  if (!scenario.ok) throw new Error('the flagship is sound');
  await act(() => files.newFrom(copyOfCase({ shipped: { name: 'promotion-season', text: FLAGSHIP }, scenario: scenario.scenario }, 'en')));
  expect(screen.queryByRole('radio', { name: 'Saved' })).toBeNull();
  expect(lines('About').some((line) => line?.startsWith('Title'))).toBe(true);
});

it('shows what another program made of the file, to choose from', async () => {
  const stores = await show();
  const { theCase, files, desktop, navigation } = stores;
  desktop.nextSave = 'mine.json';
  await act(() => files.saveAs());
  await act(async () => theCase.getState().edit(['seed'], 'mine'));
  const theirs = JSON.parse(FLAGSHIP) as JsonObject;
  desktop.files.set('mine.json', { name: 'mine.json', text: JSON.stringify({ ...theirs, replications: 77 }), modifiedAt: 9 });
  await act(async () => void (await files.save()));
  expect(navigation.getState().fault).toMatchObject({ fault: { kind: 'changed-on-disk' } });
  await act(() => files.compareWithDisk());
  expect(differencesOfCase(theCase).getState().wanted).toBe('disk');
  expect(navigation.getState()).toMatchObject({ place: 'case', fault: null });
  await press(/^Take from the disk: .*easons/);
  expect(theCase.getState().document?.replications).toBe(77);
  await press('Save what is here');
  const saved = JSON.parse(desktop.files.get('mine.json')?.text ?? '') as JsonObject;
  expect([saved.seed, saved.replications]).toEqual(['mine', 77]);
  expect(screen.queryByText(/changed by another program/)).toBeNull();
});
