import { type Remote, transfer, wrap } from 'comlink';
import type { ImportReader } from './import.worker.js';
import type { Importer } from './import-store.js';

/** Imports on a worker of its own, which is started for a file and ended after it: files are imported once in a while. */
export function webImporter(): Importer {
  let worker: Worker | null = null;
  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  return {
    async run(bytes, options) {
      stop();
      const own = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
      worker = own;
      const broken = new Promise<never>((_, fail) => {
        own.onerror = () => fail(new Error('The worker that imports files has ended.'));
      });
      const reader: Remote<ImportReader> = wrap<ImportReader>(own);
      try {
        return await Promise.race([reader.run(transfer(bytes, [bytes.buffer]), options), broken]);
      } finally {
        if (worker === own) stop();
      }
    },
    stop,
  };
}
