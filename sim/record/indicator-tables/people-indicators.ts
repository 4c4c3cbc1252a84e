import { type Indicator, plus, ratioIndicator, sumIndicator, type Weights } from '../indicator.js';

const ROLES = [
  { id: 'checkout', en: 'checkout', zh: '收银' },
  { id: 'floor', en: 'floor', zh: '卖场' },
  { id: 'stock', en: 'restocking', zh: '理货' },
  { id: 'desk', en: 'service desk', zh: '服务台' },
] as const;

const ON_DUTY = plus(...ROLES.map((r) => `onDutyMinutes.${r.id}` as const));
const IDLE: Weights = { ...ON_DUTY, ...Object.fromEntries(ROLES.map((r) => [`busyMinutes.${r.id}`, -1])) };
const SAMPLES = plus('pressureSamples');

/** Labour, moves and how busy people are. */
const LABOUR: readonly Indicator[] = [
  sumIndicator(
    'people',
    {
      id: 'labourHours',
      unit: 'hours',
      better: 'none',
      en: 'Rostered hours',
      zh: '排班工时',
      perStore: true,
      is: ['Hours of all shifts of the roster; what happens on the day does not change them.', '排班表中所有班次的工时，不随当天情况变化。'],
    },
    plus('rosteredHours'),
  ),
  sumIndicator(
    'people',
    {
      id: 'overtimeHours',
      unit: 'hours',
      better: 'lower',
      en: 'Overtime',
      zh: '加班工时',
      is: ['Hours worked after the end of a shift, to finish the job in hand.', '班次结束后为完成手头工作而延长的工时。'],
    },
    plus('overtimeHours'),
  ),
  sumIndicator(
    'people',
    {
      id: 'moves',
      unit: 'moves',
      better: 'none',
      en: 'Moves',
      zh: '换岗次数',
      perStore: true,
      is: ['Times a person changed role or store.', '员工更换岗位或门店的次数。'],
    },
    plus('moves'),
  ),
  ratioIndicator(
    'people',
    {
      id: 'movesPerPerson',
      unit: 'movesPerPerson',
      better: 'none',
      en: 'Moves per person',
      zh: '人均换岗次数',
      is: ['Moves divided by the people employed.', '换岗次数除以在编员工人数。'],
    },
    plus('moves'),
    plus('people'),
  ),
  ...ROLES.map((role) =>
    ratioIndicator(
      'people',
      {
        id: `utilisation.${role.id}`,
        unit: 'share',
        better: 'none',
        en: `Utilisation, ${role.en}`,
        zh: `忙碌率：${role.zh}`,
        is: [`Time at work divided by time on duty of people in this role (${role.en}).`, `${role.zh}岗位人员的工作时间除以在岗时间。`],
      },
      plus(`busyMinutes.${role.id}`),
      plus(`onDutyMinutes.${role.id}`),
    ),
  ),
  ratioIndicator(
    'people',
    {
      id: 'idleShare',
      unit: 'share',
      better: 'none',
      en: 'Idle time',
      zh: '空闲率',
      is: ['Share of all time on duty in which nobody needed the person.', '全部在岗时间中无事可做的比例。'],
    },
    IDLE,
    ON_DUTY,
  ),
];

/** Service pressure: an index per role; 1 is the level of an alert. */
const PRESSURE: readonly Indicator[] = [
  ...ROLES.map((role) =>
    ratioIndicator(
      'pressure',
      {
        id: `pressure.${role.id}`,
        unit: 'index',
        better: 'lower',
        en: `Pressure, ${role.en}`,
        zh: `服务压力：${role.zh}`,
        is: [`Mean service pressure (${role.en}) over samples in opening hours.`, `营业时间内${role.zh}服务压力的采样均值。`],
      },
      plus(`pressure.${role.id}`),
      SAMPLES,
    ),
  ),
  ratioIndicator(
    'pressure',
    {
      id: 'pressure.store',
      unit: 'index',
      better: 'lower',
      en: 'Pressure, store',
      zh: '服务压力：门店',
      perStore: true,
      is: ['Mean weighted service pressure of the store.', '门店加权服务压力的采样均值。'],
    },
    plus('pressure.store'),
    SAMPLES,
  ),
  sumIndicator(
    'pressure',
    {
      id: 'pressureAlertHours',
      unit: 'hours',
      better: 'lower',
      en: 'Hours under alert',
      zh: '预警时长',
      perStore: true,
      is: ['Time in which a pressure alert was on.', '服务压力处于预警状态的时间。'],
    },
    plus('alertMinutes'),
    1 / 60,
  ),
  sumIndicator(
    'pressure',
    {
      id: 'pressureAlerts',
      unit: 'alerts',
      better: 'lower',
      en: 'Alerts',
      zh: '预警次数',
      is: ['Times a pressure alert was raised.', '触发服务压力预警的次数。'],
    },
    plus('alerts'),
  ),
];

export const PEOPLE_INDICATORS: readonly Indicator[] = [...LABOUR, ...PRESSURE];
