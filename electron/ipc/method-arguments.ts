import * as z from 'zod';
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
  language: z.enum(['en', 'zh-CN']),
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
  openRecent: z.tuple([handle]),
  openDroppedPath: z.tuple([z.string().max(32_768)]),
  saveFile: z.tuple([handle, text, moment, z.boolean()]),
  saveFileAs: z.tuple([name, text]),
  keepRecovery: z.tuple([text, name, z.strictObject({ handle, modifiedAt: moment }).nullable()]),
  readRecovery: nothing,
  clearRecovery: nothing,
  setWindowState: z.tuple([windowState]),
  askUnsaved: z.tuple([name]),
  closeWindow: nothing,
} satisfies { readonly [M in keyof MainDesktop]: z.ZodType<Parameters<MainDesktop[M]>> };
