// npm run sim -- <command> …: the headless program, built when the sources changed, then run in this very process.
import { pathToFileURL } from 'node:url';
import { checkNode } from './prepare/node-version.mjs';
import { ensurePackages } from './prepare/packages.mjs';
import { ensureBuilt } from './prepare/products.mjs';
import { inProject, readManifest } from './prepare/project.mjs';
import { runMain } from './prepare/say.mjs';

let ready = false;
await runMain(async () => {
  checkNode(readManifest().engines.node);
  await ensurePackages();
  await ensureBuilt(['cli']);
  ready = true;
  return 0;
});
if (ready) {
  const program = inProject('dist/sandtable.mjs');
  process.exitCode = undefined;
  process.argv = [process.execPath, program, ...process.argv.slice(2)];
  await import(pathToFileURL(program).href);
}
