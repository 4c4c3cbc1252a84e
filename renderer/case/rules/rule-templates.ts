import type { JsonObject } from '../../stores/json-path.js';

/** A rule to begin with, by the topic it is found under, and the sections of the world it needs. */
export interface RuleTemplate {
  readonly id: string;
  readonly topic: 'people' | 'stock' | 'service';
  readonly needs: readonly ('checkout' | 'desk' | 'stock' | 'pressure' | 'escalation')[];
  readonly rule: JsonObject;
}

const when = (...all: readonly JsonObject[]) => ({ all });

export const RULE_TEMPLATES: readonly RuleTemplate[] = [
  {
    id: 'queue',
    topic: 'people',
    needs: ['checkout'],
    rule: {
      when: when({ kind: 'measure', measure: 'queue.checkout', above: 5, clearsAt: 1 }),
      do: [{ kind: 'move', from: 'stock', to: 'checkout', people: 1 }],
    },
  },
  {
    id: 'desk',
    topic: 'people',
    needs: ['desk', 'pressure'],
    rule: {
      when: when({ kind: 'measure', measure: 'pressure.desk', above: 1.2, clearsAt: 0.9, forMinutes: 10 }),
      do: [{ kind: 'move', from: 'floor', to: 'desk', people: 1 }],
    },
  },
  {
    id: 'weekend',
    topic: 'people',
    needs: ['checkout'],
    rule: {
      when: when({ kind: 'clock', from: '11:00', to: '13:00', weekdays: ['saturday', 'sunday'] }),
      do: [{ kind: 'call-in', role: 'checkout', people: 2, hours: 4 }],
      coolDownMinutes: 600,
    },
  },
  {
    id: 'shelves',
    topic: 'stock',
    needs: ['stock'],
    rule: { when: when({ kind: 'measure', measure: 'emptyShelves', above: 0.08, clearsAt: 0.04 }), do: [{ kind: 'priority-restock', groups: 3 }] },
  },
  {
    id: 'turnover',
    topic: 'stock',
    needs: ['stock'],
    rule: {
      when: when({ kind: 'indicator', indicator: 'stockTurnover', over: 'week', belowBenchmarkBy: 0.15, benchmark: 500 }),
      do: [{ kind: 'change', effects: [{ parameter: 'stock.ordering.coverFactor', times: 0.95 }] }],
      decidedBy: 'committee',
      aim: 'efficiency',
    },
  },
  {
    id: 'weekly',
    topic: 'stock',
    needs: ['stock'],
    rule: {
      when: when({ kind: 'clock', weekdays: ['monday'], fromDay: 8 }),
      do: [{ kind: 'quick-fix', days: 7, topics: 10, groups: 3, extraCover: 0.1 }],
      coolDownMinutes: 1440,
    },
  },
  {
    id: 'coupons',
    topic: 'service',
    needs: ['checkout'],
    rule: { when: when({ kind: 'measure', measure: 'queue.checkout', above: 12, clearsAt: 8 }), do: [{ kind: 'coupons', yuan: 5 }] },
  },
  {
    id: 'late',
    topic: 'service',
    needs: ['escalation'],
    rule: { when: when({ kind: 'measure', measure: 'lateCases', above: 0 }), do: [{ kind: 'move', from: 'floor', to: 'desk', people: 1 }] },
  },
  {
    id: 'rising',
    topic: 'service',
    needs: [],
    rule: {
      when: when({ kind: 'rising', indicator: 'complaintRate', over: 'week', periods: 2 }),
      do: [{ kind: 'review', people: 4, hours: 4 }],
      decidedBy: 'region',
    },
  },
];
