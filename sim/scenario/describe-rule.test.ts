import { describe, expect, it } from 'vitest';
import { describeRule } from './describe-rule.js';
import type { Language } from './local-text.js';
import { ruleSchema } from './sections/rules-section.js';

const names = {
  indicator: (id: string) => `<${id}>`,
  parameter: (name: string) => `<${name}>`,
  choice: (_: string, value: string) => `<${value}>`,
  store: (id: string) => `<${id}>`,
};

function say(rule: Record<string, unknown>, language: Language): string {
  return describeRule(ruleSchema.parse({ id: 'rule', ...rule }), language, names);
}

const ALERT = {
  when: {
    all: [
      { kind: 'measure', measure: 'pressure.checkout', above: 1.2, clearsAt: 0.8, forMinutes: 10 },
      { kind: 'clock', from: '11:00', to: '14:00' },
    ],
  },
  do: [
    { kind: 'move', from: 'stock', to: 'checkout' },
    { kind: 'coupons', yuan: 5 },
  ],
  stores: ['north'],
  costYuan: 20,
};
const AUDIT = {
  when: {
    any: [
      { kind: 'indicator', indicator: 'serviceCostShare', over: 'month', of: 'chain', aboveBenchmarkBy: 0.1, benchmark: 0.02, periodsInARow: 3 },
      { kind: 'rising', indicator: 'complaintRate', over: 'week' },
    ],
  },
  do: [
    { kind: 'review', people: 6, hours: 8 },
    { kind: 'change', effects: [{ parameter: 'pool.share', times: 0.5 }] },
  ],
  decidedBy: 'committee',
  aim: 'efficiency',
};

describe('a rule as a sentence', () => {
  it('in English', () => {
    expect(say(ALERT, 'en')).toBe(
      'In <north>: when pressure at the checkout is above 1.2 for 10 min (until it is back at 0.8) and it is 11:00 to 14:00: ' +
        'move 1 person from restocking to the checkout; give 5 yuan to each customer who waited too long (50 % forgive it). ' +
        'The store decides; at most every 60 min; for at least 30 min; 20 yuan each time; for the sake of customer experience.',
    );
    expect(say(AUDIT, 'en')).toBe(
      'When (“<serviceCostShare>” of the chain was more than 10 % above 0.02 in 3 months running or “<complaintRate>” has risen for 2 weeks running): ' +
        'hold a review of 6 people, 8 h each; multiply “<pool.share>” by 0.5. ' +
        'The committee decides; at most every 60 min; for at least 30 min; for the sake of efficiency.',
    );
  });

  it('in Chinese', () => {
    expect(say(ALERT, 'zh-CN')).toBe(
      '<north>：当收银压力高于 1.2，持续 10 分钟（回到 0.8 为止），且11:00 至 14:00时：从理货调 1 人到收银；给等候过久的顾客每人 5 元优惠券（50% 的人因此谅解）。' +
        '由门店决定，至多每 60 分钟一次，每次至少 30 分钟，每次 20 元，目的：顾客体验。',
    );
    expect(say(AUDIT, 'zh-CN')).toContain('全连锁“<serviceCostShare>”连续 3 月高于基准 0.02 超过 10%，或“<complaintRate>”连续 2 周上升');
  });

  it('for every kind of action, in both languages', () => {
    const actions = [
      { kind: 'open-till' },
      { kind: 'close-till' },
      { kind: 'priority-restock' },
      { kind: 'change-roster', rosterFlexibility: 0.5 },
      { kind: 'call-in', role: 'desk' },
      { kind: 'lend', role: 'desk' },
      { kind: 'expedite' },
      { kind: 'start', initiative: 'reform' },
    ];
    const when = { all: [{ kind: 'clock', weekdays: ['monday'], fromDay: 3 }] };
    const english = say({ when, do: actions }, 'en');
    expect(english).toMatch(/^When it is Monday, day 3 or later: open 1 till; close 1 till/);
    expect(english).toContain('ask the region for 1 float at the service desk; order the 3 groups with least stock at once; start the initiative “reform”');
    expect(say({ when, do: actions }, 'zh-CN')).toContain('向区域借调 1 名机动人员到服务台；对库存最少的 3 组商品立即加急订货；启动变革项目“reform”');
    expect(say({ when, do: actions, coolDownMinutes: 10_080, minimumStayMinutes: 0 }, 'en')).toContain('The store decides; at most every 7 days; for the sake');
    const design = { kind: 'change', effects: [{ parameter: 'desk.design', set: 'first-contact' }] };
    expect(say({ when, do: [design] }, 'en')).toContain('set “<desk.design>” to <first-contact>');
    expect(say({ when, do: [design] }, 'zh-CN')).toContain('“<desk.design>”设为“<first-contact>”');
    expect(say({ when, do: [{ kind: 'quick-fix' }] }, 'en')).toContain('make a list of quick fixes for 7 days');
  });
});
