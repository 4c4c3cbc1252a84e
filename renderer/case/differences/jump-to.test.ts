import { afterEach, expect, it } from 'vitest';
import { jumpTo } from './jump-to.js';

afterEach(() => document.body.replaceChildren());

function page(html: string) {
  document.body.innerHTML = `<main><div>${html}</div><aside><div data-path="strategies[0].changes.pool.share"><button id="plan"></button></div></aside></main>`;
  for (const element of document.querySelectorAll<HTMLElement>('main *')) element.scrollIntoView = () => undefined;
  return () => document.activeElement?.id;
}

const section = (id: string, html: string) => `<section id="section-${id}"><h2 tabindex="-1" id="heading">x</h2>${html}</section>`;

it('goes to a chip, to a text itself, and to a grid that stands for several values', () => {
  const focused = page(
    section(
      'demand',
      '<span data-path="world.demand.visitorsPerDay"><button id="chip"></button></span><div data-path="a world.demand.hourShares"><i tabindex="0" id="grid"></i></div>',
    ) + section('about', '<textarea id="title" data-path="title"></textarea>'),
  );
  jumpTo(['world', 'demand', 'visitorsPerDay']);
  expect(focused()).toBe('chip');
  jumpTo(['world', 'demand', 'hourShares']);
  expect(focused()).toBe('grid');
  jumpTo(['title']);
  expect(focused()).toBe('title');
});

it('goes to the entry a value belongs to, past its grip; unfolds what is folded; and to the heading where nothing shows the value', () => {
  const entry = '<li data-path="world.calendar.promotions[1]"><button id="grip"></button><textarea id="name"></textarea></li>';
  const focused = page(
    section('calendar', entry) + section('about', '<details data-path="id format"><summary id="file">x</summary></details>') + section('stock', ''),
  );
  jumpTo(['world', 'calendar', 'promotions', 1, 'trafficFactor']);
  expect(focused()).toBe('name');
  jumpTo(['format']);
  expect(focused()).toBe('file');
  expect(document.querySelector('details')?.open).toBe(true);
  jumpTo(['world', 'stock', 'shelf']);
  expect(focused()).toBe('heading');
});

it('goes to what a strategy changes, beside the sections', () => {
  const focused = page('');
  jumpTo(['strategies', 0, 'changes', 'pool', 'share']);
  expect(focused()).toBe('plan');
});
