import { afterEach, expect, it } from 'vitest';
import type { JsonObject } from '../../stores/json-path.js';
import { FLAGSHIP, testStores } from '../../stores/testing.js';
import { EarlyKeys, hearEarlyKeys } from './early-keys.js';

const made: HTMLElement[] = [];

/** The stores with the flagship open, and an element that hears keys as the window does. */
function start() {
  const stores = testStores();
  stores.theCase.getState().open(JSON.parse(FLAGSHIP) as JsonObject, { name: 'case' });
  const page = document.createElement('div');
  document.body.append(page);
  made.push(page);
  hearEarlyKeys(page, stores);
  const main = document.createElement('main');
  page.append(main);
  const press = (key: string, on: HTMLElement = main) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    on.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { ...stores, main, press };
}

afterEach(() => {
  for (const page of made.splice(0)) page.remove();
});

it('keeps what is pressed after going to Play until the page is there, in order', () => {
  const { navigation, play, press } = start();
  expect(press(' ')).toBe(false); // another page's
  navigation.getState().go('play');
  expect([press(' '), press('+'), press('x')]).toEqual([true, true, false]);
  expect(play.early.arrive()).toEqual([{ does: 'toggle' }, { does: 'faster', by: 1 }]);
  expect(press(' ')).toBe(false); // the page hears it itself
  play.early.leave();
  expect(press(' ')).toBe(true);
});

it('leaves keys to what uses them, and to whoever asks what is wrong with the case', () => {
  const { navigation, play, main, press } = start();
  navigation.getState().go('play');
  const box = document.createElement('input');
  main.append(box);
  expect(press(' ', box)).toBe(false);
  play.store.setState({ phase: 'problems' });
  expect(press(' ')).toBe(false);
  expect(play.early.arrive()).toEqual([]);
});

it('forgets them when somebody goes elsewhere', () => {
  const { navigation, play, press } = start();
  navigation.getState().go('play');
  press(' ');
  navigation.getState().go('compare');
  expect(play.early.arrive()).toEqual([]);
});

it('does not fill up under a key that is held', () => {
  const early = new EarlyKeys();
  for (let i = 0; i < 100; i++) early.keep({ does: 'step' });
  expect(early.forget()).toHaveLength(20);
});
