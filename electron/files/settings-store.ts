import * as z from 'zod';
import type { Settings } from '../desktop-contract.js';
import { jsonRecord } from './json-record.js';

export const settingsSchema = z.object({
  language: z.enum(['system', 'en', 'zh-CN']),
  theme: z.enum(['system', 'light', 'dark']),
  size: z.enum(['normal', 'projector-125', 'projector']),
  // Files of earlier versions do not have it.
  tour: z.enum(['new', 'seen']).default('new'),
});

export const DEFAULT_SETTINGS: Settings = { language: 'system', theme: 'system', size: 'normal', tour: 'new' };

export interface SettingsStore {
  read(): Promise<Settings>;
  write(settings: Settings): Promise<void>;
}

export function createSettingsStore(file: string): SettingsStore {
  const record = jsonRecord<Settings>(file, settingsSchema);
  return { read: async () => (await record.read()) ?? DEFAULT_SETTINGS, write: (settings) => record.write(settings) };
}
