import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { type Json, pathText } from '../../stores/json-path.js';
import { useCase } from '../../stores/stores.js';
import { ChangesDiff } from '../changes/changes-diff.js';
import { FieldProblems } from '../fields/field-problems.js';
import { FieldScope } from '../fields/field-scope.js';
import { changedLevers } from './strategy-edits.js';

/** What a strategy changes: each lever with its value in the case and its value here. */
export function StrategyDiff({ index, changes }: { readonly index: number; readonly changes: Json | undefined }) {
  const { t } = useTranslation('case');
  return (
    <>
      <ChangesDiff at={['strategies', index, 'changes']} changes={changes} same={t('plan.same')} />
      <StrategyProblems index={index} changes={changes} />
    </>
  );
}

/** Problems of the strategy that no lever shows: of its own values, or of what its changes lack. */
function StrategyProblems({ index, changes }: { readonly index: number; readonly changes: Json | undefined }) {
  const at = `strategies[${index}]`;
  const levers = changedLevers(changes).map((lever) => pathText(['strategies', index, 'changes', ...lever]));
  const own = useCase(
    useShallow((s) =>
      s.problems
        .map(({ path }) => path)
        .filter((path) => path.startsWith(at) && !levers.some((lever) => path === lever || path.startsWith(`${lever}.`) || path.startsWith(`${lever}[`))),
    ),
  );
  const ofChanges = own.flatMap((path) => (path.startsWith(`${at}.changes.`) ? [path.slice(`${at}.changes.`.length)] : []));
  const others = own.filter((path) => !path.startsWith(`${at}.changes.`));
  return (
    <>
      <FieldScope at={['strategies', index, 'changes']}>
        <FieldProblems names={ofChanges} />
      </FieldScope>
      <FieldScope at={[]}>
        <FieldProblems names={others} />
      </FieldScope>
    </>
  );
}
