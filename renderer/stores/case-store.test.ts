import { describe, expect, it } from 'vitest';
import { readCase } from '../simulation/read-case.js';
import { createCaseStore } from './case-store.js';
import { type JsonObject, valueAt } from './json-path.js';
import { FLAGSHIP } from './testing.js';

function opened() {
  const store = createCaseStore(readCase);
  store.getState().open(JSON.parse(FLAGSHIP) as JsonObject, { name: 'promotion-season' });
  return { store };
}

const SWITCH = ['world', 'staff', 'switchMinutes'];

describe('the case on the table', () => {
  it('is as saved when opened', () => {
    const { store } = opened();
    expect(store.getState()).toMatchObject({ edited: false, canUndo: false, problems: [] });
    expect(store.getState().scenario?.id).toBe('promotion-season');
  });

  it('reads every edit and undoes it', () => {
    const { store } = opened();
    store.getState().edit(SWITCH, 7);
    expect(store.getState()).toMatchObject({ edited: true, canUndo: true });
    expect(store.getState().scenario?.world.staff).toMatchObject({ switchMinutes: 7 });
    store.getState().undo();
    expect(store.getState()).toMatchObject({ edited: false, canUndo: false, canRedo: true });
    store.getState().redo();
    expect(valueAt(store.getState().document ?? undefined, SWITCH)).toBe(7);
  });

  it('keeps the last good reading while there are problems', () => {
    const { store } = opened();
    store.getState().edit(SWITCH, -1);
    expect(store.getState().problems).toHaveLength(1);
    expect(store.getState().problems[0]).toMatchObject({ path: 'world.staff.switchMinutes', code: 'out-of-range' });
    expect(store.getState().scenario?.world.staff).toMatchObject({ switchMinutes: 5 });
    store.getState().edit(SWITCH, 6);
    expect(store.getState().problems).toEqual([]);
  });

  it('takes typing as one step', () => {
    const { store } = opened();
    store.getState().edit(SWITCH, 1, 'type switch');
    store.getState().edit(SWITCH, 12, 'type switch');
    store.getState().settle();
    store.getState().edit(SWITCH, 13, 'type switch');
    store.getState().undo();
    expect(valueAt(store.getState().document ?? undefined, SWITCH)).toBe(12);
    store.getState().undo();
    expect(valueAt(store.getState().document ?? undefined, SWITCH)).toBe(5);
  });

  it('is as saved again after saving, and edited after undoing past the save', () => {
    const { store } = opened();
    store.getState().edit(SWITCH, 7);
    const { document } = store.getState();
    store.getState().markSaved(document as JsonObject, { handle: 'h', name: 'my.json', path: '/my.json', modifiedAt: 1 }, 5);
    expect(store.getState()).toMatchObject({ edited: false, name: 'my.json', savedAt: 5, file: { handle: 'h' } });
    store.getState().undo();
    expect(store.getState().edited).toBe(true);
  });

  it('stays edited when an edit came while it was being saved', () => {
    const { store } = opened();
    store.getState().edit(SWITCH, 7);
    const { document } = store.getState();
    store.getState().edit(SWITCH, 8);
    store.getState().markSaved(document as JsonObject, { handle: 'h', name: 'my.json', path: '/my.json', modifiedAt: 1 }, 5);
    expect(store.getState().edited).toBe(true);
  });

  it('is unsaved from the start when it exists nowhere', () => {
    const { store } = opened();
    store.getState().open(JSON.parse(FLAGSHIP) as JsonObject, { name: 'new', unsaved: true });
    expect(store.getState().edited).toBe(true);
  });
});
