import { localText } from '../../i18n/local-text.js';
import type { Scenario } from '../../simulation/door.js';
import type { Comparison } from '../comparison.js';
import type { WhyWords } from './use-why-words.js';

/**
 * Why these two cannot be followed customer by customer, in a sentence; null where they can: a strategy that is played in another season
 * (`demandGrowth`) meets other customers, and a strategy the case no longer has cannot be played at all.
 */
export function notFollowed({ focus, baseline }: Comparison, { strategies }: Scenario, { t, speech }: WhyWords): string | null {
  const pair = [baseline?.id, focus?.id];
  const known = strategies.filter(({ id }) => pair.includes(id));
  if (known.length < 2) return t('gone');
  const other = known.find(({ demandGrowth = 0 }) => demandGrowth !== 0);
  return other === undefined ? null : t('otherSeason', { strategy: localText(other.title, speech.language, other.id) });
}
