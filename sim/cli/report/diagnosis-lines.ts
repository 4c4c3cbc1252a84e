import type { ResultDocument, StrategyResult } from '../../index.js';

const MARKS = { flagged: '!', undecided: '?', fine: '\u2713' } as const;

/** What the diagnosis says of one strategy, a line a check: "!" flagged, "?" undecided, "✓" fine. */
export function diagnosisLines({ diagnosis }: StrategyResult): string[] {
  return (diagnosis ?? []).map(({ state, says }) => `${MARKS[state]} ${says.en}`);
}

/** The same of a comparison: of the baseline and of the strategy it is about, what is flagged. */
export function flaggedLines(result: ResultDocument, subject: string | undefined): string[] {
  return result.strategies
    .filter(({ id }) => id === result.baseline || id === subject)
    .flatMap(({ title, diagnosis }) => (diagnosis ?? []).flatMap(({ state, says }) => (state === 'flagged' ? [`! ${title}: ${says.en}`] : [])));
}
