import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Button } from '../../components/button.js';
import type { PlayerAction } from '../../simulation/door.js';
import { refusalWords } from '../log/decision-words.js';
import type { ActionKind } from '../session/play-state.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import styles from './action-panel.module.css';
import { CouponForm, FloatForm, RushForm } from './goods-forms.js';
import { MoveForm, TillForm } from './people-forms.js';
import { ThresholdForm } from './threshold-form.js';

/** Told by a form: what would be decided, null while it is not complete, and what it costs and when it tells. */
export interface Draft {
  readonly action: PlayerAction | null;
  readonly terms: string;
}

export interface FormProps {
  readonly onDraft: (draft: Draft) => void;
}

const FORMS: Readonly<Record<ActionKind, (props: FormProps) => ReactNode>> = {
  move: MoveForm,
  till: TillForm,
  float: FloatForm,
  coupon: CouponForm,
  rush: RushForm,
  threshold: ThresholdForm,
};

/** The small panel of one action: what exactly, what it costs, why. It lies over the floor and holds nothing up. */
export function ActionPanel({ kind }: { readonly kind: ActionKind }) {
  const texts = usePlayTexts();
  const { t } = texts;
  const session = usePlaySession();
  const told = usePlay((s) => s.told);
  const [draft, setDraft] = useState<Draft>({ action: null, terms: '' });
  const [reason, setReason] = useState('');
  const panel = useRef<HTMLFormElement>(null);
  const isIn = useRef(false);
  // Some forms have to ask for their values first.
  useEffect(() => {
    const first = isIn.current ? null : panel.current?.querySelector<HTMLElement>('[data-first] button:not(:disabled)');
    isIn.current ||= first != null;
    first?.focus();
  });
  const Form = FORMS[kind];
  const decide = (event: FormEvent) => {
    event.preventDefault();
    if (draft.action !== null) void session.decide(draft.action, reason.trim());
  };
  return (
    <form className={styles.panel} data-panel={kind} aria-label={t(`action.${kind}`)} ref={panel} onSubmit={decide}>
      <header>
        <h2>{t(`action.${kind}`)}</h2>
        <Button kind="quiet" aria-label={t('action.close')} onPress={() => session.show(null)}>
          ×
        </Button>
      </header>
      <div className={styles.fields} data-first onKeyDownCapture={decideOnChosen}>
        <Form onDraft={setDraft} />
      </div>
      {told !== null && told.outcome.status === 'refused' && (
        <p className={styles.refused} role="alert" key={told.turn}>
          <b>{t('action.refused')}</b> {refusalWords(told.outcome.refusal ?? 'out-of-range', told.action, t)}
        </p>
      )}
      <div className={styles.end}>
        <p className={styles.terms}>{draft.terms}</p>
        <TextField className={styles.reason as string} value={reason} onChange={setReason} maxLength={500}>
          <Label>{t('action.reason')}</Label>
          <Input placeholder={t('action.reasonHint')} />
        </TextField>
        <Button kind="primary" type="submit" isDisabled={draft.action === null}>
          {t(`action.do-${kind}`)}
        </Button>
      </div>
    </form>
  );
}

/** Enter on what is chosen already decides, as it does in a text box: T and Enter open a till. */
function decideOnChosen(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement;
  if (event.key !== 'Enter' || target.getAttribute('aria-checked') !== 'true') return;
  event.preventDefault();
  event.stopPropagation();
  target.closest('form')?.requestSubmit();
}
