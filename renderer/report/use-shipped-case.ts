import { useEffect, useState } from 'react';
import { originalId } from '../library/copy-of-case.js';
import { isObject, type Json, type JsonObject } from '../stores/json-path.js';
import { useStores } from '../stores/stores.js';

/** The shipped case with this id, or the one that a copy with this id was made from, as it was shipped; null when there is none, and until it is known. */
export function useShippedCase(id: string | null): JsonObject | null {
  const { desktop } = useStores();
  const [shipped, setShipped] = useState<JsonObject | null>(null);
  useEffect(() => {
    let wanted = true;
    setShipped(null);
    if (id !== null)
      void desktop.listShippedCases().then((cases) => {
        const found = cases.map(({ text }) => readObject(text)).find((document) => document?.id === id || document?.id === originalId(id));
        if (wanted) setShipped(found ?? null);
      });
    return () => {
      wanted = false;
    };
  }, [desktop, id]);
  return shipped;
}

function readObject(text: string): JsonObject | null {
  try {
    const value = JSON.parse(text) as Json;
    return isObject(value) ? value : null;
  } catch {
    return null; // the Library tells of a shipped case that is damaged
  }
}
