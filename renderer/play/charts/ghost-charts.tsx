import { useMemo } from 'react';
import { moneyUnit } from '../../compare/money-unit.js';
import { usePlay, usePlayTexts } from '../use-play.js';
import { gainedLine, type LinePoint, rateLine } from './ghost-lines.js';
import { SeasonChart, type SeasonLine } from './season-chart.js';

/** You, the automatic rules and no moves on the same customers: complaints, and sales gained over no moves. */
export function GhostCharts() {
  const { t, language } = usePlayTexts();
  const samples = usePlay((s) => s.samples);
  const ghosts = usePlay((s) => s.ghosts);
  const time = usePlay((s) => s.time);
  const still = ghosts['no-moves'];
  const { rules } = ghosts;
  // Lines have a point an hour: between two points nothing changes.
  const until = samples.findLast((sample) => sample.time <= time)?.time ?? 0;
  const rates = useMemo((): SeasonLine[] => {
    const line = (key: SeasonLine['key'], points: readonly LinePoint[]) => ({ key, label: t(`chart.${key}`), points });
    return [line('no-moves', rateLine(still, until)), line('rules', rateLine(rules, until)), line('you', rateLine(samples, until))];
  }, [samples, still, rules, until, t]);
  const gained = useMemo(() => [gainedLine(rules, still, until), gainedLine(samples, still, until)], [samples, still, rules, until]);
  const unit = moneyUnit(Math.max(1, ...gained.flatMap((points) => points.map(({ value }) => Math.abs(value)))), language);
  const sales = useMemo((): SeasonLine[] => {
    const inUnit = (points: readonly LinePoint[]) => points.map(({ time: at, value }) => ({ time: at, value: value / unit.yuan }));
    const [byRules, byYou] = gained;
    return [
      { key: 'rules', label: t('chart.rules'), points: inUnit(byRules) },
      { key: 'you', label: t('chart.you'), points: inUnit(byYou) },
    ];
  }, [gained, unit.yuan, t]);
  return (
    <>
      <SeasonChart title={t('chart.complaints')} note={t('chart.complaintsNote')} lines={rates} decimals={1} />
      <SeasonChart title={t('chart.sales')} note={t(`chart.money-${unit.key}`)} lines={sales} decimals={unit.yuan === 1 ? 0 : 1} isDifference />
    </>
  );
}
