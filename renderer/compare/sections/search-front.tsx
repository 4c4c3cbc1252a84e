import { useMemo, useRef } from 'react';
import { Button } from 'react-aria-components';
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
import { frontLayout } from './search-layout.js';
import { searchText } from './search-text.js';
import { type Adoption, type FoundPlan, useAdoption } from './use-adoption.js';

/** Every plan that was played, the front among them, and the strategies of the case: means of the search's own seasons. Grows while it is found. */
export function SearchFront({ answer, scenario }: { readonly answer: SearchAnswer; readonly scenario: Scenario }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const frame = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(frame);
  const words = useReportWords();
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
  const name = t('search.picture', { plans, front: best, x: x.heading, y: y.heading });
  return (
    <div className={styles.picture}>
      <div ref={frame} className={styles.front}>
        {layout && <FrontDrawing layout={layout} axes={[x.heading, y.heading]} places={places} language={language} width={width} height={height} name={name} />}
      </div>
      {layout?.found.map(({ number, x: left, y: top }) => {
        const plan = found[number - 1];
        return plan && <FoundPoint key={number} number={number} left={left} top={top} plan={plan} adoption={adoption} />;
      })}
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
