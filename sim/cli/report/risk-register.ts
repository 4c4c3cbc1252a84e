import type { Interval, MeasuredRisk, ResultDocument } from '../../index.js';
import { showValue } from './numbers.js';
import { textTable } from './text-table.js';

const HEAD = ['risk', 'score', 'response', 'times', 'asserted loss', 'measured loss', 'price'];
const MARK = { red: '\u25cf', amber: '\u25d0', green: '\u25cb' } as const;

/** With --risks: the register of each strategy, asserted beside measured. Empty without. */
export function riskTables(result: ResultDocument): string {
  const tables = result.strategies.flatMap(({ title, risks }) =>
    risks === undefined ? [] : ['', `Risk register, ${title} (yuan of profit a season)`, '', ...textTable(HEAD, risks.map(row), 9), '', ...matrix(risks)],
  );
  if (tables.length === 0) return '';
  return `${[...tables, '', `${MARK.red} red: likelihood x impact of 15 or more; ${MARK.amber} amber: 8 to 14; ${MARK.green} lower. Measured on the same seasons with and without that risk.`].join('\n')}\n`;
}

function row({ id, score, colour, response, expected, assertedLoss, expectedLoss, price }: MeasuredRisk): string[] {
  return [id, `${score} ${MARK[colour]}`, response, expected.toFixed(2), yuan(assertedLoss), withHalf(expectedLoss), withHalf(price)];
}

/** Entries by likelihood (up) and impact (to the right). */
function matrix(risks: readonly MeasuredRisk[]): string[] {
  const numbers = [1, 2, 3, 4, 5];
  const cell = (likelihood: number, impact: number) =>
    risks.flatMap((risk, i) => (risk.likelihood === likelihood && risk.impact === impact ? [i + 1] : [])).join(' ');
  const rows = [...numbers].reverse().map((likelihood) => [`likelihood ${likelihood}`, ...numbers.map((impact) => cell(likelihood, impact) || '\u00b7')]);
  return [
    ...textTable(['', ...numbers.map((impact) => `impact ${impact}`)], rows, 9),
    '',
    `Numbers in the order of the register: ${risks.map(({ id }, i) => `${i + 1} ${id}`).join(', ')}.`,
  ];
}

function yuan(x: number): string {
  return showValue(Math.round(x), 'yuan');
}

function withHalf({ mean, low, high }: Interval): string {
  if (mean === null) return '\u2013';
  if (low === null || high === null || low === high) return yuan(mean);
  return `${yuan(mean)} \u00b1${yuan((high - low) / 2)}`;
}
