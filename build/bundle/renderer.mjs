import { build } from 'vite';
import { inProject, ROOT } from '../prepare/project.mjs';
import { say } from '../prepare/say.mjs';
import { FIRST_PAINT_MAX, firstPaintBytes } from './first-paint.mjs';
import { keepingMode } from './keep-mode.mjs';

/** How long plugins took is no news to somebody who starts the app. */
const quiet = { checks: { pluginTimings: false } };

/** The window: out/renderer, served by main over app://. */
export async function bundleRenderer() {
  const before = process.cwd();
  process.chdir(ROOT);
  try {
    await keepingMode(() =>
      build({
        configFile: inProject('vite.config.ts'),
        logLevel: 'warn',
        build: { chunkSizeWarningLimit: 4000, rolldownOptions: quiet }, // read from the disk, not over a network
        worker: { rolldownOptions: quiet },
      }),
    );
    const bytes = firstPaintBytes(inProject('out/renderer'));
    say(`first paint of the window: ${(bytes / 1000).toFixed(0)} kB (gzip), ${bytes <= FIRST_PAINT_MAX ? 'within' : 'MORE THAN'} ${FIRST_PAINT_MAX / 1000} kB`);
  } finally {
    process.chdir(before);
  }
}
