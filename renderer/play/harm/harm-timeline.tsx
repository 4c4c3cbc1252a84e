import { useMemo, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useSize } from '../../charts/use-size.js';
import type { PlayEvent } from '../../simulation/play/player.js';
import { BlockHead } from '../block-head.js';
import { PlayExport } from '../export/play-export.js';
import { eventWords } from '../log/event-words.js';
import { clockText, dayOf } from '../transport/clock-text.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import { type HarmChain, harmChains } from './harm-chains.js';
import { harmFigure, harmTable } from './harm-export.js';
import { curve, endOfDay, LANES, type Lane, laneOf } from './harm-lanes.js';
import styles from './harm-timeline.module.css';

/** Share of the strip below the lanes, where the hours stand; and minutes from one to the next. */
const HOURS_HEIGHT = 0.15;
const HOURS_STEP = 240;

/** The day so far on one line of time: who was moved, which shelf emptied, what was lost, who complained, and what followed what. */
export function HarmTimeline() {
  const texts = usePlayTexts();
  const { t } = texts;
  const events = usePlay((s) => s.events);
  const store = usePlay((s) => s.store);
  const day = usePlay((s) => Math.floor(s.time / 1440));
  const today = useMemo(
    () => events.filter((event) => event.store === store && event.time >= day * 1440 && event.time < (day + 1) * 1440 && laneOf(event) !== null),
    [events, store, day],
  );
  const chains = useMemo(() => harmChains(today), [today]);
  const opens = usePlay((s) => s.setup?.opens ?? 0);
  const closes = usePlay((s) => s.setup?.closes ?? 1440);
  const ofDay = { events: today, chains, day, opens, closes };
  return (
    <section aria-label={t('harm.title')}>
      <BlockHead title={t('harm.day', { day: day + 1 })} says={t('harm.tip')}>
        <PlayExport title={t('export.harm', { day: day + 1 })} figure={() => harmFigure(ofDay, texts)} table={() => harmTable(ofDay, texts)} />
      </BlockHead>
      <p className={styles.say}>{t('harm.say')}</p>
      <Strip events={today} chains={chains} day={day} />
      {chains.length === 0 ? (
        <p className={styles.say}>{t('harm.empty')}</p>
      ) : (
        <ol>
          {chains.map((chain) => (
            <ChainRow key={`${chain.move.time}-${chain.move.person}`} chain={chain} />
          ))}
        </ol>
      )}
    </section>
  );
}

interface StripProps {
  readonly events: readonly PlayEvent[];
  readonly chains: readonly HarmChain[];
  readonly day: number;
}

function Strip({ events, chains, day }: StripProps) {
  const { t } = usePlayTexts();
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(box);
  const opens = usePlay((s) => s.setup?.opens ?? 0);
  const closes = usePlay((s) => s.setup?.closes ?? 1440);
  const left = width * 0.22;
  const ends = endOfDay(events, day, closes);
  const x = (time: number) => left + ((time - day * 1440 - opens) / Math.max(1, ends - opens)) * (width - left - 8);
  const lanes = height * (1 - HOURS_HEIGHT);
  const y = (lane: Lane) => ((LANES.indexOf(lane) + 0.5) * lanes) / LANES.length;
  const hours = Array.from({ length: Math.floor((closes - opens) / HOURS_STEP) + 1 }, (_, i) => opens + i * HOURS_STEP);
  const place = (event: PlayEvent) => ({ x: x(event.time), y: y(laneOf(event) ?? 'moved') });
  return (
    <div className={styles.strip} ref={box}>
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          {LANES.map((lane) => (
            <g key={lane}>
              <line x1={left} x2={width} y1={y(lane)} y2={y(lane)} className={styles.lane} />
              <text x={0} y={y(lane)} dy="0.35em">
                {t(`harm.${lane}`)}
              </text>
            </g>
          ))}
          {hours.map((minute) => (
            <text key={minute} x={x(day * 1440 + minute)} y={height - 4} textAnchor="middle">
              {clockText(minute)}
            </text>
          ))}
          {chains.map(({ move, emptied, lost, complaint }) => {
            const stops = [move, emptied, lost, complaint].filter((stop) => stop !== null).map(place);
            return <path key={`${move.time}-${move.person}`} className={styles.link} d={curve(stops)} />;
          })}
          {events.map((event) => (
            <circle
              key={`${event.time}-${event.kind}-${event.person ?? event.customer}`}
              className={styles[laneOf(event) ?? 'moved']}
              cx={place(event).x}
              cy={place(event).y}
              r={3}
            />
          ))}
        </svg>
      )}
    </div>
  );
}

function ChainRow({ chain: { move, emptied, lost, complaint } }: { readonly chain: HarmChain }) {
  const texts = usePlayTexts();
  const { t } = texts;
  const session = usePlaySession();
  const stops = [move, emptied, lost, complaint].filter((stop) => stop !== null);
  return (
    <li className={styles.chain}>
      {stops.map((stop, i) => (
        <span key={`${stop.kind}-${stop.time}`}>
          {i > 0 && <i aria-hidden="true">→</i>}
          <AriaButton
            aria-label={t('harm.go', { what: eventWords(stop, texts), day: dayOf(stop.time), at: clockText(stop.time) })}
            onPress={() => void session.goTo(stop.time)}
          >
            <b>{clockText(stop.time)}</b> {eventWords(stop, texts)}
          </AriaButton>
        </span>
      ))}
    </li>
  );
}
