// npm run screens: pictures of every page and state into screens/, with a page to look at them. Further words go to Playwright (-g "zh-CN dark projector play").
import { prepareEndToEnd, runEndToEnd } from './prepare/end-to-end.mjs';
import { checkNode } from './prepare/node-version.mjs';
import { ensurePackages } from './prepare/packages.mjs';
import { readManifest } from './prepare/project.mjs';
import { runMain } from './prepare/say.mjs';

await runMain(async () => {
  checkNode(readManifest().engines.node);
  await ensurePackages();
  return runEndToEnd(await prepareEndToEnd(), ['--config', 'tests/screens/playwright.config.ts', ...process.argv.slice(2)]);
});
