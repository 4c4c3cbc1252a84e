import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { applyStrategy } from './apply-changes.js';
import type { Scenario } from './scenario-schema.js';

/**
 * Fingerprint of what a scenario means: "sha256:" and 64 hexadecimal digits over the canonical JSON (RFC 8785) of
 * everything a result depends on or shows. Two files that say the same in other words (other order, a default written
 * out, a change of nothing) have the same digest.
 *
 * In it: format, id, title, confidence, the world with its defaults, the baseline, each strategy in order with id,
 * title, labour rule and its own resolved world, and the guardrails.
 * Not in it: seed and number of replications, which every result states beside the digest and a call may override;
 * and what no result shows: $schema, summaries, teaches, sources.
 */
export function scenarioDigest(scenario: Scenario): string {
  const { format, id, title, confidence, world, baseline, expect } = scenario;
  const strategies = scenario.strategies.map((strategy) => ({
    id: strategy.id,
    title: strategy.title ?? null,
    labour: strategy.labour,
    world: applyStrategy(scenario, strategy.id),
  }));
  const meaning = canonicalize({ format, id, title, confidence, world, baseline, strategies, expect });
  if (meaning === undefined) throw new Error('A scenario could not be written as canonical JSON.');
  return `sha256:${bytesToHex(sha256(utf8ToBytes(meaning)))}`;
}
