import * as z from 'zod';
import { type JsonRecord, jsonRecord } from './json-record.js';

const keptSchema = z.strictObject({ text: z.string() });

export type KeptText = JsonRecord<z.output<typeof keptSchema>>;

/** Something of the window in the app's own folder (the season that is being played, the list of teams), as text that only the window reads. */
export function createKeptText(file: string): KeptText {
  return jsonRecord(file, keptSchema);
}
