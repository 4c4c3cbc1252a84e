import { useEffect, useState } from 'react';
import { Segmented } from '../../components/segmented.js';
import { figure } from '../../format/figures.js';
import { CALL_IN_TERMS, type Role } from '../../simulation/door.js';
import { usePlay, usePlayTexts } from '../use-play.js';
import type { FormProps } from './action-panel.js';
import { CountField, LastingPick, RolePick } from './form-fields.js';

/** Temporary staff, or a float of the region where there are floats. */
export function FloatForm({ onDraft }: FormProps) {
  const { t, language } = usePlayTexts();
  const canLend = usePlay((s) => s.setup?.can.lend ?? false);
  const [does, setDoes] = useState<'call-in' | 'lend'>(canLend ? 'lend' : 'call-in');
  const [role, setRole] = useState<Role>('checkout');
  const [count, setCount] = useState(1);
  const [hours, setHours] = useState(4);
  useEffect(() => {
    const terms = { minutes: CALL_IN_TERMS.arriveMinutes, factor: figure(CALL_IN_TERMS.payFactor, 1, language), most: CALL_IN_TERMS.mostADay };
    onDraft(
      does === 'lend'
        ? { action: { kind: 'lend', role, people: count }, terms: t('terms.lend') }
        : { action: { kind: 'call-in', role, people: count, hours }, terms: t('terms.callIn', terms) },
    );
  }, [does, role, count, hours, onDraft, t, language]);
  return (
    <>
      {canLend && (
        <Segmented
          label={t('form.does')}
          value={does}
          onChange={setDoes}
          segments={[
            { value: 'lend', label: t('form.lend') },
            { value: 'call-in', label: t('form.callIn') },
          ]}
        />
      )}
      <CountField label={t('form.people')} value={count} min={1} max={20} onChange={setCount} />
      <RolePick label={t('form.to')} value={role} onChange={setRole} />
      {does === 'call-in' && <CountField label={t('form.hours')} value={hours} min={0.5} max={12} step={0.5} unit={t('unit.h')} onChange={setHours} />}
    </>
  );
}

/** For customers whose wait was too long. */
export function CouponForm({ onDraft }: FormProps) {
  const { t, language } = usePlayTexts();
  const [yuan, setYuan] = useState(5);
  const [lasting, setLasting] = useState<number | null>(60);
  useEffect(() => {
    const action = { kind: 'coupons', yuan, ...(lasting === null ? {} : { minutes: lasting }) } as const;
    onDraft({ action, terms: t('terms.coupons', { yuan: figure(yuan, Number.isInteger(yuan) ? 0 : 1, language) }) });
  }, [yuan, lasting, onDraft, t, language]);
  return (
    <>
      <CountField label={t('form.value')} value={yuan} min={0.5} max={1000} step={0.5} unit={t('unit.yuanName')} onChange={setYuan} />
      <LastingPick value={lasting} onChange={setLasting} open={t('form.untilClosing')} />
    </>
  );
}

/** An urgent order, or a shelf that is filled first from what is here. */
export function RushForm({ onDraft }: FormProps) {
  const { t, language } = usePlayTexts();
  const terms = usePlay((s) => s.setup?.can.expediteTerms);
  const canRestock = usePlay((s) => s.setup?.can.restock ?? false);
  const groups = usePlay((s) => s.scene?.stock?.shelves.length ?? 1);
  const [does, setDoes] = useState<'expedite' | 'priority-restock'>('expedite');
  const [which, setWhich] = useState<'emptiest' | 'one'>('emptiest');
  const [count, setCount] = useState(1);
  const [group, setGroup] = useState(1);
  useEffect(() => {
    const action = which === 'one' ? { kind: does, groups: 1, group } : { kind: does, groups: count };
    const perUnit = terms?.yuanPerUnit ?? 0;
    const price = {
      hours: figure(terms?.hours ?? 0, 0, language),
      order: figure(terms?.yuanPerOrder ?? 0, 0, language),
      unit: figure(perUnit, Number.isInteger(perUnit) ? 0 : 1, language),
    };
    onDraft({ action, terms: does === 'expedite' ? t('terms.expedite', price) : t('terms.restock') });
  }, [does, which, count, group, terms, onDraft, t, language]);
  return (
    <>
      {canRestock && (
        <Segmented
          label={t('form.does')}
          value={does}
          onChange={setDoes}
          segments={[
            { value: 'expedite', label: t('form.expedite') },
            { value: 'priority-restock', label: t('form.restock') },
          ]}
        />
      )}
      <Segmented
        label={t('form.which')}
        value={which}
        onChange={setWhich}
        segments={[
          { value: 'emptiest', label: t('form.emptiest') },
          { value: 'one', label: t('form.oneShelf') },
        ]}
      />
      {which === 'emptiest' ? (
        <CountField label={t('form.shelves')} value={count} min={1} max={groups} onChange={setCount} />
      ) : (
        <CountField label={t('form.shelf')} value={group} min={1} max={groups} onChange={setGroup} />
      )}
    </>
  );
}
