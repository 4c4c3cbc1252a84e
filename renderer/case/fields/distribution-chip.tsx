import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.js';
import { Pick } from '../../components/pick.js';
import { useLanguage } from '../../i18n/use-language.js';
import { isObject, type Json } from '../../stores/json-path.js';
import styles from './chip.module.css';
import { convertDistribution } from './convert-distribution.js';
import panel from './distribution-panel.module.css';
import { FieldFacts } from './field-facts.js';
import { DISTRIBUTION_PARAMETERS, type DistributionKind } from './field-note.js';
import { NumberInput } from './number-input.js';
import type { Field } from './use-field.js';
import { hasUnit, quantityText, unitOfName, valueText } from './value-text.js';

/** A random quantity in a sentence: press it to choose its shape and its numbers. */
export function DistributionChip({ field }: { readonly field: Field }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const text = valueText(field.value, field.name, field.note, { t, language });
  return (
    <DialogTrigger>
      <AriaButton
        className={styles.chip as string}
        aria-label={t('chip.name', { label: field.label, value: text })}
        {...(field.changed ? { 'data-changed': true } : {})}
        {...(field.problem === null ? {} : { 'data-invalid': true })}
      >
        {text}
      </AriaButton>
      <Popover className={panel.popover as string} placement="bottom start" offset={6}>
        <Dialog className={panel.panel as string} aria-label={field.label}>
          <DistributionPanel field={field} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function DistributionPanel({ field }: { readonly field: Field }) {
  const { t } = useTranslation('case');
  const value = isObject(field.value as Json | undefined) ? (field.value as { [key: string]: Json }) : { kind: 'constant', value: 0 };
  const kind = value.kind as DistributionKind;
  const kinds = (Object.keys(DISTRIBUTION_PARAMETERS) as DistributionKind[]).filter((each) => each !== 'empirical' || kind === 'empirical');
  return (
    <>
      <FieldFacts field={field} />
      <Pick
        label={t('distribution.shape')}
        value={kind}
        options={kinds.map((each) => ({ value: each, label: t(`distribution.kind.${each}`) }))}
        onChange={(next) => field.set(convertDistribution(value, next))}
      />
      {DISTRIBUTION_PARAMETERS[kind].map((parameter) => (
        <Parameter key={parameter} field={field} parameter={parameter} value={value} />
      ))}
      {kind === 'empirical' && <p className={panel.note}>{t('distribution.empirical', { count: Array.isArray(value.values) ? value.values.length : 0 })}</p>}
      {field.written && field.note?.fallback !== undefined && (
        <Button kind="quiet" onPress={field.reset}>
          {t('field-actions.reset')}
        </Button>
      )}
    </>
  );
}

function Parameter({ field, parameter, value }: { readonly field: Field; readonly parameter: string; readonly value: { readonly [key: string]: Json } }) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const number = value[parameter];
  const unit = hasUnit(parameter) ? unitOfName(field.name) : '';
  const label = t(`distribution.name.${parameter}`);
  return (
    <div className={panel.row}>
      <span aria-hidden="true">{label}</span>
      <NumberInput
        label={label}
        value={typeof number === 'number' ? number : null}
        invalid={field.problem?.path.endsWith(`.${parameter}`) === true}
        className={panel.input}
        onChange={(next) => field.set({ ...value, [parameter]: next })}
      />
      <span className={panel.unit}>{quantityText(0, unit, { t, language }).replace('0', '').trim()}</span>
    </div>
  );
}
