import path from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { DateOrder, ImportDelimiter, ImportOptions } from '../index.js';
import { wholeNumber } from './common-options.js';
import { EXIT, UserFault } from './exit-code.js';
import { inputName, readBytes } from './read-input.js';
import { writeOutput } from './write-output.js';

interface ImportCall {
  readonly output?: string;
  readonly format: 'table' | 'json';
  readonly promotion?: readonly DaySpan[];
  readonly season?: DaySpan;
  readonly store?: readonly string[];
  readonly dateOrder?: DateOrder;
  readonly sheet?: string;
  readonly separator?: keyof typeof SEPARATORS;
  readonly id?: string;
  readonly title?: string;
  readonly replications?: number;
}

/** What parts columns, in words that need no quoting in a shell. */
const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const satisfies Record<string, ImportDelimiter>;

/** `2026-06-01..2026-06-14`, as it was written and checked when the simulation is there. */
interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** `import <file>`: a scenario from a store's own hourly numbers, and how well it fits them. */
export function registerImport(program: Command): void {
  program
    .command('import')
    .description("make a scenario from a store's own hourly numbers (CSV or XLSX), with a report of what was estimated and how well it fits")
    .argument('<file>', 'CSV or XLSX with a row for each hour: date, hour, visitors, and what else there is; "-" is standard input')
    .option('--output <path>', 'write the scenario there')
    .addOption(
      new Option('--format <format>', 'of the report: table for people, json for programs (report and scenario)').choices(['table', 'json']).default('table'),
    )
    .addOption(
      new Option(
        '--promotion <from..to>',
        'a promotion, such as 2026-06-01..2026-06-14; several hold together; "none" says that there was none (default: found in the file)',
      ).argParser((text: string, before: readonly DaySpan[] = []) => (text === 'none' ? before : [...before, daySpan(text)])),
    )
    .addOption(new Option('--season <from..to>', 'the days that become the season (default: the file, or four weeks of a long one)').argParser(daySpan))
    .addOption(
      new Option('--store <name>', 'only this store of the file; several hold together').argParser((text: string, before: readonly string[] = []) => [
        ...before,
        text,
      ]),
    )
    .addOption(new Option('--date-order <order>', 'what comes first in 3/4/2026, where the file does not tell').choices(['day-first', 'month-first']))
    .option('--sheet <name>', 'the sheet of a workbook (default: the one with the most columns that are known)')
    .addOption(new Option('--separator <sign>', 'what parts the columns of a text (default: found in the file)').choices(Object.keys(SEPARATORS)))
    .addOption(new Option('--id <id>', 'of the scenario (default: after the file)').argParser(caseId))
    .option('--title <text>', 'of the scenario (default: after the file)')
    .addOption(new Option('--replications <n>', 'seasons simulated for the comparison with the file (default: 12)').argParser(wholeNumber(2, 1000)))
    .action(async (file: string, call: ImportCall) => {
      process.exitCode = await importFile(file, call);
    });
}

async function importFile(file: string, call: ImportCall): Promise<number> {
  const { importStore, MAX_IMPORT_BYTES, serializeScenario } = await import('../index.js');
  const { importTable, refusedTable } = await import('./report/import-table.js');
  if (call.output !== undefined && call.output !== '-' && path.resolve(call.output) === path.resolve(file))
    throw new UserFault('--output is the file that is imported; it would be lost.');
  const options = await optionsOf(file, call);
  const result = await importStore(await readBytes(file, MAX_IMPORT_BYTES, 'a CSV or XLSX file with hourly numbers'), options);
  if (!result.ok) {
    if (call.format === 'json') await writeOutput(`${JSON.stringify({ ok: false, findings: result.findings }, null, 2)}\n`, undefined);
    else process.stderr.write(refusedTable(inputName(file), result.findings));
    return EXIT.userFault;
  }
  const { report, source } = result;
  if (call.output !== undefined) await writeOutput(serializeScenario(source), call.output);
  // a scenario on standard output leaves no room for a report there
  if (call.output === '-') return EXIT.done;
  const written = call.output === undefined ? undefined : call.output;
  await writeOutput(
    call.format === 'json' ? `${JSON.stringify({ ok: true, report, scenario: source }, null, 2)}\n` : importTable(inputName(file), report, written),
    undefined,
  );
  return EXIT.done;
}

async function optionsOf(file: string, call: ImportCall): Promise<ImportOptions> {
  const { readIsoDate } = await import('../index.js');
  const days = ({ from, to }: DaySpan, option: string) => {
    const [first, last] = [readIsoDate(from), readIsoDate(to)];
    if (first === undefined || last === undefined || last < first)
      throw new UserFault(`${option} ${from}..${to}: expected two dates, the first one first, such as 2026-06-01..2026-06-14.`);
    return { from: first, to: last };
  };
  const name = file === '-' ? 'store' : path.basename(file, path.extname(file));
  return {
    id: call.id ?? idOf(name),
    title: call.title ?? name.slice(0, 200),
    ...(call.promotion === undefined ? {} : { promotions: call.promotion.map((span) => days(span, '--promotion')) }),
    ...(call.season === undefined ? {} : { season: days(call.season, '--season') }),
    ...(call.store === undefined ? {} : { stores: call.store }),
    ...(call.dateOrder === undefined ? {} : { dateOrder: call.dateOrder }),
    ...(call.sheet === undefined ? {} : { sheet: call.sheet }),
    ...(call.separator === undefined ? {} : { delimiter: SEPARATORS[call.separator] }),
    ...(call.replications === undefined ? {} : { seasons: call.replications }),
  };
}

/** An id after the name of the file. */
function idOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? 'imported-store' : plain;
}

function caseId(text: string): string {
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(text)) throw new InvalidArgumentError('Expected lower-case letters, digits and hyphens, starting with a letter.');
  return text;
}

function daySpan(text: string): DaySpan {
  const match = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text.trim());
  if (!match) throw new InvalidArgumentError('Expected two dates, such as 2026-06-01..2026-06-14.');
  return { from: match[1], to: match[2] };
}
