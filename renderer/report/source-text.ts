import type { ResultDocument } from '../simulation/door.js';
import type { ReportWords } from './report-words.js';

/** Digits of a digest that tell two files apart for people; the whole of it is in the web page and the workbook. */
const SHORT_DIGEST = 12;

/** "Case 12ab…, result 34cd…". */
export function digestText({ scenario, digest }: ResultDocument, { t }: ReportWords): string {
  const short = (whole: string) => whole.replace(/^sha256:/, '').slice(0, SHORT_DIGEST);
  return t('foot.digests', { scenario: short(scenario.digest), result: short(digest) });
}

/** "Sandtable 0.1.0, seed 1, seasons 1 to 30": what anything that leaves the app rests on. */
export function runText({ version, seed, replications }: ResultDocument, { t }: ReportWords): string {
  return t('foot.source', { version, seed, count: replications });
}

/** Both in one line, for a chart that leaves alone. */
export function sourceText(result: ResultDocument, words: ReportWords): string {
  return `${runText(result, words)} · ${digestText(result, words)}`;
}
