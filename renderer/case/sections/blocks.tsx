import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { Button } from '../../components/button.js';
import type { CaseStore } from '../../stores/case-store.js';
import { isObject, type JsonPath, pathSteps, pathText, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { FieldProblems } from '../fields/field-problems.js';
import { useFieldScope } from '../fields/field-scope.js';
import { effective } from '../fields/use-field.js';
import styles from './blocks.module.css';
import { KitchenRegions, TasteRegions } from './region-parts.js';
import type { Block, Mechanism } from './section-list.js';
import { Sentences } from './sentence.js';

/** What is no sentence. */
const PARTS: Readonly<Record<Extract<Block, { part: string }>['part'], ReactNode>> = {
  'taste-regions': <TasteRegions />,
  'kitchen-regions': <KitchenRegions />,
};

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block) =>
    'mechanism' in block ? (
      <MechanismBlock key={block.mechanism.id} mechanism={block.mechanism} />
    ) : 'part' in block ? (
      <Fragment key={block.part}>{PARTS[block.part]}</Fragment>
    ) : (
      <SayBlock key={block.say} block={block} />
    ),
  );
}

function SayBlock({ block }: { readonly block: Extract<Block, { say: string }> }) {
  const scope = useFieldScope();
  const { when } = block;
  const shown = useCase((s) => {
    if (when === undefined) return true;
    const tagged = effective(s, [...scope, ...pathSteps(when.path)]);
    return isObject(tagged) && tagged.kind === when.is;
  });
  return shown ? <Sentences say={block.say} prefix={block.prefix ?? ''} /> : null;
}

/** A mechanism that is there, with its sentences, or one line that says what its absence means and adds it. */
function MechanismBlock({ mechanism }: { readonly mechanism: Mechanism }) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const scope = useFieldScope();
  const path = [...scope, ...pathSteps(mechanism.path)];
  const present = useCase(useShallow((s) => valueAt(s.document ?? undefined, path) !== undefined));
  const name = t(`mechanism.${mechanism.id}.name`);
  if (!present) {
    return (
      <div className={styles.absent} data-path={pathText(path)}>
        <p>
          <b>{name}</b> <span>{t(`mechanism.${mechanism.id}.absent`)}</span>
        </p>
        <Button kind="quiet" aria-label={t('mechanism.addName', { name })} onPress={() => add(theCase, scope, mechanism)}>
          {t('mechanism.add')}
        </Button>
      </div>
    );
  }
  return (
    <section className={styles.mechanism} data-path={pathText(path)} {...(isHeadOfSection(mechanism, t) ? {} : { 'aria-label': name })}>
      <header {...(isHeadOfSection(mechanism, t) ? { className: styles.unnamed } : {})}>
        {!isHeadOfSection(mechanism, t) && <h3>{name}</h3>}
        <Button kind="quiet" aria-label={t('mechanism.removeName', { name })} onPress={() => theCase.getState().remove(path)}>
          {t('mechanism.remove')}
        </Button>
      </header>
      <Blocks blocks={mechanism.blocks} />
      <SectionProblem path={mechanism.path} />
    </section>
  );
}

/** Writes a mechanism, and before it what it cannot do without. */
function add(theCase: CaseStore, scope: JsonPath, { path, starter, needs = {} }: Mechanism) {
  for (const [name, value] of Object.entries(needs)) {
    const needed = [...scope, ...pathSteps(name)];
    if (valueAt(theCase.getState().document ?? undefined, needed) === undefined) theCase.getState().edit(needed, value);
  }
  theCase.getState().edit([...scope, ...pathSteps(path)], starter);
}

/** A section with one mechanism of its own name needs no second heading. */
function isHeadOfSection({ id }: Mechanism, t: (key: string) => string): boolean {
  return t(`mechanism.${id}.name`) === t(`section.${id}`);
}

/** A problem of the section as a whole, which no value in it could show. */
function SectionProblem({ path }: { readonly path: string }) {
  const at = pathText([...useFieldScope(), ...pathSteps(path)]);
  const own = useCase((s) => s.problems.some((problem) => problem.path === at));
  return own ? <FieldProblems names={[path]} /> : null;
}
