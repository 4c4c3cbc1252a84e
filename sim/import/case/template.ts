import type { Role } from '../../scenario/world-schema.js';

/**
 * What a case has where a file says nothing: the mechanisms and the numbers of the shipped case "promotion season", one supermarket with
 * 2466 visitors on an ordinary day. Where each number comes from is said there (its `sources`) and in docs/model.md.
 */
export const SHIPPED = {
  /** Visitors of the busiest hour of an ordinary day. */
  busiestHour: 2466 * 0.106,
  onDuty: { checkout: 5, floor: 4, stock: 2, desk: 2 } as Readonly<Record<Role, number>>,
  coreMinimum: { checkout: 2, floor: 2, stock: 1, desk: 1 } as Readonly<Record<Role, number>>,
  withoutHelp: 0.78,
  withHelp: 0.95,
  itemValueYuan: 8.5,
  basketItems: { median: 5.5, sigma: 1.25, most: 60 },
  voice: { waiting: 0.05, walkout: 0.1, stockout: 0.035, error: 0.15, handoff: 0.15, product: 0.00892 },
} as const;

/**
 * Sections that no file tells anything of. Goodwill is not among them: it begins in full and falls, while the numbers of a store have long
 * what its failures cost it in them, so that simulated visitors would run away from those of the file.
 */
export const UNTOLD_SECTIONS = {
  checkout: { work: { kind: 'per-item', fixedSeconds: 41, secondsPerItem: 2.95 }, errors: { base: 0.01, unfamiliar: 0.05 } },
  desk: {
    design: 'split',
    workMinutes: { kind: 'exponential', mean: 3.5 },
    handOffShare: 0.3,
    handOffDelayMinutes: 5,
    handOffWorkFactor: 1.6,
    slowResponseMinutes: 20,
  },
  escalation: {},
  stock: { shelf: { refillWorkMinutes: { kind: 'constant', value: 12 } }, shortDelivery: {} },
  forecast: { promotionKnown: 0.6, noiseSd: 0.1 },
  pressure: {},
  finance: { grossMargin: 0.2 },
} as const;

/** Of the section of customers. */
export const UNTOLD_CUSTOMERS = {
  browseMinutes: { kind: 'lognormal-by-mean', mean: 32, cv: 0.5 },
  patienceMinutes: { kind: 'lognormal', median: 8.883, sigma: 0.622538 },
  toleranceMinutes: { kind: 'lognormal', median: 5, sigma: 0.6 },
  balking: { perCustomer: 0.0211, freeLength: 10 },
  inquiryShare: 0.012,
  returnShare: 0.02,
  returnDelayDays: { kind: 'exponential', mean: 3 },
} as const;

/** Of the section of staff. */
export const UNTOLD_STAFF = {
  rosterFlexibility: 0,
  shiftHoursMax: 8,
  breakMinutes: 20,
  absenceShare: 0.02,
  temporaryShare: 0.1,
  speedSd: 0.09,
  switchMinutes: 5,
  familiarityLoss: 0.25,
  familiarityMinutes: 30,
  wageYuanPerHour: 25,
  temporaryWageYuanPerHour: 22,
} as const;

/** What can be done, told in both languages; the first one is the baseline. `keepsRoster` tells whether people work when the file says they do. */
export const PLANS = [
  {
    id: 'as-it-is',
    title: { en: 'As it is', 'zh-CN': '现状' },
    summary: {
      en: 'The roster of the file, or an even one where it tells none; departments keep their people.',
      'zh-CN': '按文件中的排班（没有则全天均衡），各部门人员固定。',
    },
    keepsRoster: true,
    changes: {},
  },
  {
    id: 'traffic-roster',
    title: { en: 'Traffic roster', 'zh-CN': '按客流排班' },
    summary: { en: 'The same hours of each department, rostered after the traffic forecast.', 'zh-CN': '各部门工时不变，按客流预测安排班次。' },
    keepsRoster: false,
    changes: { staff: { rosterFlexibility: 0.8 } },
  },
  {
    id: 'first-contact',
    title: { en: 'First-contact desk', 'zh-CN': '首问负责制' },
    summary: { en: 'One queue at the service desk; who answers first owns the case.', 'zh-CN': '服务台只有一个队列，谁先接待谁负责到底。' },
    keepsRoster: true,
    changes: { desk: { design: 'first-contact' } },
  },
  {
    id: 'threshold-pool',
    title: { en: 'Threshold pool', 'zh-CN': '预警资源池' },
    summary: {
      en: 'People move to where service pressure raises an alert, never below the core minimum.',
      'zh-CN': '服务压力达到预警阈值时换岗支援，但不低于各岗最低人数。',
    },
    keepsRoster: true,
    changes: { pool: { policy: 'threshold', share: 0.5 } },
  },
  {
    id: 'dynamic-pool',
    title: { en: 'Dynamic resource pool', 'zh-CN': '动态资源池' },
    summary: {
      en: 'All together: traffic roster, a pool ahead of forecast peaks, a first-contact desk, and orders that know of the promotion.',
      'zh-CN': '综合方案：按客流排班，资源池提前应对高峰，首问负责制，订货掌握促销计划。',
    },
    keepsRoster: false,
    changes: {
      staff: { rosterFlexibility: 0.8 },
      desk: { design: 'first-contact' },
      forecast: { promotionKnown: 0.95 },
      pool: { policy: 'forecast', share: 0.5 },
    },
  },
] as const;
