import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useComparison } from '../compare/use-comparison.js';
import type { GuardrailsAnswer } from '../simulation/simulator.js';
import { useCase, useExperiment, useStores } from '../stores/stores.js';
import { buildContent, type ReportInput } from './build-content.js';
import type { ReportContent } from './report-content.js';
import { useReportFigures } from './report-figures.js';
import { type ReportWords, useReportWords } from './report-words.js';
import { useShippedCase } from './use-shipped-case.js';

export interface Report {
  readonly content: ReportContent;
  readonly input: ReportInput;
  readonly words: ReportWords;
  /** The case has changed since: the page is of the last state that was compared. */
  readonly stale: boolean;
}

/** The report of what is open, or null before there is a result. While a changed case is not compared yet, the last page stands. */
export function useReport(): Report | null {
  const { report } = useStores();
  const words = useReportWords();
  const comparison = useComparison();
  const scenario = useCase((s) => s.scenario);
  const document = useCase((s) => s.document);
  const scope = useExperiment((s) => s.scope);
  const stale = useExperiment((s) => s.stale);
  const draft = useStore(report, (s) => s.draft);
  const judged = useGuardrails();
  const shipped = useShippedCase(comparison?.result.scenario.id ?? null);
  const computedAt = useComputedAt();
  const figures = useReportFigures(comparison, scenario);
  const fresh = useMemo(
    () => (comparison && scenario && document && !stale ? { comparison, scenario, document, shipped, scope, judged, computedAt, figures } : null),
    [comparison, scenario, document, shipped, scope, judged, computedAt, figures, stale],
  );
  const [last, setLast] = useState(fresh);
  if (fresh !== null && fresh !== last) setLast(fresh);
  // A result that was stale before the page was opened can still be told of, with the case as it is now.
  const basis = fresh ?? last ?? (comparison && scenario && document ? { comparison, scenario, document, shipped, scope, judged, computedAt, figures } : null);
  return useMemo(() => {
    if (basis === null) return null;
    const input = { ...basis, draft };
    return { content: buildContent(input, words), input, words, stale };
  }, [basis, draft, words, stale]);
}

/** The guardrails as the newest result judges them. */
function useGuardrails(): GuardrailsAnswer | null {
  const { analyst } = useStores();
  const result = useExperiment((s) => s.result);
  const [answer, setAnswer] = useState<GuardrailsAnswer | null>(null);
  useEffect(() => {
    let wanted = true;
    if (result === null) setAnswer(null);
    else
      analyst.guardrails().then(
        (next) => wanted && setAnswer(next),
        () => wanted && setAnswer(null), // the report goes without
      );
    return () => {
      wanted = false;
    };
  }, [analyst, result]);
  return answer;
}

/** When the newest result was first seen, milliseconds since 1970: the date on the page. */
function useComputedAt(): number {
  const result = useExperiment((s) => s.result);
  const [seen, setSeen] = useState(() => ({ result, at: Date.now() }));
  if (seen.result !== result) setSeen({ result, at: Date.now() });
  return seen.at;
}
