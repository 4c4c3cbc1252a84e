import i18next from 'i18next';
import { useState } from 'react';
import { differencesOfCase } from '../../case/differences/differences-store.js';
import { chosenStrategyOf } from '../../case/strategies/chosen-strategy.js';
import { freeId, strategiesOf, withoutStrategy } from '../../case/strategies/strategy-edits.js';
import { LANGUAGES, type Language } from '../../i18n/i18n.js';
import { type Changes, changesOfSettings, type Scenario, type SearchResult } from '../../simulation/door.js';
import { isObject, type Json, type JsonObject } from '../../stores/json-path.js';
import { useCase, useNavigation, useStores } from '../../stores/stores.js';
import { useSpeech } from '../use-speech.js';
import type { Settings } from './search-layout.js';
import { settingsText } from './settings-text.js';

export type FoundPlan = SearchResult['found'][number];

/** A plan that was confirmed, or a point of the front, which has no changes of its own. */
export interface PlanOfSearch {
  readonly settings: Settings;
  readonly changes?: Changes;
}

export interface Adoption {
  /** Whether the case can take the plan: it is open, and has no strategy with these changes. */
  readonly canTake: (plan: PlanOfSearch) => boolean;
  readonly isThere: (plan: PlanOfSearch) => boolean;
  /** Adds the plan to the strategies of the case; it can be undone like any edit. @param number of a plan that was found; without one it is called after the front */
  readonly take: (plan: PlanOfSearch, number?: number) => void;
  /** Settings in the words of the file: "Roster follows traffic: 0.8, Service desk: one owner". */
  readonly settingsText: (plan: PlanOfSearch) => string;
  /** What was taken last, while the case has it. */
  readonly taken: { readonly title: string } | null;
  /** Goes to the Case page, where its changes are shown. */
  readonly show: () => void;
  /** Takes it out of the case again. */
  readonly takeOut: () => void;
}

/** How a plan of a search becomes a strategy of the case, from the table or from its point in the picture. */
export function useAdoption(scenario: Scenario): Adoption {
  const { theCase } = useStores();
  const { language } = useSpeech();
  const go = useNavigation((s) => s.go);
  const document = useCase((s) => s.document);
  const [takenId, setTakenId] = useState<string | null>(null);
  const strategies = strategiesOf(document);
  const changesOf = ({ changes, settings }: PlanOfSearch) => (changes ?? changesOfSettings(scenario, settings)) as Json | undefined;
  const isThere = (plan: PlanOfSearch) => {
    const wanted = JSON.stringify(changesOf(plan));
    return strategies.some((strategy) => JSON.stringify(strategy.changes) === wanted);
  };
  const canTake = (plan: PlanOfSearch) => document !== null && changesOf(plan) !== undefined && !isThere(plan);
  const take = (plan: PlanOfSearch, number?: number) => {
    const changes = changesOf(plan);
    if (changes === undefined || !canTake(plan)) return;
    const strategy = { ...named(strategies, number), summary: inBoth((each) => settingsText(scenario, plan.settings, each)), labour: 'free', changes };
    theCase.getState().edit(['strategies'], [...strategies, strategy]);
    chosenStrategyOf(theCase).getState().choose(strategy.id);
    setTakenId(strategy.id);
  };
  const at = strategies.findIndex(({ id }) => id === takenId);
  const taken = strategies[at];
  return {
    canTake,
    isThere,
    take,
    settingsText: (plan) => settingsText(scenario, plan.settings, language),
    taken: taken === undefined ? null : { title: titleOf(taken, language) },
    show: () => {
      chosenStrategyOf(theCase).getState().choose(takenId);
      differencesOfCase(theCase).getState().show(false);
      go('case');
    },
    takeOut: () => at >= 0 && theCase.getState().change((now) => withoutStrategy(now, at)),
  };
}

/** A name that no strategy has yet: the plan's number, or the next one. */
function named(strategies: readonly JsonObject[], number: number | undefined): { readonly id: string; readonly title: Readonly<Record<Language, string>> } {
  const ids = strategies.map(({ id }) => String(id));
  const titles = new Set(LANGUAGES.flatMap((language) => strategies.map((strategy) => titleOf(strategy, language))));
  for (let count = number ?? 1; ; count++) {
    const title = inBoth((language) =>
      i18next.getFixedT(language, 'compare')(number === undefined ? 'search.frontName' : 'search.foundName', { number: count }),
    );
    if (!LANGUAGES.some((language) => titles.has(title[language]))) return { id: freeId(`${number === undefined ? 'front' : 'found'}-${count}`, ids), title };
  }
}

function titleOf({ title, id }: JsonObject, language: Language): string {
  if (typeof title === 'string') return title;
  return isObject(title) ? String(title[language] ?? id) : String(id);
}

function inBoth(text: (language: Language) => string): Record<Language, string> {
  return { en: text('en'), 'zh-CN': text('zh-CN') };
}
