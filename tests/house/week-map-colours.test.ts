import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** Text colour of each step of the week map, as figures.module.css sets it. */
const TEXT: Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>> = {
  light: { '--d0': '--ink-2', '--d-1': '--ink', '--d1': '--ink', '--d-2': '--ink', '--d2': '--ink', '--d-3': '--on-accent', '--d3': '--on-accent' },
  dark: { '--d0': '--ink-2', '--d-1': '--ink', '--d1': '--ink', '--d-2': '--on-accent', '--d2': '--on-accent', '--d-3': '--on-accent', '--d3': '--on-accent' },
};

const css = readFileSync(path.resolve(import.meta.dirname, '../../renderer/styles/tokens.css'), 'utf8');
const dark = css.indexOf('[data-theme="dark"]');
const themes = { light: css.slice(0, dark), dark: css.slice(dark) };

function colour(theme: keyof typeof themes, token: string): string {
  const found = new RegExp(`${token}: (#[0-9a-f]{6});`).exec(themes[theme]);
  if (!found?.[1]) throw new Error(`${token} has no colour in the ${theme} theme`);
  return found[1];
}

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const v = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('numbers in the cells of the week map can be read (AA)', () => {
  for (const theme of ['light', 'dark'] as const) {
    it.each(Object.entries(TEXT[theme]))(`${theme}: %s under %s`, (back, text) => {
      const [high = 0, low = 0] = [luminance(colour(theme, back)), luminance(colour(theme, text))].sort((a, b) => b - a);
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5);
    });
  }
});
