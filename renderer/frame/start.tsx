import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { ShippedCase } from '../../electron/desktop-contract.js';
import { createFileCommands, type FileCommands } from '../files/file-commands.js';
import { followFile } from '../files/follow-file.js';
import { startTexts } from '../i18n/i18n.js';
import { hearEarlyKeys } from '../play/session/early-keys.js';
import { keepPlaying } from '../play/session/keep-playing.js';
import { quietWhilePlaying } from '../play/session/quiet-while-playing.js';
import type { Explainer } from '../simulation/explainer.js';
import { createWebPlayer } from '../simulation/play/web-player.js';
import { readCase } from '../simulation/read-case.js';
import { tellAttention } from '../simulation/resting/attention.js';
import { followPresses } from '../simulation/resting/follow-presses.js';
import type { Analyst, Simulator } from '../simulation/simulator.js';
import type { TeamAnalyst } from '../simulation/team-analyst.js';
import { makeStores } from '../stores/make-stores.js';
import { type Stores, StoresProvider } from '../stores/stores.js';
import { quietForTeams } from '../teams/quiet-for-teams.js';
import { tourStore } from '../tour/tour-store.js';
import { App, preloadFirstPage, preloadPages } from './app.js';
import { showAppearance } from './appearance.js';
import { type Command, commandOfKey, commandRunner } from './commands.js';
import type { FirstAnswers } from './first-answers.js';
import { firstCase } from './first-case.js';
import { keepUnsaved, runWhatIsOpen, tellWindow } from './follow-case.js';
import { FrameProvider } from './frame-context.js';

/** What is at hand before the first frame is drawn. */
export interface StartParts {
  readonly answers: FirstAnswers;
  readonly simulator: Simulator & Analyst & Explainer & TeamAnalyst;
  readonly smallSimulator: Simulator;
}

/** Resolves when the frame and its first page are there to be drawn. Settings first (so that nothing flashes in the wrong language or theme), then the first case, whose comparison computes while the frame is drawn. */
export async function start(root: HTMLElement, { answers, simulator, smallSimulator }: StartParts): Promise<void> {
  const { desktop, about, settings, shipped, kept } = answers;
  const now = () => Date.now();
  const firstPage = preloadFirstPage();
  const stores = makeStores(desktop, {
    parse: readCase,
    simulator,
    analyst: simulator,
    explainer: simulator,
    teamAnalyst: simulator,
    smallSimulator,
    player: createWebPlayer(),
  });
  stores.settings.getState().adopt(settings, about.systemLanguage);
  const files = createFileCommands(stores, readCase, now);
  const run = commandRunner(stores, files);
  // Before anything else can be opened: nothing that is opened may throw the kept copy away.
  if (kept !== null) stores.navigation.getState().show('recovery');
  else if (settings.tour === 'new') tourStore.getState().show(0);
  runWhatIsOpen(stores);
  await openFirst(stores, shipped, files);
  await startTexts(stores.settings.getState().shownLanguage);
  showAppearance(stores.settings);
  desktop.onMenu(run);
  listenToKeys(run);
  tellWindow(stores);
  keepUnsaved(stores, now);
  followFile(stores);
  keepPlaying(desktop, stores.play);
  hearEarlyKeys(window, stores);
  const tell = tellAttention();
  quietWhilePlaying(stores.play, tell);
  followPresses(window, tell);
  quietForTeams([stores.teamsOver, stores.debrief], stores.experiment);
  createRoot(root).render(
    <StrictMode>
      <StoresProvider stores={stores}>
        <FrameProvider frame={{ files, run }}>
          <App />
        </FrameProvider>
      </StoresProvider>
    </StrictMode>,
  );
  preloadPages(stores.experiment, shipped);
  void restoreTeams(stores);
  await firstPage;
}

/** The list of teams of the last time. Nothing waits for it. */
async function restoreTeams({ desktop, teams }: Stores): Promise<void> {
  const text = await desktop.readTeams();
  if (text === null) return;
  const { readKeptTeams } = await import('../teams/kept-teams.js');
  const kept = readKeptTeams(text);
  if (kept !== null) teams.getState().adopt(kept);
}

async function openFirst({ theCase, navigation }: Stores, shipped: readonly ShippedCase[], files: FileCommands): Promise<void> {
  const first = firstCase(shipped);
  if (first !== undefined) {
    const read = readCase(first.text);
    if (read.ok) theCase.getState().open(read.source, { name: first.name }, read.scenario);
    else await files.openShipped(first); // says what is wrong with it
  }
  if (theCase.getState().document === null) navigation.getState().go('library');
}

function listenToKeys(run: (command: Command) => void): void {
  window.addEventListener('keydown', (event) => {
    const command = commandOfKey(event);
    if (command === null) return;
    event.preventDefault();
    run(command);
  });
}
