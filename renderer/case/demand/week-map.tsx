import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pick } from '../../components/pick.js';
import { Segmented } from '../../components/segmented.js';
import type { Plan } from '../plan.js';
import { type Tool, useStroke } from './use-stroke.js';
import { useWeek } from './use-week.js';
import { useWeekCursor } from './use-week-cursor.js';
import { WeekGrid } from './week-grid.js';
import styles from './week-map.module.css';
import { WeekReadout } from './week-readout.js';

const TOOLS: readonly Tool[] = ['raise', 'lower', 'level', 'select'];
const STRENGTHS = ['2', '5', '10', '25'] as const;

/** Visitors of the ordinary week by weekday and hour, painted with the mouse or set with the keys. */
export function WeekMap({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('case');
  const [tool, setTool] = useState<Tool>('raise');
  const [strength, setStrength] = useState<(typeof STRENGTHS)[number]>('10');
  const [keepTotals, setKeepTotals] = useState(false);
  const editable = useWeek(plan.hourShares);
  const by = Number(strength) / 100;
  const cursor = useWeekCursor({ week: editable, hours: plan.hours.length, by, keepTotals });
  if (editable === null) return null;
  return (
    <div className={styles.map}>
      <div className={styles.tools}>
        <Segmented label={t('week.tool')} value={tool} segments={TOOLS.map((value) => ({ value, label: t(`week.${value}`) }))} onChange={setTool} />
        <Pick label={t('week.strength')} value={strength} options={STRENGTHS.map((value) => ({ value, label: `${value} %` }))} onChange={setStrength} />
        <label className={styles.keep}>
          <input type="checkbox" checked={keepTotals} onChange={(event) => setKeepTotals(event.currentTarget.checked)} />
          {t('week.keepTotals')}
        </label>
      </div>
      <PaintedGrid plan={plan} tool={tool} by={by} keepTotals={keepTotals} editable={editable} cursor={cursor} />
      <WeekReadout plan={plan} week={editable.week} cursor={cursor} />
    </div>
  );
}

interface PaintedGridProps {
  readonly plan: Plan;
  readonly tool: Tool;
  readonly by: number;
  readonly keepTotals: boolean;
  readonly editable: NonNullable<ReturnType<typeof useWeek>>;
  readonly cursor: ReturnType<typeof useWeekCursor>;
}

function PaintedGrid({ plan, tool, by, keepTotals, editable, cursor }: PaintedGridProps) {
  const handlers = useStroke({ week: editable, tool, by, keepTotals, onMove: cursor.moveTo });
  return (
    <div className={styles.scroll} style={{ '--hours': plan.hours.length } as React.CSSProperties}>
      <WeekGrid plan={plan} week={editable.week} saved={editable.saved} cursor={cursor} handlers={handlers} />
    </div>
  );
}
