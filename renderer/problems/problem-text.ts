import type { TFunction } from 'i18next';
import type { CaseProblem } from '../simulation/parse-case.js';
import { expectedText, foundText, hintText } from './problem-parts.js';

/**
 * What is wrong, as one sentence in the reader's language. Kinds of problems the texts do not know
 * fall back to the parser's own English, which is always complete.
 */
export function problemText(problem: CaseProblem, t: TFunction<never> | TFunction): string {
  const say = t as TFunction;
  const parameters = { ...problem.parameters, found: foundText(problem, say), expected: expectedText(problem, say), ...rangeTexts(problem) };
  const otherwise = say('problems:code.other', parameters);
  const key = problem.code === 'conflict' ? `problems:rule.${problem.parameters.rule}` : keyOf(problem);
  const text = say(key, { ...parameters, defaultValue: otherwise });
  return closeGaps(problem.suggestion === undefined ? text : `${text} ${suggestionText(problem, say)}`.trim());
}

/** Chinese meets Chinese without a space; what is put together of parts may have one there. */
const closeGaps = (text: string): string => text.replace(/(?<=[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]) (?=[\u4e00-\u9fff“])/g, '');

function keyOf({ code, parameters }: CaseProblem): string {
  if (code !== 'out-of-range') return `problems:code.${code}`;
  if (parameters.unit === 'share') return 'problems:code.out-of-share';
  return parameters.min !== undefined && parameters.max !== undefined ? 'problems:code.out-of-range' : 'problems:code.other';
}

/** Shares are typed and shown in per cent, so their limits are too. */
function rangeTexts({ found, parameters: { unit, min, max } }: CaseProblem): Record<string, string | number> {
  if (unit !== 'share' || typeof min !== 'number' || typeof max !== 'number') return {};
  const value = Number(found);
  return { min: min * 100, max: max * 100, ...(Number.isFinite(value) ? { found: Number((value * 100).toPrecision(6)) } : {}) };
}

function suggestionText(problem: CaseProblem, t: TFunction): string {
  const { suggestion = '', parameters } = problem;
  if (typeof parameters.suggestion === 'string') return t('problems:didYouMean', { name: parameters.suggestion });
  return hintText(problem, t) ?? t('problems:suggestion', { suggestion, defaultValue: suggestion });
}
