import { type CompiledCase, compileCase } from '../model/compiled-case.js';
import { scenarioDigest } from '../scenario/scenario-digest.js';
import type { Changes, Scenario } from '../scenario/scenario-schema.js';
import { SESSION_FORMAT, type Session } from '../scenario/session/session-schema.js';
import type { LiveSeason } from './live-season.js';
import { outcomeOf } from './season-outcome.js';

/** What a session file says beside the season itself. */
export interface SessionHead {
  /** Of Sandtable. */
  readonly version: string;
  readonly team: string;
  /** The case as it was read: its digest is what names it. */
  readonly scenario: Scenario;
  /** What the plan changes, where it was changed for playing. */
  readonly changes?: Changes;
  readonly guess?: Session['guess'];
}

/** The session of a season as far as it has been played: decisions still to come are no part of it. The season stays where it is. */
export function sessionOf(season: LiveSeason, { version, team, scenario, changes, guess }: SessionHead): Session {
  const { record, course } = season.finish();
  return {
    format: SESSION_FORMAT,
    version,
    team,
    scenario: { id: scenario.id, title: scenario.title, digest: scenarioDigest(scenario) },
    seed: season.compiled.seed,
    replication: season.replication,
    strategy: season.compiled.strategy,
    ...(changes === undefined ? {} : { changes }),
    ...(guess === undefined ? {} : { guess }),
    decisions: season.decisions.map(({ decision }) => decision),
    playedUntil: season.time,
    outcome: outcomeOf(record, course),
  };
}

/** Makes the case of a session ready to be played. @throws UnknownStrategyError; UnsoundChangesError for changes that make no sound world */
export function compileSession({ strategy, changes, seed }: Pick<Session, 'strategy' | 'changes' | 'seed'>, scenario: Scenario): CompiledCase {
  const strategies = changes === undefined ? scenario.strategies : scenario.strategies.map((one) => (one.id === strategy ? { ...one, changes } : one));
  return compileCase({ ...scenario, strategies }, strategy, { seed, playable: true });
}
