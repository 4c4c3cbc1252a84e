// npm run test:e2e [-- words for Playwright]: the end-to-end tests alone.
import { prepareEndToEnd, runEndToEnd } from './prepare/end-to-end.mjs';
import { checkNode } from './prepare/node-version.mjs';
import { ensurePackages } from './prepare/packages.mjs';
import { readManifest } from './prepare/project.mjs';
import { runMain } from './prepare/say.mjs';

await runMain(async () => {
  checkNode(readManifest().engines.node);
  await ensurePackages();
  return runEndToEnd(await prepareEndToEnd(), process.argv.slice(2));
});
