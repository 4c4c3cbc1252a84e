import { describe, expect, it } from 'vitest';
import { arrangeComparison, type Interval } from '../comparison.js';
import { makeFixture } from '../testing/fixture.js';
import { testSpeech } from '../testing/speech.js';
import { balanceText } from './balance-section.js';
import { complaintTree, largestBranch, salesTree, treeStrategies } from './loss-rows.js';
import { lossesText } from './losses-section.js';

const at = (mean: number): Interval => ({ mean, low: mean * 0.9, high: mean * 1.1 });
const branch = (indicator: string, mean: number, whole: number) => ({ indicator, value: at(mean), share: mean / whole });

/** Ten is potential; the first strategy loses three of it, the second one. */
function withTrees() {
  const { result, chart } = makeFixture(30);
  const tree = (queues: number, advice: number) => ({
    potentialSales: at(10),
    sales: branch('sales', 10 - queues - advice, 10),
    lost: [branch('lostToQueues', queues, 10), branch('lostToNoAdvice', advice, 10), branch('lostToTaste', 0, 10)],
    complaintRate: at(20),
    complaints: [branch('complaintRate.waiting', 5, 20), branch('complaintRate.product', 15, 20)],
    keptAway: at(0),
  });
  const strategies = result.strategies.map((s, i) => ({
    ...s,
    lossTree: i === 0 ? tree(1, 2) : tree(0, 1),
    indicators: { ...s.indicators, lostSales: { ...at(i === 0 ? 3 : 1), sd: 1, n: 30, unit: 'yuan' } },
  }));
  return arrangeComparison({ ...result, strategies }, chart, () => undefined);
}

describe('the tree of losses', () => {
  const comparison = withTrees();
  const strategies = treeStrategies(comparison);

  it('hangs what is lost below what would have been bought, and leaves out what plays no part', () => {
    const rows = salesTree(strategies);
    expect(rows.map(({ branch: name, depth }) => [name, depth])).toEqual([
      ['potential', 0],
      ['sold', 1],
      ['lost', 1],
      ['lostToQueues', 2],
      ['lostToNoAdvice', 2],
    ]);
    expect(rows[2]?.of.map((each) => each?.share)).toEqual([0.3, 0.1]);
    expect(complaintTree(strategies).map(({ branch: name }) => name)).toEqual(['complaintRate', 'waiting', 'product']);
  });

  it('says how much is lost and to what most of it', () => {
    const rows = salesTree(strategies);
    expect(largestBranch(rows, 0)?.branch).toBe('lostToNoAdvice');
    expect(lossesText(rows, comparison, testSpeech('en'))).toMatch(/^Siloed static loses 30\.0.% of what .* want of advice; Dynamic pool loses 10\.0.%\.$/);
    expect(lossesText(rows, comparison, testSpeech('zh-CN'))).toContain('主要原因是缺少导购');
  });

  it('is absent where results have none', () => {
    const { result, chart } = makeFixture(30);
    expect(treeStrategies(arrangeComparison(result, chart, () => undefined))).toEqual([]);
  });
});

describe('the sentence of the diagnosis', () => {
  const speak = (...states: ('fine' | 'flagged' | 'undecided')[]) => {
    const checks = ['quadrant', 'process-complaints', 'people-and-work'] as const;
    const diagnosis = states.map((state, i) => ({ check: checks[i] ?? 'quadrant', state, value: at(1), limit: 1, says: { en: '', zh: '' } }));
    const [first] = withTrees().strategies;
    if (!first) throw new Error('The fixture has strategies.');
    return balanceText({ ...first, result: { ...first.result, diagnosis } }, testSpeech('en'));
  };

  it('names what is flagged before what is open', () => {
    expect(speak('fine', 'fine', 'fine')).toBe('Siloed static: all 3 checks are in order.');
    expect(speak('fine', 'flagged', 'undecided')).toBe('Siloed static: one of 3 checks is flagged: Complaints from processes.');
    expect(speak('fine', 'fine', 'undecided')).toContain('one of 3 checks is not decided yet: People where the work is');
  });
});
