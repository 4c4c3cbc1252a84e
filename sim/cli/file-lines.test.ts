import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileLines, fileShelf } from './file-lines.js';

const folder = mkdtempSync(join(tmpdir(), 'sandtable-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function linesOf(text: string, chunk: number): Promise<[string, number, boolean][]> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const lines: [string, number, boolean][] = [];
  for await (const { text: line, place, ended } of fileLines(chunks())) {
    expect(bytes.toString('utf8', place.at, place.at + place.bytes)).toBe(line);
    lines.push([line, place.at, ended]);
  }
  return lines;
}

describe('lines of a file', () => {
  it.each([1, 2, 3, 7, 1000])('are the same however they are cut into chunks (%i bytes)', async (chunk) => {
    const whole = [
      ['head', 0, true],
      ['', 5, true],
      ['沙盘', 6, true],
    ];
    expect(await linesOf('head\n\n沙盘\n', chunk)).toEqual(whole);
    expect(await linesOf('head\n\n沙盘\ncut', chunk)).toEqual([...whole, ['cut', 13, false]]);
    expect(await linesOf('', chunk)).toEqual([]);
  });

  it('that never end are given up', async () => {
    const block = Buffer.alloc(16 * 1024 * 1024, 'x');
    let read = 0;
    async function* endless() {
      for (;;) {
        read++;
        yield block;
      }
    }
    const lines = [];
    for await (const line of fileLines(endless())) lines.push(line.text);
    expect([lines, read]).toEqual([[''], 5]);
  });
});

it('a shelf adds lines behind those of the file, batches whole and in order, and reads each where it lies', async () => {
  const path = join(folder, 'shelf');
  const file = await open(path, 'a+');
  await file.appendFile('head\n');
  const shelf = fileShelf(file);
  const batches = await Promise.all([shelf.append(['one', 'zwölf']), shelf.append(['three'])]);
  const places = batches.flat();
  expect(await Promise.all(places.map((place) => shelf.read(place)))).toEqual(['one', 'zwölf', 'three']);
  await file.close();
  expect(readFileSync(path, 'utf8')).toBe('head\none\nzwölf\nthree\n');
});
