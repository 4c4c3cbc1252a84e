import type { Problem } from '../index.js';

/** Where every draft of JSON Schema has its address. */
const DRAFTS = /^https?:[/][/]json-schema[.]org[/]/;

/**
 * Whether a text that is no scenario is a JSON Schema: it names the draft it is written in, and says no format of ours.
 * The shipped schema lies beside the shipped scenarios, so a call with `*.json` names it too.
 * @param problems what was found wrong with it as a scenario
 */
export function isJsonSchema(text: string, problems: readonly Problem[]): boolean {
  // said of an object only, so the text is known to be JSON of bounded size and depth
  if (!problems.some(({ code, path }) => code === 'missing' && path === 'format')) return false;
  const { $schema } = JSON.parse(text.replace(/^\uFEFF/, '')) as { readonly $schema?: unknown };
  return typeof $schema === 'string' && DRAFTS.test($schema);
}
