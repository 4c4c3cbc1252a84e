import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { PeriodLength, Shard } from '../index.js';

/** As the program holds them after parsing. */
export interface CommonOptions extends OutputOptions {
  readonly seed?: string;
  readonly replications?: number;
  /** All of them, together. */
  readonly until?: readonly HalfWidth[];
  readonly maxReplications?: number;
  readonly workers: number;
  readonly quiet?: boolean;
  readonly shard?: Shard;
  /** File of seasons to go on from. */
  readonly resume?: string;
  /** Of `run` and `compare`. */
  readonly by?: PeriodLength;
  /** Of `run` and `compare`. */
  readonly risks?: boolean;
  /** Of `run`, `compare` and `check`. */
  readonly control?: readonly string[];
}

export const OUTPUT_FORMATS = ['table', 'json', 'csv', 'markdown', 'junit', 'github'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** What a result is written as. */
export interface OutputOptions {
  readonly format: OutputFormat;
  readonly output?: string;
  readonly details?: boolean;
}

/** `--until sales=0.5%` */
export interface HalfWidth {
  readonly indicator: string;
  readonly halfWidth: number;
  readonly relative: boolean;
}

/** A run is refused beyond this many seasons: a misplaced zero would take days. */
const MOST_REPLICATIONS = 1_000_000;
const MOST_WORKERS = 256;

/** The options of every command that simulates a number of seasons. */
export function addCommonOptions(command: Command, formats: readonly OutputFormat[]): Command {
  addSeed(command)
    .addOption(new Option('--replications <n>', "number of seasons (default: the file's)").argParser(wholeNumber(1, MOST_REPLICATIONS)))
    .addOption(
      new Option('--until <indicator=half-width>', 'go on until the interval is this narrow, e.g. sales=0.5% or complaintRate=0.2; several hold together')
        .argParser((text: string, before: readonly HalfWidth[] = []) => [...before, halfWidth(text)])
        .conflicts('replications'),
    )
    .addOption(new Option('--max-replications <n>', 'bounds --until').argParser(wholeNumber(2, MOST_REPLICATIONS)));
  addWorkers(command).addOption(new Option('--shard <i/n>', 'only every n-th season, for merge').argParser(shard));
  return addOutput(command, formats).option('--details', 'every indicator in tables; the raw counts of every season in JSON and CSV');
}

/** The options of every command that simulates as much as it takes. */
export function addRunningOptions(command: Command, formats: readonly OutputFormat[]): Command {
  return addOutput(addWorkers(addSeed(command)), formats);
}

function addSeed(command: Command): Command {
  return command.option('--seed <text>', "another seed than the file's");
}

function addWorkers(command: Command): Command {
  return command.addOption(
    new Option('--workers <n>', 'seasons played at the same time; results never depend on it')
      .argParser(wholeNumber(1, MOST_WORKERS))
      .default(availableParallelism(), 'cores'),
  );
}

function addOutput(command: Command, formats: readonly OutputFormat[]): Command {
  return command
    .option('--resume <file>', 'write seasons there as they come, and go on from those that are there')
    .addOption(new Option('--format <format>', 'table for a terminal, json for programs').choices([...formats]).default('table'))
    .option('--output <path>', 'write there instead of standard output')
    .option('--quiet', 'no progress');
}

/** For commands that can tell a season in parts and measure its risks. */
export function addTellingOptions(command: Command): Command {
  return command
    .option('--risks', 'also the risk register, its losses measured (eleven and more seasons for each)')
    .addOption(new Option('--by <length>', 'also day by day, week by week or month (four weeks) by month').choices(['day', 'week', 'month']));
}

/** A parser of whole numbers within bounds, for options of commander. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!(value >= least && value <= most)) throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
    return value;
  };
}

/** Reads `indicator=0.2` or `indicator=0.5%`. */
export function halfWidth(text: string): HalfWidth {
  const match = /^([^=\s]+)=(\d+(?:\.\d+)?|\.\d+)(\s*%)?$/.exec(text.trim());
  const value = Number(match?.[2]);
  if (!match || !(value > 0))
    throw new InvalidArgumentError('Expected an indicator, "=" and a half-width above 0, for example sales=0.5% or complaintRate=0.2.');
  return match[3] === undefined ? { indicator: match[1], halfWidth: value, relative: false } : { indicator: match[1], halfWidth: value / 100, relative: true };
}

/** Reads `2/4`. */
export function shard(text: string): Shard {
  const [, index, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text.trim()) ?? []).map(Number);
  if (!(index >= 1 && index <= of)) throw new InvalidArgumentError('Expected which part of how many, for example 2/4.');
  return { index, of };
}
