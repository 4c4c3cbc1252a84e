import { build } from 'vite';
import { inProject, ROOT } from '../prepare/project.mjs';

/** The window: out/renderer, served by main over app://. */
export async function bundleRenderer() {
  process.env.NODE_ENV = 'production';
  const before = process.cwd();
  process.chdir(ROOT);
  try {
    await build({
      configFile: inProject('vite.config.ts'),
      logLevel: 'warn',
      build: { chunkSizeWarningLimit: 4000, rolldownOptions: { checks: { pluginTimings: false } } },
    }); // read from disk, not over a network
  } finally {
    process.chdir(before);
  }
}
