export { Chain } from './chain.js';
export { type CompiledCase, type CompiledStore, compileCase } from './compiled-case.js';
export type { Roster } from './roster.js';
export { runReplication } from './run-replication.js';
export type { OmittedMove, SeasonOptions } from './season-options.js';
