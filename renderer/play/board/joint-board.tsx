import { memo } from 'react';
import { Defined } from '../../definition/defined.js';
import { figure, percentSign } from '../../format/figures.js';
import type { ClockSeen } from '../../simulation/play/play-scene.js';
import { usePlay, usePlayTexts } from '../use-play.js';
import { type ClockLevel, clockLeft, type LeftUnit, leftParts } from './clock-left.js';
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
  const hasService = usePlay((s) => s.scene?.board.hasService);
  if (hasService === undefined) return null;
  return (
    <>
      {hasService ? <Desk /> : <Till />}
      <Goods />
    </>
  );
}

/** What customers ask for and how fast they are answered. */
function Desk() {
  const { t } = usePlayTexts();
  const board = useBoard();
  const { number, percent } = useWriting();
  if (board === undefined) return null;
  const { inquiriesToday, firstResponseMinutes, handlingMinutes } = board;
  return (
    <>
      {inquiriesToday !== null && (
        <Cell name="inquiries" value={number(inquiriesToday, 0)}>
          {t('board.open', { count: board.inquiriesOpen })}
        </Cell>
      )}
      <Cell name="response" value={number(firstResponseMinutes, 1)} unit={t('unit.min')}>
        {firstResponseMinutes === null || board.inTimeShare === null ? t('board.noneYet') : t('board.inTime', { share: percent(board.inTimeShare, 0) })}
      </Cell>
      {inquiriesToday !== null && (
        <Cell name="handling" value={number(handlingMinutes, 0)} unit={t('unit.min')}>
          {handlingMinutes === null ? t('board.noneYet') : t('board.allLevels')}
        </Cell>
      )}
    </>
  );
}

/** Where nobody answers complaints: what is sold, and how long people stand in line for it. */
function Till() {
  const { t } = usePlayTexts();
  const board = useBoard();
  const hasTills = usePlay((s) => s.scene?.hasTills ?? false);
  const { money, number, percent } = useWriting();
  if (board === undefined) return null;
  return (
    <>
      <Cell name="sold" value={money(board.salesYuan)}>
        {board.lostShare === null ? t('board.noneYet') : t('board.lost', { share: percent(board.lostShare, 1) })}
      </Cell>
      {(hasTills || board.queueMinutes !== null) && (
        <Cell name="queue" value={number(board.queueMinutes, 1)} unit={t('unit.min')}>
          {board.gaveUpShare === null ? t('board.noneYet') : t('board.gaveUp', { share: percent(board.gaveUpShare, 1) })}
        </Cell>
      )}
    </>
  );
}

/** What is missing, and what service costs. */
function Goods() {
  const { t, language } = usePlayTexts();
  const board = useBoard();
  // Before anybody has reached for anything too: cells that come and go would move all others.
  const hasStock = usePlay((s) => s.scene?.stock != null);
  const { money, percent } = useWriting();
  if (board === undefined) return null;
  return (
    <>
      {(hasStock || board.stockoutShare !== null) && (
        <Cell name="stockouts" value={board.stockoutShare === null ? NONE : figure(board.stockoutShare * 100, 1, language)} unit={percentSign(language)}>
          {t('board.empty', { count: board.emptyShelves })}
        </Cell>
      )}
      <Cell name="cost" value={money(board.afterSalesYuan)}>
        {board.afterSalesShare === null ? t('board.noneYet') : t('board.ofSales', { share: percent(board.afterSalesShare, 2) })}
      </Cell>
    </>
  );
}

const useBoard = () => usePlay((s) => s.scene?.board);

/** Numbers as the board writes them; a dash for what has no value yet. */
function useWriting() {
  const { t, language } = usePlayTexts();
  const number = (value: number | null, decimals: number) => (value === null ? NONE : figure(value, decimals, language));
  return {
    number,
    percent: (share: number, decimals: number) => `${figure(share * 100, decimals, language)}${percentSign(language)}`,
    money: (yuan: number | null) => (yuan === null ? NONE : t('unit.yuan', { amount: number(yuan, 0) })),
  };
}

interface CellProps {
  readonly name: 'inquiries' | 'response' | 'stockouts' | 'cost' | 'handling' | 'sold' | 'queue';
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
        {unit !== undefined && value !== NONE && <small data-sign={unit.endsWith('%') || undefined}>{unit}</small>}
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
      {clocks?.map((clock) => {
        const left = clockLeft(clock, time);
        const parts = left && leftParts(left.left);
        const rest = left === null || parts === null ? {} : { time: parts.text, unit: parts.unit };
        const run = Math.round((left?.run ?? 0) * 200) / 200;
        return <Clock key={clock.level} of={clock.level} open={clock.open} minutes={clock.minutes} level={left?.level ?? 'none'} run={run} {...rest} />;
      })}
    </>
  );
}

interface ClockProps {
  readonly of: ClockSeen['level'];
  readonly open: number;
  /** Length of the clock. */
  readonly minutes: number;
  readonly level: ClockLevel | 'none';
  /** Share of it that has run, as exactly as it is drawn. */
  readonly run: number;
  /** What is left of it, or how late it is; absent where nothing is open. */
  readonly time?: string;
  readonly unit?: LeftUnit;
}

/** Plain values only: a clock that says the same is not drawn again. */
const Clock = memo(function Clock({ of, open, minutes, level, run, time, unit }: ClockProps) {
  const { t } = usePlayTexts();
  const limit = minutes < 60 ? t('board.limit-min', { count: minutes }) : t('board.limit-h', { count: Math.round(minutes / 6) / 10 });
  const says = time === undefined || unit === undefined ? t('board.noClock') : t(`board.${level === 'missed' ? 'late' : 'left'}-${unit}`, { time });
  return (
    <div className={styles.cell} data-clock={level}>
      <span className={styles.label}>
        <Defined says={t('board.tip-clock', { limit })}>{t(`board.level-${of}`, { limit })}</Defined>
      </span>
      <b className={styles.clock}>{t('board.cases', { count: open })}</b>
      <i className={styles.track} aria-hidden="true">
        <em style={{ width: `${run * 100}%` }} />
      </i>
      <span className={styles.more} title={says}>
        {says}
      </span>
    </div>
  );
});
