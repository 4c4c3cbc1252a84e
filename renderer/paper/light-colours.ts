import tokens from '../styles/tokens.css?raw';

/** Values of the light theme, by name with its dashes. Paper is white whatever the screen shows. */
const LIGHT: ReadonlyMap<string, string> = new Map([...declarations(blockOf('[data-theme="light"] {')), ...declarations(blockOf(':root {'))]);

function blockOf(opening: string): string {
  const at = tokens.indexOf(opening);
  return at < 0 ? '' : tokens.slice(at + opening.length, tokens.indexOf('}', at));
}

function declarations(block: string): [string, string][] {
  return [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name as string, (value as string).replace(/\s+/g, ' ').replaceAll('"', "'")]);
}

/** The faces a page or drawing asks for, as one value. */
export const PAPER_FONT: string = LIGHT.get('--font') ?? 'sans-serif';

/**
 * Writes what the design tokens stand for into a page or drawing that leaves the window: colours of the light theme, mixed ones worked out,
 * design pixels as pixels. What it does not know it leaves alone.
 */
export function withLightColours(markup: string): string {
  return markup
    .replace(/calc\(\s*(-?[\d.]+)\s*\*\s*var\(--u\)\s*\)/g, '$1px')
    .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => LIGHT.get(name) ?? whole)
    .replace(/color-mix\(in srgb, (#[0-9a-f]{6}) ([\d.]+)%, (#[0-9a-f]{6})\)/gi, (_whole, a: string, percent: string, b: string) =>
      mixed(a, b, Number(percent) / 100),
    );
}

/** CSS Color 5, color-mix in srgb of opaque colours: each channel on its own. */
function mixed(a: string, b: string, share: number): string {
  const channel = (colour: string, i: number) => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  const parts = [0, 1, 2].map((i) => Math.round(channel(a, i) * share + channel(b, i) * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
