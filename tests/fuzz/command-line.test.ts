import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canMount, withSmallDisk } from '../fixtures/small-disk.js';
import { smallFile } from '../fixtures/small-file.js';
import { callHere } from './call-here.js';
import { buildProgram, call, type Outcome, PROGRAM } from './command-line.js';
import { firstSeasonsOf, whenWritten } from './when-written.js';

const FLAGSHIP = 'scenarios/promotion-season.json';
const folder = mkdtempSync(join(tmpdir(), 'sandtable-'));
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** A fault of the user: exit 2, one clear sentence, never a stack trace. */
function expectFault({ code, err, out }: Outcome, sentence: RegExp | string): void {
  expect(`${out}${err}`).toMatch(sentence);
  expect(`${out}${err}`).not.toMatch(/\n\s+at |Error:|undefined|\[object/);
  expect(code).toBe(2);
}

beforeAll(buildProgram, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('exit codes of the headless program', () => {
  it('0: a sound file, from a path or from standard input', async () => {
    const text = readFileSync(FLAGSHIP, 'utf8');
    expect(await call(['validate', FLAGSHIP])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('sound, 5 strategies') });
    expect(await call(['validate', '-'], { input: text })).toMatchObject({ code: 0, out: expect.stringMatching(/^standard input: sound/) });
    expect(await call(['validate', '-'], { input: `\uFEFF${text.replaceAll('\n', '\r\n')}` })).toMatchObject({ code: 0 });
  });

  it('0: help, version, schema', async () => {
    expect(await call(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('validate') });
    expect(await call(['validate', '--help'])).toMatchObject({ code: 0, err: '' });
    expect(await call(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    const schema = await call(['schema']);
    expect(schema.code).toBe(0);
    expect(schema.out).toBe(readFileSync('scenarios/scenario.schema.json', 'utf8').replaceAll('\r\n', '\n'));
  });

  it.each([
    [['validat', 'x'], /unknown command 'validat'[\s\S]*Did you mean validate/],
    [['validate'], /missing required argument/],
    [['validate', FLAGSHIP, '--formt', 'json'], /unknown option '--formt'[\s\S]*Did you mean --format/],
    [['validate', FLAGSHIP, '--format', 'xml'], /argument 'xml' is invalid/],
    [['schema', 'surplus'], /too many arguments/],
    [['run', FLAGSHIP, '--strategy', 'dynamic-pol'], /no strategy "dynamic-pol"[\s\S]*Did you mean "dynamic-pool"/],
    [['compare', FLAGSHIP, '--strategies', 'dynamic-pool,nobody'], /no strategy "nobody"/],
    [['run', FLAGSHIP, '--replications', 'many'], /whole number/],
    [['run', FLAGSHIP, '--replications', '-3'], /replications/],
    [['run', FLAGSHIP, '--workers', '0'], /workers/],
    [['run', 'no-such-file.json'], /There is no file no-such-file\.json/],
    [['check', 'scenarios'], /scenarios is a folder/],
    [[], /Usage: sandtable/],
  ])('2: the call %j', async (args, sentence) => {
    expectFault(await callHere(args), sentence);
  });

  it('2: a file that is not there, a folder, a loop, a part of the path that is a file', async () => {
    symlinkSync('loop', join(folder, 'loop'));
    const { code, out } = await callHere(['validate', join(folder, 'none.json'), folder, join(folder, 'loop'), join(FLAGSHIP, 'x')]);
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^There is no file .*none\.json\.$/),
      expect.stringMatching(/ is a folder, expected a scenario file\.$/),
      expect.stringMatching(/ is a link that leads back to itself\.$/),
      expect.stringMatching(/^There is no file .*: a part of the path is not a folder\.$/),
      '',
    ]);
    expect(code).toBe(2);
  });

  it('2: all files are looked at, and one bad one is enough', async () => {
    const bad = file('bad.json', JSON.stringify(smallFile({ world: { calendar: { days: 0 } }, titel: 1 })));
    const { code, out } = await callHere(['validate', bad, FLAGSHIP]);
    expect(code).toBe(2);
    expect(out).toContain('bad.json: 2 problems\n  titel: found the unknown name "titel"');
    expect(out).toContain('world.calendar.days: found 0, expected a whole number from 1 to 366 [days].');
    expect(out).toContain(`${FLAGSHIP}: sound`);
  });

  it('0: the schema that lies beside the scenarios is left out with a word; 2: by itself, because nothing was checked', async () => {
    const schema = 'scenarios/scenario.schema.json';
    const all = readdirSync('scenarios').filter((name) => name.endsWith('.json'));
    const { code, out, err } = await callHere(['validate', ...all.map((name) => `scenarios/${name}`)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`${schema}: left out, a JSON Schema and no scenario\n`);
    expect(out.match(/: sound, /g)).toHaveLength(all.length - 1);
    expectFault(await callHere(['validate', schema]), /left out, a JSON Schema/);
    const { out: json } = await callHere(['validate', schema, FLAGSHIP, '--format', 'json']);
    expect(JSON.parse(json)).toEqual([
      { file: schema, ok: true, skipped: 'json-schema', problems: [] },
      { file: FLAGSHIP, ok: true, problems: [] },
    ]);
    expectFault(await callHere(['run', schema]), /format: found nothing/);
  });

  it('2: problems as JSON for programs, nothing else on standard output', async () => {
    const bad = file('bad-too.json', JSON.stringify(smallFile({ baseline: 'as-si' })));
    const { code, out, err } = await call(['validate', bad, '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject([{ ok: false, problems: [{ code: 'unknown-name', path: 'baseline', suggestion: 'Did you mean "as-is"?' }] }]);
    expect({ code, err }).toEqual({ code: 2, err: '' });
  });

  it.each([
    ['nothing', '', /line 1, column 1: found the end of the file, expected a value/],
    ['a truncated file', '{"format": "sandtable.scenario/1", "id": "x', /line 1, column \d+: found the end of the file/],
    ['nesting ten thousand deep', '{"a":'.repeat(10_000), /deeper nesting, expected at most 64 levels/],
    ['prototype names', '{"__proto__": {"format": "sandtable.scenario/1"}, "constructor": {}}', /__proto__[\s\S]*constructor/],
    ['a file from the future', '{"format": "sandtable.scenario/7"}', /newer Sandtable/],
    ['another program’s file', '{"name": "x"}', /format: found nothing, expected "sandtable\.scenario\/1"/],
    ['a list', '[]', /found an empty list, expected a scenario/],
    ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), /UTF-16, expected UTF-8/],
    ['bytes that are no text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0x00]), /not a text in UTF-8/],
  ])('2: %s', async (_, content, sentence) => {
    expectFault(await call(['validate', '-'], { input: content }), sentence);
    expectFault(await callHere(['run', file('content.json', content)]), sentence);
  });

  it('2: a file of 200 MB is refused by its size, an endless pipe at the limit', async () => {
    const huge = file('huge.json', '');
    truncateSync(huge, 200 * 1024 * 1024);
    expectFault(await call(['validate', huge]), /huge\.json has 200 MB, expected at most 16 MB/);
    if (process.platform === 'linux')
      expectFault(await call(['validate', '-'], { stdio: [openSync('/dev/zero', 'r'), 'pipe', 'pipe'] }), /standard input has more, expected at most 16 MB/);
  });

  it('2: a file that may not be read, a place that may not be written', async () => {
    if (process.platform === 'win32') return;
    // Root may read everything; somebody else runs the program then.
    const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const open = mkdtempSync(join(tmpdir(), 'sandtable-open-'));
    const program = join(open, 'sandtable.mjs');
    copyFileSync(PROGRAM, program);
    copyFileSync(FLAGSHIP, join(open, 'case.json'));
    writeFileSync(join(open, 'secret.json'), '{}', { mode: 0o000 });
    mkdirSync(join(open, 'locked'), { mode: 0o555 });
    // The folder of mkdtemp is for its owner only.
    chmodSync(open, 0o755);
    const options = { ...other, cwd: open, program };
    expectFault(await call(['validate', 'secret.json'], options), 'No permission to read secret.json.');
    expectFault(await call(['schema', '--output', 'locked/schema.json'], options), 'No permission to write locked/schema.json.');
    expect(readdirSync(join(open, 'locked'))).toEqual([]);
    rmSync(open, { recursive: true, force: true });
  });
});

describe('output of the headless program', () => {
  it('goes whole into the file it names, and leaves nothing beside it', async () => {
    const target = join(folder, 'schema.json');
    writeFileSync(target, 'before');
    expect(await call(['schema', '--output', target])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(target, 'utf8')).toBe(readFileSync('scenarios/scenario.schema.json', 'utf8').replaceAll('\r\n', '\n'));
    expect(readdirSync(folder).filter((name) => name.startsWith('schema.json'))).toEqual(['schema.json']);
  });

  it('is refused in a sentence where it cannot go', async () => {
    expectFault(await call(['schema', '--output', join(folder, 'no', 'where.json')]), /its folder does not exist/);
    expectFault(await call(['schema', '--output', folder]), /is a folder, expected the name of a file to write/);
  });

  it.runIf(canMount())('keeps the old file whole on a disk that has room for a part of the new one', async () => {
    const small = join(folder, 'small');
    await withSmallDisk(small, 40_000, async () => {
      const target = join(small, 'schema.json');
      writeFileSync(target, 'before');
      expectFault(await call(['schema', '--output', target]), /schema\.json was not written: the disk is full/);
      expect(readFileSync(target, 'utf8')).toBe('before');
      expect(readdirSync(small).sort()).toEqual(['ballast', 'schema.json']);
    });
  });

  it('goes to a device without putting a file in its place', async () => {
    if (process.platform !== 'linux') return;
    expect(await call(['schema', '--output', '/dev/null'])).toEqual({ code: 0, signal: null, out: '', err: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expectFault(await call(['schema', '--output', '/dev/full']), /disk is full/);
  });

  it('may be cut off by the reader without a word', async () => {
    const { code, err } = await call(['schema'], { whileRunning: (child) => child.stdout?.destroy() });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('tells a full disk', async () => {
    if (process.platform !== 'linux') return;
    const { code, err } = await call(['schema'], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
    expect(err).toMatch(/disk is full/);
    expect(code).toBe(2);
  });

  it('130: says what was complete when interrupted', async () => {
    const seasons = join(folder, 'interrupted.seasons');
    const { code, err } = await call(['compare', 'scenarios/corner-shop.json', '--replications', '100000', '--workers', '1', '--quiet', '--resume', seasons], {
      whileRunning: (child) => void whenWritten(seasons, firstSeasonsOf('as-today', 'second-till-at-peaks', 'lend-a-hand')).then(() => child.kill('SIGINT')),
    });
    expect(err).toMatch(/^Interrupted: the (season that was|\d+ seasons that were) complete/);
    expect(code).toBe(130);
  });
});
