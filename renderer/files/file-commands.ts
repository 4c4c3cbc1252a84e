import type { FileFault, FileResult, OpenedFile, ShippedCase } from '../../electron/desktop-contract.js';
import { differencesOfCase } from '../case/differences/differences-store.js';
import type { Place } from '../frame/navigation-store.js';
import { serializeScenario } from '../simulation/door.js';
import type { ParseCase } from '../simulation/parse-case.js';
import { caseFile } from '../stores/case-store.js';
import type { JsonObject } from '../stores/json-path.js';
import type { Stores } from '../stores/stores.js';
import { isSession } from '../teams/is-session.js';
import { longStudyOf } from './long-study.js';

/** What people do with files. Every one of them asks about unsaved changes first where they would be lost, and none loses anything when it fails. */
export interface FileCommands {
  openDialog(): Promise<void>;
  openRecent(handle: string): Promise<void>;
  openDropped(file: File): Promise<void>;
  openShipped(shipped: ShippedCase): Promise<void>;
  /** A new case from a shipped one: nowhere saved yet. */
  newFrom(shipped: ShippedCase): Promise<void>;
  openRecovery(): Promise<void>;
  dropRecovery(): Promise<void>;
  /** True when it is saved. */
  save(force?: boolean): Promise<boolean>;
  saveAs(): Promise<boolean>;
  /** Shows on the Case page what another program made of the file, to choose from. */
  compareWithDisk(): Promise<void>;
  /** Reads the file again, giving up own changes. */
  reload(): Promise<void>;
  /** True when nothing would be lost any more. */
  settleUnsaved(): Promise<boolean>;
  requestClose(): Promise<void>;
}

export function createFileCommands(stores: Stores, parse: ParseCase, now: () => number): FileCommands {
  const { desktop, theCase, experiment, navigation, teams } = stores;

  function show(text: string, from: Parameters<ReturnType<typeof theCase.getState>['open']>[1], again: (() => Promise<void>) | null): boolean {
    const read = parse(text);
    if (!read.ok) {
      navigation.getState().report({ name: from.name, problems: read.problems, again });
      return false;
    }
    experiment.getState().clear();
    teams.getState().show(false);
    theCase.getState().open(read.source, from, read.scenario);
    navigation.getState().report(null);
    return true;
  }

  /** A kept copy that nobody has decided about yet is not thrown away by whatever else is opened, saved or closed. */
  async function forgetKept() {
    if (navigation.getState().open !== 'recovery') await desktop.clearRecovery();
  }

  async function openResult(result: FileResult<OpenedFile>, again: (() => Promise<void>) | null, place: Place = 'compare') {
    if (!result.ok) {
      if (result.fault.kind !== 'cancelled') navigation.getState().tell(result.fault);
      return;
    }
    const file = result.value;
    if (isSession(file.text)) {
      const { addSessions } = await import('../teams/add-sessions.js');
      await addSessions(stores, [{ name: file.name, text: file.text }]);
      return;
    }
    const shown = show(file.text, { name: file.name, file: caseFile(file) }, again);
    // In one step with showing it: going there later would take away whoever has gone elsewhere meanwhile.
    navigation.getState().go(shown ? place : 'library');
    if (shown) await forgetKept();
  }

  async function openFrom(ask: () => Promise<FileResult<OpenedFile>>, again: () => Promise<void>) {
    if (await commands.settleUnsaved()) await openResult(await ask(), again);
  }

  async function saved(result: FileResult<{ handle: string; name: string; path: string; modifiedAt: number }>, document: JsonObject): Promise<boolean> {
    if (!result.ok) {
      if (result.fault.kind !== 'cancelled') navigation.getState().tell(result.fault as FileFault, 'save');
      return false;
    }
    theCase.getState().markSaved(document, result.value, now());
    navigation.getState().tell(null);
    await forgetKept();
    return true;
  }

  const commands: FileCommands = {
    openDialog: () =>
      openFrom(
        () => desktop.openFile(),
        () => commands.openDialog(),
      ),
    openRecent: (handle) =>
      openFrom(
        () => desktop.openRecent(handle),
        () => commands.openRecent(handle),
      ),
    openDropped: (file) =>
      openFrom(
        () => desktop.openDropped(file),
        () => commands.openDropped(file),
      ),

    async openShipped({ name, text }) {
      if (!(await commands.settleUnsaved()) || !show(text, { name }, null)) return;
      navigation.getState().go('compare');
      await forgetKept();
    },

    async newFrom({ name, text }) {
      if (await commands.settleUnsaved()) {
        if (show(text, { name, unsaved: true }, null)) navigation.getState().go('case');
      }
    },

    async openRecovery() {
      const kept = await desktop.readRecovery();
      if (kept === null) return;
      const { name, text, file } = kept;
      const from = file === undefined ? {} : { file: caseFile(file) };
      if (show(text, { name, unsaved: true, ...from }, null)) navigation.getState().go('case');
    },

    dropRecovery: () => desktop.clearRecovery(),

    async save(force = false) {
      const { document, file } = theCase.getState();
      if (document === null) return false;
      if (file === null) return commands.saveAs();
      return saved(await desktop.saveFile(file.handle, serializeScenario(document), file.modifiedAt, force), document);
    },

    async saveAs() {
      const { document, file, name } = theCase.getState();
      if (document === null) return false;
      return saved(await desktop.saveFileAs(file?.name ?? `${name.replace(/\.json$/, '')}.json`, serializeScenario(document)), document);
    },

    async compareWithDisk() {
      const { file } = theCase.getState();
      if (file === null) return;
      const found = await desktop.openRecent(file.handle);
      if (!found.ok) return navigation.getState().tell(found.fault);
      const read = parse(found.value.text);
      if (!read.ok) {
        navigation.getState().report({ name: found.value.name, problems: read.problems, again: () => commands.compareWithDisk() });
        return navigation.getState().go('library');
      }
      navigation.getState().report(null);
      differencesOfCase(theCase)
        .getState()
        .compareWithDisk({ document: read.source, file: caseFile(found.value) });
      navigation.getState().go('case');
    },

    async reload() {
      const { file } = theCase.getState();
      const { place } = navigation.getState();
      // Whoever reads the case or its report goes on reading; a season that was played is of the case as it was.
      const next = place === 'case' || place === 'report' ? place : 'compare';
      if (file !== null) await openResult(await desktop.openRecent(file.handle), () => commands.reload(), next);
    },

    async settleUnsaved() {
      const { edited, name } = theCase.getState();
      if (!edited) return true;
      const answer = await desktop.askUnsaved(name);
      return answer === 'discard' || (answer === 'save' && (await commands.save()));
    },

    async requestClose() {
      const study = longStudyOf(stores);
      if (study !== null && !(await desktop.askStop(study))) return;
      if (!(await commands.settleUnsaved())) return;
      await forgetKept();
      await desktop.closeWindow();
    },
  };
  return commands;
}
