import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { startTexts } from '../i18n/i18n.js';
import { StoresProvider } from '../stores/stores.js';
import { testStores } from '../stores/testing.js';
import { TourCard } from './tour-card.js';
import { TOUR_STEPS } from './tour-steps.js';
import { tourStore } from './tour-store.js';

beforeAll(() => startTexts('en'));
afterEach(() => {
  cleanup();
  tourStore.getState().show(null);
});

function shown() {
  const stores = testStores();
  render(
    <StoresProvider stores={stores}>
      <TourCard />
    </StoresProvider>,
  );
  act(() => tourStore.getState().show(0));
  return stores;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('leads through the places and remembers that it was taken', async () => {
  const { navigation, desktop } = shown();
  const places = [navigation.getState().place];
  for (let step = 1; step < TOUR_STEPS.length; step += 1) {
    press('Next');
    places.push(navigation.getState().place);
  }
  expect(places).toEqual(TOUR_STEPS.map(({ place }) => place));
  press('Done');
  expect(screen.queryByRole('region')).toBeNull();
  expect((await desktop.readSettings()).tour).toBe('seen');
});

it('can be skipped at once', async () => {
  const { desktop } = shown();
  press('Skip the tour');
  expect(tourStore.getState().step).toBeNull();
  expect((await desktop.readSettings()).tour).toBe('seen');
});

it('speaks of the place one is in, and waits where it has nothing to say', () => {
  const { navigation } = shown();
  act(() => navigation.getState().go('play'));
  expect(screen.getByRole('heading', { name: 'Or take it in hand' })).toBeTruthy();
  act(() => navigation.getState().go('library'));
  expect(screen.getByRole('heading', { name: 'The tour waits' })).toBeTruthy();
  press('Go on');
  expect(navigation.getState().place).toBe('play');
});
