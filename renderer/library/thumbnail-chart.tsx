import { useTranslation } from 'react-i18next';
import { markPath, markPlaces, markStyle } from '../components/strategy-mark.js';
import styles from './thumbnail-chart.module.css';
import type { Thumbnail } from './thumbnails.js';

const WIDTH = 266;
const HEIGHT = 112;
const MARGIN = { x: 28, y: 20 };

/** Complaint rate upwards, sales to the right, each scaled to its own range; the baseline at the crossing. */
export function ThumbnailChart({ thumbnail }: { readonly thumbnail: Thumbnail | null }) {
  const { t } = useTranslation('library');
  if (thumbnail === null) {
    return (
      <div className={styles.waiting} role="img" aria-label={t('card.computing')}>
        <i />
        <i />
      </div>
    );
  }
  const { points, baseline, best } = thumbnail;
  const places = markPlaces(
    points.map(({ strategy }) => strategy),
    baseline,
  );
  const x = scaleOf(
    points.map(({ sales }) => sales),
    MARGIN.x,
    WIDTH - MARGIN.x,
  );
  const y = scaleOf(
    points.map(({ complaintRate }) => complaintRate),
    HEIGHT - MARGIN.y,
    MARGIN.y,
  );
  const at = (id: string) => points.find(({ strategy }) => strategy === id);
  const start = at(baseline);
  const end = at(best);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart} aria-hidden="true">
      {start !== undefined && <path d={`M${x(start.sales)},6V${HEIGHT - 6}M10,${y(start.complaintRate)}H${WIDTH - 10}`} stroke="var(--line-2)" />}
      {start !== undefined && end !== undefined && best !== baseline && (
        <path d={`M${x(start.sales)},${y(start.complaintRate)}L${x(end.sales)},${y(end.complaintRate)}`} stroke="var(--ink-3)" strokeWidth={1.5} />
      )}
      {[...points].reverse().map(({ strategy, sales, complaintRate }) => {
        const { shape, color } = markStyle(places.get(strategy) ?? 0);
        return (
          <path
            key={strategy}
            d={markPath(shape, 6)}
            transform={`translate(${x(sales)} ${y(complaintRate)})`}
            fill={color}
            stroke="var(--mark-edge)"
            strokeWidth={1}
            strokeLinejoin="round"
          />
        );
      })}
    </svg>
  );
}

/** A linear scale; values that are all equal lie in the middle. */
function scaleOf(values: readonly number[], from: number, to: number): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return (value) => Math.round((high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from)) * 10) / 10;
}
