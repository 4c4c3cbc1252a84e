import type { CountKey } from '../counts.js';
import { type Indicator, plus, quantileIndicator, ratioIndicator, sumIndicator } from '../indicator.js';

/** Causes of complaints; all but the last have their origin in a process of the store. */
export const COMPLAINT_CAUSES = [
  { id: 'waiting', en: 'waiting', zh: '等待' },
  { id: 'walkout', en: 'giving up the queue', zh: '离队' },
  { id: 'stockout', en: 'stock-outs', zh: '缺货' },
  { id: 'error', en: 'errors at the till', zh: '收银差错' },
  { id: 'handoff', en: 'being sent on at the desk', zh: '服务台推转' },
  { id: 'product', en: 'the product itself', zh: '商品本身' },
] as const;
export type ComplaintCause = (typeof COMPLAINT_CAUSES)[number]['id'];

const ALL = plus(...COMPLAINT_CAUSES.map((c): CountKey => `complaints.${c.id}`));
const { 'complaints.product': _product, ...PROCESS } = ALL;
const VISITORS = plus('visitors');

const LEVELS = [
  { id: 'frontline', en: 'front line', zh: '一线', clock: ['30 minutes by default', '默认 30 分钟'] },
  { id: 'regional', en: 'regional manager', zh: '区域经理', clock: ['2 hours by default', '默认 2 小时'] },
  { id: 'headOffice', en: 'head office', zh: '总部', clock: ['48 hours by default', '默认 48 小时'] },
] as const;

/** Complaints, their causes, and how they are answered. */
export const COMPLAINT_INDICATORS: readonly Indicator[] = [
  sumIndicator(
    'complaints',
    {
      id: 'complaints',
      unit: 'complaints',
      better: 'lower',
      en: 'Complaints',
      zh: '投诉件数',
      perStore: true,
      is: ['Complaints opened in the season.', '促销季内立案的投诉件数。'],
    },
    ALL,
  ),
  ratioIndicator(
    'complaints',
    {
      id: 'complaintRate',
      unit: 'perThousand',
      better: 'lower',
      en: 'Complaint rate',
      zh: '投诉率',
      perStore: true,
      is: ['1,000 × complaints opened / visitors.', '每千人次到店对应的投诉件数。'],
    },
    ALL,
    VISITORS,
    1000,
  ),
  ...COMPLAINT_CAUSES.map((cause) =>
    ratioIndicator(
      'complaints',
      {
        id: `complaintRate.${cause.id}`,
        unit: 'perThousand',
        better: 'lower',
        en: `Complaints about ${cause.en}`,
        zh: `投诉率：${cause.zh}`,
        is: [`1,000 × complaints about ${cause.en} / visitors.`, `每千人次到店中因${cause.zh}引起的投诉件数。`],
      },
      plus(`complaints.${cause.id}`),
      VISITORS,
      1000,
    ),
  ),
  ratioIndicator(
    'complaints',
    {
      id: 'processComplaintShare',
      unit: 'share',
      better: 'lower',
      en: 'Process complaints',
      zh: '流程类投诉占比',
      is: ['Share of complaints whose cause is a process, not the product.', '由流程而非商品本身引起的投诉占全部投诉的比例。'],
    },
    PROCESS,
    ALL,
  ),
  ratioIndicator(
    'complaints',
    {
      id: 'firstResponseTime',
      unit: 'minutes',
      better: 'lower',
      en: 'First response',
      zh: '首次响应时间',
      perStore: true,
      is: ['Mean time from a complaint to the first person who takes it up.', '从投诉提出到首位人员受理的平均时间。'],
    },
    plus('firstResponseMinutes'),
    plus('firstResponses'),
  ),
  quantileIndicator(
    'complaints',
    {
      id: 'firstResponseTime.p95',
      unit: 'minutes',
      better: 'lower',
      en: 'First response, slowest 5 %',
      zh: '首次响应时间（95% 分位）',
      is: ['95 % of the complaints of a season had their first response within this time.', '一季中 95% 的投诉在此时间内得到首次响应。'],
    },
    'firstResponse',
    0.95,
  ),
  ratioIndicator(
    'complaints',
    {
      id: 'resolutionTime',
      unit: 'minutes',
      better: 'lower',
      en: 'Resolution time',
      zh: '处理时长',
      perStore: true,
      is: ['Mean time from a complaint to its closing, at whatever level.', '从投诉提出到结案（任一级别）的平均时间。'],
    },
    plus('resolutionMinutes'),
    plus('resolutions'),
  ),
  quantileIndicator(
    'complaints',
    {
      id: 'resolutionTime.p95',
      unit: 'minutes',
      better: 'lower',
      en: 'Resolution time, slowest 5 %',
      zh: '处理时长（95% 分位）',
      is: ['95 % of the complaints closed in a season were closed within this time.', '一季中 95% 的投诉在此时间内结案。'],
    },
    'resolution',
    0.95,
  ),
  ...LEVELS.map((level) =>
    ratioIndicator(
      'complaints',
      {
        id: `deadlinesMet.${level.id}`,
        unit: 'share',
        better: 'higher',
        en: `Deadlines met, ${level.en}`,
        zh: `按时响应率：${level.zh}`,
        is: [
          `Of the cases that reached this level, the share done within its clock (${level.clock[0]}).`,
          `到达该级别的投诉中，在时限（${level.clock[1]}）内完成的比例。`,
        ],
      },
      plus(`${level.id}.inTime`),
      plus(`${level.id}.cases`),
    ),
  ),
  sumIndicator(
    'complaints',
    {
      id: 'casesOpenAtEnd',
      unit: 'cases',
      better: 'lower',
      en: 'Cases open at the end',
      zh: '期末未结案',
      is: ['Complaints not closed when the run-off ended.', '收尾期结束时仍未结案的投诉件数。'],
    },
    plus('casesOpenAtEnd'),
  ),
  sumIndicator(
    'complaints',
    {
      id: 'handOffs',
      unit: 'cases',
      better: 'lower',
      en: 'Hand-offs at the desk',
      zh: '服务台推转次数',
      is: ['Cases sent on from one team of the desk to another.', '服务台内由一个小组转给另一个小组的次数。'],
    },
    plus('handOffs'),
  ),
];
