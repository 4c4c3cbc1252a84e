import { useTranslation } from 'react-i18next';
import button from '../../components/button.module.css';
import { FindList, type FindTopic } from '../../components/find-list.js';
import { isObject, type Json, valueAt } from '../../stores/json-path.js';
import { useCase, useStores } from '../../stores/stores.js';
import { useFieldScope } from '../fields/field-scope.js';
import { EntryList } from '../sections/entry-list.js';
import { useMissing } from './add-menu.js';
import { named } from './rule-edits.js';
import { RuleEntry } from './rule-entry.js';
import { RULE_TEMPLATES } from './rule-templates.js';

/** The rules of the case. Shown only where the case has rules. */
export function RuleParts() {
  const isThere = useCase((s) => valueAt(s.document ?? undefined, ['world', 'rules']) !== undefined);
  return isThere ? <RuleList /> : null;
}

/** The format's limit. */
const MOST = 60;

/** Rules of the case, or of a strategy, by the scope of the fields; new ones begin as one of a few that are common. */
export function RuleList() {
  const { t } = useTranslation('case');
  const path = [...useFieldScope(), 'rules', 'list'];
  const written = useCase((s) => valueAt(s.document ?? undefined, path));
  const rules = Array.isArray(written) ? (written as readonly Json[]) : [];
  return (
    <EntryList count={rules.length} none={t('rules.none')} add={rules.length < MOST ? <AddRule rules={rules} /> : null}>
      {rules.map((rule, i) => (
        <RuleEntry key={isObject(rule) ? String(rule.id) : i} rules={rules} index={i} path={path} />
      ))}
    </EntryList>
  );
}

const TOPICS = ['people', 'stock', 'service'] as const;

function AddRule({ rules }: { readonly rules: readonly Json[] }) {
  const { t } = useTranslation('case');
  const { theCase } = useStores();
  const path = [...useFieldScope(), 'rules', 'list'];
  const missing = useMissing(RULE_TEMPLATES.flatMap(({ needs }) => needs));
  const topics = (): readonly FindTopic[] =>
    TOPICS.map((topic) => ({
      id: topic,
      title: t(`rules.topic-${topic}`),
      items: RULE_TEMPLATES.filter((template) => template.topic === topic).map(({ id, needs }) => {
        const lacking = needs.find((section) => missing.includes(section));
        return {
          id,
          text: t(`ruleTemplate.${id}.name`),
          detail: t(`ruleTemplate.${id}.say`),
          ...(lacking === undefined ? {} : { note: t('rules.needs', { name: t(`rules.need-${lacking}`) }), isOff: true }),
        };
      }),
    }));
  const add = (id: string) => {
    const template = RULE_TEMPLATES.find((each) => each.id === id);
    if (template !== undefined) theCase.getState().edit(path, [...rules, named({ title: t(`ruleTemplate.${id}.name`), ...template.rule }, rules)]);
  };
  return (
    <FindList
      className={`${button.button} ${button.quiet}`}
      label={t('rules.template')}
      placeholder={t('rules.findTemplate')}
      none={t('rules.noTemplate')}
      topics={topics}
      onChoose={add}
    >
      {t('rules.add')}
    </FindList>
  );
}
