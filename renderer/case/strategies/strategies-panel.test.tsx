import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTexts } from '../../i18n/i18n.js';
import type { JsonObject } from '../../stores/json-path.js';
import { StoresProvider } from '../../stores/stores.js';
import { FLAGSHIP, testStores } from '../../stores/testing.js';
import { StrategiesPanel } from './strategies-panel.js';
import { strategiesOf } from './strategy-edits.js';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

function open() {
  const stores = testStores();
  stores.theCase.getState().open(JSON.parse(FLAGSHIP) as JsonObject, { name: 'case' });
  render(
    <StoresProvider stores={stores}>
      <StrategiesPanel />
    </StoresProvider>,
  );
  const strategies = () => strategiesOf(stores.theCase.getState().document);
  return { strategies, ids: () => strategies().map(({ id }) => id), undo: () => act(async () => stores.theCase.getState().undo()) };
}

describe('the list of strategies', () => {
  it('is put into another order with Alt and the arrow keys, and by the menu', async () => {
    const { ids, undo } = open();
    const [first, second, ...others] = ids();
    const option = screen.getAllByRole('option')[0] as HTMLElement;
    await act(async () => fireEvent.keyDown(option, { key: 'ArrowDown', altKey: true }));
    expect(ids()).toEqual([second, first, ...others]);
    await undo();
    expect(ids()).toEqual([first, second, ...others]);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: /^More actions/ })));
    expect(screen.getByRole('menuitem', { name: /^Move down/ }).getAttribute('aria-disabled')).toBe('true');
    await act(async () => fireEvent.click(screen.getByRole('menuitem', { name: /^Move up/ })));
    expect(ids().at(-2)).toBe(others.at(-1));
  });
});

describe('the chosen strategy', () => {
  it('says what it is for, and may be played in another season', async () => {
    const { strategies } = open();
    await act(async () => fireEvent.change(screen.getByRole('textbox', { name: 'What it is for' }), { target: { value: 'All hands' } }));
    const summary = strategies().at(-1)?.summary;
    expect(typeof summary === 'string' ? summary : (summary as JsonObject).en).toBe('All hands');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Add: Another season' })));
    expect(strategies().at(-1)?.demandGrowth).toBe(0.1);
    expect(screen.getByRole('button', { name: /^More visitors: 10/ })).toBeTruthy();
  });
});

describe('a new strategy', () => {
  it('has its name ready to be typed over, and a value added to it opens at once', async () => {
    open();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'New strategy' })));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name of the strategy' })));
    const name = document.activeElement as HTMLTextAreaElement;
    expect(name.value.slice(name.selectionStart, name.selectionEnd)).toBe('New strategy');
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Add change' })));
    await act(async () => fireEvent.click(screen.getByRole('option', { name: /^Roster follows forecast/ })));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Roster follows forecast' })));
  });

  it('takes rules of its own, and goes on where they are added', async () => {
    const { strategies } = open();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'New strategy' })));
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Add change' })));
    await act(async () => fireEvent.click(screen.getByRole('option', { name: /^Rules of its own/ })));
    expect(strategies().at(-1)).toMatchObject({ changes: { rules: { list: [] } } });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a rule' })));
  });
});
