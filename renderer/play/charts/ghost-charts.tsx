import { useMemo } from 'react';
import { moneyUnit } from '../../compare/money-unit.js';
import { branchName } from '../transport/branch-pick.js';
import { usePlay, usePlayTexts } from '../use-play.js';
import { FEWEST_VISITORS, gainedLine, type LinePoint, rateLine } from './ghost-lines.js';
import type { SeasonLine } from './line-ends.js';
import { SeasonChart } from './season-chart.js';

/** You, the automatic rules and no moves on the same customers: complaints, and sales gained over no moves. */
export function GhostCharts() {
  const { t, language } = usePlayTexts();
  const samples = usePlay((s) => s.samples);
  const ghosts = usePlay((s) => s.ghosts);
  // Lines have a point an hour: between two points nothing changes.
  const until = usePlay((s) => s.samples.findLast((sample) => sample.time <= s.time)?.time ?? 0);
  const beside = useBeside();
  const still = ghosts['no-moves'];
  const { rules } = ghosts;
  const rates = useMemo((): SeasonLine[] => {
    const line = (key: SeasonLine['key'], points: readonly LinePoint[]) => ({ key, label: t(`chart.${key}`), points });
    const other = beside === null ? [] : [{ key: 'other' as const, label: beside.name, points: rateLine(beside.samples, until) }];
    return [line('no-moves', rateLine(still, until)), line('rules', rateLine(rules, until)), ...other, line('you', rateLine(samples, until))];
  }, [samples, still, rules, beside, until, t]);
  const gained = useMemo(
    () => [gainedLine(rules, still, until), gainedLine(samples, still, until), gainedLine(beside?.samples ?? [], still, until)],
    [samples, still, rules, beside, until],
  );
  const unit = moneyUnit(Math.max(1, ...gained.flatMap((points) => points.map(({ value }) => Math.abs(value)))), language);
  const sales = useMemo((): SeasonLine[] => {
    const inUnit = (points: readonly LinePoint[]) => points.map(({ time: at, value }) => ({ time: at, value: value / unit.yuan }));
    const [byRules, byYou, byOther] = gained;
    return [
      { key: 'rules', label: t('chart.rules'), points: inUnit(byRules) },
      ...(beside === null ? [] : [{ key: 'other' as const, label: beside.name, points: inUnit(byOther) }]),
      { key: 'you', label: t('chart.you'), points: inUnit(byYou) },
    ];
  }, [gained, unit.yuan, beside, t]);
  return (
    <>
      <SeasonChart
        title={t('chart.complaints')}
        indicator="complaintRate"
        note={t('chart.complaintsNote')}
        lines={rates}
        decimals={1}
        until={until}
        empty={t('chart.noRate', { count: FEWEST_VISITORS })}
      />
      <SeasonChart
        title={t('chart.sales')}
        indicator="sales"
        note={t(`chart.money-${unit.key}`)}
        lines={sales}
        decimals={unit.yuan === 1 ? 0 : 1}
        until={until}
        empty={t('chart.noSales')}
        isDifference
      />
    </>
  );
}

/** The course left last, under its name, as a line to compare with. */
function useBeside() {
  const { t } = usePlayTexts();
  const beside = usePlay((s) => s.beside);
  const name = usePlay((s) => {
    const branch = s.branches.find(({ id }) => id === s.beside?.branch);
    return branch === undefined ? '' : branchName(branch, t);
  });
  return useMemo(() => (beside === null ? null : { name, samples: beside.samples }), [beside, name]);
}
