import type { Speech } from '../finding-text.js';
import type { WaterfallFinding } from './waterfall.js';

/** The title of a waterfall: its finding. */
export function waterfallTitle(topic: 'complaints' | 'lost', finding: WaterfallFinding, speech: Speech): string {
  const { t } = speech;
  if (finding.kind === 'undecided') return t(`cause.${topic}Title.undecided`);
  const causes = causeList(finding.causes, finding.kind, speech);
  if (finding.kind === 'better') return causes === '' ? t(`cause.${topic}Title.betterSpread`) : t(`cause.${topic}Title.better`, { causes });
  return causes === '' ? t(`cause.${topic}Title.worseSpread`) : t(`cause.${topic}Title.worse`, { causes });
}

/** What went the other way, or nothing. */
export function againstText(finding: WaterfallFinding, speech: Speech): string {
  if (finding.kind === 'undecided' || finding.against.length === 0) return '';
  return speech.t('cause.complaintsAgainst', { causes: causeList(finding.against, finding.kind === 'better' ? 'worse' : 'better', speech) });
}

/** "less waiting and fuller shelves"; empty without causes. */
export function causeList(causes: readonly string[], kind: 'better' | 'worse', { t }: Speech): string {
  const words = causes.map((cause) => (kind === 'better' ? t(`cause.less.${cause}`) : t(`cause.more.${cause}`)));
  const last = words.pop();
  if (last === undefined) return '';
  return words.length === 0 ? last : t('list.two', { a: words.join(t('list.separator')), b: last });
}
