// npm run package [-- targets for electron-builder]: the finished app in release/, unpacked and as archive or installer.
import { packageApp } from './packaging/package-app.mjs';
import { checkNode } from './prepare/node-version.mjs';
import { ensurePackages } from './prepare/packages.mjs';
import { readManifest } from './prepare/project.mjs';
import { runMain, timed } from './prepare/say.mjs';

await runMain(async () => {
  checkNode(readManifest().engines.node);
  await ensurePackages();
  await timed('packaging', () => packageApp({ forTests: false, args: process.argv.slice(2) }));
  return 0;
});
