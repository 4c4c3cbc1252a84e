import { labelKey } from '../case/fields/label-key.js';
import { valueText } from '../case/fields/value-text.js';
import { sectionOf } from '../case/sections/section-list.js';
import type { Comparison } from '../compare/comparison.js';
import { findIndicator } from '../compare/model-door.js';
import { figure, percentSign, signedFigure } from '../format/figures.js';
import { localText } from '../i18n/local-text.js';
import type { Scenario } from '../simulation/door.js';
import type { Json } from '../stores/json-path.js';
import type { ReportWords } from './report-words.js';

type Guardrail = Scenario['expect'][number];

const BOUNDS = ['atMost', 'atLeast', 'equals', 'relativeAtMost', 'relativeAtLeast'] as const;

/** Guardrails that need seasons a comparison does not play (a changed world, strategies left out), said in words: what they ask for, and where. */
export function elsewhereGuardrails(scenario: Scenario, judged: readonly string[], comparison: Comparison, words: ReportWords): string {
  const says = scenario.expect
    .filter(({ id }) => !judged.includes(id))
    // What its author calls it says more in less room.
    .map((guardrail) => localText(guardrail.title, words.speech.language) || wanted(guardrail, scenario, comparison, words));
  return says.length === 0 ? '' : words.t('sheet.guardrailsElsewhere', { says: says.join(words.t('sheet.semicolon')) });
}

/** "sales of Siloed static exactly 0 where staff is none". */
function wanted(guardrail: Guardrail, scenario: Scenario, { strategies }: Comparison, { t, speech, words }: ReportWords): string {
  const { language } = speech;
  const titleOf = (id: string) =>
    strategies.find((each) => each.id === id)?.title ?? localText(scenario.strategies.find((each) => each.id === id)?.title, language, id);
  const name = guardrail.indicator.replace(/^.*\//, '');
  const indicator = findIndicator(name)?.title[language === 'en' ? 'en' : 'zh'] ?? name;
  const kind = BOUNDS.find((bound) => guardrail[bound] !== undefined) ?? 'atMost';
  const value = guardrail[kind] ?? 0;
  const text = kind.startsWith('relative')
    ? signedFigure(100 * value, 1, language) + percentSign(language)
    : figure(value, Number.isInteger(value) ? 0 : 2, language);
  const what = t('sheet.guardrailOf', { indicator, strategy: titleOf(guardrail.strategy ?? scenario.baseline) });
  const says = t('sheet.guardrailBound', { what, bound: t(`sheet.bound.${kind}`), value: text });
  const against = guardrail.against === undefined ? says : t('sheet.guardrailAgainst', { says, against: titleOf(guardrail.against) });
  if (guardrail.with === undefined) return against;
  const changes = leavesOf(guardrail.with as Json, []).map(({ path, value: to }) =>
    t('sheet.changeTo', { name: nameOf(path, words), value: valueText(to, path, NOTE, words) }),
  );
  return t('sheet.guardrailWhere', { says: against, changes: changes.join(speech.t('list.separator')) });
}

/** Values are told as they are: a guardrail changes numbers and choices. */
const NOTE = { kind: 'number', unit: '', options: [] } as const;

/** The label of a value, or the section it stands in. */
function nameOf(path: string, { t }: ReportWords['words']): string {
  const label = t(`field.${labelKey(path)}`, { defaultValue: '' });
  if (label !== '') return label;
  const section = sectionOf(`world.${path}`);
  return section === null ? path : t(`section.${section}`);
}

interface Leaf {
  readonly path: string;
  readonly value: Json;
}

function leavesOf(value: Json, at: readonly string[]): readonly Leaf[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [{ path: at.join('.'), value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner as Json, [...at, key]));
}
