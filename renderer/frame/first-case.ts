import type { ShippedCase } from '../../electron/desktop-contract.js';
import type { ComparisonRequest } from '../simulation/simulator.js';

/** Opened at the start: the app is never empty. */
const FIRST_CASE = 'promotion-season';

export function firstCase(shipped: readonly ShippedCase[]): ShippedCase | undefined {
  return shipped.find(({ name }) => name.replace(/\.json$/, '') === FIRST_CASE) ?? shipped[0];
}

/**
 * What the window will ask to be compared when it has read this case; null where that cannot be told before. It is only a guess of what a reader of cases
 * will say: a wrong one costs nothing but its work.
 */
export function firstComparison(first: ShippedCase | undefined): ComparisonRequest | null {
  try {
    const document: unknown = JSON.parse(first?.text ?? '');
    const asked = typeof document === 'object' && document !== null && 'replications' in document ? Number(document.replications) : DEFAULT_SEASONS;
    return Number.isInteger(asked) ? { text: JSON.stringify(document), replications: asked } : null;
  } catch {
    return null;
  }
}

/** Of a case that does not say; as the format has it. */
const DEFAULT_SEASONS = 30;
