import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { useShippedCase } from '../../report/use-shipped-case.js';
import type { JsonObject } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { differencesFromDefaults } from './default-differences.js';
import { type Difference, knownDifferences } from './differences.js';
import { COMPARED_WITH, type ComparedWith, differencesOfCase } from './differences-store.js';

export interface CaseDifferences {
  readonly against: ComparedWith;
  /** What there is to compare with. */
  readonly choices: readonly ComparedWith[];
  /** The case as it is now. */
  readonly document: JsonObject;
  /** What it is compared with; of the defaults, the case itself. */
  readonly other: JsonObject;
  readonly list: readonly Difference[];
}

const NOTHING: JsonObject = {};

/** The differences of the open case from what is chosen in the panel. */
export function useDifferences(): CaseDifferences {
  const view = differencesOfCase(useStores().theCase);
  const wanted = useStore(view, (s) => s.wanted);
  const disk = useStore(view, (s) => s.disk?.document ?? null);
  const document = useCase((s) => s.document) ?? NOTHING;
  const saved = useCase((s) => s.saved);
  const hasFile = useCase((s) => s.file !== null);
  const shipped = useShippedCase(typeof document.id === 'string' ? document.id : null);
  const others: Readonly<Record<ComparedWith, JsonObject | null>> = {
    saved,
    // A shipped case as it was opened is its own saved state.
    shipped: hasFile || saved === null ? shipped : null,
    defaults: document,
    disk,
  };
  const choices = COMPARED_WITH.filter((each) => others[each] !== null);
  const against = wanted !== null && choices.includes(wanted) ? wanted : (choices[0] ?? 'defaults');
  const other = others[against] ?? NOTHING;
  // Looking up every default takes a moment: the typing does not wait for it.
  const settled = useDeferredValue(document);
  const list = useMemo(
    () => (against === 'defaults' ? differencesFromDefaults(settled) : knownDifferences(other, document)),
    [against, other, document, settled],
  );
  return { against, choices, document, other, list };
}
