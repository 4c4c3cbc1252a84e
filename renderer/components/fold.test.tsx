import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { Fold } from './fold.js';

function Example() {
  const [open, setOpen] = useState(false);
  return (
    <Fold topic="Losses" says="A fifth is lost." isOpen={open} onToggle={setOpen}>
      {() => <p>The tree</p>}
    </Fold>
  );
}

afterEach(cleanup);

describe('Fold', () => {
  it('shows its sentence when closed, and its content only when open', () => {
    render(<Example />);
    const button = screen.getByRole('button', { name: 'Losses' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByText('A fifth is lost.')).toBeTruthy();
    expect(screen.queryByText('The tree')).toBeNull();
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-controls') ?? '')?.textContent).toBe('The tree');
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe('A fifth is lost.');
  });
});
