import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseProblem } from '../../simulation/parse-case.js';
import type { CaseState, CaseStore } from '../../stores/case-store.js';
import { type Json, type JsonObject, type JsonPath, pathSteps, pathText, sameJson, valueAt, withValueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { planOf } from '../plan.js';
import { type FieldNote, noteAt } from './field-note.js';
import { useFieldScope } from './field-scope.js';
import { labelKey } from './label-key.js';

export interface Field {
  /** Path as written under the scope: `demand.visitorsPerDay`. */
  readonly name: string;
  readonly path: JsonPath;
  readonly label: string;
  readonly note: FieldNote | null;
  /** What counts now: what the file says, or else the default. */
  readonly value: Json | undefined;
  /** Written in the file, not a default. */
  readonly written: boolean;
  /** What counted when the case was last saved. */
  readonly saved: Json | undefined;
  readonly changed: boolean;
  readonly problem: CaseProblem | null;
  set(value: Json): void;
  /** Back to the shipped default: takes the value out of the file. */
  reset(): void;
}

/** One value of the case with everything a control needs to show and change it. */
export function useField(name: string): Field {
  const { theCase } = useStores();
  const { t } = useTranslation('case');
  const scope = useFieldScope();
  const path = useMemo(() => [...scope, ...pathSteps(name)], [scope, name]);
  const text = pathText(path);
  const raw = useCase((s) => valueAt(s.document ?? undefined, path));
  const value = useCase((s) => effective(s, path));
  const savedRaw = useCase((s) => valueAt(s.saved ?? undefined, path));
  const hasSaved = useCase((s) => s.saved !== null);
  const problem = useCase((s) => s.problems.find((p) => p.path === text || p.path.startsWith(`${text}.`) || p.path.startsWith(`${text}[`)) ?? null);
  const note = useMemo(() => noteAt(describing(theCase.getState().document, scope, name), schemaPath(scope, name), value), [theCase, scope, name, value]);
  const saved = savedRaw ?? (note?.fallback as Json | undefined);

  return {
    name,
    path,
    label: t(`field.${labelKey(name)}`, { defaultValue: name }),
    note,
    // The file of a strategy is read without its defaults.
    value: value ?? (note?.fallback as Json | undefined),
    written: raw !== undefined,
    saved,
    changed: hasSaved && !sameJson(raw, savedRaw) && !sameJson(value, saved),
    problem,
    set: (next) => write(theCase, path, next),
    reset: () => theCase.getState().remove(path),
  };
}

/** Changes of a strategy, of an option of a search or of a guardrail have no schema of their own: they are described where they land, in the world. */
function schemaPath(scope: JsonPath, name: string): JsonPath {
  const last = scope.at(-1);
  return last === 'world' || last === 'changes' || last === 'with' ? ['world', ...pathSteps(name)] : [...scope, ...pathSteps(name)];
}

/** The document by which a place is described. Lists of a strategy's changes take the place of the world's, so what kinds their entries are stands there. */
function describing(document: JsonObject | null, scope: JsonPath, name: string): Json | undefined {
  const inList = pathSteps(name).some((step) => typeof step === 'number');
  const changes = inList && scope.length > 1 ? valueAt(document ?? undefined, scope) : undefined;
  return changes === undefined ? (document ?? undefined) : { world: changes };
}

/** Sections that are written whole or not at all: one value of them cannot stand alone in the file. */
const WHOLE = ['weekdayFactors', 'hourShares', 'ordering', 'work'];

function write(theCase: CaseStore, path: JsonPath, value: Json) {
  const state = theCase.getState();
  const joins = `type ${pathText(path)}`;
  const cut = path.findIndex((step) => typeof step === 'string' && WHOLE.includes(step)) + 1;
  const section = cut === 0 ? undefined : path.slice(0, cut);
  if (section === undefined || section.length === path.length || valueAt(state.document ?? undefined, section) !== undefined) {
    state.edit(path, value, joins);
    return;
  }
  const whole = sectionDefault(state, section);
  if (whole !== undefined) state.edit(section, withValueAt(whole, path.slice(cut), value), joins);
}

/** What a section that is not written amounts to. */
function sectionDefault(state: CaseState, section: JsonPath): Json | undefined {
  const known = effective(state, section);
  if (known !== undefined || section.at(-1) !== 'hourShares' || state.scenario === null) return known;
  return planOf(state.scenario.world, 0).hourShares.map(tidyShare);
}

/** The value in force at a path: as written, else as the parsed case has it (which knows the defaults). */
export function effective(state: CaseState, path: JsonPath): Json | undefined {
  const raw = valueAt(state.document ?? undefined, path);
  if (raw !== undefined || state.scenario === null) return raw;
  // The shape of the day is a default the model has, not the format.
  const hour = path.at(-2) === 'hourShares' ? path.at(-1) : undefined;
  if (typeof hour === 'number') return tidyShare(planOf(state.scenario.world, 0).hourShares[hour] ?? 0);
  return valueAt(state.scenario as unknown as Json, path);
}

function tidyShare(share: number): number {
  return Number(share.toFixed(4));
}
