import { applyStrategy, describeRule, findIndicator, inLanguage, type Rule, type Scenario, worldFieldNote } from '../../index.js';

/** The rules of a case as an English sentence each, those of its strategies too; a rule that several of them share is told once. */
export function ruleSentences(scenario: Scenario): string[] {
  const { world } = scenario;
  const worlds = [world, ...scenario.strategies.map(({ id }) => applyStrategy(scenario, id))];
  const rules = new Map<string, Rule>(worlds.flatMap(({ rules }) => rules?.list ?? []).map((rule) => [JSON.stringify(rule), rule]));
  const names = {
    indicator: (id: string) => findIndicator(id)?.title.en ?? id,
    parameter: (name: string) => worldFieldNote(world, name.split('.'))?.says ?? name,
    choice: (_: string, value: string) => value,
    store: (id: string) => {
      const title = world.stores.find((store) => store.id === id)?.title;
      return title === undefined ? id : inLanguage(title, 'en');
    },
  };
  return [...rules.values()].map((rule) => `${rule.id}: ${describeRule(rule, 'en', names)}`);
}
