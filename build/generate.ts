// npm run generate: writes the files that are made from the code and brings the shipped scenarios into the form the app saves them in.
// With --check it writes nothing and fails when one of them is not fresh.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publishedSchema } from '../sim/scenario/published-schema.js';
import { serializeScenario } from '../sim/scenario/serialize.js';
import { indicatorsDocument } from './documents/indicators.js';
import { withParameterTables } from './documents/model-parameters.js';
import { scenarioFormatDocument } from './documents/scenario-format.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface GeneratedFile {
  /** From the top of the project. */
  readonly path: string;
  readonly text: string;
}

/** The shipped cases as the app would save them, so that a change of one lever in the app is a change of one line. */
function shippedCases(): GeneratedFile[] {
  return readdirSync(`${ROOT}scenarios`)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => ({ path: `scenarios/${name}`, text: serializeScenario(JSON.parse(readFileSync(`${ROOT}scenarios/${name}`, 'utf8'))) }));
}

/** The headless program runs as one file, far from package.json. */
function versionModule(): string {
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };
  return `/** Of Sandtable. Made from package.json by \`npm run generate\`. */\nexport const VERSION = '${version}';\n`;
}

function generatedFiles(): GeneratedFile[] {
  return [
    { path: 'scenarios/scenario.schema.json', text: `${JSON.stringify(publishedSchema(), null, 1)}\n` },
    { path: 'docs/scenario-format.md', text: scenarioFormatDocument() },
    { path: 'docs/indicators.md', text: indicatorsDocument() },
    { path: 'docs/model.md', text: withParameterTables(readFileSync(`${ROOT}docs/model.md`, 'utf8').replaceAll('\r\n', '\n')) },
    { path: 'sim/cli/version.ts', text: versionModule() },
    ...shippedCases(),
  ];
}

function isFresh({ path, text }: GeneratedFile): boolean {
  return existsSync(`${ROOT}${path}`) && readFileSync(`${ROOT}${path}`, 'utf8').replaceAll('\r\n', '\n') === text;
}

const stale = generatedFiles().filter((file) => !isFresh(file));
const checking = process.argv.includes('--check');
for (const file of stale) {
  if (!checking) writeFileSync(`${ROOT}${file.path}`, file.text);
  process.stdout.write(checking ? `not fresh: ${file.path}\n` : `wrote ${file.path}\n`);
}
if (checking && stale.length > 0) {
  process.stdout.write('run: npm run generate\n');
  process.exitCode = 1;
}
