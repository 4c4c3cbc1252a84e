/** Units of indicators. The English text is the `unit` of the JSON results. */
export const UNITS = {
  visitors: { en: 'visitors', zh: '人次' },
  buyers: { en: 'buyers', zh: '人次' },
  customers: { en: 'customers', zh: '人' },
  people: { en: 'people', zh: '人' },
  share: { en: 'share', zh: '比例' },
  yuan: { en: 'yuan', zh: '元' },
  yuanPerBuyer: { en: 'yuan per buyer', zh: '元/单' },
  items: { en: 'items per buyer', zh: '件/单' },
  complaints: { en: 'complaints', zh: '件' },
  perThousand: { en: 'complaints per 1000 visitors', zh: '件/千人次' },
  minutes: { en: 'minutes', zh: '分钟' },
  hours: { en: 'hours', zh: '小时' },
  points: { en: 'points, 0 to 100', zh: '分（0–100）' },
  moves: { en: 'moves', zh: '次' },
  movesPerPerson: { en: 'moves per person', zh: '次/人' },
  index: { en: 'index', zh: '指数' },
  alerts: { en: 'alerts', zh: '次' },
  perYear: { en: 'turns per year', zh: '次/年' },
  units: { en: 'units', zh: '件' },
  occurrences: { en: 'occurrences', zh: '次' },
  heat: { en: 'heat', zh: '热度' },
  cases: { en: 'cases', zh: '件' },
  days: { en: 'days', zh: '天' },
  decisions: { en: 'decisions', zh: '次' },
} as const;

export type UnitKey = keyof typeof UNITS;
