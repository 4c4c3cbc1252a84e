import { expect, it } from 'vitest';
import { estimateText } from '../charts/text-size.js';
import { ChartPlate } from './chart-plate.js';
import { PaperWaterfall, waterfallHeight } from './paper-waterfall.js';
import { renderMarkup } from './render-markup.js';
import { standaloneSvg } from './standalone-svg.js';

const STEP = { text: '1', range: '(0 to 2)', low: null, high: null } as const;
const WATERFALL = {
  title: 'Less & less',
  heading: 'By <cause>',
  steps: [
    { ...STEP, name: 'Before', from: 0, to: 10, verdict: 'no direction', mark: 0 },
    { ...STEP, name: 'Waiting', from: 10, to: 7, low: 6, high: 8, verdict: 'better', mark: null },
    { ...STEP, name: 'Errors', from: 7, to: 7.1, low: 6.9, high: 7.3, verdict: 'not distinguishable', mark: null },
  ],
} as const;

it('stands as a file of its own: well-formed, colours written out, title and source inside', () => {
  const markup = renderMarkup(
    <ChartPlate title={WATERFALL.title} source="seed 1" width={700} height={waterfallHeight(3)} measure={estimateText}>
      <PaperWaterfall waterfall={WATERFALL} width={700} measure={estimateText} />
    </ChartPlate>,
  );
  const svg = standaloneSvg(markup, { title: 'A & <b>', source: 'seed 1\u0002' });
  expect(svg).toContain('<title>A &amp; &lt;b&gt;</title><desc>seed 1</desc>');
  expect(svg).not.toMatch(/var\(|color-mix|class=|<script|<style/);
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(parsed.documentElement.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
  // Undecided is hollow, so that it is told apart without colour.
  const fills = [...svg.matchAll(/<rect [^>]*height="13"[^>]*fill="([^"]+)"/g)].map(([, fill]) => fill);
  expect(fills).toEqual(['#6b665f', '#006f73', '#ffffff']);
});
