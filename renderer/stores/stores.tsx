import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Desktop } from '../../electron/desktop-contract.js';
import type { ExportStore } from '../export/export-store.js';
import type { NavigationState, NavigationStore } from '../frame/navigation-store.js';
import type { ImportStore } from '../import/import-store.js';
import type { ThumbnailStore } from '../library/thumbnails.js';
import type { PlaySession } from '../play/session/play-session.js';
import type { ReportDraftStore } from '../report/report-draft-store.js';
import type { MoveLedger } from '../simulation/door.js';
import type {
  EffectsAnswer,
  EffectsRequest,
  Explainer,
  FatesAnswer,
  FatesRequest,
  KindsAnswer,
  KindsRequest,
  LedgerRequest,
  PartsAnswer,
  PartsRequest,
} from '../simulation/explainer.js';
import type { Analyst, RisksAnswer, RisksRequest, SearchAnswer, SearchRequest, TornadoAnswer, TornadoRequest } from '../simulation/simulator.js';
import type { DebriefAnswer, DebriefRequest, TeamsAnswer, TeamsRequest } from '../simulation/team-analyst.js';
import type { TeamsStore } from '../teams/teams-store.js';
import type { TimerStore } from '../timer/timer-store.js';
import type { CaseState, CaseStore } from './case-store.js';
import type { CompareViewState, CompareViewStore } from './compare-view-store.js';
import type { ExperimentState, ExperimentStore } from './experiment-store.js';
import type { SettingsState, SettingsStore } from './settings-store.js';
import type { SideStore } from './side-store.js';

/** Everything the screens live on, made once in main.tsx and handed down; tests hand down their own. */
export interface Stores {
  readonly desktop: Desktop;
  readonly theCase: CaseStore;
  readonly experiment: ExperimentStore;
  /** Asks more of the seasons of the comparison. */
  readonly analyst: Analyst;
  readonly compareView: CompareViewStore;
  /** The risk register as measured. */
  readonly risks: SideStore<RisksRequest, RisksAnswer>;
  /** What a difference hinges on. */
  readonly tornado: SideStore<TornadoRequest, TornadoAnswer>;
  /** The search for better plans. */
  readonly search: SideStore<SearchRequest, SearchAnswer>;
  /** Asks why two strategies differ. */
  readonly explainer: Explainer;
  /** What became of the same customers. */
  readonly fates: SideStore<FatesRequest, FatesAnswer>;
  /** All moves of one season. */
  readonly ledger: SideStore<LedgerRequest, MoveLedger>;
  /** What single moves of a season did. */
  readonly effects: SideStore<EffectsRequest, EffectsAnswer>;
  /** What moves of a kind do. */
  readonly kinds: SideStore<KindsRequest, KindsAnswer>;
  /** Which part of a strategy did how much. */
  readonly parts: SideStore<PartsRequest, PartsAnswer>;
  /** The sessions of several teams. */
  readonly teams: TeamsStore;
  /** Their decisions replayed over other seasons. */
  readonly teamsOver: SideStore<TeamsRequest, TeamsAnswer>;
  /** Their decisions one by one. */
  readonly debrief: SideStore<DebriefRequest, DebriefAnswer>;
  /** The facilitator's countdown. */
  readonly timer: TimerStore;
  /** The season that is played. */
  readonly play: PlaySession;
  /** The words of the report, and what is left out of it. */
  readonly report: ReportDraftStore;
  /** What became of the last export. */
  readonly exports: ExportStore;
  readonly settings: SettingsStore;
  readonly navigation: NavigationStore;
  /** A file of a store's own numbers on its way to a case. */
  readonly imports: ImportStore;
  /** Small comparisons of the shipped cases. */
  readonly thumbnails: ThumbnailStore;
}

const StoresContext = createContext<Stores | null>(null);

export function StoresProvider({ stores, children }: { readonly stores: Stores; readonly children: ReactNode }) {
  return <StoresContext.Provider value={stores}>{children}</StoresContext.Provider>;
}

export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error('useStores needs a StoresProvider above it');
  return stores;
}

export function useCase<T>(select: (state: CaseState) => T): T {
  return useStore(useStores().theCase, select);
}

export function useExperiment<T>(select: (state: ExperimentState) => T): T {
  return useStore(useStores().experiment, select);
}

export function useSettings<T>(select: (state: SettingsState) => T): T {
  return useStore(useStores().settings, select);
}

export function useCompareView<T>(select: (state: CompareViewState) => T): T {
  return useStore(useStores().compareView, select);
}

export function useNavigation<T>(select: (state: NavigationState) => T): T {
  return useStore(useStores().navigation, select);
}
