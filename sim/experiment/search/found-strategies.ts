import { inLanguage, type Language } from '../../scenario/local-text.js';
import type { Scenario, Strategy } from '../../scenario/scenario-schema.js';
import type { DeclaredLever } from '../../scenario/sections/search-section.js';
import type { Candidate } from './candidate.js';
import type { SearchSpace } from './search-space.js';

/** Found plans as strategies, ready to be written into the file: ids that are free there, titles and what the levers are set to in both languages. */
export function foundStrategies(scenario: Scenario, declared: readonly DeclaredLever[], space: SearchSpace, plans: readonly Candidate[]): Strategy[] {
  const taken = new Set(scenario.strategies.map(({ id }) => id));
  let number = 0;
  return plans.flatMap(({ plan }) => {
    if (plan === undefined) return [];
    do number++;
    while (taken.has(`found-${number}`));
    const settings = space.settings(plan.levels);
    const summary = (language: Language) =>
      declared.map((lever) => `${lever.title === undefined ? lever.id : inLanguage(lever.title, language)}: ${wordOf(lever, settings[lever.id], language)}`);
    return [
      {
        id: `found-${number}`,
        title: { en: `Found plan ${number}`, 'zh-CN': `寻优方案 ${number}` },
        summary: { en: `${summary('en').join('; ')}.`, 'zh-CN': `${summary('zh-CN').join('；')}。` },
        labour: 'free' as const,
        changes: plan.changes,
      },
    ];
  });
}

function wordOf(lever: DeclaredLever, value: number | string | boolean, language: Language): string {
  const option = lever.kind === 'part' ? lever.options.find(({ id }) => id === value) : undefined;
  return option?.title === undefined ? String(value) : inLanguage(option.title, language);
}
