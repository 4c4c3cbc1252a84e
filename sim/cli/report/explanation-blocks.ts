import type { DifferencePart, Explanation, FateComparison, Interval, Scenario, Waterfall, WeekDifference } from '../../index.js';
import type { Block } from './blocks.js';
import { FATE_WORDS, fateTable } from './fate-blocks.js';
import { showAbsolute, showChange, showValue } from './numbers.js';
import { titleIn } from './strategy-title.js';

const EFFECTS: Readonly<Record<DifferencePart['effect'], string>> = { raises: '\u25b2', lowers: '\u25bc', 'not distinguishable': '\u2248' };
const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Where the difference comes from, for people. */
export function explanationBlocks(explanation: Explanation, scenario: Scenario): Block[] {
  const { strategy, baseline, seasons, seed, confidence, store, complaintRate, sales, buyers, factors, stores, week, fates } = explanation;
  const head = `${explanation.scenario.title} \u00b7 ${titleIn(scenario, strategy)} against ${titleIn(scenario, baseline)}${store === undefined ? '' : ` \u00b7 ${store}`} \u00b7 ${seasons} season${seasons === 1 ? '' : 's'} \u00b7 seed ${seed}`;
  return [
    { kind: 'says', text: head },
    ...otherSeason(scenario, [baseline, strategy]),
    waterfallTable('Complaints per 1000 visitors, by cause', complaintRate),
    waterfallTable('Sales (yuan of a season): what visitors wished for, less what was lost', sales),
    ...(factors ? [factorTable(factors)] : []),
    waterfallTable('Buyers of a season: who might have come, less those who bought nothing', buyers),
    ...(stores ? [waterfallTable('Complaints of a season, by store', stores.complaints), waterfallTable('Sales of a season, by store', stores.sales)] : []),
    ...weekTables(week),
    ...(fates ? fateBlocks(fates) : []),
    {
      kind: 'says',
      text: `Parts add up to the whole. Changes are paired, on the same customers, with the half-width of their ${100 * confidence} % interval; ${EFFECTS.raises} raises and ${EFFECTS.lowers} lowers the whole, surely for all parts of a table together; ${EFFECTS['not distinguishable']} cannot be told from nothing.`,
    },
    { kind: 'says', text: explanation.digest },
  ];
}

/** A strategy with other demand meets other people: what is told is no comparison on the same customers. */
function otherSeason(scenario: Scenario, strategies: readonly string[]): Block[] {
  const other = scenario.strategies.find(({ id, demandGrowth = 0 }) => strategies.includes(id) && demandGrowth !== 0);
  return other ? [{ kind: 'says', text: `${titleIn(scenario, other.id)} is played in another season (demandGrowth): its customers are not the same.` }] : [];
}

function waterfallTable(title: string, { unit, whole, parts }: Waterfall): Block {
  const row = (name: string, { before, after, change, effect }: DifferencePart) => [
    name,
    showValue(before, unit),
    showValue(after, unit),
    marked(change, effect === 'not distinguishable' ? undefined : EFFECTS[effect], unit),
  ];
  return { kind: 'table', title, head: ['', 'before', 'after', 'change'], rows: [...parts.map((part) => row(part.title.en, part)), row('altogether', whole)] };
}

/** A change with what can be said of it; nothing is to be said of none. @param mark undefined where it cannot be told from none */
function marked(change: Interval, mark: string | undefined, unit: string): string {
  const shown = showChange(change, unit);
  return shown === '=' ? shown : `${mark ?? EFFECTS['not distinguishable']} ${shown}`.trim();
}

function factorTable({ factors, change }: NonNullable<Explanation['factors']>): Block {
  const units = { visitors: 'visitors', conversion: 'share', averageBasket: 'yuan' } as const;
  const rows = factors.map((factor) => [
    factor.title.en,
    showValue(factor.before, units[factor.id]),
    showValue(factor.after, units[factor.id]),
    showChange(factor.change, 'yuan'),
  ]);
  return {
    kind: 'table',
    title: 'Sales as visitors \u00d7 conversion \u00d7 basket (yuan each adds)',
    head: ['', 'before', 'after', 'adds'],
    rows: [...rows, ['altogether', '', '', showAbsolute(change, null, null, 'yuan')]],
  };
}

/** By hour of the day and by weekday; hours in which nothing is otherwise are left out. */
function weekTables(week: readonly WeekDifference[]): Block[] {
  if (week.length === 0) return [];
  const names = { complaints: 'complaints', sales: 'sales', lostSales: 'lost sales', checkoutWaitMinutes: 'minutes at the till' } as const;
  const head = week.map(({ measure }) => (measure in names ? names[measure as keyof typeof names] : measure));
  const rows = (of: 'hours' | 'weekdays', nameOf: (i: number) => string) =>
    Array.from({ length: week[0]?.[of].length ?? 0 }, (_, i) => i)
      .filter((i) => week.some((difference) => difference[of][i]?.mean !== 0))
      .map((i) => [
        nameOf(i),
        ...week.map((difference) => {
          const place = difference[of][i];
          return place ? marked(place, place.isSure ? '' : undefined, '') : '';
        }),
      ]);
  return [
    {
      kind: 'table',
      title: 'By hour of the day (change of a season)',
      head: ['', ...head],
      rows: rows('hours', (hour) => `${String(hour).padStart(2, '0')}:00`),
    },
    { kind: 'table', title: 'By weekday (change of a season)', head: ['', ...head], rows: rows('weekdays', (i) => WEEKDAY_NAMES[i] ?? '') },
  ];
}

function fateBlocks(fates: FateComparison): Block[] {
  const { mean, low, high } = fates.changed;
  const moved = fates.visits.filter(({ from, to }) => from !== to).sort((a, b) => b.total - a.total);
  const most = moved[0];
  const rows = moved
    .slice(0, 12)
    .map(({ from, to, customers, yuan }) => [`${FATE_WORDS[from]} \u2192 ${FATE_WORDS[to]}`, showChange(customers, ''), showChange(yuan, 'yuan')]);
  const half = low === null || high === null ? '' : ` \u00b1${showValue((high - low) / 2, '')}`;
  return [
    {
      kind: 'says',
      text: `For ${showValue(mean, '')}${half} customers of a season anything is otherwise${most === undefined ? '.' : `; most of them ${FATE_WORDS[most.from]} before and ${FATE_WORDS[most.to]} now.`}`,
    },
    fateTable('The same customers of a season: how their visit ended before (rows) and now (columns)', fates),
    { kind: 'table', title: 'Whose visit ends otherwise, and what it is worth (yuan of a season)', head: ['', 'customers', 'yuan'], rows },
  ];
}
