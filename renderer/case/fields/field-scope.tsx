import { createContext, type ReactNode, useContext } from 'react';
import type { JsonPath } from '../../stores/json-path.js';

/** Where the fields inside write: the world of the case, or the changes of one strategy. */
const ScopeContext = createContext<JsonPath>(['world']);

export function FieldScope({ at, children }: { readonly at: JsonPath; readonly children: ReactNode }) {
  return <ScopeContext.Provider value={at}>{children}</ScopeContext.Provider>;
}

export function useFieldScope(): JsonPath {
  return useContext(ScopeContext);
}
