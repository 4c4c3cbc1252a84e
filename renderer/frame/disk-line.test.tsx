import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { createFileCommands } from '../files/file-commands.js';
import { followFile } from '../files/follow-file.js';
import { startTexts } from '../i18n/i18n.js';
import { readCase } from '../simulation/read-case.js';
import { StoresProvider } from '../stores/stores.js';
import { FLAGSHIP, testStores } from '../stores/testing.js';
import { DiskLine } from './disk-line.js';
import { FrameProvider } from './frame-context.js';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

/** A case saved to a file that another program then changes at the moment given; null takes the file away. */
async function changedElsewhere(modifiedAt: number | null) {
  let time = 1;
  const stores = testStores(() => time++);
  const files = createFileCommands(stores, readCase, () => time++);
  await files.openShipped({ name: 'promotion-season', text: FLAGSHIP });
  followFile(stores);
  stores.desktop.nextSave = 'mine.json';
  await files.saveAs();
  const { file } = stores.theCase.getState();
  expect(stores.desktop.watched).toEqual({ handle: 'mine.json', modifiedAt: file?.modifiedAt });
  if (modifiedAt === null) stores.desktop.files.delete('mine.json');
  else stores.desktop.files.set('mine.json', { name: 'mine.json', text: FLAGSHIP.replace('promotion-2026', 'theirs'), modifiedAt });
  stores.desktop.tellChange({ handle: 'another.json', modifiedAt: 5 });
  stores.desktop.tellChange({ handle: 'mine.json', modifiedAt });
  render(
    <StoresProvider stores={stores}>
      <FrameProvider frame={{ files, run: () => undefined }}>
        <DiskLine />
      </FrameProvider>
    </StoresProvider>,
  );
  return { ...stores, files };
}

const press = async (name: string) => (await screen.findByRole('button', { name })).click();
const isGone = () => expect.poll(() => screen.queryByRole('status')).toBeNull();

it('tells that another program changed the file, and keeps mine as unsaved', async () => {
  const { theCase, desktop, files } = await changedElsewhere(99_999);
  expect(screen.getByRole('status').textContent).toContain('mine.json was changed by another program.');
  await press('Keep mine');
  await isGone();
  expect(theCase.getState()).toMatchObject({ edited: true, file: { modifiedAt: 99_999 } });
  // It was said whose shall hold: saving asks no more.
  expect(await files.save()).toBe(true);
  expect(desktop.files.get('mine.json')?.text).not.toContain('theirs');
});

it('reads it again', async () => {
  const { theCase } = await changedElsewhere(99_999);
  await press('Read it again');
  await isGone();
  expect(theCase.getState()).toMatchObject({ edited: false, file: { modifiedAt: 99_999 } });
});

it('saves a file again that was taken away', async () => {
  const { desktop } = await changedElsewhere(null);
  expect(screen.getByRole('status').textContent).toContain('is not where it was');
  await press('Save it there again');
  await isGone();
  expect(desktop.files.has('mine.json')).toBe(true);
});
