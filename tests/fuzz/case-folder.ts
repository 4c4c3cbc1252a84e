import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { smallFile } from '../fixtures/small-file.js';
import { buildProgram } from './command-line.js';

export interface CaseFolder {
  readonly path: (name: string) => string;
  /** Writes the small case, changed as told, and says where it is. */
  readonly write: (name: string, changes?: Record<string, unknown>) => string;
  readonly writeText: (name: string, text: string) => string;
}

/** A folder for the files of one test file, gone when its tests are through; before them the headless program is built. */
export function caseFolder(): CaseFolder {
  const folder = mkdtempSync(join(tmpdir(), 'sandtable-'));
  const path = (name: string) => join(folder, name);
  const writeText = (name: string, text: string) => {
    writeFileSync(path(name), text);
    return path(name);
  };
  beforeAll(buildProgram, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { path, writeText, write: (name, changes = {}) => writeText(name, JSON.stringify(smallFile(changes))) };
}
