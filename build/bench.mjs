// npm run bench [-- --smoke]: the benchmark's table. tests/bench/main.ts is bundled first, so that it runs as the product does.
import { prepareEndToEnd, runEndToEnd } from './prepare/end-to-end.mjs';
import { checkNode } from './prepare/node-version.mjs';
import { ensurePackages } from './prepare/packages.mjs';
import { ensureBuilt } from './prepare/products.mjs';
import { inProject, readManifest } from './prepare/project.mjs';
import { run } from './prepare/run.mjs';
import { runMain } from './prepare/say.mjs';

await runMain(async () => {
  checkNode(readManifest().engines.node);
  await ensurePackages();
  await ensureBuilt(['cli']);
  const { bundleForNode } = await import('./bundle/cli.mjs');
  const { modelAsOneFunction } = await import('./bundle/model.mjs');
  const program = inProject('out/bench/main.mjs');
  // The model as users get it: bundled otherwise, a season takes a tenth longer.
  await bundleForNode('tests/bench/main.ts', program, [modelAsOneFunction()]);
  const words = process.argv.slice(2);
  const code = await run(process.execPath, ['--expose-gc', program, ...words]);
  if (code !== 0) return code;
  const dist = await prepareEndToEnd();
  return runEndToEnd(dist, ['--config', 'tests/bench/window/playwright.config.ts'], words.includes('--smoke') ? { SANDTABLE_BENCH_SMOKE: '1' } : {});
});
