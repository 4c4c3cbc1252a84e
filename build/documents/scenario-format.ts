import { MAX_PEOPLE, MAX_VISITORS } from '../../sim/scenario/checks/demand-checks.js';
import { type SchemaNode, scenarioJsonSchema } from '../../sim/scenario/json-schema.js';
import { MAX_BYTES, MAX_DEPTH, MAX_VALUES } from '../../sim/scenario/read-json.js';
import { alternatives } from '../../sim/scenario/schema-walk.js';
import { LEVER_SECTIONS } from '../../sim/scenario/world-schema.js';
import { propertyTable, rangeOf, taggedProperties } from './schema-table.js';

const INTRODUCTION = `# The scenario format, version 1

Made by \`npm run generate\` from the schema in \`sim/scenario\`; change it there.

A scenario is one JSON file. The first lines say what it is, and let editors such as VS Code complete and check it while you type:

\`\`\`json
{
  "$schema": "./scenario.schema.json",
  "format": "sandtable.scenario/1",
\`\`\`

- **Units** are in the name of a property (\`switchMinutes\`, \`wageYuanPerHour\`) or in the tables below.
- **Left out** means the default; a section left out is a mechanism that this case does not have. Empty braces (\`"pressure": {}\`) switch a section on with all defaults.
- **Sources** of defaults: F found in a public source; M literature by memory; D arithmetic on such numbers; P prototype of the model; A assumption. A file says where its own numbers come from in \`sources\`.
- **Texts** for people are one text for all readers, or \`{ "en": "…", "zh-CN": "…" }\`.
- **Ids** are lower-case letters, digits and hyphens, starting with a letter; used once in their list.
- Unknown names are errors, so that a misspelt lever cannot be ignored silently. \`sandtable validate\` tells every problem with its place, what was found and what was expected.
- A file of a newer version is refused; one of an older version is brought up to date when it is read.`;

const STRATEGIES = `## Strategies: named diffs

A strategy says only what it does otherwise than the world. Its \`changes\` look like a part of the world and are merged onto it, as JSON Merge Patch (RFC 7396) does:

- objects are merged name by name, everything else (numbers, words, lists) is replaced;
- an object whose \`kind\` changes is replaced as a whole;
- \`null\` removes an optional entry or section, and gives a property its default back.

The diff lies on top of the world with all its defaults, so it may change a default without repeating what stands beside it. A strategy may change ${LEVER_SECTIONS.map((name) => `\`${name}\``).join(', ')}. The other sections are who comes and what they want: the same customers for every strategy.

With \`"labour": "same-as-baseline"\` the file is refused unless the strategy rosters as many hours as the baseline.`;

const GUARDRAILS = `## Guardrails: what must hold

\`expect\` is a list of bounds that \`sandtable check\` decides. Exactly one of \`atMost\`, \`atLeast\`, \`equals\`, \`relativeAtMost\`, \`relativeAtLeast\`; the last two need \`against\`. Without \`strategy\` it is about the baseline. \`with\` changes the world for this one check, any section of it.`;

const SEARCH = `## Search: what may be changed, and what for

\`search\` is what \`sandtable optimize\` pulls: levers, one or two objectives, bounds to keep, and the runs it may take. A lever is a place of the world that a strategy may change with its range (\`number\`, \`integer\`), words to choose from (\`choice\`), or parts of a strategy to choose from (\`part\`). Places are JSON pointers into the world; entries of lists are named by their position or their id, so the threshold of a rule is \`/rules/list/queue-alarm/when/all/0/above\`.

\`\`\`json
"search": {
  "levers": [
    { "id": "pool", "kind": "choice", "at": "/pool/policy", "values": ["none", "threshold", "forecast"] },
    { "id": "pool-share", "kind": "number", "at": "/pool/share", "min": 0.1, "max": 0.6, "step": 0.05 }
  ],
  "objectives": ["sales", "complaintRate"],
  "constraints": [{ "indicator": "labourCost", "relativeAtMost": 0.01 }],
  "budget": 1000
}
\`\`\``;

const SENSITIVITY = `## Sensitivity: what is uncertain

\`sensitivity.parameters\` adds parameters to those that \`sandtable sensitivity\` varies anyway (\`sandtable sensitivity <file> --list\` prints these with their ranges), or gives one of them another range.`;

