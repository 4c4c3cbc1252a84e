// npm test: everything, from a bare clone. Check, unit, window, theory, golden, properties, then end-to-end in the real Electron.
import { prepareEndToEnd, runEndToEnd } from './prepare/end-to-end.mjs';
import { checkNode } from './prepare/node-version.mjs';
import { ensurePackages } from './prepare/packages.mjs';
import { ensureBuilt } from './prepare/products.mjs';
import { inProject, readManifest } from './prepare/project.mjs';
import { capture, packageScript, run } from './prepare/run.mjs';
import { runMain } from './prepare/say.mjs';
import { runStages } from './prepare/stages.mjs';

await runMain(async () => {
  checkNode(readManifest().engines.node);
  await ensurePackages();
  await ensureBuilt(['cli']);
  const dist = await prepareEndToEnd();
  return runStages([
    [
      { name: 'check (its lines stand together, among those of the tests)', run: check },
      { name: 'unit, window, theory, golden, properties', run: () => run(process.execPath, [packageScript('vitest/vitest.mjs'), 'run', '--project', '!slow']) },
    ],
    { name: 'end-to-end in Electron', run: () => runEndToEnd(dist, []) },
  ]);
});

/** Beside the tests: types take one processor for longer than the rest of the check takes the other. */
async function check() {
  const { code, output } = await capture(process.execPath, [inProject('build/check.mjs')]);
  process.stderr.write(`\n${output.trim()}\n\n`);
  return code;
}
