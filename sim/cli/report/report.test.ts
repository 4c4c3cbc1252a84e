import { describe, expect, it } from 'vitest';
import { syntheticExecutor } from '../../../tests/fixtures/synthetic-seasons.js';
import { testScenario } from '../../../tests/fixtures/test-scenario.js';
import { type Comparison, compareScenario } from '../../index.js';
import { progressText } from '../progress-line.js';
import { comparisonCaveats } from './caveats.js';
import { checkJunit } from './check-report.js';
import { comparisonTable } from './comparison-table.js';
import { resultCsv } from './csv.js';
import { finding } from './finding.js';
import { checkAnnotations } from './github.js';
import { comparisonMarkdown } from './markdown.js';
import { percentRange, showAbsolute, showRelative, showValue, signed } from './numbers.js';
import { selectionMarkdown, selectionTable } from './selection.js';
import { textTable, wrap } from './text-table.js';
import { clockOf, dayOf } from './trace-lines.js';

const STRATEGIES = {
  plain: { sales: 1, complaints: 1 },
  pool: { sales: 1.06, complaints: 0.7 },
  same: { sales: 1, complaints: 1 },
  worse: { sales: 0.97, complaints: 1.3 },
};

async function compared(strategies: readonly (keyof typeof STRATEGIES)[], seasons = 20): Promise<Comparison> {
  const scenario = testScenario(strategies);
  return compareScenario({ scenario, strategies, baseline: 'plain', seed: 's', seasons, version: '0' }, syntheticExecutor(STRATEGIES, 1, 'x'));
}

describe('numbers for people', () => {
  it('have about four digits, a real minus and no minus zero', () => {
    expect(showValue(6232752.31, 'yuan')).toBe('6.233 M');
    expect(showValue(125616.49, 'yuan')).toBe('125,616');
    expect(showValue(0.80432, 'share')).toBe('80.4 %');
    expect(showValue(-4.2971, 'minutes')).toBe('\u22124.297');
    expect(showValue(0, 'moves')).toBe('0');
    expect(showValue(null, 'yuan')).toBe('\u2013');
    expect(signed(-0.04, 1)).toBe('0.0');
    expect(signed(0.04, 1)).toBe('0.0');
    expect(signed(0.06, 1)).toBe('+0.1');
  });

  it('carry their half-width', () => {
    expect(showRelative(-0.2331, -0.245, -0.221)).toBe('\u221223.3\u00b11.2 %');
    expect(showRelative(0.0019, 0.0014, 0.0024)).toBe('+0.19\u00b10.05 %');
    expect(showRelative(0.1, null, null)).toBe('+10.0 %');
    expect(showAbsolute(-22.66, -49.7, 4.3, 'minutes')).toBe('\u221222.7\u00b127');
    expect(showAbsolute(0.02, 0.005, 0.035, 'share')).toBe('+2.00\u00b11.5 pp');
  });

  it('ranges have their smaller end first, and decimals where they are needed', () => {
    expect(percentRange(-0.24, -0.22)).toBe('22 to 24');
    expect(percentRange(0.057, 0.063)).toBe('5.7 to 6.3');
    expect(percentRange(-0.235, -0.2261)).toBe('22.6 to 23.5');
  });
});

describe('the finding', () => {
  it('names the best strategy, both differences and the seasons', async () => {
    const { result, chart } = await compared(['plain', 'pool', 'worse']);
    expect(finding(result, chart)).toMatch(
      /^pool: 2\d % fewer complaints \(2\d(\.\d)? to 2\d(\.\d)?\) and [56]\.\d % more sales \([56]\.\d to [56]\.\d\) than plain; better on both in 20 of 20 seasons\.$/,
    );
  });

  it('says when nothing beats the baseline, and when nothing can be told apart', async () => {
    const worse = await compared(['plain', 'worse']);
    expect(finding(worse.result, worse.chart)).toMatch(
      /^No strategy earns more than plain\. worse: \d+ % more complaints \(.*\) and \d\.\d % less sales \(.*\) than plain; better on both in 0 of 20 seasons\.$/,
    );
    const same = await compared(['plain', 'same']);
    expect(finding(same.result, same.chart)).toMatch(/complaints that cannot be told apart \(\u2212\d\.\d to \+\d\.\d %\) and sales that cannot be told apart/);
  });

  it('says when there is nothing to compare', async () => {
    const { result, chart } = await compared(['plain']);
    expect(finding(result, chart)).toBe('Nothing to compare: there is one strategy.');
    expect(comparisonTable(result, chart, 80, false)).toContain('Visitors');
  });

  it('gives no interval for one season', async () => {
    const { result, chart } = await compared(['plain', 'pool'], 1);
    expect(finding(result, chart)).toContain('(no interval yet)');
    expect(comparisonCaveats(result)).toContain('Only 1 season: there are no intervals yet.');
  });
});

