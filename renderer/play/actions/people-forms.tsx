import { useEffect, useState } from 'react';
import { Pick } from '../../components/pick.js';
import { Segmented } from '../../components/segmented.js';
import type { Role } from '../../simulation/door.js';
import { RoleBadge } from '../role-badge.js';
import { usePlay, usePlayTexts } from '../use-play.js';
import { useRoles } from '../use-roles.js';
import type { FormProps } from './action-panel.js';
import { CountField, Field, LastingPick, RolePick } from './form-fields.js';

/** Anybody of a role, rather than one by name. */
const ANYBODY = 'anybody';
const MOST = 20;

/** One person by name (the one chosen on the floor), or some of a role, to another role. */
export function MoveForm({ onDraft }: FormProps) {
  const { t, person: nameOf } = usePlayTexts();
  const people = usePlay((s) => s.scene?.people) ?? [];
  const chosen = usePlay((s) => (s.chosen?.kind === 'person' ? s.chosen.person : null));
  const pressure = usePlay((s) => s.scene?.pressure?.byRole);
  const minutesOfWay = usePlay((s) => s.setup?.can.switchMinutes ?? 0);
  const [who, setWho] = useState(chosen ?? ANYBODY);
  const roles = useRoles();
  const ranked = [...roles].sort((a, b) => (pressure?.[a] ?? 0) - (pressure?.[b] ?? 0));
  const [from, setFrom] = useState<Role>(
    () => people.find(({ id }) => id === chosen)?.role ?? ranked.find((role) => people.some((person) => person.role === role)) ?? ranked[0],
  );
  const [to, setTo] = useState<Role>(() => ranked.findLast((role) => role !== from) ?? 'checkout');
  const [count, setCount] = useState(1);
  const [lasting, setLasting] = useState<number | null>(null);
  useEffect(() => {
    if (chosen !== null) setWho(chosen);
  }, [chosen]);
  useEffect(() => {
    const time = lasting === null ? {} : { minutes: lasting };
    const action =
      who === ANYBODY ? ({ kind: 'move', from, to, people: count, ...time } as const) : ({ kind: 'move-person', person: who, to, ...time } as const);
    onDraft({ action: who === ANYBODY && from === to ? null : action, terms: t('terms.move', { minutes: minutesOfWay }) });
  }, [who, from, to, count, lasting, minutesOfWay, onDraft, t]);
  const there = people.filter(({ doing, next }) => doing !== 'break' && next === null);
  return (
    <>
      <Field label={t('form.who')}>
        <Pick
          label={t('form.who')}
          hideLabel
          value={who}
          options={[
            { value: ANYBODY, label: t('form.anybody') },
            ...there.map(({ id, role }) => ({ value: id, label: nameOf(id), mark: <RoleBadge role={role} /> })),
          ]}
          onChange={setWho}
        />
      </Field>
      {who === ANYBODY && (
        <>
          <CountField label={t('form.people')} value={count} min={1} max={MOST} onChange={setCount} />
          <RolePick label={t('form.from')} value={from} onChange={setFrom} />
        </>
      )}
      <RolePick label={t('form.to')} value={to} onChange={setTo} />
      <LastingPick value={lasting} onChange={setLasting} open={t('form.untilClosing')} />
    </>
  );
}

/** Opening takes the people who can best be spared; closing sends cashiers elsewhere. */
export function TillForm({ onDraft }: FormProps) {
  const { t } = usePlayTexts();
  const minutesOfWay = usePlay((s) => s.setup?.can.switchMinutes ?? 0);
  const [does, setDoes] = useState<'open' | 'close'>('open');
  const [count, setCount] = useState(1);
  const [to, setTo] = useState<Role>('stock');
  const [lasting, setLasting] = useState<number | null>(null);
  useEffect(() => {
    const time = lasting === null ? {} : { minutes: lasting };
    const action = does === 'open' ? ({ kind: 'open-till', people: count, ...time } as const) : ({ kind: 'close-till', people: count, to, ...time } as const);
    onDraft({ action: does === 'close' && to === 'checkout' ? null : action, terms: t(`terms.${does}Till`, { minutes: minutesOfWay }) });
  }, [does, count, to, lasting, minutesOfWay, onDraft, t]);
  return (
    <>
      <Segmented
        label={t('form.does')}
        value={does}
        onChange={setDoes}
        segments={[
          { value: 'open', label: t('form.openTill') },
          { value: 'close', label: t('form.closeTill') },
        ]}
      />
      <CountField label={t('form.tills')} value={count} min={1} max={MOST} onChange={setCount} />
      {does === 'close' && <RolePick label={t('form.to')} value={to} onChange={setTo} />}
      <LastingPick value={lasting} onChange={setLasting} open={t('form.untilClosing')} />
    </>
  );
}
