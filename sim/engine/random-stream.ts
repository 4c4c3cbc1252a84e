import seedrandom from 'seedrandom';

const { imul } = Math;

/**
 * A named stream of uniform draws that are addressed, not consumed: draw n of a stream is a pure function of the
 * stream's name and n. Nothing can get out of step: who else draws, how often and in which order changes nothing,
 * and a stream has no state to save. seedrandom turns the name into a 64-bit key; a keyed integer hash of n
 * (two rounds of multiply and xor-shift, each a bijection) gives the draw.
 *
 * Resolution 2^-32; values lie strictly inside (0, 1), so that no logarithm of 0 is ever taken.
 */
export class RandomStream {
  private readonly key0: number;
  private readonly key1: number;

  constructor(name: string) {
    const generator = seedrandom.alea(name);
    this.key0 = generator.int32();
    this.key1 = generator.int32();
  }

  /** The uniform draw with index n; n is a whole number from 0 to 2^32 - 1. */
  at(n: number): number {
    // (bits + 1/2) / 2^32 of the bits as a number without sign, exactly: both steps stay within 33 binary places
    return this.bits(n) * 2.3283064365386963e-10 + 0.5000000001164153;
  }

  /** The 32 bits of draw n, the highest turned over. Apart from `at`, so that a call passes whole numbers only, for which engines make no object. */
  private bits(n: number): number {
    let x = (imul(n, 0x9e3779b1) + this.key0) | 0;
    x = imul(x ^ (x >>> 16), 0x21f0aaad);
    x = imul(x ^ (x >>> 15), 0x735a2d97);
    x = x ^ (x >>> 15) ^ this.key1;
    x = imul(x ^ (x >>> 16), 0x7feb352d);
    x = imul(x ^ (x >>> 15), 0x846ca68b);
    return x ^ (x >>> 16) ^ 0x80000000;
  }
}

/** The stream of one purpose of one entity (a store, a region) in one replication. */
export function namedStream(seed: string, replication: number, entity: string, purpose: string): RandomStream {
  return new RandomStream(`${seed}\u0000${replication}\u0000${entity}\u0000${purpose}`);
}
