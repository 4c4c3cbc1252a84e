import path from 'node:path';
import type { App } from 'electron';
import type { Settings } from './desktop-contract.js';
import { type JsonRecord, jsonRecord } from './files/json-record.js';
import { removeLeftovers } from './files/remove-leftovers.js';
import { createSettingsStore, type SettingsStore } from './files/settings-store.js';
import { type WindowPlace, windowPlaceSchema } from './window/window-bounds.js';

/** What the app keeps about itself, as far as the window cannot open without it. */
export interface OwnFiles {
  /** Path of a file in the app's own folder. */
  readonly pathOf: (name: string) => string;
  readonly settings: SettingsStore;
  readonly place: JsonRecord<WindowPlace>;
  /** Both as they were at the start. */
  readonly kept: Promise<{ readonly settings: Settings; readonly place: WindowPlace | null }>;
}

/** Reads them at once: Electron needs longer to get ready than the disk, so nothing has to wait for them. Only for the first instance of the app. */
export function readOwnFiles(app: App): OwnFiles {
  const folder = app.getPath('userData');
  const pathOf = (name: string) => path.join(folder, name);
  const settings = createSettingsStore(pathOf('settings.json'));
  const place = jsonRecord(pathOf('window.json'), windowPlaceSchema);
  const read = async () => {
    // Leftovers first: later on a file that is just being written would look like one.
    await removeLeftovers(folder);
    const [keptSettings, keptPlace] = await Promise.all([settings.read(), place.read()]);
    return { settings: keptSettings, place: keptPlace };
  };
  return { pathOf, settings, place, kept: read() };
}
