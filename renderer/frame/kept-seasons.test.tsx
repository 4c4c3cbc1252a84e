import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { startTexts } from '../i18n/i18n.js';
import { StoresProvider } from '../stores/stores.js';
import { testStores } from '../stores/testing.js';
import { KeptSeasons } from './kept-seasons.js';

beforeAll(() => startTexts('en'));

it('says how much is kept, and forgets it', async () => {
  const stores = testStores(() => 1);
  stores.desktop.seasons.set('a', new Uint8Array(2_340_000));
  render(
    <StoresProvider stores={stores}>
      <KeptSeasons />
    </StoresProvider>,
  );
  expect(await screen.findByText(/^2.3 MB/)).toBeTruthy();
  screen.getByRole('button', { name: 'Forget them' }).click();
  expect(await screen.findByText(/^None/)).toBeTruthy();
  expect(stores.desktop.seasons.size).toBe(0);
  expect(screen.getByRole('button', { name: 'Forget them' }).hasAttribute('disabled')).toBe(true);
});
