import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileCase, runReplication } from '../../sim/model/index.js';
import { COUNT_INDEX, type CountKey } from '../../sim/record/counts.js';
import type { SeasonRecord } from '../../sim/record/season-record.js';
import type { Scenario } from '../../sim/scenario/scenario-schema.js';
import { readScenario, shippedScenarios } from '../read-scenario.js';
import { digestOf } from '../record-digest.js';

const RUNS = new URL('./runs/', import.meta.url);

/** What a reader wants to see when results change; the digest covers everything. */
const HEADLINES = [
  'visitors',
  'transactions',
  'sales',
  'potentialSales',
  'lostToQueues',
  'lostToStockouts',
  'lostToNoAdvice',
  'balked',
  'blocked',
  'abandoned',
  'stockoutPicks',
  'unitsSold',
  'checkout.arrivals',
  'checkout.waitMinutes',
  'desk.arrivals',
  'desk.waitMinutes',
  'frontline.cases',
  'frontline.inTime',
  'resolutionMinutes',
  'rosteredHours',
  'labourYuan',
  'moves',
  'returnProbability',
] as const satisfies readonly CountKey[];

export interface StrategyRun {
  readonly digest: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Replication 0 of every strategy of one shipped scenario. */
export interface GoldenRun {
  readonly scenario: string;
  readonly strategies: Readonly<Record<string, StrategyRun>>;
}

/** Names of all shipped scenarios. */
export function goldenNames(): string[] {
  const { cases, verification } = shippedScenarios();
  return [...cases, ...verification];
}

/** Replication 0 of every strategy of a scenario, as it comes out now. Throws with the problems of a file that is not sound. */
export function seasonsOf(name: string): { readonly scenario: Scenario; readonly seasons: ReadonlyMap<string, SeasonRecord> } {
  const scenario = readScenario(name);
  return { scenario, seasons: new Map(scenario.strategies.map(({ id }) => [id, runReplication(compileCase(scenario, id), 0)])) };
}

/** What is kept of them. */
export function runGolden(name: string, { seasons } = seasonsOf(name)): GoldenRun {
  return { scenario: name, strategies: Object.fromEntries([...seasons].map(([id, season]) => [id, summaryOf(season)])) };
}

export function readGolden(name: string): GoldenRun {
  return JSON.parse(readFileSync(fileOf(name), 'utf8')) as GoldenRun;
}

export function writeGolden(run: GoldenRun): void {
  writeFileSync(fileOf(run.scenario), `${JSON.stringify(run, null, 2)}\n`);
}

/** Names of the golden runs that are kept. */
export function keptGolden(): string[] {
  return readdirSync(RUNS).sort();
}

export function fileNameOf(name: string): string {
  return `${name.replace('/', '--')}.json`;
}

function fileOf(name: string): URL {
  return new URL(fileNameOf(name), RUNS);
}

function summaryOf(record: SeasonRecord): StrategyRun {
  const total = (key: CountKey) => record.stores.reduce((sum, store) => sum + store.counts[COUNT_INDEX[key]], 0);
  return { digest: digestOf(record), counts: Object.fromEntries(HEADLINES.map((key) => [key, total(key)])) };
}
