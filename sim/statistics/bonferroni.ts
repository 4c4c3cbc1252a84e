/** The confidence each of `m` intervals needs so that all hold together with at least `confidence` (Bonferroni): 1 - (1 - confidence) / m. */
export function bonferroni(confidence: number, m: number): number {
  return 1 - (1 - confidence) / m;
}
