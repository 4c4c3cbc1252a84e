import * as z from 'zod';
import { EXPORT_KINDS, KEPT_PLAY_MAX, KEPT_SEASONS_MAX, KEPT_TEAMS_MAX, LONG_STUDIES } from '../desktop-contract.js';
import { reportDraftSchema } from '../files/report-drafts.js';
import { settingsSchema } from '../files/settings-store.js';
import type { MainDesktop } from './channels.js';

const nothing = z.tuple([]);
const handle = z.string().min(1).max(64);
const text = z.string();
const name = z.string().max(255);
/** Milliseconds since 1970. */
const moment = z.number().nonnegative();

const windowState = z.strictObject({
  title: z.string().max(500),
  edited: z.boolean(),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
  hasCase: z.boolean(),
  running: z.boolean(),
  searching: z.boolean(),
  language: z.enum(['en', 'zh-CN']),
});

const fileVersion = z.strictObject({ handle, modifiedAt: moment });

/** Becomes the name of a file. */
const seasonsKey = z.string().regex(/^[0-9a-f]{64}$/);

const caption = z.string().max(500);
const printPage = z.strictObject({
  html: text,
  pageSize: z.enum(['A4', 'Letter']),
  header: z.tuple([caption, caption]),
  footer: z.tuple([caption, caption]),
});

/** What each call may carry. The size of a text is judged where it is written, so that it comes back as a fault and not as a defect. */
export const METHOD_ARGUMENTS = {
  about: nothing,
  readSettings: nothing,
  writeSettings: z.tuple([settingsSchema]),
  listShippedCases: nothing,
  listRecent: nothing,
  forgetRecent: z.tuple([handle]),
  openFile: nothing,
  openFiles: nothing,
  openRecent: z.tuple([handle]),
  openDroppedPath: z.tuple([z.string().max(32_768)]),
  saveFile: z.tuple([handle, text, moment, z.boolean()]),
  saveFileAs: z.tuple([name, text]),
  saveExport: z.tuple([z.enum(EXPORT_KINDS), name, z.instanceof(Uint8Array)]),
  savePdf: z.tuple([name, printPage]),
  revealFile: z.tuple([handle]),
  readReportDraft: z.tuple([name]),
  writeReportDraft: z.tuple([name, reportDraftSchema]),
  keepRecovery: z.tuple([text, name, fileVersion.nullable()]),
  readRecovery: nothing,
  clearRecovery: nothing,
  keepPlay: z.tuple([z.string().max(KEPT_PLAY_MAX)]),
  readPlay: nothing,
  clearPlay: nothing,
  keepTeams: z.tuple([z.string().max(KEPT_TEAMS_MAX)]),
  readTeams: nothing,
  clearTeams: nothing,
  readSeasons: z.tuple([seasonsKey]),
  keepSeasons: z.tuple([seasonsKey, z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= KEPT_SEASONS_MAX)]),
  keptSeasons: nothing,
  forgetSeasons: nothing,
  watchFile: z.tuple([fileVersion.nullable()]),
  setWindowState: z.tuple([windowState]),
  askUnsaved: z.tuple([name]),
  askStop: z.tuple([z.enum(LONG_STUDIES)]),
  closeWindow: nothing,
} satisfies { readonly [M in keyof MainDesktop]: z.ZodType<Parameters<MainDesktop[M]>> };
