import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import button from '../../components/button.module.css';
import menu from '../../components/menu.module.css';
import { isObject, type Json, type JsonObject, valueAt } from '../../stores/json-path.js';
import { useCase } from '../../stores/stores.js';
import { useFieldScope } from '../fields/field-scope.js';
import type { RuleKind } from './rule-kinds.js';
import styles from './rule-parts.module.css';

export interface AddMenuProps {
  /** What is added, as the button says it. */
  readonly what: string;
  /** Spoken name of the button. */
  readonly name: string;
  readonly kinds: readonly RuleKind[];
  readonly onAdd: (starter: JsonObject) => void;
}

/** A button that opens the kinds of conditions or actions, each with a line that explains it. What this case cannot do says what is missing. */
export function AddMenu({ what, name, kinds, onAdd }: AddMenuProps) {
  const { t } = useTranslation('case');
  const missing = useMissing(kinds.flatMap(({ needs }) => needs ?? []));
  const firstInitiative = useFirstInitiative();
  const starterOf = ({ kind, starter }: RuleKind) => (kind === 'start' ? { ...starter, initiative: firstInitiative ?? '' } : starter);
  return (
    <MenuTrigger>
      <AriaButton className={`${button.button} ${button.quiet} ${styles.add}`} aria-label={name}>
        + {what}
      </AriaButton>
      <Popover className={menu.popover as string} placement="bottom start">
        <Menu className={menu.list as string} aria-label={name} disabledKeys={kinds.filter(({ needs }) => isMissing(needs, missing)).map(({ kind }) => kind)}>
          {kinds.map((each) => (
            <MenuItem
              key={each.kind}
              id={each.kind}
              textValue={t(`ruleKind.${each.kind}.name`)}
              className={`${menu.item} ${styles.choice}`}
              onAction={() => onAdd(starterOf(each))}
            >
              <span>
                {t(`ruleKind.${each.kind}.name`)}
                <span className={styles.say}>
                  {isMissing(each.needs, missing) ? t('rules.needs', { name: t(`rules.need-${each.needs}`) }) : t(`ruleKind.${each.kind}.say`)}
                </span>
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const isMissing = (needs: string | undefined, missing: readonly string[]) => needs !== undefined && missing.includes(needs);

/** Of these sections those that neither the case nor the strategy has. */
export function useMissing(sections: readonly string[]): readonly string[] {
  const scope = useFieldScope();
  return useCase(
    useShallow((s) =>
      [...new Set(sections)].filter((section) =>
        [
          ['world', section],
          [...scope, section],
        ].every((path) => valueAt(s.document ?? undefined, path) === undefined),
      ),
    ),
  );
}

function useFirstInitiative(): string | undefined {
  const scope = useFieldScope();
  return useCase((s) => {
    const lists = [
      [...scope, 'initiatives'],
      ['world', 'initiatives'],
    ].map((path) => valueAt(s.document ?? undefined, path));
    const [first] = lists.flatMap((list) => (Array.isArray(list) ? (list as readonly Json[]) : [])).filter(isObject);
    return first === undefined ? undefined : String(first.id);
  });
}
