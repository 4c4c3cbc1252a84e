// npm run check: format and lint, types, import directions, unused code, generated files fresh. All of them, then a line for each.
import { existsSync } from 'node:fs';
import { checkNode } from './prepare/node-version.mjs';
import { ensurePackages } from './prepare/packages.mjs';
import { inProject, readManifest } from './prepare/project.mjs';
import { capture, packageScript } from './prepare/run.mjs';
import { runMain, say } from './prepare/say.mjs';

/** @param {string} file @param {readonly string[]} args */
const script = (file, args) => capture(process.execPath, [packageScript(file), ...args]);

/** dependency-cruiser calls a tree it could not read clean: a run over nothing is a failure here. */
async function cruise() {
  const rooms = ['sim', 'electron', 'renderer', 'tests', 'build'].filter((room) => existsSync(inProject(room)));
  const result = await script('dependency-cruiser/bin/dependency-cruise.mjs', [...rooms, '--config', '.dependency-cruiser.cjs']);
  const modules = Number(/\((\d+) modules/.exec(result.output)?.[1] ?? 0);
  if (result.code === 0 && modules < 30) return { code: 1, output: `${result.output}\nonly ${modules} modules were read: the rules proved nothing` };
  return result;
}

/** @type {Record<string, () => Promise<{ code: number, output: string }>>} */
const PARTS = {
  'format and lint': () => script('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '--diagnostic-level=warn', '.']),
  types: () => script('typescript/bin/tsc', ['--build', '--pretty', 'false']),
  'import directions': cruise,
  'unused code': () => script('knip/bin/knip.js', ['--no-progress']),
  'generated files': () => script('tsx/dist/cli.mjs', ['build/generate.ts', '--check']),
};

await runMain(async () => {
  checkNode(readManifest().engines.node);
  await ensurePackages();
  let failed = 0;
  await Promise.all(
    Object.entries(PARTS).map(async ([name, part]) => {
      const from = performance.now();
      const { code, output } = await part();
      if (code !== 0) {
        failed += 1;
        process.stdout.write(`${output.trim()}\n`);
      }
      say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - from) / 1000).toFixed(1)} s)`);
    }),
  );
  say(`check: ${Object.keys(PARTS).length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
