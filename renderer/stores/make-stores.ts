import type { Desktop } from '../../electron/desktop-contract.js';
import { createExportStore } from '../export/export-store.js';
import { createNavigationStore } from '../frame/navigation-store.js';
import { createImportStore } from '../import/import-store.js';
import { webImporter } from '../import/web-importer.js';
import { createThumbnails } from '../library/thumbnails.js';
import { PlaySession } from '../play/session/play-session.js';
import { createReportDraftStore } from '../report/report-draft-store.js';
import type { Explainer } from '../simulation/explainer.js';
import type { ParseCase } from '../simulation/parse-case.js';
import type { Player } from '../simulation/play/player.js';
import type { Analyst, Simulator } from '../simulation/simulator.js';
import type { TeamAnalyst } from '../simulation/team-analyst.js';
import { createTeamsStore } from '../teams/teams-store.js';
import { createTimerStore } from '../timer/timer-store.js';
import { createCaseStore } from './case-store.js';
import { createCompareViewStore } from './compare-view-store.js';
import { createExperimentStore } from './experiment-store.js';
import { createSettingsStore } from './settings-store.js';
import { createSideStore } from './side-store.js';
import type { Stores } from './stores.js';
import { createStudyLane } from './study-lane.js';

export interface StoreParts {
  readonly parse: ParseCase;
  readonly simulator: Simulator;
  /** Asks more of the comparison; the same worker. */
  readonly analyst: Analyst;
  /** Says why; the same worker. */
  readonly explainer: Explainer;
  /** Looks at sessions of teams; the same worker. */
  readonly teamAnalyst: TeamAnalyst;
  /** For pictures in the library: one worker, started when it is first asked. */
  readonly smallSimulator: Simulator;
  /** Plays one season, on a worker of its own that is started when it is first asked. */
  readonly player: Player;
}

export function makeStores(desktop: Desktop, { parse, simulator, analyst, explainer, teamAnalyst, smallSimulator, player }: StoreParts): Stores {
  const experiment = createExperimentStore(simulator, analyst);
  const navigation = createNavigationStore();
  const lane = createStudyLane();
  const exports = createExportStore((fault) => navigation.getState().tell(fault, 'export'));
  navigation.subscribe(({ place }, before) => place !== before.place && exports.getState().leave());
  return {
    desktop,
    theCase: createCaseStore(parse),
    experiment,
    analyst,
    compareView: createCompareViewStore(),
    risks: createSideStore(analyst.measureRisks, ({ seasons }, { replications }) => seasons >= replications, lane),
    tornado: createSideStore(analyst.analyze, ({ isWhole }) => isWhole, lane),
    search: createSideStore(analyst.search, ({ isWhole }) => isWhole, lane),
    explainer,
    fates: createSideStore(explainer.fates, ({ isWhole }) => isWhole, lane),
    ledger: createSideStore(
      async (request, { onAnswer }) => onAnswer(await explainer.ledger(request)),
      () => true,
    ),
    effects: createSideStore(explainer.effects, ({ isWhole }) => isWhole, lane),
    kinds: createSideStore(explainer.kinds, ({ isWhole }) => isWhole, lane),
    parts: createSideStore(explainer.parts, ({ isWhole }) => isWhole, lane),
    teams: createTeamsStore(desktop),
    teamsOver: createSideStore(teamAnalyst.replayTeams, ({ isWhole }) => isWhole, lane),
    debrief: createSideStore(teamAnalyst.debrief, ({ isWhole }) => isWhole, lane),
    timer: createTimerStore(),
    play: new PlaySession(player),
    report: createReportDraftStore(desktop),
    exports,
    settings: createSettingsStore(desktop),
    navigation,
    imports: createImportStore(webImporter()),
    thumbnails: createThumbnails(smallSimulator, experiment),
  };
}
