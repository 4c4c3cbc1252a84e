import { type Json, valueAt } from '../../stores/json-path.js';
import { useCase } from '../../stores/stores.js';

/** Where the register stands in the file. */
export const RISKS = ['world', 'risks'] as const;

const NONE: readonly Json[] = [];

/** The register as it is written. */
export function useRisks(): readonly Json[] {
  const written = useCase((s) => valueAt(s.document ?? undefined, RISKS));
  return Array.isArray(written) ? (written as readonly Json[]) : NONE;
}
