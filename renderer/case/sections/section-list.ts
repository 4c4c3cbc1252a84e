import type { Json } from '../../stores/json-path.js';

/** A mechanism of the world that a case may leave out. */
export interface Mechanism {
  /** Names its texts. */
  readonly id: string;
  /** In the world. */
  readonly path: string;
  /** What is written when it is added; an empty section takes the shipped defaults. */
  readonly starter: Json;
  readonly blocks: readonly Block[];
}

/** A run of sentences (`say` names the texts), shown always or only while a tagged section is of one kind; or a mechanism. */
export type Block = { readonly say: string; readonly when?: { readonly path: string; readonly is: string } } | { readonly mechanism: Mechanism };

export const SECTION_IDS = [
  'about',
  'calendar',
  'demand',
  'customers',
  'stores',
  'staff',
  'pool',
  'checkout',
  'service',
  'stock',
  'money',
  'runs',
  'guardrails',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export interface Section {
  readonly id: SectionId;
  /** Paths of the file that belong here; the longest that fits a path decides. */
  readonly covers: readonly string[];
  readonly blocks: readonly Block[];
  /** Sentences name their values from the root of the file, not from the world. */
  readonly fromRoot?: boolean;
}

const mechanism = (id: string, path: string, starter: Json, blocks: readonly Block[] = [{ say: id }]): Block => ({ mechanism: { id, path, starter, blocks } });

/** The sections of the Case page, top to bottom. Values that are not said in a sentence have a part of their own in the section's view. */
export const SECTIONS: readonly Section[] = [
  { id: 'about', covers: ['title', 'summary', 'teaches', 'sources', 'id', 'format'], blocks: [] },
  { id: 'calendar', covers: ['world.calendar'], blocks: [{ say: 'calendar' }] },
  {
    id: 'demand',
    covers: ['world.demand'],
    blocks: [{ say: 'demand' }, mechanism('sinusoid', 'demand.sinusoid', { amplitudeShare: 0.5, periodHours: 24 })],
  },
  {
    id: 'customers',
    covers: ['world.customers', 'world.conversion'],
    blocks: [
      { say: 'customers' },
      mechanism('conversion', 'conversion', {}),
      mechanism('balking', 'customers.balking', {}),
      mechanism('patience', 'customers.patienceMinutes', { kind: 'lognormal', median: 8.88, sigma: 0.623 }),
      mechanism('tolerance', 'customers.toleranceMinutes', { kind: 'lognormal', median: 5, sigma: 0.6 }),
    ],
  },
  { id: 'stores', covers: ['world.stores'], blocks: [] },
  { id: 'staff', covers: ['world.staff'], blocks: [{ say: 'staff' }] },
  {
    id: 'pool',
    covers: ['world.pool', 'world.pressure', 'world.forecast', 'world.floats'],
    blocks: [
      mechanism('pool', 'pool', { policy: 'none' }),
      mechanism('pressure', 'pressure', {}),
      { say: 'forecast' },
      mechanism('floats', 'floats', { people: 2 }),
    ],
  },
  {
    id: 'checkout',
    covers: ['world.checkout'],
    blocks: [
      mechanism('checkout', 'checkout', {}, [
        { say: 'checkoutPerItem', when: { path: 'checkout.work', is: 'per-item' } },
        { say: 'checkoutDrawn', when: { path: 'checkout.work', is: 'drawn' } },
        mechanism('errors', 'checkout.errors', {}),
        mechanism('places', 'checkout.places', 100),
      ]),
    ],
  },
  {
    id: 'service',
    covers: ['world.desk', 'world.escalation', 'world.customers.voice'],
    blocks: [mechanism('desk', 'desk', {}), mechanism('voice', 'customers.voice', {}), mechanism('escalation', 'escalation', {})],
  },
  {
    id: 'stock',
    covers: ['world.stock'],
    blocks: [
      mechanism('stock', 'stock', {}, [
        { say: 'stock' },
        mechanism('shelf', 'stock.shelf', {}),
        { say: 'orderUpTo', when: { path: 'stock.ordering', is: 'order-up-to' } },
        { say: 'baseStock', when: { path: 'stock.ordering', is: 'base-stock' } },
        { say: 'reorderPoint', when: { path: 'stock.ordering', is: 'reorder-point' } },
        mechanism('shortDelivery', 'stock.shortDelivery', {}),
      ]),
    ],
  },
  { id: 'money', covers: ['world.finance', 'world.goodwill'], blocks: [{ say: 'finance' }, mechanism('goodwill', 'goodwill', {})] },
  { id: 'runs', covers: ['seed', 'replications', 'confidence'], blocks: [{ say: 'runs' }], fromRoot: true },
  { id: 'guardrails', covers: ['expect'], blocks: [] },
];

/** The section a path of the file belongs to; null for strategies and for what no section shows. */
export function sectionOf(path: string): SectionId | null {
  let best: { id: SectionId; length: number } | null = null;
  for (const { id, covers } of SECTIONS) {
    for (const prefix of covers) {
      const fits = path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}[`);
      if (fits && prefix.length > (best?.length ?? -1)) best = { id, length: prefix.length };
    }
  }
  return best?.id ?? null;
}