describe('tables', () => {
  it('fit the width, down to one strategy a block, and show every strategy', async () => {
    const { result, chart } = await compared(['plain', 'pool', 'same', 'worse']);
    for (const width of [60, 80, 120]) {
      const lines = comparisonTable(result, chart, width, false).split('\n');
      for (const line of lines.filter((l) => !l.startsWith('sha256'))) expect(line.length).toBeLessThanOrEqual(width);
      for (const id of ['pool', 'same', 'worse']) expect(lines.some((line) => line.trimEnd().match(new RegExp(`(^| )${id}( |$)`)))).toBe(true);
    }
  });

  it('wrap between words, and long words where they must; never before a %', () => {
    expect(wrap('aaa bbb ccc', 7)).toEqual(['aaa bbb', 'ccc']);
    expect(wrap('aaaaaaaaaa', 4)).toEqual(['aaaa', 'aaaa', 'aa']);
    expect(wrap('at most 5 %', 10)).toEqual(['at most', '5 %']);
    expect(textTable(['', 'Second till'], [['a', '1']], 6)).toEqual(['   Second', '     till', '\u2500'.repeat(9), 'a       1']);
  });

  it('markdown has as many cells in every row', async () => {
    const { result, chart } = await compared(['plain', 'pool']);
    const rows = comparisonMarkdown(result, chart, true)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(new Set(rows.map((row) => row.split('|').length)).size).toBe(1);
  });
});

describe('a selection', () => {
  const selection = {
    indicator: 'north/profit',
    wanted: 'highest',
    delta: 500,
    confidence: 0.95,
    firstStage: 10,
    selected: 'pool',
    strategies: [
      { strategy: 'plain', mean: 1000, seasons: 10, leftOutBy: 'pool' },
      { strategy: 'pool', mean: 2000, seasons: 14 },
    ],
    seasonsUsed: 24,
    seasonsFixed: 40,
  } as const;

  it('says what is promised and what it cost', async () => {
    const { result } = await compared(['plain', 'pool'], 10);
    expect(selectionTable(result, 80)).toBe('');
    expect(selectionTable({ ...result, selection }, 400)).toMatch(
      /^\npool is selected for the highest north: profit\. A strategy that leads by 500\.0 yuan or more is selected with a probability of 95 %; of closer ones any may be\.\nFully sequential .* 24 seasons in all; .* 40\.\n/,
    );
    const rows = selectionMarkdown({ ...result, selection: { ...selection, selected: null } }).split('\n');
    expect(rows[1]).toMatch(/^Not known yet which strategy has the highest north: profit: /);
    expect(rows.slice(-3)).toEqual(['| plain | 10 | 1,000 | pool |', '| pool | 14 | 2,000 |  |', '']);
  });
});

describe('for programs', () => {
  it('CSV quotes what needs it', async () => {
    const { result } = await compared(['plain', 'pool'], 2);
    expect(resultCsv(result)).toContain('"points, 0 to 100"');
  });

  it('JUnit escapes what XML reserves and drops what it forbids', async () => {
    const { result } = await compared(['plain'], 2);
    const checks = [{ id: 'a', holds: false as const, says: 'a < b & "c"\u0001' }];
    expect(checkJunit([{ file: 'f', result: { ...result, checks } }])).toContain('<failure message="a &lt; b &amp; &quot;c&quot;" type="failed"/>');
  });

  it('GitHub annotations escape what would end them', async () => {
    const { result } = await compared(['plain'], 2);
    const checks = [
      { id: 'a:b', holds: false as const, says: 'Fails: 5 % less,\nreally' },
      { id: 'c', holds: 'undecided' as const, says: 'Undecided' },
      { id: 'd', holds: true as const, says: 'Holds' },
    ];
    expect(checkAnnotations([{ file: 'my,case.json', result: { ...result, checks } }])).toBe(
      [
        '::error file=my%2Ccase.json,title=Guardrail a%3Ab::Fails: 5 %25 less,%0Areally',
        '::warning file=my%2Ccase.json,title=Guardrail c::Undecided',
        'my,case.json: 1 of 3 guardrails hold.\n',
      ].join('\n'),
    );
  });

  it('trace times are those of a clock', () => {
    expect([dayOf(0), dayOf(1440), clockOf(545.5), clockOf(1439.9999999999)]).toEqual([1, 2, '09:05:30', '23:59:59']);
  });
});

describe('progress', () => {
  it('says how far it is and how long it takes', () => {
    expect(progressText({ done: 12, total: 30, secondsLeft: 8.2 })).toBe('[##########--------------] 12 of 30 seasons, 9 s left');
    expect(progressText({ done: 0, total: 30, secondsLeft: null })).toBe('[------------------------] 0 of 30 seasons');
    expect(progressText({ done: 1, total: 1000, secondsLeft: 600 })).toContain('10 min left');
    expect(progressText({ done: 30, total: 30, secondsLeft: 0 })).toBe('[########################] 30 of 30 seasons');
  });
});
