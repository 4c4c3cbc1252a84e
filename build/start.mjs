// npm start: from a bare clone to the open window. Without a display: the comparison in the terminal.
import { hasDisplay, sandboxSwitches } from './prepare/display.mjs';
import { checkNode } from './prepare/node-version.mjs';
import { ensurePackages } from './prepare/packages.mjs';
import { ensureBuilt, WINDOW_PRODUCTS } from './prepare/products.mjs';
import { inProject, readManifest } from './prepare/project.mjs';
import { run } from './prepare/run.mjs';
import { runMain, say } from './prepare/say.mjs';
import { electronRuntime, executableIn } from './runtime/electron-runtime.mjs';

const FLAGSHIP = 'scenarios/promotion-season.json';

/** @param {readonly string[]} args */
async function openWindow(args) {
  const [dist] = await Promise.all([electronRuntime(), ensureBuilt(WINDOW_PRODUCTS)]);
  say('opening the window …');
  return run(executableIn(dist), ['.', ...sandboxSwitches(), ...args]);
}

async function compareInTerminal() {
  say(`there is no display to open a window on, so here is the comparison of ${FLAGSHIP} in the terminal instead.`);
  await ensureBuilt(['cli']);
  return run(process.execPath, [inProject('dist/sandtable.mjs'), 'compare', FLAGSHIP]);
}

await runMain(async () => {
  checkNode(readManifest().engines.node);
  await ensurePackages();
  return hasDisplay() ? openWindow(process.argv.slice(2)) : compareInTerminal();
});
