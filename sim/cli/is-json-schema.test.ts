import { describe, expect, it } from 'vitest';
import { publishedSchema, readScenario } from '../index.js';
import { isJsonSchema } from './is-json-schema.js';

function asked(text: string): boolean {
  const parsed = readScenario(text);
  return !parsed.ok && isJsonSchema(text, parsed.problems);
}

describe('a file that is no scenario is a JSON Schema', () => {
  it('when it names its draft', () => {
    expect(asked(JSON.stringify(publishedSchema()))).toBe(true);
    expect(asked('\uFEFF{"type": "object", "$schema": "http://json-schema.org/draft-07/schema#"}')).toBe(true);
  });

  it.each([
    ['a scenario in the making', '{"$schema": "./scenario.schema.json", "id": "x"}'],
    ['a scenario with a wrong address', '{"$schema": "https://json-schema.org/draft/2020-12/schema", "format": "sandtable.scenario/1"}'],
    ['a file with the address deeper down', '{"schema": {"$schema": "https://json-schema.org/draft/2020-12/schema"}}'],
    ['an address that only looks like one', '{"$schema": "https://json-schema.organic/draft"}'],
    ['an address that is no text', '{"$schema": ["https://json-schema.org/"]}'],
    ['a list', '["https://json-schema.org/draft/2020-12/schema"]'],
    ['no JSON', '{"$schema": "https://json-schema.org/draft/2020-12/schema"'],
  ])('not when it is %s', (_, text) => expect(asked(text)).toBe(false));
});
