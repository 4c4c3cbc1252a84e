import type { TFunction } from 'i18next';

const KINDS = ['checkout', 'floor', 'stock', 'desk', 'float', 'on-call'] as const;

/** Somebody's name as people say it: the model calls them "stock-2", or "desk-1/2" where two share a post of the roster. */
export function personName(id: string, t: TFunction<'play'>): string {
  const kind = KINDS.find((each) => id.startsWith(`${each}-`));
  return kind === undefined ? id : t(`person.${kind}`, { number: id.slice(kind.length + 1).replace('/', '-') });
}
