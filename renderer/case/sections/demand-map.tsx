import { type KeyboardEvent, type PointerEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { figure } from '../../format/figures.js';
import { useLanguage } from '../../i18n/use-language.js';
import { WEEKDAYS } from '../../simulation/door.js';
import { FieldChip } from '../fields/field-chip.js';
import type { Plan } from '../plan.js';
import styles from './demand-map.module.css';
import { levelOf, mapLevels } from './map-levels.js';

/** Steps of the colour, from the least to the most. */
const STEPS = [0, 1, 2, 3, 4, 5, 6] as const;

interface Cell {
  readonly day: number;
  readonly row: number;
}

/** Visitors an hour: days across, hours down, seven steps of one colour. The share of each hour is edited at the end of its row. */
export function DemandMap({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const [chosen, setChosen] = useState<Cell | null>(null);
  const [pointed, setPointed] = useState<Cell | null>(null);
  const levels = useMemo(() => mapLevels(plan.visitors.flat()), [plan]);
  const shown = pointed ?? chosen;
  const words = (cell: Cell) =>
    t('heat.cell', {
      day: cell.day + 1,
      weekday: t(`choice.calendar.firstWeekday.${WEEKDAYS[plan.weekdays[cell.day] ?? 0]}`),
      from: `${plan.hours[cell.row]}:00`,
      to: `${(plan.hours[cell.row] ?? 0) + 1}:00`,
      visitors: figure(plan.visitors[cell.day]?.[cell.row] ?? 0, 0, language),
    });

  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = chosen ?? { day: 0, row: 0 };
    setChosen({ day: clamp(at.day + (step[0] ?? 0), plan.days), row: clamp(at.row + (step[1] ?? 0), plan.hours.length) });
  };
  const point = (event: PointerEvent<SVGSVGElement>): Cell => {
    const box = event.currentTarget.getBoundingClientRect();
    return {
      day: clamp(Math.floor(((event.clientX - box.left) / box.width) * plan.days), plan.days),
      row: clamp(Math.floor(((event.clientY - box.top) / box.height) * plan.hours.length), plan.hours.length),
    };
  };

  return (
    <div className={styles.map}>
      <MapKey levels={levels} />
      <div className={styles.grid} style={{ gridTemplateRows: `repeat(${plan.hours.length}, var(--cell))` }}>
        {plan.hours.map((hour, row) => (
          <span key={hour} className={styles.hour} style={{ gridRow: row + 1 }}>
            {hour}:00
          </span>
        ))}
        <svg
          className={styles.cells}
          style={{ gridRow: `1 / ${plan.hours.length + 1}` }}
          viewBox={`0 0 ${plan.days} ${plan.hours.length}`}
          preserveAspectRatio="none"
          role="application"
          aria-label={t('heat.label')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is read cell by cell with the arrow keys
          tabIndex={0}
          onKeyDown={move}
          onBlur={() => setChosen(null)}
          onPointerMove={(event) => setPointed(point(event))}
          onPointerLeave={() => setPointed(null)}
        >
          <CellPaths plan={plan} levels={levels} />
          {shown !== null && <rect className={styles.cursor} x={shown.day} y={shown.row} width={1} height={1} vectorEffect="non-scaling-stroke" />}
        </svg>
        {plan.hours.map((hour, row) => (
          <span key={hour} className={styles.share} style={{ gridRow: row + 1 }}>
            <FieldChip name={`demand.hourShares[${row}]`} bare />
          </span>
        ))}
      </div>
      <p className={styles.readout} aria-live="polite">
        {shown === null ? t('heat.hint') : words(shown)}
      </p>
    </div>
  );
}

/** All cells of a step are one path: a season of a year draws as seven shapes. */
function CellPaths({ plan, levels }: { readonly plan: Plan; readonly levels: readonly number[] }) {
  const paths = useMemo(() => {
    const made = STEPS.map(() => '');
    const gapX = plan.days > 80 ? 0 : 0.05;
    plan.visitors.forEach((hours, day) => {
      hours.forEach((value, row) => {
        const level = levelOf(value, levels);
        made[level] += `M${day + gapX / 2},${row + 0.03}h${1 - gapX}v.94h${gapX - 1}z`;
      });
    });
    return made;
  }, [plan, levels]);
  return STEPS.map((step) => <path key={step} d={paths[step]} fill={`var(--q${step})`} />);
}

function MapKey({ levels }: { readonly levels: readonly number[] }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const text = (value: number) => figure(value, value < 10 && value % 1 !== 0 ? 1 : 0, language);
  return (
    <div className={styles.key} aria-hidden="true">
      {STEPS.map((level) => (
        <span key={level}>
          <i style={{ background: `var(--q${level})` }} />
          {level === 0
            ? t('heat.below', { value: text(levels[0] as number) })
            : level === 6
              ? t('heat.above', { value: text(levels[5] as number) })
              : text(levels[level - 1] as number)}
        </span>
      ))}
    </div>
  );
}

function clamp(value: number, length: number): number {
  return Math.max(0, Math.min(length - 1, value));
}
