import { checkCalendar } from './checks/calendar-checks.js';
import { checkConversion, checkRetention } from './checks/customer-checks.js';
import { checkDemand, checkLoad, checkPeople, checkStores } from './checks/demand-checks.js';
import { checkFloats } from './checks/float-checks.js';
import { checkInitiatives } from './checks/initiative-checks.js';
import { checkRisks } from './checks/risk-checks.js';
import { checkRules } from './checks/rule-checks.js';
import { checkService } from './checks/service-checks.js';
import { checkPool, checkPressure, checkRoster } from './checks/staff-checks.js';
import { checkStock } from './checks/stock-checks.js';
import type { SoundSections, WorldCheck } from './checks/world-check.js';
import { isObject } from './json-path.js';
import type { LocatedProblem } from './problem.js';
import { schemaProblems } from './schema-problems.js';
import { type World, worldSchema } from './world-schema.js';

const CHECKS: readonly WorldCheck[] = [
  checkCalendar,
  checkStores,
  checkDemand,
  checkLoad,
  checkPeople,
  checkRoster,
  checkPressure,
  checkStock,
  checkRetention,
  checkConversion,
  checkRisks,
];

/** What is left of a world after all checks. */
export interface CheckedWorld {
  /** The world with its defaults filled in; undefined if anything is wrong with it. */
  readonly world: World | undefined;
  /** Section by section: with defaults where the section is sound, as it was read where it is not. Changes are merged onto this. */
  readonly sections: Readonly<Record<string, unknown>>;
  /** Paths start with "world". */
  readonly problems: readonly LocatedProblem[];
}

/** Checks a world as it was read: every section against the schema, then the sound ones against each other. */
export function checkWorld(raw: unknown): CheckedWorld {
  const parsed = worldSchema.safeParse(raw);
  const own = parsed.success ? [] : schemaProblems(parsed.error.issues, { world: raw }, ['world']);
  const sound: SoundSections = parsed.success ? parsed.data : soundSections(raw);
  const has = (section: string) => isObject(raw) && raw[section] !== undefined && raw[section] !== 'none';
  const crossed = [
    ...CHECKS.flatMap((check) => check(sound)),
    ...checkPool(sound, has('pressure')),
    ...checkFloats(sound, has('pressure')),
    ...checkRules(sound, has),
    ...checkService(sound, has),
    ...checkInitiatives(sound, has),
  ];
  const problems = [...own, ...crossed.map((problem) => ({ ...problem, at: ['world', ...problem.at] }))];
  return {
    world: parsed.success && problems.length === 0 ? parsed.data : undefined,
    sections: { ...(isObject(raw) ? raw : {}), ...sound },
    problems,
  };
}

function soundSections(raw: unknown): SoundSections {
  if (!isObject(raw)) return {};
  const sound: Record<string, unknown> = {};
  for (const [section, schema] of Object.entries(worldSchema.shape)) {
    const parsed = schema.safeParse(Object.hasOwn(raw, section) ? raw[section] : undefined);
    if (parsed.success && parsed.data !== undefined) sound[section] = parsed.data;
  }
  return sound as SoundSections;
}
