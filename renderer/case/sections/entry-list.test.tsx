import { act, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Entry, EntryList } from './entry-list.js';

function Fruits() {
  const [names, setNames] = useState(['apple', 'pear', 'plum']);
  return (
    <EntryList count={names.length} none="none" add="Add a fruit" onAdd={() => setNames([...names, 'fig'])}>
      {names.map((name) => (
        <Entry key={name} head={<h3>{name}</h3>} remove={`Remove ${name}`} onRemove={() => setNames(names.filter((each) => each !== name))}>
          {name}
        </Entry>
      ))}
    </EntryList>
  );
}

afterEach(() => document.body.replaceChildren());

async function takeOut(name: string): Promise<void> {
  const cross = screen.getByRole('button', { name: `Remove ${name}` });
  act(() => cross.focus());
  await act(async () => cross.click());
}

describe('taking entries out of a list', () => {
  it('leaves the focus on the next cross, on the last one, and in the end on what adds one', async () => {
    render(<Fruits />);
    await takeOut('apple');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove pear'));
    await takeOut('plum');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Remove pear'));
    await takeOut('pear');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Add a fruit'));
  });
});
