import type { ShippedCase } from '../../electron/desktop-contract.js';

const FILES = import.meta.glob<string>('../../scenarios/*.json', { query: '?raw', import: 'default' });

/** The shipped cases for a page without a desktop (development in a browser). */
export async function shippedInBrowser(): Promise<ShippedCase[]> {
  const cases = Object.entries(FILES).filter(([path]) => !path.endsWith('.schema.json'));
  return Promise.all(cases.map(async ([path, load]) => ({ name: path.replace(/^.*\//, '').replace(/\.json$/, ''), text: await load() })));
}
