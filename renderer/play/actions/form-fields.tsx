import type { ReactNode } from 'react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import { Pick } from '../../components/pick.js';
import type { Role } from '../../simulation/door.js';
import { RoleBadge } from '../role-badge.js';
import { usePlay, usePlayTexts } from '../use-play.js';
import { useRoles } from '../use-roles.js';
import styles from './action-panel.module.css';

export function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.field}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  );
}

export interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly unit?: string;
  readonly onChange: (value: number) => void;
}

/** A number with a step either way. */
export function CountField({ label, value, min, max, step = 1, unit, onChange }: CountFieldProps) {
  const { t } = usePlayTexts();
  return (
    <NumberField
      className={styles.field as string}
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      formatOptions={{ maximumFractionDigits: 4 }}
      onChange={(next) => onChange(Number.isFinite(next) ? next : min)}
    >
      <Label>{label}</Label>
      <Group className={styles.number as string}>
        <Button slot="decrement" aria-label={t('form.less', { name: label })}>
          −
        </Button>
        <Input />
        <Button slot="increment" aria-label={t('form.more', { name: label })}>
          +
        </Button>
        {unit !== undefined && unit !== '' && <small>{unit}</small>}
      </Group>
    </NumberField>
  );
}

export interface RolePickProps {
  readonly label: string;
  readonly value: Role;
  readonly onChange: (role: Role) => void;
}

/** A place of work, with how many are there now. */
export function RolePick({ label, value, onChange }: RolePickProps) {
  const { t } = usePlayTexts();
  const people = usePlay((s) => s.scene?.people);
  const roles = useRoles();
  const there = (role: Role) => people?.filter((person) => (person.next ?? person.role) === role && person.doing !== 'break').length ?? 0;
  return (
    <Field label={label}>
      <Pick
        label={label}
        hideLabel
        value={value}
        options={roles.map((role) => ({
          value: role,
          label: t('form.roleWith', { name: t(`role.${role}`), count: there(role) }),
          mark: <RoleBadge role={role} />,
        }))}
        onChange={onChange}
      />
    </Field>
  );
}

/** How long something lasts; null: until closing (or, for a threshold, until it is taken back). */
export function LastingPick({
  value,
  onChange,
  open,
}: {
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
  readonly open: string;
}) {
  const { t } = usePlayTexts();
  const options = [null, 30, 60, 120, 240];
  return (
    <Field label={t('form.lasting')}>
      <Pick
        label={t('form.lasting')}
        hideLabel
        value={String(value)}
        options={options.map((minutes) => ({ value: String(minutes), label: minutes === null ? open : t('form.minutes', { count: minutes }) }))}
        onChange={(next) => onChange(next === 'null' ? null : Number(next))}
      />
    </Field>
  );
}
