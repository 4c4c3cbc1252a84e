import { Command } from 'commander';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UserFault } from './exit-code.js';
import { Interrupted } from './interrupt.js';
import { runProgram } from './run-program.js';

const thrown = vi.hoisted(() => ({ error: undefined as unknown }));

vi.mock('./program.js', () => ({
  createProgram: () =>
    new Command('test').exitOverride().action(() => {
      throw thrown.error;
    }),
}));

/** The exit code and what is said when a command throws. */
async function outcome(error: unknown): Promise<{ code: unknown; said: string }> {
  thrown.error = error;
  let said = '';
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    said += String(chunk);
    return true;
  });
  await runProgram(['node', 'sandtable']);
  write.mockRestore();
  return { code: process.exitCode, said };
}

describe('runProgram', () => {
  afterEach(() => {
    process.exitCode = undefined;
  });

  it('says a fault of the user as it is and ends with 2', async () => {
    expect(await outcome(new UserFault('There is no file x.'))).toEqual({ code: 2, said: 'There is no file x.\n' });
  });

  it('ends with 130 when interrupted', async () => {
    expect(await outcome(new Interrupted('Interrupted: 3 seasons.'))).toEqual({ code: 130, said: 'Interrupted: 3 seasons.\n' });
  });

  it.each([[new TypeError('x is not a function')], ['just a text']])('owns up to a defect with 3, without a stack trace: %s', async (error) => {
    const { code, said } = await outcome(error);
    expect(code).toBe(3);
    expect(said).toMatch(/^This is a defect in Sandtable, not in your file \(.+\)\. Please report it; .+\n$/);
    expect(said).not.toMatch(/\n\s+at /);
  });
});
