import type { Command } from 'commander';
import { EXIT, UserFault } from './exit-code.js';
import { isJsonSchema } from './is-json-schema.js';
import { describeProblems, readScenarioFile } from './load-scenario.js';
import { inputName } from './read-input.js';
import { writeOutput } from './write-output.js';

interface Verdict {
  readonly file: string;
  readonly ok: boolean;
  /** No scenario and not meant to be one: nothing is wrong with it, and it does not count. */
  readonly isSkipped?: true;
  /** For a terminal. */
  readonly says: string;
  readonly problems: readonly unknown[];
  /** A sentence each, if they were asked for. */
  readonly rules?: readonly string[];
}

interface ValidateOptions {
  readonly format: 'table' | 'json';
  readonly output?: string;
  readonly rules?: true;
}

/** `validate <file…>`: reads, migrates and checks scenario files, all of them whatever the first ones say. */
export function registerValidate(program: Command): void {
  program
    .command('validate')
    .description('check scenario files and print every problem with its place, what was found and what was expected')
    .argument('<file...>', 'scenario files; "-" is standard input')
    .addOption(formatOption(program))
    .option('--rules', 'tell the rules of each sound file in a sentence')
    .option('--output <path>', 'write there instead of standard output')
    .action(async (files: string[], options: ValidateOptions) => {
      process.exitCode = await validate(files, options);
    });
}

/** The formats in which a list of problems makes sense. */
function formatOption(program: Command) {
  return program.createOption('--format <format>', 'table for people, json for programs').choices(['table', 'json']).default('table');
}

async function validate(files: readonly string[], options: ValidateOptions): Promise<number> {
  const verdicts: Verdict[] = [];
  for (const file of files) verdicts.push(await judge(file, options.rules === true));
  const text = options.format === 'json' ? `${JSON.stringify(verdicts.map(asJson), null, 2)}\n` : `${verdicts.map((verdict) => verdict.says).join('\n')}\n`;
  await writeOutput(text, options.output);
  // a call that looked at no scenario at all has checked nothing
  const isSound = verdicts.every((verdict) => verdict.ok) && verdicts.some((verdict) => !verdict.isSkipped);
  return isSound ? EXIT.done : EXIT.userFault;
}

function asJson({ file, ok, isSkipped, problems, rules }: Verdict): object {
  return { file: inputName(file), ok, ...(isSkipped ? { skipped: 'json-schema' } : {}), problems, ...(rules ? { rules } : {}) };
}

function skipped(file: string): Verdict {
  return { file, ok: true, isSkipped: true, says: `${inputName(file)}: left out, a JSON Schema and no scenario`, problems: [] };
}

async function judge(file: string, tellRules: boolean): Promise<Verdict> {
  try {
    const { text, parsed } = await readScenarioFile(file);
    if (!parsed.ok && isJsonSchema(text, parsed.problems)) return skipped(file);
    if (!parsed.ok) return { file, ok: false, says: await describeProblems(file, parsed.problems), problems: parsed.problems };
    const { strategies, world, expect } = parsed.scenario;
    const counts = [
      count(strategies.length, 'strategy', 'strategies'),
      count(world.stores.length, 'store', 'stores'),
      count(world.calendar.days, 'day', 'days'),
      count(expect.length, 'guardrail', 'guardrails'),
    ];
    const brought = parsed.migratedFrom === undefined ? '' : ` (brought up to date from ${parsed.migratedFrom})`;
    const rules = tellRules ? (await import('./report/rule-sentences.js')).ruleSentences(parsed.scenario) : undefined;
    const says = [`${inputName(file)}: sound, ${counts.join(', ')}${brought}`, ...(rules ?? []).map((sentence) => `  ${sentence}`)].join('\n');
    return { file, ok: true, says, problems: [], ...(rules ? { rules } : {}) };
  } catch (error) {
    if (!(error instanceof UserFault)) throw error;
    return {
      file,
      ok: false,
      says: error.message,
      problems: [{ code: 'unreadable', path: '', found: error.message, expected: 'a scenario file', parameters: {} }],
    };
  }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
