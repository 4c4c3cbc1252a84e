import { describe, expect, it, vi } from 'vitest';
import { readCase } from '../simulation/read-case.js';
import { FLAGSHIP, testStores } from '../stores/testing.js';
import { createFileCommands } from './file-commands.js';

async function opened() {
  let time = 1;
  const now = () => time++;
  const stores = testStores(now);
  const files = createFileCommands(stores, readCase, now);
  await files.openShipped({ name: 'promotion-season', text: FLAGSHIP });
  return { ...stores, files };
}

const edit = (stores: Awaited<ReturnType<typeof opened>>) => stores.theCase.getState().edit(['world', 'staff', 'switchMinutes'], 9);

describe('files', () => {
  it('saves a shipped case under a new name, then to the same file', async () => {
    const stores = await opened();
    edit(stores);
    stores.desktop.nextSave = 'mine.json';
    expect(await stores.files.save()).toBe(true);
    expect(stores.theCase.getState()).toMatchObject({ edited: false, file: { handle: 'mine.json' } });
    stores.theCase.getState().edit(['seed'], 'another');
    stores.desktop.nextSave = null;
    expect(await stores.files.save()).toBe(true);
    expect(stores.desktop.files.get('mine.json')?.text).toContain('"another"');
  });

  it('writes what it would read again', async () => {
    const stores = await opened();
    stores.desktop.nextSave = 'mine.json';
    await stores.files.saveAs();
    expect(JSON.parse(stores.desktop.files.get('mine.json')?.text ?? '')).toEqual(JSON.parse(FLAGSHIP));
  });

  it('stays edited when saving is cancelled', async () => {
    const stores = await opened();
    edit(stores);
    expect(await stores.files.save()).toBe(false);
    expect(stores.theCase.getState().edited).toBe(true);
    expect(stores.navigation.getState().fault).toBeNull();
  });

  it('notices a file changed by another program, and overwrites only when told', async () => {
    const stores = await opened();
    stores.desktop.nextSave = 'mine.json';
    await stores.files.saveAs();
    stores.desktop.files.set('mine.json', { name: 'mine.json', text: 'other', modifiedAt: 99_999 });
    edit(stores);
    expect(await stores.files.save()).toBe(false);
    expect(stores.navigation.getState().fault).toMatchObject({ fault: { kind: 'changed-on-disk' }, doing: 'save' });
    expect(stores.desktop.files.get('mine.json')?.text).toBe('other');
    expect(await stores.files.save(true)).toBe(true);
    expect(stores.navigation.getState().fault).toBeNull();
  });

  it('asks before closing while a search or an analysis is running, in its own words, and stays when told to', async () => {
    const stores = await opened();
    await stores.files.requestClose();
    expect(stores.desktop.closed).toBe(true);
    stores.desktop.closed = false;
    const asked = vi.spyOn(stores.desktop, 'askStop');
    stores.tornado.setState({ phase: 'running' });
    stores.desktop.nextStop = false;
    await stores.files.requestClose();
    expect(asked).toHaveBeenLastCalledWith('analysis');
    stores.search.setState({ phase: 'running' });
    await stores.files.requestClose();
    expect(asked).toHaveBeenLastCalledWith('search');
    expect(stores.desktop.closed).toBe(false);
    stores.desktop.nextStop = true;
    await stores.files.requestClose();
    expect(stores.desktop.closed).toBe(true);
  });

  it('stays where one reads when a changed file is read again', async () => {
    const stores = await opened();
    stores.desktop.nextSave = 'mine.json';
    await stores.files.saveAs();
    stores.desktop.files.set('mine.json', { name: 'mine.json', text: FLAGSHIP.replace('promotion-2026', 'elsewhere'), modifiedAt: 99_999 });
    stores.navigation.getState().go('case');
    await stores.files.reload();
    expect(stores.navigation.getState().place).toBe('case');
    expect(stores.theCase.getState().file?.modifiedAt).toBe(99_999);
  });

  it('asks before losing edits', async () => {
    const stores = await opened();
    edit(stores);
    stores.desktop.nextUnsaved = 'cancel';
    await stores.files.openShipped({ name: 'promotion-season', text: FLAGSHIP });
    expect(stores.theCase.getState().edited).toBe(true);
    stores.desktop.nextUnsaved = 'discard';
    await stores.files.openShipped({ name: 'promotion-season', text: FLAGSHIP });
    expect(stores.theCase.getState().edited).toBe(false);
  });

  it('reports an unreadable case and leaves the open one alone', async () => {
    const stores = await opened();
    stores.desktop.files.set('broken.json', { name: 'broken.json', text: '{ "format": 1', modifiedAt: 1 });
    stores.desktop.nextOpen = 'broken.json';
    await stores.files.openDialog();
    expect(stores.navigation.getState()).toMatchObject({ place: 'library', fileReport: { name: 'broken.json', problems: [{ code: 'syntax' }] } });
    expect(stores.theCase.getState().scenario?.id).toBe('promotion-season');
    stores.desktop.files.set('broken.json', { name: 'broken.json', text: FLAGSHIP, modifiedAt: 2 });
    await stores.navigation.getState().fileReport?.again?.();
    expect(stores.navigation.getState()).toMatchObject({ place: 'compare', fileReport: null });
  });

  it('goes where a file is shown in the same step, and leaves alone whoever goes elsewhere then', async () => {
    const stores = await opened();
    stores.desktop.files.set('mine.json', { name: 'mine.json', text: FLAGSHIP, modifiedAt: 1 });
    stores.desktop.nextOpen = 'mine.json';
    let answer: () => void = () => undefined;
    stores.desktop.clearRecovery = () => new Promise((resolve) => (answer = resolve));
    const opening = stores.files.openDialog();
    stores.theCase.subscribe(({ file }) => {
      if (file !== null) queueMicrotask(() => stores.navigation.getState().go('library'));
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(stores.navigation.getState().place).toBe('library');
    answer();
    await opening;
    expect(stores.navigation.getState().place).toBe('library');
  });

  it('opens a kept copy as unsaved', async () => {
    const stores = await opened();
    await stores.desktop.keepRecovery(FLAGSHIP, 'kept.json', null);
    await stores.files.openRecovery();
    expect(stores.theCase.getState()).toMatchObject({ edited: true, name: 'kept.json' });
  });

  it('saves a kept copy back to its file, unless another program changed it since', async () => {
    const stores = await opened();
    const keepMine = () => stores.desktop.keepRecovery(FLAGSHIP, 'mine.json', { handle: 'mine.json', modifiedAt: 5 });
    stores.desktop.files.set('mine.json', { name: 'mine.json', text: 'before', modifiedAt: 5 });
    await keepMine();
    await stores.files.openRecovery();
    expect(stores.theCase.getState()).toMatchObject({ edited: true, file: { handle: 'mine.json', modifiedAt: 5 } });
    expect(await stores.files.save()).toBe(true);
    expect(JSON.parse(stores.desktop.files.get('mine.json')?.text ?? '')).toEqual(JSON.parse(FLAGSHIP));

    stores.desktop.files.set('mine.json', { name: 'mine.json', text: 'theirs', modifiedAt: 6 });
    await keepMine();
    await stores.files.openRecovery();
    expect(await stores.files.save()).toBe(false);
    expect(stores.navigation.getState().fault).toMatchObject({ fault: { kind: 'changed-on-disk' } });
  });

  it('keeps a copy nobody has decided about, whatever is opened meanwhile', async () => {
    const stores = await opened();
    await stores.desktop.keepRecovery(FLAGSHIP, 'kept.json', null);
    stores.navigation.getState().show('recovery');
    stores.desktop.files.set('mine.json', { name: 'mine.json', text: FLAGSHIP, modifiedAt: 1 });
    stores.desktop.nextOpen = 'mine.json';
    await stores.files.openDialog();
    stores.navigation.getState().show('palette');
    expect(stores.navigation.getState()).toMatchObject({ place: 'compare', open: 'recovery' });
    expect(stores.desktop.recovery).toMatchObject({ name: 'kept.json' });
    stores.navigation.getState().show(null);
    await stores.files.openDialog();
    expect(stores.desktop.recovery).toBeNull();
  });

  it('closes at once when nothing is unsaved, and not when told to stay', async () => {
    const stores = await opened();
    edit(stores);
    stores.desktop.nextUnsaved = 'cancel';
    await stores.files.requestClose();
    expect(stores.desktop.closed).toBe(false);
    stores.desktop.nextUnsaved = 'save';
    stores.desktop.nextSave = 'mine.json';
    await stores.files.requestClose();
    expect(stores.desktop.closed).toBe(true);
    expect(stores.desktop.files.has('mine.json')).toBe(true);
  });
});
