import { inMoneyUnit, moneyUnit } from '../compare/money-unit.js';
import { percentSign, signedFigure } from '../format/figures.js';
import type { LuckPanel } from './luck-chart.js';
import type { LuckLane } from './luck-layout.js';
import { GHOST_MARKS } from './team-mark.js';
import { type Change, MEASURES, type MeasureName, seasonChanges, type TeamRow, type TeamsView } from './team-rows.js';
import { changeText, type TeamSpeech } from './team-words.js';

/** The drawing of one team: its decisions and people moved by themselves, both against nobody moved. */
export function luckPanels({ over }: TeamsView, row: TeamRow, speech: TeamSpeech): readonly LuckPanel[] {
  const { t } = speech;
  const courseOf = (key: string) => over.courses.find((course) => course.key === key);
  const [own, still, automatic] = [row.course, courseOf(row.over.noMoves), courseOf(row.over.automatic)];
  return MEASURES.flatMap((measure): LuckPanel[] => {
    const change = row.changes[measure];
    if (still === undefined || change.mean === null) return [];
    const scale = scaleOf(change);
    const lane = (name: string, seasons: readonly (number | null)[], of: Change, look: Pick<LuckLane, 'mark' | 'isGhost'>): LuckLane => ({
      name,
      seasons: seasons.map((value) => (value === null ? null : value * scale)),
      ...scaled(of, scale),
      ...look,
    });
    const lanes = [lane(row.entry.name, seasonChanges(own, still, change), change, { mark: row.mark, isGhost: false })];
    const ghost = row.ghost[measure];
    if (automatic !== undefined && automatic !== still && ghost.isRelative === change.isRelative)
      lanes.push(lane(t('ghost.automaticShort'), seasonChanges(automatic, still, change), ghost, { mark: GHOST_MARKS.automatic, isGhost: true }));
    return [
      {
        measure,
        strong: t(`measure.${measure}`),
        plain: t(change.isRelative ? 'luck.axisPercent' : 'luck.axisYuan', { better: t(`luck.better.${measure}`) }),
        lanes,
        tick: tickOf(change, lanes, speech),
        played: (value) => t('luck.flag', { value: changeText(change, value / scale, speech) }),
      },
    ];
  });
}

/** Percent where the change is relative, yuan otherwise. */
function scaleOf({ isRelative }: Change): number {
  return isRelative ? 100 : 1;
}

function scaled({ mean, low, high, played }: Change, scale: number) {
  const at = (value: number | null) => (value === null ? null : value * scale);
  return { mean: at(mean), low: at(low), high: at(high), played: at(played) };
}

function tickOf(change: Change, lanes: readonly LuckLane[], { language }: TeamSpeech): LuckPanel['tick'] {
  if (change.isRelative) return (value, decimals) => signedFigure(value, decimals, language) + percentSign(language);
  const unit = moneyUnit(Math.max(...lanes.flatMap(({ seasons }) => seasons.map((value) => Math.abs(value ?? 0)))), language);
  return (value) => inMoneyUnit(value, unit, language);
}

/** Names of the measures that have something to show. */
export function shownMeasures(row: TeamRow): readonly MeasureName[] {
  return MEASURES.filter((measure) => row.changes[measure].mean !== null);
}
