import { useMemo, useRef } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { useSize } from '../../charts/use-size.js';
import { markPlaces } from '../../components/strategy-mark.js';
import { localText } from '../../i18n/local-text.js';
import { useReportWords } from '../../report/report-words.js';
import type { Scenario } from '../../simulation/door.js';
import type { SearchAnswer } from '../../simulation/simulator.js';
import { FigureExport } from '../exports/figure-export.js';
import { plansTable, searchFigure } from '../exports/search-export.js';
import { indicatorScale } from '../indicator-scale.js';
import { findIndicator } from '../model-door.js';
import { unitText, withUnitHeading } from '../unit-text.js';
import { useSpeech } from '../use-speech.js';
import { FrontDrawing } from './front-drawing.js';
import styles from './search.module.css';
import { frontLayout, type Settings } from './search-layout.js';
import { searchText } from './search-text.js';
import type { Adoption, FoundPlan } from './use-adoption.js';

export interface SearchFrontProps {
  readonly answer: SearchAnswer;
  readonly scenario: Scenario;
  readonly adoption: Adoption;
  /** Size of type: 1, 1.25, 1.5. It is laid out in design pixels and drawn this much larger. */
  readonly scale: number;
}

/** Every plan that was played, the front among them, and the strategies of the case: means of the search's own seasons. Grows while it is found. */
export function SearchFront({ answer, scenario, adoption, scale }: SearchFrontProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const [width, height] = [size.width / scale, size.height / scale];
  const words = useReportWords();
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
  const name = t('search.picture', { plans, front: best, x: x.heading, y: y.heading });
  return (
    <div className={styles.picture}>
      <div ref={frame} className={styles.front}>
        {layout && (
          <FrontDrawing
            layout={layout}
            axes={[x.heading, y.heading]}
            places={places}
            language={language}
            width={width}
            height={height}
            scale={scale}
            name={name}
          />
        )}
      </div>
      {layout && (
        <Toolbar aria-label={t('search.points')} className={styles.points as string}>
          {layout.best
            .filter(({ x: left, y: top }) => !layout.found.some((one) => one.x === left && one.y === top))
            .map(({ settings, x: left, y: top }) => (
              <FrontPoint key={JSON.stringify(settings)} left={left * scale} top={top * scale} settings={settings} adoption={adoption} />
            ))}
          {layout.found.map(({ number, x: left, y: top }) => {
            const plan = found[number - 1];
            return plan && <FoundPoint key={number} number={number} left={left * scale} top={top * scale} plan={plan} adoption={adoption} />;
          })}
        </Toolbar>
      )}
      <div className={styles.exports}>
        <FigureExport
          title={searchText(answer, 'done', speech)}
          heading={t('search.heading')}
          figure={() => searchFigure({ answer, axes: [x, y], found, places, name }, speech)}
          table={() => plansTable(answer, scenario, words)}
        />
      </div>
      <p className={styles.note}>
        {t('search.legend')}
        {best > 0 && ` ${t(found.length > 0 ? 'search.press' : 'search.pressFront')}`}
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

interface FrontPointProps {
  readonly left: number;
  readonly top: number;
  readonly settings: Settings;
  readonly adoption: Adoption;
}

/** A plan of the front that has no number: pressed, it becomes a strategy, too. */
function FrontPoint({ left, top, settings, adoption }: FrontPointProps) {
  const { t } = useSpeech();
  const plan = { settings };
  const isThere = adoption.isThere(plan);
  return (
    <Button
      className={`${styles.point} ${styles.onFront}`}
      style={{ left, top }}
      isDisabled={!adoption.canTake(plan)}
      onPress={() => adoption.take(plan)}
      aria-label={`${t(isThere ? 'search.adopted' : 'search.adoptPoint')}: ${adoption.settingsText(plan)}`}
      data-taken={isThere}
    />
  );
}

const NONE: readonly FoundPlan[] = [];
