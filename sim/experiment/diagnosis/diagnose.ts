import { type Indicator, linear } from '../../record/indicator.js';
import { findIndicator } from '../../record/indicators.js';
import type { Scenario } from '../../scenario/scenario-schema.js';
import type { Accumulation } from '../accumulation.js';
import { differenceOf, estimateIndicator, estimateMean, intervalOf } from '../estimate-indicator.js';
import type { Interval } from '../result.js';
import { coordinationBalance } from './coordination-balance.js';
import { type DiagnosisFinding, shown, shownZh, sideOf } from './finding.js';
import { quadrantFinding } from './quadrant.js';
import { worstHour } from './worst-hour.js';

/** Limits of a case without a section "evaluation". */
const PROCESS_LIMIT = 0.6;
const NO_LOSS = 0;
const margin = linear({ sales: 1, costOfGoods: -1 });

/**
 * Looks for an imbalance of functions and business in one strategy: which quadrant it is in, whether complaints come from processes, whether people stand where the
 * work is, and against the baseline whether cost has bought experience and whether moving people has saved what it cost. Checks without numbers are left out.
 */
export function diagnose(scenario: Scenario, accumulation: Accumulation, strategy: string, baseline: string | undefined): DiagnosisFinding[] {
  const compared =
    baseline !== undefined && baseline !== strategy
      ? [experience(scenario, accumulation, strategy, baseline), moving(scenario, accumulation, strategy, baseline)]
      : [];
  return [quadrantFinding(accumulation, strategy), processes(scenario, accumulation, strategy), people(scenario, accumulation, strategy), ...compared].flatMap(
    (finding) => finding ?? [],
  );
}

function indicatorNamed(id: string): Indicator {
  const indicator = findIndicator(id);
  if (!indicator) throw new Error(`There is no indicator "${id}".`);
  return indicator;
}

function estimate(id: string, scenario: Scenario, accumulation: Accumulation, strategy: string): Interval {
  return intervalOf(estimateIndicator(indicatorNamed(id), accumulation.store(strategy), scenario.confidence));
}

/** All that lies between the margin on sales and profit (yuan). */
function spent(counts: Float64Array): number {
  const profit = indicatorNamed('profit');
  return margin(counts) - (profit.kind === 'sum' ? profit.numerator(counts) : 0);
}

/** S13: with most complaints about processes, functions have drifted away from the business. */
function processes(scenario: Scenario, accumulation: Accumulation, strategy: string): DiagnosisFinding | undefined {
  const value = estimate('processComplaintShare', scenario, accumulation, strategy);
  if (value.mean === null) return undefined;
  const limit = scenario.world.evaluation?.processComplaintLimit ?? PROCESS_LIMIT;
  const share = shown(value.mean, 'share');
  const bound = shown(limit, 'share');
  return {
    check: 'process-complaints',
    state: sideOf(value, limit, 'above'),
    value,
    limit,
    says: {
      en: `${share} of the complaints are about a process, not about the product; above ${bound} functions have drifted away from the business.`,
      zh: `${shownZh(value.mean, 'share').trimStart()}的投诉由流程而非商品引起；超过${shownZh(limit, 'share')}说明职能与业务脱节。`,
    },
  };
}

/** S13, first check: people against work, hour by hour. */
function people(scenario: Scenario, accumulation: Accumulation, strategy: string): DiagnosisFinding | undefined {
  const limit = scenario.world.evaluation?.alignmentLimit;
  const value = estimate('alignment', scenario, accumulation, strategy);
  if (value.mean === null || limit === undefined) return undefined;
  const hour = worstHour(accumulation.areas(strategy));
  const mean = shown(value.mean, 'share');
  return {
    check: 'people-and-work',
    state: sideOf(value, limit, 'below'),
    value,
    limit,
    says: {
      en: `${mean} of the people stand where the work is (at least ${shown(limit, 'share')} wanted)${hour ? `; most is lost on ${hour.en}` : ''}.`,
      zh: `${shownZh(value.mean, 'share').trimStart()}的人力与工作量匹配（要求至少${shownZh(limit, 'share').trimEnd()}）${hour ? `；损失最大的时段是${hour.zh}` : ''}。`,
    },
  };
}

/** S13, second check: all costs but goods have gone up, and neither satisfaction nor sales have. */
function experience(scenario: Scenario, accumulation: Accumulation, strategy: string, baseline: string): DiagnosisFinding {
  const [before, after] = [accumulation.store(baseline), accumulation.store(strategy)];
  const value = intervalOf(
    estimateMean(
      after.map(({ counts }, r) => spent(counts) - spent(before[r].counts)),
      after,
      scenario.confidence,
    ),
  );
  const gains = ['satisfaction', 'sales'].some((id) => differenceOf(indicatorNamed(id), before, after, scenario.confidence).verdict === 'better');
  const dearer = sideOf(value, NO_LOSS, 'above');
  const yuan = shown(value.mean === null ? null : Math.abs(value.mean), 'yuan');
  const [more, duo] = (value.mean ?? 0) > 0 ? ['more', '多'] : ['less', '少'];
  return {
    check: 'experience-and-cost',
    state: gains ? 'fine' : dearer,
    value,
    limit: NO_LOSS,
    says: {
      en: `Everything but goods costs ${yuan} yuan ${more} a season than in the baseline; ${gains ? 'satisfaction or sales are better' : 'neither satisfaction nor sales are better for sure'}.`,
      zh: `除商品外，每季费用比基准${duo} ${yuan} 元；${gains ? '满意度或销售额更高' : '满意度与销售额均未确定更高'}。`,
    },
  };
}

/** S13, third check: what moving people cost against what it saved. */
function moving(scenario: Scenario, accumulation: Accumulation, strategy: string, baseline: string): DiagnosisFinding | undefined {
  const balance = coordinationBalance(accumulation.store(baseline), accumulation.store(strategy), scenario.confidence);
  if (balance === null) return undefined;
  const { value, saved, cost } = balance;
  return {
    check: 'coordination-cost',
    state: sideOf(value, NO_LOSS, 'below'),
    value,
    limit: NO_LOSS,
    says: {
      en: `Moving people costs ${shown(cost, 'yuan')} yuan of wages a season more than in the baseline; the margin on sales no longer lost is ${shown(saved, 'yuan')} yuan.`,
      zh: `换岗每季比基准多耗工资${shownZh(cost, 'yuan')}元；减少的销售损失带来毛利${shownZh(saved, 'yuan')}元。`,
    },
  };
}
