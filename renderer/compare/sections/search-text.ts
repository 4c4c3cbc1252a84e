import { figure } from '../../format/figures.js';
import type { SearchAnswer } from '../../simulation/simulator.js';
import type { SidePhase } from '../../stores/side-store.js';
import type { Speech } from '../finding-text.js';

/** What a search has come to, in one sentence. */
export function searchText(answer: SearchAnswer | null, phase: SidePhase, { t, language }: Speech): string {
  if (answer === null) return phase === 'running' ? t('search.saysStarting') : t('search.saysBefore');
  const front = answer.points.filter((point) => point.front);
  if (answer.found === null) {
    const runs = figure(answer.runs, 0, language);
    return t('search.saysRunning', { runs, count: front.length, plans: front.filter(({ strategy }) => strategy === null).length });
  }
  const { shipped, found } = answer.found;
  const beaten = shipped.filter(({ standing }) => standing === 'dominated').length;
  if (found.length === 0) return t('search.saysNothing');
  return t('search.saysFound', { count: found.length, beaten, shipped: shipped.length });
}
