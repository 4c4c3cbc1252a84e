import { longStudyOf } from '../files/long-study.js';
import { localText } from '../i18n/local-text.js';
import { serializeScenario } from '../simulation/door.js';
import type { CaseState } from '../stores/case-store.js';
import type { Stores } from '../stores/stores.js';

/** Milliseconds without an edit before the unsaved case is kept. */
const KEEP_MS = 800;

/** Runs a comparison whenever the case changed and is sound, and brings back problems that only a run finds. */
export function runWhatIsOpen({ theCase, experiment }: Stores): void {
  const follow = ({ document, problems, scenario }: CaseState) => {
    if (document === null || scenario === null) experiment.getState().follow(null);
    else if (problems.length > 0) experiment.getState().follow('problems');
    else experiment.getState().follow({ text: JSON.stringify(document), replications: scenario.replications });
  };
  theCase.subscribe((state, before) => {
    if (state.document !== before.document || state.problems !== before.problems) follow(state);
  });
  experiment.subscribe((state, before) => {
    if (state.lateProblems !== before.lateProblems && state.lateProblems.length > 0) theCase.getState().report(state.lateProblems);
  });
  follow(theCase.getState());
}

/** Keeps every unsaved edit in the app's own folder, and clears it when nothing is unsaved. */
export function keepUnsaved({ desktop, theCase }: Stores, now: () => number): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  theCase.subscribe((state, before) => {
    if (state.document === before.document && state.edited === before.edited) return;
    clearTimeout(timer);
    if (state.document === null) return;
    if (!state.edited) {
      if (before.edited && before.document !== null) void desktop.clearRecovery().then(() => theCase.getState().markKept(null));
      return;
    }
    timer = setTimeout(() => {
      const { document, edited, name, file } = theCase.getState();
      if (document === null || !edited) return;
      desktop.keepRecovery(serializeScenario(document), name, file === null ? null : { handle: file.handle, modifiedAt: file.modifiedAt }).then(
        () => theCase.getState().markKept(now()),
        () => undefined,
      );
    }, KEEP_MS);
  });
}

/** Tells the desktop what its title bar and menus have to show. */
export function tellWindow(stores: Stores): void {
  const { desktop, theCase, experiment, settings } = stores;
  let told = '';
  const tell = () => {
    const { scenario, name, edited, canUndo, canRedo, document } = theCase.getState();
    const language = settings.getState().shownLanguage;
    const state = {
      title: document === null ? '' : localText(scenario?.title, language, name),
      edited,
      canUndo,
      canRedo,
      hasCase: document !== null,
      running: ['running', 'waiting'].includes(experiment.getState().phase),
      searching: longStudyOf(stores) !== null,
      language,
    };
    const text = JSON.stringify(state);
    if (text === told) return;
    told = text;
    void desktop.setWindowState(state);
  };
  theCase.subscribe(tell);
  experiment.subscribe(tell);
  settings.subscribe(tell);
  stores.search.subscribe(tell);
  stores.tornado.subscribe(tell);
  tell();
}
