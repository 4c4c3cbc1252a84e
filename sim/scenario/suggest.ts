import { distance } from 'fastest-levenshtein';

/** The candidate a misspelt word was most likely meant to be, or undefined if none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 100) return undefined;
  const plain = word.toLowerCase().replaceAll(/[\s_-]/g, '');
  let best: string | undefined;
  // Two neighbouring letters swapped count as two changes, so words of four letters and more get two.
  let least = (plain.length < 4 ? 1 : Math.max(2, Math.floor(plain.length / 3))) + 1;
  for (const candidate of candidates) {
    const away = distance(plain, candidate.toLowerCase().replaceAll(/[\s_-]/g, ''));
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}

/** "Did you mean …?", if there is something near. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const found = nearest(word, candidates);
  return found === undefined ? undefined : `Did you mean "${found}"?`;
}
