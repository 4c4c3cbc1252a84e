import { EXIT } from './exit-code.js';

/** Ctrl+C was pressed; what is complete has been kept and said. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/**
 * A signal that is raised by the first Ctrl+C or request to end, so that a command can finish what it is at and keep what is
 * complete. A second one ends the program at once.
 */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort(new Interrupted('Interrupted.'));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return controller.signal;
}
