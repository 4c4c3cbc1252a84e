import type { MainDesktop, Method } from './channels.js';
import { METHOD_ARGUMENTS } from './method-arguments.js';

/** Who sent a message, as far as that decides anything. Null when the frame is gone already. */
export interface Sender {
  readonly url: string;
  /** Whether it is the top frame of the app's own window. */
  readonly isMainFrame: boolean;
}

/** The window asked for something it may not have, or in a shape no window of ours uses: a defect or an attack, never the user's doing. */
export class RefusedCall extends Error {
  override name = 'RefusedCall';
}

/**
 * Answers one call: first who asks, then what they bring, then the work.
 * @throws RefusedCall from a page that isn't ours, or with arguments of another shape
 */
export function dispatch(
  desktop: MainDesktop,
  isTrusted: (sender: Sender) => boolean,
  method: Method,
  sender: Sender | null,
  args: readonly unknown[],
): Promise<unknown> {
  if (sender === null || !isTrusted(sender)) throw new RefusedCall(`${method}: untrusted sender`);
  const parsed = METHOD_ARGUMENTS[method].safeParse(args);
  if (!parsed.success) throw new RefusedCall(`${method}: unexpected arguments`);
  const answer = desktop[method] as (...words: unknown[]) => Promise<unknown>;
  return answer(...(parsed.data as unknown[]));
}
