import { isObject, type Json, type JsonPath, pathText, valueAt } from '../../stores/json-path.js';

/** A place of the file as the schema describes it. */
export interface SchemaPlace {
  readonly document: Json | undefined;
  readonly path: JsonPath;
  /** As fields are called: without the world before it. */
  readonly name: string;
  /** Part of a strategy's changes or a guardrail's: nothing is needed there, and null takes out. */
  readonly isChange: boolean;
}

/** Changes of a strategy, and of a guardrail, are described where they land: in the world. */
export function schemaPlace(document: Json | undefined, path: JsonPath): SchemaPlace {
  const [list, index, part, ...rest] = path;
  const isChange = (list === 'strategies' && part === 'changes') || (list === 'expect' && part === 'with');
  if (!isChange) return { document, path, name: nameOf(path), isChange };
  const changes = valueAt(document, [list as string, index as number, part as string]);
  return { document: { world: isObject(changes) ? changes : {} }, path: ['world', ...rest], name: pathText(rest), isChange };
}

function nameOf(path: JsonPath): string {
  return pathText(path[0] === 'world' ? path.slice(1) : path);
}
