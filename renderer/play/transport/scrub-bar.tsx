import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef } from 'react';
import { useSize } from '../../charts/use-size.js';
import { figure } from '../../format/figures.js';
import { localText } from '../../i18n/local-text.js';
import { useFrames } from '../use-frames.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import { seasonMoment } from './clock-text.js';
import styles from './scrub-bar.module.css';
import { keyStep, minuteAt, type ScrubScale, thinMarks, weekStarts, xOf } from './scrub-geometry.js';

/** Pixels between two alerts that are drawn apart. */
const APART = 5;

/** The whole season as one bar: weeks of promotion, alerts above, own decisions below, how far it has been played, and where we are. */
export function ScrubBar() {
  const { t } = usePlayTexts();
  const session = usePlaySession();
  const track = useRef<HTMLDivElement>(null);
  const { width } = useSize(track);
  const end = usePlay((s) => s.setup?.end ?? 1);
  const time = usePlay((s) => s.time);
  const furthest = usePlay((s) => s.furthest);
  const days = usePlay((s) => s.setup?.days ?? 0);
  const scale = useMemo(() => ({ width, end }), [width, end]);
  const drag = useDrag(scale, furthest);
  const onKey = (event: KeyboardEvent) => {
    const step = keyStep(event.key, event.shiftKey);
    if (step === null) return;
    event.preventDefault();
    event.stopPropagation();
    const to = step === 'start' ? 0 : step === 'head' ? furthest : time + step;
    void session.goTo(Math.min(end, Math.max(0, to)));
  };
  return (
    <div className={styles.scrub}>
      <Marks scale={scale} />
      <div
        className={styles.track}
        ref={track}
        role="slider"
        tabIndex={0}
        aria-label={t('transport.scrub')}
        aria-valuemin={0}
        aria-valuemax={Math.round(end)}
        aria-valuenow={Math.round(time)}
        aria-valuetext={t('transport.now', { ...seasonMoment(time, end), days })}
        onKeyDown={onKey}
        {...drag}
      >
        <Stretches scale={scale} />
        <Head scale={scale} />
      </div>
      <Weeks scale={scale} />
    </div>
  );
}

function useDrag(scale: ScrubScale, furthest: number) {
  const session = usePlaySession();
  const wanted = useRef<number | null>(null);
  const isGoing = useRef(false);
  // One way at a time: while the worker is under way only the last wish is kept.
  const go = async (minute: number) => {
    wanted.current = minute;
    if (isGoing.current) return;
    isGoing.current = true;
    while (wanted.current !== null) {
      const next = wanted.current;
      wanted.current = null;
      await session.goTo(next);
    }
    isGoing.current = false;
  };
  const at = (event: PointerEvent<HTMLElement>) => minuteAt(event.clientX - event.currentTarget.getBoundingClientRect().left, scale, furthest);
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      void go(at(event));
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) void go(at(event));
    },
  };
}

/** Alerts above, own decisions below. */
const Marks = memo(function Marks({ scale }: { readonly scale: ScrubScale }) {
  const events = usePlay((s) => s.events);
  const decisions = usePlay((s) => s.decisions);
  const alerts = useMemo(
    () =>
      thinMarks(
        events.filter(({ kind }) => kind === 'alert').map(({ time }) => time),
        scale,
        APART,
      ),
    [events, scale],
  );
  return (
    <svg className={styles.marks} aria-hidden="true" width="100%" height="100%">
      {alerts.map((minute) => (
        <path key={minute} className={styles.alert} d={`M${xOf(minute, scale) - 4},0h8l-4,7z`} />
      ))}
      {decisions.map(({ number, decision, outcome }) => (
        <circle
          key={number}
          className={styles.own}
          data-refused={outcome?.status === 'refused' || undefined}
          cx={xOf(decision.at, scale)}
          cy="100%"
          transform="translate(0 -10)"
          r="3.2"
        />
      ))}
    </svg>
  );
});

const Stretches = memo(function Stretches({ scale }: { readonly scale: ScrubScale }) {
  const furthest = usePlay((s) => s.furthest);
  const promotions = usePlay((s) => s.setup?.promotions) ?? [];
  const most = Math.max(1.01, ...promotions.map(({ trafficFactor }) => trafficFactor));
  return (
    <>
      {promotions.map(({ from, until, trafficFactor }) => (
        <span
          key={from}
          className={styles.promotion}
          style={{ left: xOf(from, scale), width: xOf(until, scale) - xOf(from, scale), opacity: 0.35 + 0.65 * Math.max(0, (trafficFactor - 1) / (most - 1)) }}
        />
      ))}
      <span className={styles.played} style={{ width: xOf(furthest, scale) }} />
    </>
  );
});

/** Where we are; moved every frame, past React. */
const Head = memo(function Head({ scale }: { readonly scale: ScrubScale }) {
  const session = usePlaySession();
  const head = useRef<HTMLSpanElement>(null);
  useFrames(() => {
    if (head.current && session.view) head.current.style.transform = `translateX(${xOf(session.view.time, scale)}px)`;
  });
  return <span className={styles.head} ref={head} />;
});

const Weeks = memo(function Weeks({ scale }: { readonly scale: ScrubScale }) {
  const { t, language } = usePlayTexts();
  const setup = usePlay((s) => s.setup);
  if (!setup) return null;
  const starts = weekStarts(setup.end);
  // A long season has no room for a name on every week.
  const every = Math.max(1, Math.ceil((110 * starts.length) / Math.max(1, scale.width)));
  return (
    <ol className={styles.weeks} aria-label={t('transport.weeks')}>
      {starts.map((start, i) => {
        const promotion = setup.promotions.find(({ from, until }) => from < start + 7 * 1440 && until > start);
        const traffic = promotion && promotion.trafficFactor !== 1 ? t('transport.traffic', { factor: figure(promotion.trafficFactor, 2, language) }) : '';
        return (
          <li key={start} style={{ left: xOf(start, scale) }} title={localText(promotion?.title, language)}>
            {i % every === 0 && `${t('transport.week', { number: i + 1 })}${traffic}`}
          </li>
        );
      })}
    </ol>
  );
});
