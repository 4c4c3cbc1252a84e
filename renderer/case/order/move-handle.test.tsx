import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../../i18n/i18n.js';
import { isObject, type JsonObject, valueAt, withValueAt } from '../../stores/json-path.js';
import { StoresProvider, useCase } from '../../stores/stores.js';
import { FLAGSHIP, testStores } from '../../stores/testing.js';
import { MoveHandle } from './move-handle.js';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

const PATH = ['world', 'initiatives'] as const;

function Rows() {
  const list = useCase((s) => valueAt(s.document ?? undefined, PATH)) as readonly JsonObject[];
  return (
    <ul>
      {list.map(({ id }, i) => (
        <li key={String(id)} data-entry="">
          <MoveHandle path={PATH} index={i} count={list.length} name={String(id)} />
        </li>
      ))}
    </ul>
  );
}

function show(ids: readonly string[]) {
  const stores = testStores();
  const effects = [{ parameter: 'pool.share', set: 0.4 }];
  const document = withValueAt(
    JSON.parse(FLAGSHIP),
    PATH,
    ids.map((id) => ({ id, effects })),
  );
  stores.theCase.getState().open(document as JsonObject, { name: 'case' });
  render(
    <StoresProvider stores={stores}>
      <Rows />
    </StoresProvider>,
  );
  const order = () => (valueAt(stores.theCase.getState().document ?? undefined, PATH) as readonly JsonObject[]).map((each) => isObject(each) && each.id);
  return { order, undo: () => act(async () => stores.theCase.getState().undo()) };
}

const handle = (id: string) => screen.getByRole('button', { name: new RegExp(`^Move ${id}, `) });

describe('the grip of an entry', () => {
  it('moves it with the arrow keys, keeps the focus and says where it is', async () => {
    const { order, undo } = show(['a', 'b', 'c']);
    handle('a').focus();
    await act(async () => fireEvent.keyDown(handle('a'), { key: 'ArrowDown', altKey: true }));
    expect(order()).toEqual(['b', 'a', 'c']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move a, 2 of 3');
    await act(async () => fireEvent.keyDown(handle('a'), { key: 'End' }));
    expect(order()).toEqual(['b', 'c', 'a']);
    await undo();
    await undo();
    expect(order()).toEqual(['a', 'b', 'c']);
  });

  it('drags it to the gap under the pointer; Escape lets go', async () => {
    const { order } = show(['a', 'b', 'c']);
    screen.getAllByRole('listitem').forEach((row, i) => {
      row.getBoundingClientRect = () => ({ top: 40 * i, bottom: 40 * i + 40 }) as DOMRect;
    });
    const drag = async (id: string, y: number, end: () => void) => {
      fireEvent.pointerDown(handle(id), { button: 0 });
      fireEvent.pointerMove(handle(id), { clientY: y });
      expect(document.querySelector('[data-drop]')).not.toBeNull();
      await act(async () => end());
      expect(document.querySelector('[data-drop], [data-dragged]')).toBeNull();
    };
    await drag('c', 5, () => fireEvent.keyDown(window, { key: 'Escape' }));
    expect(order()).toEqual(['a', 'b', 'c']);
    await drag('c', 5, () => fireEvent.pointerUp(handle('c')));
    expect(order()).toEqual(['c', 'a', 'b']);
  });

  it('is not there for a single entry', () => {
    show(['a']);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
