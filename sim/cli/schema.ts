import type { Command } from 'commander';
import { writeOutput } from './write-output.js';

/** `schema`: prints the JSON Schema of the scenario format, the same text as scenarios/scenario.schema.json. */
export function registerSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of the scenario format')
    .option('--output <path>', 'write there instead of standard output')
    .action(async (options: { readonly output?: string }) => {
      const { publishedSchema } = await import('../index.js');
      await writeOutput(`${JSON.stringify(publishedSchema(), null, 1)}\n`, options.output);
    });
}
