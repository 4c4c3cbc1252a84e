import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeOutput } from './write-output.js';

const folder = mkdtempSync(join(tmpdir(), 'sandtable-output-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = async (text: string | AsyncIterable<string>): Promise<string> => {
  const path = join(folder, 'out');
  await writeOutput(text, path);
  return readFileSync(path, 'utf8');
};

it('lets no title tell a terminal what to do', async () => {
  expect(await written('\u001b[31mred\u0007 \u009b2J\u007f\0\r\n\tas it was: 沙盘 · ±')).toBe(
    '\ufffd[31mred\ufffd \ufffd2J\ufffd\ufffd\r\n\tas it was: 沙盘 · ±',
  );
});

it('writes a text that comes in pieces, whole or not at all', async () => {
  async function* pieces(count: number) {
    for (let i = 0; i < count; i++) {
      if (i === 3) throw new Error('no more');
      yield `piece ${i}\n`;
    }
  }
  expect(await written(pieces(3))).toBe('piece 0\npiece 1\npiece 2\n');
  await expect(written(pieces(4))).rejects.toThrow('no more');
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('piece 0\npiece 1\npiece 2\n');
});
