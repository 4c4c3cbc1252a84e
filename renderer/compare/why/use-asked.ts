import { useEffect, useState } from 'react';

/** What is known of something asked of a worker: nothing yet, the answer, or that it failed. */
export interface Asked<T> {
  readonly answer: T | null;
  /** A sentence for people. */
  readonly error: string | null;
}

/**
 * Asks whenever the request is another object; an answer to an earlier one is forgotten.
 * @param request null: nothing is asked. Made with `useMemo`. @param ask the same function every time
 */
export function useAsked<Request, T>(request: Request | null, ask: (request: Request) => Promise<T>): Asked<T> {
  const [known, setKnown] = useState<Asked<T> & { readonly request: Request | null }>({ request: null, answer: null, error: null });
  useEffect(() => {
    if (request === null) return undefined;
    let isWanted = true;
    ask(request).then(
      (answer) => isWanted && setKnown({ request, answer, error: null }),
      (error: unknown) => isWanted && setKnown({ request, answer: null, error: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [request, ask]);
  return request !== null && known.request === request ? known : { answer: null, error: null };
}
