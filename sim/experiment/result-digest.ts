import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { ResultDocument } from './result.js';

/** Fingerprint of a result: SHA-256 over its canonical JSON (RFC 8785) without `digest` and `version`. There is no timing in a result. */
export function resultDigest(result: Omit<ResultDocument, 'digest'>): string {
  return documentDigest(result);
}

/** The same of any document that names the version that made it. */
export function documentDigest(document: { readonly version: string }): string {
  const { version: _version, ...rest } = { ...document, digest: undefined };
  const text = canonicalize(rest);
  if (text === undefined) throw new Error('A document could not be written as canonical JSON.');
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** Whether nobody changed the numbers since. */
export function isIntact(result: ResultDocument): boolean {
  const { digest, ...rest } = result;
  return resultDigest(rest) === digest;
}

/** The result with a further part, and the digest of both. */
export function withPart(result: ResultDocument, part: Partial<Omit<ResultDocument, 'digest'>>): ResultDocument {
  const { digest: _before, ...rest } = result;
  const whole = { ...rest, ...part };
  return { ...whole, digest: resultDigest(whole) };
}
