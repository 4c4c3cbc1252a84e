import type { ComparisonRequest } from '../simulator.js';

/** Names on the shelf of what is kept of one comparison. */
export interface ShelfKeys {
  readonly seasons: string;
  readonly picture: string;
}

/**
 * Names of 64 hexadecimal digits, made of all that the seasons depend on: another case, seed, strategy or build has other names.
 * @param engine names the build of the model
 */
export async function shelfKeys({ text, strategies }: Pick<ComparisonRequest, 'text' | 'strategies'>, engine: string): Promise<ShelfKeys> {
  const key = async (what: readonly string[]) =>
    hex(await crypto.subtle.digest('SHA-256', encode(JSON.stringify([...what, engine, strategies ?? null, text]))));
  const [seasons, picture] = await Promise.all([key([]), key(['picture'])]);
  return { seasons, picture };
}

const encode = (said: string) => new TextEncoder().encode(said);

const hex = (digest: ArrayBuffer): string => Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
