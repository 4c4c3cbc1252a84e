import type { RuleWords } from './describe-rule.js';
import type { Measure, WindowName } from './sections/rule-condition-section.js';
import type { Role } from './sections/words.js';

const PLACES: Readonly<Record<Role, string>> = { checkout: '收银', floor: '卖场', stock: '理货', desk: '服务台' };
const MEASURES: Readonly<Record<Measure, string>> = {
  'pressure.checkout': '收银压力',
  'pressure.floor': '卖场压力',
  'pressure.stock': '理货压力',
  'pressure.desk': '服务台压力',
  'pressure.store': '门店压力',
  'queue.checkout': '收银排队人数',
  'queue.desk': '服务台排队人数',
  emptyShelves: '空货架占比',
  openCases: '未结投诉件数',
  lateCases: '临近超时的投诉件数',
  'onDuty.checkout': '在岗收银人数',
  'onDuty.floor': '在岗导购人数',
  'onDuty.stock': '在岗理货人数',
  'onDuty.desk': '服务台在岗人数',
  inside: '店内顾客人数',
};
const WINDOWS: Readonly<Record<WindowName, string>> = { day: '日', week: '周', month: '月' };
const WEEKDAYS = { monday: '周一', tuesday: '周二', wednesday: '周三', thursday: '周四', friday: '周五', saturday: '周六', sunday: '周日' } as const;
const AIM = { safety: '安全', customer: '顾客体验', efficiency: '效率' } as const;

const number = (value: number) => String(Number(value.toPrecision(6)));
const percent = (share: number) => `${number(100 * share)}%`;
const duration = (minutes: number) => {
  if (minutes >= 1440 && minutes % 1440 === 0) return `${minutes / 1440} 天`;
  return minutes >= 120 && minutes % 60 === 0 ? `${minutes / 60} 小时` : `${number(minutes)} 分钟`;
};
const sideOf = (side: 'above' | 'below') => (side === 'above' ? '高于' : '低于');
const inARow = (n: number, window: WindowName) => (n === 1 ? `一${WINDOWS[window]}内` : `连续 ${n} ${WINDOWS[window]}`);
const ofWhom = (of: 'store' | 'chain') => (of === 'chain' ? '全连锁' : '');

/** Rules in Chinese. */
export const CHINESE_RULES: RuleWords = {
  measure: ({ measure, clearsAt, forMinutes }, side, level) => {
    const since = forMinutes > 0 ? `，持续 ${number(forMinutes)} 分钟` : '';
    return `${MEASURES[measure]}${sideOf(side)} ${number(level)}${since}${clearsAt === undefined ? '' : `（回到 ${number(clearsAt)} 为止）`}`;
  },
  indicator: ({ over, of, periodsInARow, benchmark, aboveBenchmarkBy, belowBenchmarkBy }, title, side, level) => {
    const by = aboveBenchmarkBy ?? belowBenchmarkBy;
    const against = by === undefined ? `${sideOf(side)} ${number(level)}` : `${sideOf(side)}基准 ${number(benchmark ?? 0)} 超过 ${percent(by)}`;
    return `${ofWhom(of)}“${title}”${inARow(periodsInARow, over)}${against}`;
  },
  rising: ({ over, of, periods, eachAtLeast }, title) =>
    `${ofWhom(of)}“${title}”连续 ${periods} ${WINDOWS[over]}上升${eachAtLeast > 0 ? `且每次超过 ${percent(eachAtLeast)}` : ''}`,
  clock: ({ from, to, weekdays, fromDay, toDay }) => {
    const days = toDay === fromDay ? `第 ${fromDay} 天` : toDay === undefined ? (fromDay > 1 ? `第 ${fromDay} 天起` : '') : `第 ${fromDay} 至 ${toDay} 天`;
    const on = weekdays.map((day) => WEEKDAYS[day]).join('、');
    const hours = from === undefined ? (to === undefined ? '' : `${to} 之前`) : to === undefined ? `${from} 起` : `${from} 至 ${to}`;
    const said = [days, on, hours].filter((part) => part !== '').join(' ');
    return said === '' ? '营业期间' : said;
  },
  move: ({ from, to, people }) => `从${PLACES[from]}调 ${people} 人到${PLACES[to]}`,
  'open-till': ({ people }) => `加开 ${people} 个收银台`,
  'close-till': ({ people, to }) => `关闭 ${people} 个收银台，收银员转到${PLACES[to]}`,
  coupons: ({ yuan, forgivenShare }) => `给等候过久的顾客每人 ${number(yuan)} 元优惠券（${percent(forgivenShare)} 的人因此谅解）`,
  'priority-restock': ({ groups }) => `优先补最空的 ${groups} 个货架`,
  change: ({ set, times, plus }, name, choice) => {
    if (times !== undefined) return `“${name}”乘以 ${number(times)}`;
    return plus === undefined
      ? `“${name}”设为${typeof set === 'number' ? ` ${number(set)}` : `“${choice}”`}`
      : `“${name}”变动 ${plus > 0 ? '+' : ''}${number(plus)}`;
  },
  'change-roster': ({ rosterFlexibility }) => `次日起排班按预测浮动 ${percent(rosterFlexibility)}`,
  'call-in': ({ role, people, hours, arriveMinutes }) =>
    `临时召回 ${people} 人到${PLACES[role]}工作 ${number(hours)} 小时，${number(arriveMinutes)} 分钟后到岗`,
  lend: ({ role, people }) => `向区域借调 ${people} 名机动人员到${PLACES[role]}`,
  expedite: ({ groups }) => `对库存最少的 ${groups} 组商品立即加急订货`,
  start: ({ initiative }) => `启动变革项目“${initiative}”`,
  review: ({ people, hours }) => `召开 ${people} 人的评审，每人 ${number(hours)} 小时`,
  'quick-fix': ({ days, topics, groups }) => `列出为期 ${days} 天的快速整改清单：为 ${topics} 类常见问询张贴告示，优先补 ${groups} 组商品`,
  all: (parts) => parts.join('，且'),
  any: (parts) => (parts.length === 1 ? parts[0] : `（${parts.join('，或')}）`),
  done: (parts) => parts.join('；'),
  where: (stores) => (stores.length === 0 ? '' : `${stores.join('、')}：`),
  whole: (where, when, what, terms) => `${where}当${when}时：${what}。${terms.join('，')}。`,
  terms: ({ decidedBy, coolDownMinutes, minimumStayMinutes, costYuan, aim }) => [
    { store: '由门店决定', region: '由区域决定', committee: '由委员会决定' }[decidedBy],
    ...(coolDownMinutes > 0 ? [`至多每 ${duration(coolDownMinutes)}一次`] : []),
    ...(minimumStayMinutes > 0 ? [`每次至少 ${duration(minimumStayMinutes)}`] : []),
    ...(costYuan > 0 ? [`每次 ${number(costYuan)} 元`] : []),
    `目的：${AIM[aim]}`,
  ],
};
