import { describe, expect, it } from 'vitest';
import { decimalsFor, figure, percentSign, signedFigure } from './figures.js';

describe('figures', () => {
  it('writes a true minus and never minus zero', () => {
    expect(figure(-3.25, 1, 'en')).toBe('−3.3');
    expect(figure(-0.04, 1, 'en')).toBe('0.0');
    expect(signedFigure(0.04, 1, 'en')).toBe('0.0');
    expect(signedFigure(18, 0, 'zh-CN')).toBe('+18');
    expect(figure(5096, 0, 'en')).toBe('5,096');
  });

  it('sets no space before % in Chinese', () => {
    expect(percentSign('zh-CN')).toBe('%');
    expect(percentSign('en')).toBe('\u202f%');
  });

  it.each([
    [1.8, 0],
    [1, 0],
    [0.3, 1],
    [0.1, 1],
    [0.04, 2],
    [null, 1],
    [0, 1],
  ])('half-width %s shows at %i decimals', (halfWidth, decimals) => {
    expect(decimalsFor(halfWidth)).toBe(decimals);
  });
});
