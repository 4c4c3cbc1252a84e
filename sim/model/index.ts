export { Chain } from './chain.js';
export { CommonDraws } from './common-draws.js';
export { type CompiledCase, type CompiledStore, compileCase } from './compiled-case.js';
export type { Roster } from './roster.js';
export { replicationInSteps, runReplication } from './run-replication.js';
export type { OmittedMove, SeasonOptions } from './season-options.js';
export { atOnce, type Steps } from './steps.js';
