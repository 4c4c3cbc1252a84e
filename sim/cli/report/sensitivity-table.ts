import type { LeftOut, OutcomeSensitivity, ParameterSensitivity, ResultDocument, SensitivityResult, UncertainParameter } from '../../index.js';
import { showAbsolute, showValue } from './numbers.js';
import { objectiveTitle } from './search-sentences.js';
import { textTable, wrap } from './text-table.js';

const SOURCES: Readonly<Record<ParameterSensitivity['source'], string>> = {
  A: 'assumed',
  P: 'prototype',
  M: 'from memory',
  D: 'worked out',
  F: 'found',
};

const WHY: Readonly<Record<LeftOut['why'], string>> = {
  'not-there': 'the case does not have it',
  'decided-by-a-strategy': 'a strategy decides it, so it is a lever and not an uncertainty',
  'outside-its-range': 'its value lies outside the range, which is of another kind of store',
  unsound: 'an end of its range contradicts the rest of the case',
};

/** A table an outcome, what matters most first. */
export function sensitivityTable(result: ResultDocument, width: number): string {
  const { sensitivity } = result;
  if (sensitivity === undefined) return '';
  const tables = sensitivity.outcomes.flatMap((outcome) => {
    const rows = rowsOf(outcome, sensitivity);
    return ['', ...wrap(outcomeHead(outcome, sensitivity), width), ...(rows.length === 0 ? [] : ['', ...textTable(headOf(sensitivity), rows, 12)])];
  });
  return [
    `${result.scenario.title} \u00b7 ${about(sensitivity)} \u00b7 ${sensitivity.seasons} seasons a setting \u00b7 seed ${result.seed}`,
    ...tables,
    '',
    ...notes(result, sensitivity).flatMap((note) => wrap(note, width - 2).map((line, i) => `${i === 0 ? '- ' : '  '}${line}`)),
    '',
    result.digest,
    '',
  ].join('\n');
}

export function sensitivityMarkdown(result: ResultDocument): string {
  const { sensitivity } = result;
  if (sensitivity === undefined) return '';
  const row = (cells: readonly string[]) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  const head = headOf(sensitivity);
  const tables = sensitivity.outcomes.flatMap((outcome) => [
    `### ${outcomeHead(outcome, sensitivity)}`,
    '',
    row(head),
    row(head.map((_, i) => (i === 0 ? '---' : '---:'))),
    ...rowsOf(outcome, sensitivity).map(row),
    '',
  ]);
  return [...tables, ...notes(result, sensitivity).map((note) => `- ${note}`), '', `\`${result.digest}\``, ''].join('\n');
}

/** What would be varied. */
export function parameterList(parameters: readonly UncertainParameter[], leftOut: readonly LeftOut[], runs: number): string {
  const rows = parameters.map(({ name, value, low, high, source }) => [name, String(value), `${low} to ${high}`, SOURCES[source]]);
  const omitted = leftOut.map(({ name, why }) => `- ${name} is left out: ${WHY[why]}.`);
  return [
    ...textTable(['', 'value', 'range', 'rests on'], rows, 16),
    '',
    ...omitted,
    `${runs} runs; a run is one season of one strategy at one setting.`,
    '',
  ].join('\n');
}

function about({ strategy, against }: SensitivityResult): string {
  return against === undefined ? strategy : `${strategy} against ${against}`;
}

function outcomeHead({ indicator, unit, asIs }: OutcomeSensitivity, { against }: SensitivityResult): string {
  const value = asIs.mean === null ? '\u2013' : against === undefined ? showValue(asIs.mean, unit) : showAbsolute(asIs.mean, asIs.low, asIs.high, unit);
  return `${objectiveTitle(indicator)}: ${value} with the values of the file`;
}

function headOf({ method }: SensitivityResult): string[] {
  const measured = {
    tornado: ['at low', 'at high', 'from low to high'],
    morris: ['effect of the range', 'depends on others', 'on balance'],
    sobol: ['alone', 'with others'],
  }[method];
  return ['', '', 'range', ...measured];
}

function rowsOf({ unit, parameters }: OutcomeSensitivity, { method }: SensitivityResult): string[][] {
  const shift = (interval: ParameterSensitivity['swing']) =>
    interval === undefined || interval.mean === null ? '\u2013' : showAbsolute(interval.mean, interval.low, interval.high, unit);
  const share = (interval: ParameterSensitivity['swing']) =>
    interval === undefined || interval.mean === null ? '\u2013' : showAbsolute(interval.mean, interval.low, interval.high, 'share');
  return parameters.filter(matters).map((parameter) => {
    const { name, source, low, high, atLow, atHigh, swing, meanSize, spread, meanEffect, first, total } = parameter;
    const measured = {
      tornado: [plainly(atLow, unit), plainly(atHigh, unit), shift(swing)],
      morris: [shift(meanSize), shift(spread), meanEffect === undefined ? '\u2013' : showAbsolute(meanEffect, null, null, unit)],
      sobol: [share(first), share(total)],
    }[method];
    return [name, source, `${low}\u2013${high}`, ...measured];
  });
}

/** Whether it moved the outcome in any season at all. */
function matters({ swing, meanSize, total }: ParameterSensitivity): boolean {
  const told = swing ?? meanSize ?? total;
  return told === undefined || told.mean !== 0 || told.low !== 0 || told.high !== 0;
}

function plainly(interval: ParameterSensitivity['swing'], unit: string): string {
  return interval === undefined || interval.mean === null ? '\u2013' : showAbsolute(interval.mean, null, null, unit);
}

/** Parameters that move nothing, in one sentence an outcome. */
function without({ indicator, parameters }: OutcomeSensitivity): string[] {
  const idle = parameters.filter((parameter) => !matters(parameter)).map(({ name }) => name);
  return idle.length === 0 ? [] : [`${objectiveTitle(indicator)} is not moved at all by ${idle.join(', ')}.`];
}

function notes({ confidence }: ResultDocument, { method, outcomes, leftOut, samples, settings, runs, warnings = [] }: SensitivityResult): string[] {
  const level = 100 * confidence;
  const how = {
    tornado: `Each parameter to the ends of its range, the others as in the file, all settings on the same customers. The intervals of all swings hold together at ${level} %.`,
    morris: `${samples} walks through all ranges at once that move one parameter at a time (Morris): mean size of the effect of the whole range, and how far it depends on the others; ${level} % intervals by the bootstrap over walks.`,
    sobol: `${samples} rows of settings anywhere in the ranges (Sobol'): the share of the variance of the outcome a parameter accounts for alone, and with all it does together with others; ${level} % intervals by the bootstrap over rows.`,
  }[method];
  return [
    how,
    "Of parameters that can't be told apart the one that rests on least comes first: it is the one to find out about.",
    'Values rest on: A assumption, P prototype of the model, M memory, D arithmetic on found numbers, F a found source.',
    ...outcomes.flatMap(without),
    `${settings} settings, ${runs} runs.`,
    ...warnings,
    ...leftOut.map(({ name, why }) => `${name} is left out: ${WHY[why]}.`),
  ];
}
