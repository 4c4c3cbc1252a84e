import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import type { Json } from '../../stores/json-path.js';
import { useCase } from '../../stores/stores.js';
import { ChangesDiff } from '../changes/changes-diff.js';
import { FieldProblems } from '../fields/field-problems.js';
import { FieldScope } from '../fields/field-scope.js';

/** What a strategy changes: each lever with its value in the case and its value here. */
export function StrategyDiff({ index, changes }: { readonly index: number; readonly changes: Json | undefined }) {
  const { t } = useTranslation('case');
  return (
    <>
      <ChangesDiff at={['strategies', index, 'changes']} changes={changes} same={t('plan.same')} />
      <StrategyProblems index={index} />
    </>
  );
}

/** Problems of the strategy that no lever shows. */
function StrategyProblems({ index }: { readonly index: number }) {
  const own = useCase(
    useShallow((s) =>
      s.problems.filter(({ path }) => path.startsWith(`strategies[${index}]`) && !path.startsWith(`strategies[${index}].changes`)).map(({ path }) => path),
    ),
  );
  return own.length === 0 ? null : (
    <FieldScope at={[]}>
      <FieldProblems names={own} />
    </FieldScope>
  );
}
