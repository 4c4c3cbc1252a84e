import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { COUNT_INDEX, COUNT_KEYS } from '../record/counts.js';
import type { SeasonRecord } from '../record/season-record.js';
import type { Session } from '../scenario/session/session-schema.js';

export type StoreOutcome = Session['outcome']['stores'][number];

/** What came of a season: the counts of each store by name, without those that are 0 and without how many events it took, and its course. */
export function outcomeOf({ stores }: SeasonRecord, course: readonly string[]): Session['outcome'] {
  const outcomes = stores.map(({ id, counts }, i) => ({ id, counts: countsByName(counts), course: course[i] }));
  return { digest: outcomeDigest(outcomes), stores: outcomes };
}

function countsByName(counts: Float64Array): Record<string, number> {
  const named = COUNT_KEYS.filter((key) => key !== 'events' && counts[COUNT_INDEX[key]] !== 0);
  return Object.fromEntries(named.map((key) => [key, counts[COUNT_INDEX[key]]]));
}

/** SHA-256 over the canonical JSON (RFC 8785) of the stores' ids and counts. */
export function outcomeDigest(stores: readonly Pick<StoreOutcome, 'id' | 'counts'>[]): string {
  const text = canonicalize(stores.map(({ id, counts }) => ({ id, counts })));
  if (text === undefined) throw new Error('An outcome could not be written as canonical JSON.');
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