const CONTRADICTIONS = `## What is checked beside the tables

- closing after opening; a warm-up shorter than the season; promotions inside the season, ending after they start, not overlapping
- \`hourShares\`, each list of \`hourSharesByWeekday\` and hourly rosters with one entry for each opening hour; some hour share above 0; not \`hourShares\` and \`sinusoid\` together
- \`conversion.withHelp\` not below \`withoutHelp\`; retention in order: unsatisfied ≤ satisfied ≤ fast ≤ noFailure, silent ≤ noFailure
- \`promotedGroups\` ≤ \`groups\`; \`picksPerCustomer\` × \`valueSharePerPick\` ≤ 1; the reactions to an empty shelf sum to 1; \`fillFrom\` ≤ \`fillTo\`
- \`alertOff\` ≤ \`alertOn\`; pressure weights sum to at most 1; a pool that moves people needs a section \`pressure\`
- rules: exactly one threshold a condition, \`clearsAt\` on the way back, a benchmark where a share of it is asked, conditions that can be true together, times inside the opening hours, stretches shorter than the season; a move leads to another role and leaves its core minimum; no rules that send people in a circle without any rest; sections, parameters, stores, indicators and initiatives that are there; a committee with a weight
- names: the baseline, the strategies and the indicators of guardrails, and the store before the slash of an indicator
- size: at most ${MAX_BYTES / 1024 / 1024} MB, ${MAX_DEPTH} levels of nesting, ${MAX_VALUES.toLocaleString('en')} values; ${MAX_VISITORS.toLocaleString('en')} visitors in a season of all stores; ${MAX_PEOPLE.toLocaleString('en')} people on duty
- no name twice in one object; not the names \`__proto__\`, \`constructor\`, \`prototype\``;

/** docs/scenario-format.md. */
export function scenarioFormatDocument(): string {
  const schema = scenarioJsonSchema();
  const { world, strategies, expect, search, sensitivity, ...frame } = schema.properties ?? {};
  const sections = Object.entries(world?.properties ?? {}).flatMap(([name, section]) => writeSection(name, section, world?.required?.includes(name) ?? false));
  const parts = [
    INTRODUCTION,
    '## The file',
    propertyTable({ ...schema, properties: { ...frame, ...only({ world, strategies, expect, search, sensitivity }) } }),
    '## Distributions',
    'Wherever a range says *distribution*, an object with a `kind`. Its unit is that of the property that holds it. Every kind is drawn by inversion from one uniform number.',
    kindsTable(schema.$defs?.Distribution ?? {}),
    '## The world',
    ...sections,
    STRATEGIES,
    propertyTable(strategies?.items ?? {}),
    GUARDRAILS,
    propertyTable(expect?.items ?? {}),
    SEARCH,
    propertyTable(search ?? {}),
    ...alternatives(search?.properties?.levers?.items ?? {}).flatMap(kind),
    SENSITIVITY,
    propertyTable(sensitivity?.properties?.parameters?.items ?? {}),
    CONTRADICTIONS,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The long lists of the file have chapters of their own; here they are one row each. */
function only(properties: Readonly<Record<string, SchemaNode | undefined>>): Record<string, SchemaNode> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, node]) => [
      name,
      { type: 'object', description: `${node?.description ?? 'What is so, for every strategy.'} See below.` },
    ]),
  );
}

function writeSection(name: string, section: SchemaNode, required: boolean): string[] {
  const object = alternatives(section).find((option) => option.properties !== undefined);
  const node = object ?? section.items ?? section;
  const stands = required ? '' : section.default === undefined ? ' May be left out.' : ' Left out: all defaults.';
  const lever = LEVER_SECTIONS.some((one) => one === name) ? ' A strategy may change it.' : '';
  const tagged = taggedProperties(node).flatMap(({ name: property, kinds: options }) => [`\`${property}\` by kind:`, ...options.flatMap(kind)]);
  return [`### ${name}`, `${section.description ?? ''}.${stands}${lever}`, propertyTable(node), ...tagged];
}

/** One row a kind: its own properties with their ranges. */
function kindsTable(node: SchemaNode): string {
  const rows = alternatives(node).map((option) => {
    const { kind: tag, ...own } = option.properties ?? {};
    const entries = Object.entries(own).map(([name, child]) => `\`${name}\` (${rangeOf(child)}${option.required?.includes(name) ? '' : ', may be left out'})`);
    return `| \`${String(tag?.const)}\` | ${entries.join(', ')} | ${option.description ?? ''} |`;
  });
  return ['| kind | properties | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

function kind(option: SchemaNode): string[] {
  const { kind: tag, ...properties } = option.properties ?? {};
  return [`**${String(tag?.const)}**`, propertyTable({ ...option, properties })];
}
