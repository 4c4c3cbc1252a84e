import type { Attribution, IndicatorAttribution, Scenario, WhyDocument } from '../../index.js';
import type { Block } from './blocks.js';
import { lines } from './csv.js';
import { indicatorOf } from './indicator-label.js';
import { showChange, showValue } from './numbers.js';
import { titleIn } from './strategy-title.js';

type Document = WhyDocument<'attribution', Attribution>;

/** Combinations of parts told; the others are in JSON and CSV. */
const MOST_TOGETHER = 6;

/** Which part did how much, for people. */
export function attributionBlocks(document: Document, scenario: Scenario): Block[] {
  const { strategy, baseline, seasons, seed, parts, plans, orders, indicators, confidence } = document;
  const design =
    orders === undefined
      ? `All ${plans} combinations of ${parts.length} part${parts.length === 1 ? '' : 's'}, on the same customers.`
      : `${plans} combinations of ${parts.length} parts along ${orders} random orders of adding them, on the same customers; \u00b1 in the last column is what sampling orders leaves open.`;
  return [
    {
      kind: 'says',
      text: `${document.scenario.title} \u00b7 ${titleIn(scenario, strategy)} against ${titleIn(scenario, baseline)} \u00b7 ${seasons} season${seasons === 1 ? '' : 's'} \u00b7 seed ${seed}`,
    },
    { kind: 'says', text: design },
    { kind: 'says', text: `Parts: ${parts.map(({ id, changes }) => `${id} (${changes.join(', ')})`).join('; ')}.` },
    ...indicators.flatMap((indicator) => indicatorBlocks(indicator, orders !== undefined)),
    {
      kind: 'says',
      text: `Share: a part's mean contribution over all orders in which the parts could have been added (Shapley); the shares add up to the difference. Alone: the baseline with this part only. Last: what is lost without it. With the half-width of ${100 * confidence} % intervals over paired seasons; * holds for all parts together.`,
    },
    { kind: 'says', text: document.digest },
  ];
}

function indicatorBlocks({ indicator, unit, before, after, difference, effects, together = [] }: IndicatorAttribution, isSampled: boolean): Block[] {
  const title = `${indicatorOf(indicator)?.title.en ?? indicator}: ${showValue(before, unit)} to ${showValue(after, unit)}, ${showChange(difference, unit)}`;
  const rows = effects.map(({ part, share, joint, alone, last, samplingError }) => [
    part,
    `${excludesZero(joint) ? '* ' : ''}${showChange(share, unit)}`,
    difference.mean ? `${Math.round((100 * (share.mean ?? 0)) / difference.mean)} %` : '\u2013',
    showChange(alone, unit),
    showChange(last, unit),
    ...(isSampled ? [samplingError === undefined || samplingError === null ? '\u2013' : `\u00b1${showValue(samplingError, unit)}`] : []),
  ]);
  const table: Block = {
    kind: 'table',
    title,
    head: ['', 'share', 'of it', 'alone', 'last', ...(isSampled ? ['sampling'] : [])],
    rows: [...rows, ['altogether', showChange(difference, unit), '100 %', '', '', ...(isSampled ? [''] : [])]],
  };
  const strongest = together.filter(({ joint }) => excludesZero(joint)).sort((a, b) => Math.abs(b.effect.mean ?? 0) - Math.abs(a.effect.mean ?? 0));
  if (strongest.length === 0) return [table];
  const told = strongest.slice(0, MOST_TOGETHER).map(({ parts, effect }) => [parts.join(' and '), showChange(effect, unit)]);
  return [table, { kind: 'table', title: 'Beyond what they do by themselves and in smaller groups', head: ['together', 'more'], rows: told }];
}

function excludesZero({ low, high }: { readonly low: number | null; readonly high: number | null }): boolean {
  return low !== null && high !== null && (low > 0 || high < 0);
}

/** Every number, a line an indicator, part (or parts together) and kind of effect. */
export function attributionCsv({ indicators }: Document): string {
  const head = ['indicator', 'unit', 'effect', 'parts', 'mean', 'low', 'high', 'joint_low', 'joint_high', 'sampling_error'];
  const rows = indicators.flatMap(({ indicator, unit, difference, effects, together = [], pairs = [] }) => [
    [indicator, unit, 'difference', '', difference.mean, difference.low, difference.high],
    ...effects.flatMap(({ part, share, joint, alone, last, main, samplingError }) => [
      [indicator, unit, 'share', part, share.mean, share.low, share.high, joint.low, joint.high, samplingError],
      [indicator, unit, 'alone', part, alone.mean, alone.low, alone.high],
      [indicator, unit, 'last', part, last.mean, last.low, last.high],
      ...(main ? [[indicator, unit, 'main', part, main.mean, main.low, main.high]] : []),
    ]),
    ...[...together.map((one) => ['together', one] as const), ...pairs.map((one) => ['pair', one] as const)].map(([kind, { parts, effect, joint }]) => [
      indicator,
      unit,
      kind,
      parts.join('+'),
      effect.mean,
      effect.low,
      effect.high,
      joint.low,
      joint.high,
    ]),
  ]);
  return lines([head, ...rows]);
}
