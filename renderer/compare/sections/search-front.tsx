import { useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useSize } from '../../charts/use-size.js';
import { markPath, markPlaces, markStyle } from '../../components/strategy-mark.js';
import { figure } from '../../format/figures.js';
import { localText } from '../../i18n/local-text.js';
import type { Scenario } from '../../simulation/door.js';
import type { SearchAnswer } from '../../simulation/simulator.js';
import { indicatorScale } from '../indicator-scale.js';
import { findIndicator } from '../model-door.js';
import { unitText, withUnitHeading } from '../unit-text.js';
import { useSpeech } from '../use-speech.js';
import styles from './search.module.css';
import { frontLayout } from './search-layout.js';
import { type Adoption, type FoundPlan, useAdoption } from './use-adoption.js';

/** Every plan that was played, the front among them, and the strategies of the case: means of the search's own seasons. Grows while it is found. */
export function SearchFront({ answer, scenario }: { readonly answer: SearchAnswer; readonly scenario: Scenario }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(frame);
  const adoption = useAdoption(scenario);
  const found = answer.found?.found ?? NONE;
  const objectives = scenario.search?.objectives ?? [];
  const scales = useMemo(
    () =>
      objectives.map((objective, i) => {
        const indicator = typeof objective === 'string' ? findIndicator(objective) : undefined;
        const largest = Math.max(0, ...answer.points.map((point) => Math.abs(point.objectives[i] ?? 0)));
        const scale = indicator ? indicatorScale(indicator, largest, language) : null;
        const title =
          typeof objective === 'string' ? (indicator?.title[language === 'en' ? 'en' : 'zh'] ?? objective) : localText(objective.title, language, objective.id);
        return { factor: scale?.factor ?? 1, heading: scale ? withUnitHeading(title, unitText(scale.unit, speech), speech) : title };
      }),
    [objectives, answer.points, language, speech],
  );
  const [x, y] = scales;
  const layout = useMemo(
    () =>
      x && y && width > 0
        ? frontLayout(
            answer.points,
            { width, height },
            [x.factor, y.factor],
            found.map(({ settings }) => settings),
          )
        : null,
    [answer.points, x, y, width, height, found],
  );
  if (!x || !y) return null;
  const places = markPlaces(
    scenario.strategies.map(({ id }) => id),
    scenario.baseline,
  );
  const plans = answer.points.filter(({ strategy }) => strategy === null).length;
  const best = answer.points.filter(({ front }) => front).length;
  return (
    <div className={styles.picture}>
      <div ref={frame} className={styles.front} role="img" aria-label={t('search.picture', { plans, front: best, x: x.heading, y: y.heading })}>
        {layout && (
          <svg width={width} height={height} aria-hidden="true" fontSize="12">
            {layout.yTicks.map(({ at, value, decimals }) => (
              <g key={value}>
                <line x1={layout.plot.x} x2={layout.plot.x + layout.plot.width} y1={at} y2={at} stroke="var(--line)" />
                <text x={layout.plot.x - 8} y={at + 4} textAnchor="end" style={QUIET}>
                  {figure(value, decimals, language)}
                </text>
              </g>
            ))}
            {layout.xTicks.map(({ at, value, decimals }) => (
              <text key={value} x={at} y={layout.plot.y + layout.plot.height + 17} textAnchor="middle" style={QUIET}>
                {figure(value, decimals, language)}
              </text>
            ))}
            <text x={1} y={14} fontSize="13" fontWeight={700}>
              {y.heading}
            </text>
            <text x={layout.plot.x + layout.plot.width} y={height - 6} fontSize="13" fontWeight={700} textAnchor="end">
              {x.heading}
            </text>
            {layout.plans.map((plan) => (
              <circle key={`${plan.x} ${plan.y}`} cx={plan.x} cy={plan.y} r={2.2} fill="var(--ink-3)" opacity={0.4} />
            ))}
            {layout.best.map((plan) => (
              <circle key={`${plan.x} ${plan.y}`} cx={plan.x} cy={plan.y} r={4.5} fill="var(--accent)" stroke="var(--surface)" />
            ))}
            {layout.shipped.map(({ id, x: left, y: top }) => (
              <path
                key={id}
                d={markPath(markStyle(places.get(id) ?? 0).shape, 7)}
                transform={`translate(${left} ${top})`}
                fill={markStyle(places.get(id) ?? 0).color}
                stroke="var(--mark-edge)"
              />
            ))}
          </svg>
        )}
      </div>
      {layout?.found.map(({ number, x: left, y: top }) => {
        const plan = found[number - 1];
        return plan && <FoundPoint key={number} number={number} left={left} top={top} plan={plan} adoption={adoption} />;
      })}
      <p className={styles.note}>
        {t('search.legend')}
        {found.length > 0 && ` ${t('search.press')}`}
      </p>
    </div>
  );
}

interface FoundPointProps {
  readonly number: number;
  readonly left: number;
  readonly top: number;
  readonly plan: FoundPlan;
  readonly adoption: Adoption;
}

/** A found plan with its number, on the picture: pressed, it becomes a strategy. */
function FoundPoint({ number, left, top, plan, adoption }: FoundPointProps) {
  const { t } = useSpeech();
  const isThere = adoption.isThere(plan);
  const label = `${isThere ? t('search.adopted') : t('search.adoptName', { number })}: ${adoption.settingsText(plan)}`;
  return (
    <Button
      className={styles.point as string}
      style={{ left, top }}
      isDisabled={!adoption.canTake(plan)}
      onPress={() => adoption.take(plan, number)}
      aria-label={label}
      data-found={number}
      data-taken={isThere}
    >
      {number}
    </Button>
  );
}

const NONE: readonly FoundPlan[] = [];

/** As a style: the page sets the colour of all text in drawings, which an attribute does not outweigh. */
const QUIET = { fill: 'var(--ink-2)' } as const;
