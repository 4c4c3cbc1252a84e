import type { ResultDocument } from '../../index.js';
import { lines } from './csv.js';

/** A line an outcome and parameter, with every digit. */
export function sensitivityCsv({ sensitivity }: ResultDocument): string {
  if (sensitivity === undefined) return '';
  const parts = { tornado: ['atLow', 'atHigh', 'swing'], morris: ['meanSize', 'spread'], sobol: ['first', 'total'] }[sensitivity.method] as readonly Part[];
  const head = ['indicator', 'rank', 'parameter', 'source', 'value', 'from', 'to', ...parts.flatMap((part) => [part, `${part}_low`, `${part}_high`])];
  const rows = sensitivity.outcomes.flatMap(({ indicator, parameters }) =>
    parameters.map((parameter, i) => [
      indicator,
      i + 1,
      parameter.name,
      parameter.source,
      parameter.value,
      parameter.low,
      parameter.high,
      ...parts.flatMap((part) => [parameter[part]?.mean, parameter[part]?.low, parameter[part]?.high]),
    ]),
  );
  return lines([head, ...rows]);
}

type Part = 'atLow' | 'atHigh' | 'swing' | 'meanSize' | 'spread' | 'first' | 'total';
