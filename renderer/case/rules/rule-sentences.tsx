import type { Rule } from '../../simulation/door.js';
import styles from './rule-parts.module.css';
import { useRuleText } from './use-rule-text.js';

/** A list of rules, a sentence each: where a list as a whole is a value of a strategy. */
export function RuleSentences({ rules }: { readonly rules: readonly Rule[] }) {
  const sentenceOf = useRuleText();
  return (
    <ul className={styles.sentences}>
      {rules.map((rule) => (
        <li key={rule.id}>{sentenceOf(rule)}</li>
      ))}
    </ul>
  );
}
