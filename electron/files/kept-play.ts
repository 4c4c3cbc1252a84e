import * as z from 'zod';
import { type JsonRecord, jsonRecord } from './json-record.js';

const keptSchema = z.strictObject({ text: z.string() });

export type KeptPlay = JsonRecord<z.output<typeof keptSchema>>;

/** The season that is being played, in the app's own folder, as text that only the window reads. */
export function createKeptPlay(file: string): KeptPlay {
  return jsonRecord(file, keptSchema);
}
