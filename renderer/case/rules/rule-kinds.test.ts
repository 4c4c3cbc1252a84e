import { describe, expect, it } from 'vitest';
import { publishedSchema, type SchemaNode } from '../../../sim/index.js';
import english from '../../i18n/en/case.json';
import type { JsonObject } from '../../stores/json-path.js';
import { sentenceParts } from '../sections/sentence.js';
import { ACTIONS, CLAUSES, clauseText, type RuleKind, SIDES, sidesFor, TERMS, withSide } from './rule-kinds.js';

const root = publishedSchema();
const resolved = (node: SchemaNode | undefined): SchemaNode =>
  node?.$ref === undefined ? (node ?? {}) : (root.$defs?.[node.$ref.replace('#/$defs/', '')] ?? {});
const within = (node: SchemaNode, ...names: readonly string[]): SchemaNode =>
  names.reduce<SchemaNode>((at, name) => resolved(name === '[]' ? at.items : at.properties?.[name]), resolved(node));
const rule = within(root, 'world', 'rules', 'list', '[]');
const fieldsOf = (text: string) => sentenceParts(text).flatMap(({ field }) => field ?? []);

/** The properties of each kind of an entry, without its kind. */
function kindsIn(list: SchemaNode): Record<string, string[]> {
  const options = resolved(list.items).oneOf ?? resolved(list.items).anyOf ?? [];
  return Object.fromEntries(
    options.map((option) => {
      const { kind, ...rest } = resolved(option).properties ?? {};
      return [String(kind?.const), Object.keys(rest).sort()];
    }),
  );
}

const said = (texts: Readonly<Record<string, string>>, kinds: readonly RuleKind[]) =>
  Object.fromEntries(
    kinds.map(({ kind, parts }) => {
      const own = Object.entries(texts).flatMap(([name, text]) => (name === kind || name === `${kind}-benchmark` ? fieldsOf(text) : []));
      const all = [...own, ...parts.map(({ field }) => field)].flatMap((field): readonly string[] =>
        field === 'side' ? [] : field === 'level' ? sidesFor({ kind }) : [field],
      );
      return [kind, [...new Set(all)].sort()];
    }),
  );

describe('the editor of rules', () => {
  it('can say every property of every condition', () => {
    expect(said(english.ruleSay.clause, CLAUSES)).toEqual(kindsIn(within(rule, 'when', 'all')));
  });

  it('can say every property of every action; effects have a list of their own', () => {
    const spoken = said(english.ruleSay.action, ACTIONS);
    expect({ ...spoken, change: ['effects'] }).toEqual(kindsIn(within(rule, 'do')));
  });

  it('can say everything else of a rule', () => {
    const terms = [...fieldsOf(english.ruleSay.terms), ...TERMS.map(({ field }) => field)];
    const others = Object.keys(rule.properties ?? {}).filter((name) => !['id', 'title', 'when', 'do'].includes(name));
    expect(terms.sort()).toEqual(others.sort());
  });
});

describe('the side of a level', () => {
  const clause: JsonObject = { kind: 'indicator', indicator: 'conversion', below: 0.86 };

  it('keeps the level, and makes it the benchmark of a share', () => {
    expect(withSide(clause, 'above')).toEqual({ kind: 'indicator', indicator: 'conversion', above: 0.86 });
    const share = withSide(clause, 'belowBenchmarkBy');
    expect(share).toEqual({ kind: 'indicator', indicator: 'conversion', belowBenchmarkBy: 0.1, benchmark: 0.86 });
    expect(clauseText(share)).toBe('indicator-benchmark');
    expect(withSide(share, 'aboveBenchmarkBy')).toEqual({ kind: 'indicator', indicator: 'conversion', aboveBenchmarkBy: 0.1, benchmark: 0.86 });
    expect(withSide(share, 'below')).toEqual(clause);
  });

  it('has benchmarks for indicators only', () => {
    expect(sidesFor(clause)).toEqual(SIDES);
    expect(sidesFor({ kind: 'measure' })).toEqual(['above', 'below']);
  });
});
