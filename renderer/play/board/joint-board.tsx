import { memo } from 'react';
import { Defined } from '../../definition/defined.js';
import { figure, percentSign } from '../../format/figures.js';
import type { ClockSeen } from '../../simulation/play/play-scene.js';
import { usePlay, usePlayTexts } from '../use-play.js';
import { clockLeft, leftParts } from './clock-left.js';
import styles from './joint-board.module.css';

/** Operations and service on one page: what customers ask for and how fast they are answered, what is missing, what it costs, and whose clock runs out. */
export function JointBoard() {
  const { t } = usePlayTexts();
  return (
    <section className={styles.board} aria-label={t('board.title')}>
      <Service />
      <Clocks />
    </section>
  );
}

const NONE = '–';

function Service() {
  const { t, language } = usePlayTexts();
  const board = usePlay((s) => s.scene?.board);
  if (board === undefined) return null;
  const number = (value: number | null, decimals: number) => (value === null ? NONE : figure(value, decimals, language));
  const percent = (share: number | null, decimals: number) => (share === null ? NONE : `${figure(share * 100, decimals, language)}${percentSign(language)}`);
  return (
    <>
      <Cell name="inquiries" value={number(board.inquiriesToday, 0)}>
        {t('board.open', { count: board.inquiriesOpen })}
      </Cell>
      <Cell name="response" value={number(board.firstResponseMinutes, 1)} unit={t('unit.min')}>
        {t('board.inTime', { share: percent(board.inTimeShare, 0) })}
      </Cell>
      <Cell name="stockouts" value={board.stockoutShare === null ? NONE : figure(board.stockoutShare * 100, 1, language)} unit="%">
        {t('board.empty', { count: board.emptyShelves })}
      </Cell>
      <Cell name="cost" value={board.afterSalesYuan === null ? NONE : t('unit.yuan', { amount: figure(board.afterSalesYuan, 0, language) })}>
        {t('board.ofSales', { share: percent(board.afterSalesShare, 2) })}
      </Cell>
      <Cell name="handling" value={number(board.handlingMinutes, 0)} unit={t('unit.min')}>
        {t('board.allLevels')}
      </Cell>
    </>
  );
}

interface CellProps {
  readonly name: 'inquiries' | 'response' | 'stockouts' | 'cost' | 'handling';
  readonly value: string;
  readonly unit?: string;
  /** A text, so that a cell that says the same is not drawn again. */
  readonly children: string;
}

const Cell = memo(function Cell({ name, value, unit, children }: CellProps) {
  const { t } = usePlayTexts();
  return (
    <div className={styles.cell}>
      <span className={styles.label}>
        <Defined says={t(`board.tip-${name}`)}>{t(`board.${name}`)}</Defined>
      </span>
      <b>
        {value}
        {unit !== undefined && value !== NONE && <small>{unit}</small>}
      </b>
      <span className={styles.more} title={children}>
        {children}
      </span>
    </div>
  );
});

function Clocks() {
  const clocks = usePlay((s) => s.scene?.clocks);
  const time = usePlay((s) => s.time);
  return (
    <>
      {clocks?.map((clock) => (
        <Clock key={clock.level} clock={clock} time={time} />
      ))}
    </>
  );
}

function Clock({ clock, time }: { readonly clock: ClockSeen; readonly time: number }) {
  const { t } = usePlayTexts();
  const left = clockLeft(clock, time);
  const parts = left && leftParts(left.left);
  const hours = clock.minutes / 60;
  const limit = clock.minutes < 60 ? t('board.limit-min', { count: clock.minutes }) : t('board.limit-h', { count: Math.round(hours * 10) / 10 });
  const says =
    left === null || parts === null ? t('board.noClock') : t(`board.${left.level === 'missed' ? 'late' : 'left'}-${parts.unit}`, { time: parts.text });
  return (
    <div className={styles.cell} data-clock={left?.level ?? 'none'}>
      <span className={styles.label}>
        <Defined says={t('board.tip-clock', { limit })}>{t(`board.level-${clock.level}`, { limit })}</Defined>
      </span>
      <b className={styles.clock}>{t('board.cases', { count: clock.open })}</b>
      <i className={styles.track} aria-hidden="true">
        <em style={{ width: `${(left?.run ?? 0) * 100}%` }} />
      </i>
      <span className={styles.more} title={says}>
        {says}
      </span>
    </div>
  );
}
