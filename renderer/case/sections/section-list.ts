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
  /** What it cannot do without, by path: written with it where it is not there. */
  readonly needs?: Readonly<Record<string, Json>>;
}

/** A run of sentences (`say` names the texts; `prefix` stands before the names of their values), shown always or only while a tagged section is of one kind; a mechanism; or a part that is no sentence. */
export type Block =
  | { readonly say: string; readonly when?: { readonly path: string; readonly is: string }; readonly prefix?: string }
  | { readonly mechanism: Mechanism }
  | { readonly part: 'taste-regions' | 'kitchen-regions' };

export const SECTION_IDS = [
  'about',
  'calendar',
  'demand',
  'customers',
  'stores',
  'staff',
  'pool',
  'rules',
  'checkout',
  'service',
  'stock',
  'change',
  'risks',
  'money',
  'runs',
  'search',
  'sensitivity',
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

/** What visitors are worth where a case says so for the first time (yuan). */
const LIFETIME_VALUE: Json = { kind: 'lognormal', median: 2500, sigma: 1 };

const mechanism = (id: string, path: string, starter: Json, blocks: readonly Block[] = [{ say: id }], needs: Readonly<Record<string, Json>> = {}): Block => ({
  mechanism: { id, path, starter, blocks, needs },
});

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
      mechanism('lifetimeValue', 'customers.lifetimeValueYuan', LIFETIME_VALUE),
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
  { id: 'rules', covers: ['world.rules'], blocks: [mechanism('rules', 'rules', {})] },
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
    covers: ['world.desk', 'world.escalation', 'world.customers.voice', 'world.customers.couponHunters'],
    blocks: [
      mechanism('desk', 'desk', {}, [
        { say: 'desk' },
        mechanism('specialists', 'desk.specialists', {}),
        mechanism('callBacks', 'desk.callBacks', {}),
        mechanism('chatbot', 'desk.chatbot', {}),
        mechanism('tiers', 'desk.tiers', {}, [{ say: 'tiers' }], { 'customers.lifetimeValueYuan': LIFETIME_VALUE }),
      ]),
      mechanism('voice', 'customers.voice', {}),
      mechanism('couponHunters', 'customers.couponHunters', {}),
      mechanism('escalation', 'escalation', {}, [{ say: 'escalation' }, mechanism('spotChecks', 'escalation.spotChecks', {})]),
    ],
  },
  {
    id: 'stock',
    covers: ['world.stock', 'world.customers.taste', 'world.supply'],
    blocks: [
      mechanism('stock', 'stock', {}, [
        { say: 'stock' },
        mechanism('shelf', 'stock.shelf', {}),
        { say: 'orderUpTo', when: { path: 'stock.ordering', is: 'order-up-to' } },
        { say: 'baseStock', when: { path: 'stock.ordering', is: 'base-stock' } },
        { say: 'reorderPoint', when: { path: 'stock.ordering', is: 'reorder-point' } },
        mechanism('shortDelivery', 'stock.shortDelivery', {}),
        mechanism('lateDelivery', 'stock.lateDelivery', {}),
        { say: 'expedite' },
        mechanism('taste', 'customers.taste', {}, [{ say: 'taste' }, { part: 'taste-regions' }]),
        mechanism('supply', 'supply', {}, [{ say: 'supply' }, { part: 'kitchen-regions' }], { 'customers.taste': {} }),
      ]),
    ],
  },
  {
    id: 'change',
    covers: ['world.initiatives', 'world.execution'],
    blocks: [
      mechanism('execution', 'execution', {}, [
        { say: 'execution' },
        mechanism('tracking', 'execution.tracking', {}),
        mechanism('targets', 'execution.targets', {}),
        mechanism('linkedPay', 'execution.linkedPay', {}),
      ]),
    ],
  },
  {
    id: 'risks',
    covers: ['world.risks', 'world.responses', 'world.opinion'],
    blocks: [mechanism('opinion', 'opinion', {})],
  },
  {
    id: 'money',
    covers: ['world.finance', 'world.goodwill', 'world.evaluation'],
    blocks: [{ say: 'finance' }, mechanism('goodwill', 'goodwill', {}), mechanism('evaluation', 'evaluation', {})],
  },
  { id: 'runs', covers: ['seed', 'replications', 'confidence'], blocks: [{ say: 'runs' }], fromRoot: true },
  { id: 'search', covers: ['search'], blocks: [], fromRoot: true },
  { id: 'sensitivity', covers: ['sensitivity'], blocks: [], fromRoot: true },
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
