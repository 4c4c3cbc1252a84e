// npm run test:packaged: the end-to-end tests on the packaged app. The whole suite on a build that differs in one fuse,
// then the release itself, over the one door that no fuse closes.
import { existsSync } from 'node:fs';
import { packageApp, packagedProgram } from './packaging/package-app.mjs';
import { runEndToEnd } from './prepare/end-to-end.mjs';
import { checkNode } from './prepare/node-version.mjs';
import { ensurePackages } from './prepare/packages.mjs';
import { readManifest } from './prepare/project.mjs';
import { runMain, timed } from './prepare/say.mjs';
import { runStages } from './prepare/stages.mjs';
import { ensureSystemPackages } from './prepare/system-packages.mjs';
import { electronRuntime } from './runtime/electron-runtime.mjs';

await runMain(async () => {
  checkNode(readManifest().engines.node);
  await ensurePackages();
  const dist = await electronRuntime();
  await ensureSystemPackages(dist);
  if (!existsSync(packagedProgram(false))) await timed('packaging the release', () => packageApp({ forTests: false, args: ['--dir'] }));
  await timed('packaging the test build', () => packageApp({ forTests: true, args: ['--dir'] }));
  const words = process.argv.slice(2);
  return runStages([
    { name: 'end-to-end, packaged', run: () => runEndToEnd(dist, words, { SANDTABLE_PACKAGED: packagedProgram(true) }) },
    {
      name: 'the release itself',
      run: () => runEndToEnd(dist, ['--config', 'tests/packaged/playwright.config.ts'], { SANDTABLE_PACKAGED: packagedProgram(false) }),
    },
  ]);
});
