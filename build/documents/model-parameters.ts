import { type SchemaNode, scenarioJsonSchema } from '../../sim/scenario/json-schema.js';
import { alternatives } from '../../sim/scenario/schema-walk.js';
import { propertyTable, taggedProperties } from './schema-table.js';

/** `<!-- parameters checkout: work, errors -->` … `<!-- end -->`; without names the whole section. */
const MARKED = /(<!-- parameters (\w+)(?:: ([\w, ]+))? -->)\n[\s\S]*?(<!-- end -->)/g;

/**
 * docs/model.md with its tables of parameters filled in from the schema between the marks; everything else is written by hand.
 * @throws when a mark names what the schema does not have
 */
export function withParameterTables(document: string): string {
  return document.replace(MARKED, (_, open: string, section: string, names: string | undefined, close: string) => {
    const wanted = names?.split(',').map((name) => name.trim());
    return `${open}\n\n${parameters(section, wanted)}\n\n${close}`;
  });
}

function parameters(section: string, wanted: readonly string[] | undefined): string {
  const found = scenarioJsonSchema().properties?.world?.properties?.[section];
  if (!found) throw new Error(`docs/model.md: the world has no section "${section}".`);
  const object = alternatives(found).find((option) => option.properties !== undefined) ?? found.items ?? found;
  const node = wanted ? pick(object, wanted, section) : object;
  const tagged = taggedProperties(node).flatMap(({ name, kinds }) => kinds.flatMap((kind) => kindTable(name, kind)));
  return [propertyTable(node), ...tagged].join('\n\n');
}

function pick(node: SchemaNode, names: readonly string[], section: string): SchemaNode {
  const properties = Object.fromEntries(
    names.map((name) => {
      const property = node.properties?.[name];
      if (!property) throw new Error(`docs/model.md: section "${section}" has no "${name}".`);
      return [name, property];
    }),
  );
  return { ...node, properties };
}

function kindTable(name: string, option: SchemaNode): string[] {
  const { kind, ...properties } = option.properties ?? {};
  return Object.keys(properties).length === 0 ? [] : [`\`${name}\` of kind **${String(kind?.const)}**:`, propertyTable({ ...option, properties })];
}
