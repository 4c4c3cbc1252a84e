import { type HTMLAttributes, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pick } from '../../components/pick.js';
import { Segmented } from '../../components/segmented.js';
import { percentSign } from '../../format/figures.js';
import { useLanguage } from '../../i18n/use-language.js';
import grid from '../grid/grid.module.css';
import type { Painting } from '../grid/painting.js';
import { type GridCursor, useGridCursor } from '../grid/use-grid-cursor.js';
import { useStroke } from '../grid/use-stroke.js';
import type { Plan } from '../plan.js';
import { type Brush, painted } from './brush.js';
import { type EditableWeek, useWeek } from './use-week.js';
import { WeekGrid } from './week-grid.js';
import styles from './week-map.module.css';
import { WeekReadout } from './week-readout.js';

/** What the hand on the mouse does. */
type Tool = 'raise' | 'lower' | 'level' | 'select';

const TOOLS: readonly Tool[] = ['raise', 'lower', 'level', 'select'];
const STRENGTHS = ['2', '5', '10', '25'] as const;

/** Visitors of the ordinary week by weekday and hour, painted with the mouse or set with the keys. */
export function WeekMap({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const [tool, setTool] = useState<Tool>('raise');
  const [strength, setStrength] = useState<(typeof STRENGTHS)[number]>('10');
  const [keepTotals, setKeepTotals] = useState(false);
  const editable = useWeek(plan.hourShares);
  const by = Number(strength) / 100;
  const painting = editable === null ? null : paintingOf(editable, keepTotals);
  const size = { rows: 7, columns: plan.hours.length };
  const cursor = useGridCursor({ painting, size, brushOfKey: (kind) => brushOf(kind, by), brushOfNumber: (visitors): Brush => ({ kind: 'set', visitors }) });
  if (editable === null || painting === null) return null;
  return (
    <div className={styles.map}>
      <div className={grid.tools}>
        <Segmented label={t('week.tool')} value={tool} segments={TOOLS.map((value) => ({ value, label: t(`week.${value}`) }))} onChange={setTool} />
        <Pick
          label={t('week.strength')}
          value={strength}
          options={STRENGTHS.map((value) => ({ value, label: `${value}${percentSign(language)}` }))}
          onChange={setStrength}
        />
        <label className={styles.keep}>
          <input type="checkbox" checked={keepTotals} onChange={(event) => setKeepTotals(event.currentTarget.checked)} />
          {t('week.keepTotals')}
        </label>
      </div>
      <PaintedWeek plan={plan} tool={tool} by={by} editable={editable} painting={painting} cursor={cursor} />
      <WeekReadout plan={plan} week={editable.week} cursor={cursor} />
    </div>
  );
}

interface PaintedWeekProps {
  readonly plan: Plan;
  readonly tool: Tool;
  readonly by: number;
  readonly editable: EditableWeek;
  readonly painting: Painting<Brush>;
  readonly cursor: GridCursor;
}

/** Shift lowers, Alt levels. */
function PaintedWeek({ plan, tool, by, editable, painting, cursor }: PaintedWeekProps) {
  const handlers: HTMLAttributes<HTMLElement> = useStroke({
    painting,
    size: { rows: 7, columns: plan.hours.length },
    brushOf: ({ shiftKey, altKey }) => brushOf(shiftKey && tool !== 'select' ? 'lower' : altKey ? 'level' : tool, by),
    onMove: cursor.moveTo,
  });
  return (
    <div className={grid.scroll} style={{ '--hours': plan.hours.length } as React.CSSProperties}>
      <WeekGrid plan={plan} week={editable.week} saved={editable.saved} cursor={cursor} handlers={handlers} />
    </div>
  );
}

function brushOf(tool: Tool, by: number): Brush | null {
  if (tool === 'select') return null;
  return tool === 'level' ? { kind: 'level' } : { kind: tool, by };
}

function paintingOf({ week, write, settle }: EditableWeek, keepTotals: boolean): Painting<Brush> {
  return { rows: week, paint: (rows, cells, brush) => painted(rows, cells, brush, keepTotals), write, settle };
}
