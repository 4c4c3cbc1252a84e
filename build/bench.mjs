// npm run bench [-- --smoke]: the benchmark's table. tests/bench/main.ts is bundled first, so that it runs as the product does.
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
  const program = inProject('out/bench/main.mjs');
  await bundleForNode('tests/bench/main.ts', program);
  return run(process.execPath, ['--expose-gc', program, ...process.argv.slice(2)]);
});
