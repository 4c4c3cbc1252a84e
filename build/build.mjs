// npm run build [renderer|electron|cli …]: builds what changed.
import { checkNode } from './prepare/node-version.mjs';
import { ensurePackages } from './prepare/packages.mjs';
import { ALL_PRODUCTS, ensureBuilt } from './prepare/products.mjs';
import { readManifest } from './prepare/project.mjs';
import { runMain, SetupProblem } from './prepare/say.mjs';

await runMain(async () => {
  checkNode(readManifest().engines.node);
  await ensurePackages();
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !ALL_PRODUCTS.some((product) => product === name));
  if (unknown) throw new SetupProblem(`there is no "${unknown}" to build; there are ${ALL_PRODUCTS.join(', ')}`);
  await ensureBuilt(asked.length === 0 ? ALL_PRODUCTS : ALL_PRODUCTS.filter((product) => asked.includes(product)));
  return 0;
});
