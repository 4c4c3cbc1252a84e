import type { Language } from '../scenario/local-text.js';
import { seasonsForHalfWidth } from '../statistics/seasons-needed.js';
import { tCritical } from '../statistics/student-t.js';
import { degreesOfFreedom, spentOnControls } from './degrees-of-freedom.js';
import type { Difference, ResultDocument } from './result.js';

/** The two things every comparison is about. */
const TOLD = ['complaintRate', 'sales'] as const;
type Told = (typeof TOLD)[number];

/** More seasons than this decide nothing that matters. */
const HOPELESS = 10_000;

interface Words {
  readonly better: Readonly<Record<Told, (wins: number, n: number) => string>>;
  readonly worse: Readonly<Record<Told, (wins: number, n: number) => string>>;
  readonly open: Readonly<Record<Told, string>>;
  readonly same: Readonly<Record<Told, string>>;
  readonly more: (seasons: number) => string;
  readonly hopeless: string;
  readonly fewSeasons: string;
  readonly whole: (title: string, parts: readonly string[]) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    better: { complaintRate: (w, n) => `fewer complaints in ${w} of ${n} seasons`, sales: (w, n) => `more sales in ${w} of ${n} seasons` },
    worse: {
      complaintRate: (w, n) => `more complaints (fewer in only ${w} of ${n} seasons)`,
      sales: (w, n) => `less sales (more in only ${w} of ${n} seasons)`,
    },
    open: { complaintRate: 'complaints can\u2019t be told apart', sales: 'sales can\u2019t be told apart' },
    same: { complaintRate: 'complaints are the same', sales: 'sales are the same' },
    more: (seasons) => `about ${seasons} more season${seasons === 1 ? '' : 's'} would decide`,
    hopeless: 'no reasonable number of seasons would decide',
    fewSeasons: 'one season decides nothing',
    whole: (title, parts) => `${title}: ${parts.join('; ')}.`,
  },
  'zh-CN': {
    better: { complaintRate: (w, n) => `${n} 季中有 ${w} 季投诉更少`, sales: (w, n) => `${n} 季中有 ${w} 季销售额更高` },
    worse: { complaintRate: (w, n) => `投诉更多(${n} 季中只有 ${w} 季更少)`, sales: (w, n) => `销售额更低(${n} 季中只有 ${w} 季更高)` },
    open: { complaintRate: '投诉无法区分', sales: '销售额无法区分' },
    same: { complaintRate: '投诉完全相同', sales: '销售额完全相同' },
    more: (seasons) => `大约再仿真 ${seasons} 季可见分晓`,
    hopeless: '再多仿真也难见分晓',
    fewSeasons: '只有一季,无法判断',
    whole: (title, parts) => `${title}:${parts.join(';')}。`,
  },
};

/**
 * What a comparison says about one strategy against the baseline, in plain words: "Dynamic pool: fewer complaints in 47 of 50 seasons;
 * sales can't be told apart, about 30 more seasons would decide." Undefined for the baseline itself or where there is no such difference.
 * The forecast takes spread and distance as they are now: the n at which the half-width is as short as the distance from no difference.
 * @param title of the strategy in that language
 */
export function verdictSentence(result: ResultDocument, strategy: string, title: string, language: Language): string | undefined {
  const words = WORDS[language];
  const parts = TOLD.flatMap((told) => {
    const difference = result.differences?.find((d) => d.strategy === strategy && d.indicator === told);
    return difference === undefined ? [] : [part(told, difference, result, words)];
  });
  return parts.length === 0 ? undefined : words.whole(title, parts);
}

function part(told: Told, { absolute, verdict, seasonsBetter = 0 }: Difference, result: ResultDocument, words: Words): string {
  const { replications: n, confidence } = result;
  if (verdict === 'better') return words.better[told](seasonsBetter, n);
  if (verdict === 'worse') return words.worse[told](seasonsBetter, n);
  const { mean, low, high } = absolute;
  if (mean === null || low === null || high === null) return `${words.open[told]}${comma(words)}${words.fewSeasons}`;
  if (mean === 0 && low === high) return words.same[told];
  const sd = ((high - low) / 2 / tCritical(confidence, degreesOfFreedom(result))) * Math.sqrt(n);
  const needed = seasonsForHalfWidth(sd, Math.abs(mean), confidence, spentOnControls(result));
  const more = needed === null ? Number.POSITIVE_INFINITY : Math.max(1, needed - n);
  return `${words.open[told]}${comma(words)}${more > HOPELESS ? words.hopeless : words.more(rounded(more))}`;
}

function comma(words: Words): string {
  return words === WORDS.en ? ', ' : ',';
}

/** A forecast has no more than one digit to offer, two from 10 on up to 100 in fives. */
function rounded(seasons: number): number {
  if (seasons < 10) return seasons;
  const step = seasons < 100 ? 5 : 10 ** Math.floor(Math.log10(seasons)) / 2;
  return Math.ceil(seasons / step) * step;
}
