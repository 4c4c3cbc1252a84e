import * as z from 'zod';
import type { ReportDraft } from '../desktop-contract.js';
import { jsonRecord } from './json-record.js';

const line = z.string().max(400);

/** A report is one page: what is written on it is bounded. */
export const reportDraftSchema = z.strictObject({
  title: line.exactOptional(),
  question: line.exactOptional(),
  note: z.string().max(4000).exactOptional(),
  audience: line.exactOptional(),
  hidden: z.array(z.string().max(40)).max(40).readonly(),
  shown: z.array(z.string().max(40)).max(40).readonly().exactOptional(),
  pageSize: z.enum(['A4', 'Letter']),
});

/** The one written to last comes last. */
const keptSchema = z.array(z.strictObject({ case: z.string(), draft: reportDraftSchema }));

/** Cases whose reports are remembered. */
const MOST = 60;

export interface ReportDrafts {
  read(caseId: string): Promise<ReportDraft | null>;
  write(caseId: string, draft: ReportDraft): Promise<void>;
}

/** What was written for reports, in the app's own folder: it belongs to the person, not to the case. */
export function createReportDrafts(file: string): ReportDrafts {
  const record = jsonRecord(file, keptSchema);
  let last: Promise<unknown> = Promise.resolve();
  return {
    read: async (caseId) => (await record.read())?.find((kept) => kept.case === caseId)?.draft ?? null,
    write: (caseId, draft) => {
      // Read and written in one step: two windows of thought on one file would lose the earlier one.
      const step = async () => {
        const others = ((await record.read()) ?? []).filter((kept) => kept.case !== caseId);
        await record.write([...others, { case: caseId, draft }].slice(-MOST));
      };
      const next = last.then(step, step);
      last = next.catch(() => undefined);
      return next;
    },
  };
}
