import { expect, it } from 'vitest';
import { PAPER_FONT, withLightColours } from './light-colours.js';

it('writes the light theme into what leaves the window', () => {
  expect(withLightColours('fill="var(--ink)" stroke="var(--s5)"')).toBe('fill="#1e1c18" stroke="#0072b2"');
  expect(withLightColours('color-mix(in srgb, var(--surface) 50%, var(--mark-edge))')).toBe('#8f8e8c');
  expect(withLightColours('width: calc(18 * var(--u))')).toBe('width: 18px');
});

it('leaves alone what it does not know', () => {
  expect(withLightColours('var(--nowhere)')).toBe('var(--nowhere)');
});

it('has a face for Chinese', () => {
  expect(PAPER_FONT).toContain('Noto Sans CJK SC');
  expect(PAPER_FONT).not.toContain('"');
});
