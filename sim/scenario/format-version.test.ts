import { describe, expect, it } from 'vitest';
import { smallFile } from '../../tests/fixtures/small-file.js';
import { bringUpToDate } from './format-version.js';
import { MIGRATIONS, type Migration, type ScenarioJson } from './migrations.js';
import { parseScenarioJson } from './parse.js';

/** A step that never shipped: version 0 had its title under another name. */
const FROM_ZERO: Migration = {
  from: 0,
  name: 'call the name a title',
  migrate: ({ name, ...rest }: ScenarioJson) => ({ ...rest, title: name }),
};

/** And a further one, to see a chain. */
const FROM_ONE: Migration = { from: 1, name: 'count in thousands', migrate: (old) => ({ ...old, thousands: true }) };

describe('bringUpToDate', () => {
  it('leaves a file of the current version as it is', () => {
    const file = smallFile();
    expect(bringUpToDate(file)).toEqual({ ok: true, json: file });
  });

  it('brings an old file up step by step and says where it came from', () => {
    const before = { format: 'sandtable.scenario/0', name: 'Old', id: 'old' };
    const after = { format: 'sandtable.scenario/2', title: 'Old', id: 'old', thousands: true };
    expect(bringUpToDate(before, [FROM_ZERO, FROM_ONE], 2)).toEqual({ ok: true, json: after, migratedFrom: 'sandtable.scenario/0' });
    expect(before).toEqual({ format: 'sandtable.scenario/0', name: 'Old', id: 'old' });
  });

  it('reads a migrated file to the end', () => {
    const { title, ...rest } = smallFile({ format: 'sandtable.scenario/0' });
    const parsed = parseScenarioJson({ ...rest, name: title }, { migrations: [FROM_ZERO] });
    expect(parsed).toMatchObject({
      ok: true,
      migratedFrom: 'sandtable.scenario/0',
      scenario: { title: 'A small case' },
      source: { format: 'sandtable.scenario/1' },
    });
  });

  it.each([
    ['sandtable.scenario/2', 'future-version'],
    ['sandtable.scenario/99', 'future-version'],
    ['sandtable.scenario/0', 'unknown-format'],
    ['sandtable.scenario/1.5', 'unknown-format'],
    ['sandtable.scenario/01', 'unknown-format'],
    ['sandtable.result/1', 'unknown-format'],
    [1, 'unknown-format'],
    [undefined, 'missing'],
  ])('refuses the format %j as %s, in one sentence', (format, code) => {
    expect(bringUpToDate({ ...smallFile(), format })).toMatchObject({ ok: false, problem: { code, at: ['format'] } });
  });

  it.each([[null], [[]], ['text'], [1], [true]])('refuses %j', (value) => {
    expect(bringUpToDate(value)).toMatchObject({ ok: false, problem: { code: 'wrong-type', at: [] } });
  });

  it('has steps that follow one another from the first to the current version', () => {
    const first = MIGRATIONS[0]?.from ?? 0;
    expect(MIGRATIONS.map((step) => step.from)).toEqual(MIGRATIONS.map((_, i) => first + i));
  });
});
