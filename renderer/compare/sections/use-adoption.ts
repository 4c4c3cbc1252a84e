import { useTranslation } from 'react-i18next';
import { freeId, strategiesOf } from '../../case/strategies/strategy-edits.js';
import { localText } from '../../i18n/local-text.js';
import type { Scenario, SearchResult } from '../../simulation/door.js';
import type { Json } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { useSpeech } from '../use-speech.js';

export type FoundPlan = SearchResult['found'][number];

export interface Adoption {
  /** Whether the case can take the plan: it is open, and has no strategy with these changes. */
  readonly canTake: (plan: FoundPlan) => boolean;
  readonly isThere: (plan: FoundPlan) => boolean;
  /** Adds the plan to the strategies of the case; it can be undone like any edit. */
  readonly take: (plan: FoundPlan, number: number) => void;
  /** Settings in the words of the file: "Roster follows traffic 0.8, Service desk one owner". */
  readonly settingsText: (plan: FoundPlan) => string;
}

/** How a found plan becomes a strategy of the case, from the table or from its point in the picture. */
export function useAdoption(scenario: Scenario): Adoption {
  const { theCase } = useStores();
  const document = useCase((s) => s.document);
  const settingsText = useSettingsText(scenario);
  const strategies = strategiesOf(document);
  const isThere = ({ changes }: FoundPlan) => strategies.some((strategy) => JSON.stringify(strategy.changes) === JSON.stringify(changes));
  const canTake = (plan: FoundPlan) => document !== null && !isThere(plan);
  const take = (plan: FoundPlan, number: number) => {
    if (!canTake(plan)) return;
    const ids = strategies.map(({ id }) => String(id));
    const title = { en: `Found plan ${number}`, 'zh-CN': `寻优方案 ${number}` };
    const strategy = { id: freeId(plan.id, ids), title, summary: settingsText(plan), labour: 'free', changes: plan.changes as Json };
    theCase.getState().edit(['strategies'], [...strategies, strategy]);
  };
  return { canTake, isThere, take, settingsText };
}

function useSettingsText(scenario: Scenario): (plan: FoundPlan) => string {
  const { language } = useSpeech();
  const { t } = useTranslation('compare');
  return ({ settings }) =>
    Object.entries(settings)
      .map(([id, value]) => {
        const lever = scenario.search?.levers.find((each) => each.id === id);
        const option = lever?.kind === 'part' ? lever.options.find((each) => each.id === value) : undefined;
        const word = typeof value === 'boolean' ? t(value ? 'chart.yes' : 'chart.no') : typeof value === 'number' ? String(value) : value;
        return `${localText(lever?.title, language, id)} ${localText(option?.title, language, word)}`;
      })
      .join(t('list.separator'));
}
