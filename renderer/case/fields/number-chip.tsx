import { type RefObject, useId, useRef, useState } from 'react';
import { Button as AriaButton, Popover, TooltipTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { focusWhenMade } from '../../components/focus-when-made.js';
import { TipBox } from '../../components/tip.js';
import { useLanguage } from '../../i18n/use-language.js';
import styles from './chip.module.css';
import { FieldFacts } from './field-facts.js';
import { NumberInput } from './number-input.js';
import type { Field } from './use-field.js';
import { isPerCent, quantityText, valueText } from './value-text.js';

/** A number in a sentence: press it and it becomes a field, with everything known about it below. */
export function NumberChip({ field, bare = false }: { readonly field: Field; readonly bare?: boolean }) {
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const isHushed = useRef(false);
  if (editing) {
    return (
      <NumberBox
        field={field}
        onDone={() => {
          setEditing(false);
          // The button comes back with the next paint; focus belongs there when it was taken from inside.
          requestAnimationFrame(() => {
            if (document.activeElement !== document.body) return;
            isHushed.current = true;
            button.current?.focus();
            isHushed.current = false;
          });
        }}
      />
    );
  }
  return <ChipButton field={field} bare={bare} ref={button} isHushed={isHushed} onPress={() => setEditing(true)} />;
}

interface ChipButtonProps {
  readonly field: Field;
  readonly bare?: boolean;
  readonly ref?: React.Ref<HTMLButtonElement>;
  readonly onPress?: () => void;
  /** While true, the focus brings no explanation: it has just been read, and would lie over what comes next. */
  readonly isHushed?: RefObject<boolean>;
}

/** The chip at rest. */
export function ChipButton({ field, bare = false, ref, onPress, isHushed }: ChipButtonProps) {
  const { t } = useTranslation('case');
  const [isTold, setTold] = useState(false);
  const language = useLanguage();
  const text = valueText(field.value, field.name, field.note, { t, language });
  return (
    <TooltipTrigger delay={600} isOpen={isTold} onOpenChange={(next) => setTold(next && isHushed?.current !== true)}>
      <AriaButton
        {...(ref === undefined ? {} : { ref })}
        {...(onPress === undefined ? {} : { onPress })}
        className={bare ? `${styles.chip} ${styles.bare}` : (styles.chip as string)}
        aria-label={t('chip.name', { label: field.label, value: text })}
        {...(field.changed ? { 'data-changed': true } : {})}
        {...(field.problem === null ? {} : { 'data-invalid': true })}
      >
        {text}
      </AriaButton>
      <TipBox placement="bottom">
        <FieldFacts field={field} />
      </TipBox>
    </TooltipTrigger>
  );
}

function NumberBox({ field, onDone }: { readonly field: Field; readonly onDone: () => void }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const box = useRef<HTMLSpanElement>(null);
  const facts = useId();
  const { note, value, label } = field;
  const unit = note?.unit ?? '';
  const invalid = field.problem !== null;
  const wordsAround = unitAround(quantityText(0, unit, { t, language }));
  return (
    <span ref={box} className={styles.box} {...(invalid ? { 'data-invalid': true } : {})}>
      {wordsAround.before !== '' && <span>{wordsAround.before}</span>}
      <NumberInput
        value={typeof value === 'number' ? value : null}
        factor={isPerCent(unit) ? 100 : 1}
        whole={note?.kind === 'whole'}
        label={label}
        describedBy={facts}
        invalid={invalid}
        ref={focusWhenMade}
        onChange={field.set}
        onEmpty={note?.optional === true ? field.reset : undefined}
        onDone={onDone}
      />
      {wordsAround.after !== '' && <span>{wordsAround.after}</span>}
      <Popover
        triggerRef={box}
        isOpen
        isNonModal
        placement="bottom start"
        offset={6}
        className={styles.facts as string}
        {...(invalid ? { 'data-invalid': true } : {})}
      >
        <FieldFacts field={field} id={facts} />
      </Popover>
    </span>
  );
}

/** What stands before and after the number in a text like "×0" or "0 min". */
function unitAround(textOfZero: string): { readonly before: string; readonly after: string } {
  const at = textOfZero.indexOf('0');
  return { before: textOfZero.slice(0, at).trim(), after: textOfZero.slice(at + 1).trim() };
}
