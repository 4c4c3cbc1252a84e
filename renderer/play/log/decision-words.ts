import { figure } from '../../format/figures.js';
import type { DecisionOutcome, PlayerAction, RefusalReason } from '../../simulation/door.js';
import type { DecisionRow } from '../../simulation/play/player.js';
import type { PlayTexts } from '../use-play.js';

/** A decision as people say it: "Li Na from promotion to the till". */
export function actionWords(action: PlayerAction, { t, language, person }: PlayTexts): string {
  const number = (value: number) => figure(value, Number.isInteger(value) ? 0 : 1, language);
  switch (action.kind) {
    case 'move':
      return t('say.move', { count: action.people, from: t(`role.${action.from}`), to: t(`role.${action.to}`) });
    case 'move-person':
      return t('say.movePerson', { name: person(action.person), to: t(`role.${action.to}`) });
    case 'open-till':
      return t('say.openTill', { count: action.people });
    case 'close-till':
      return t('say.closeTill', { count: action.people, to: t(`role.${action.to}`) });
    case 'call-in':
      return t('say.callIn', { count: action.people, role: t(`role.${action.role}`), hours: number(action.hours) });
    case 'lend':
      return t('say.lend', { count: action.people, role: t(`role.${action.role}`) });
    case 'coupons':
      return t('say.coupons', { yuan: number(action.yuan) });
    case 'expedite':
      return action.group === undefined ? t('say.expedite', { count: action.groups }) : t('say.expediteOne', { number: action.group });
    case 'priority-restock':
      return action.group === undefined ? t('say.restock', { count: action.groups }) : t('say.restockOne', { number: action.group });
    case 'change':
      return t('say.change', {
        name: t(`parameter.${action.parameter.replaceAll('.', '-')}`),
        value: typeof action.set === 'number' ? figure(action.set, Number.isInteger(action.set) ? 0 : 2, language) : t(`option.${action.set}`),
      });
    case 'take-back':
      return t('say.takeBack', { number: action.decision });
  }
}

/** What came of it, in a sentence. A refusal is told as what it is: tried, and without any effect. @param action what was decided */
export function outcomeWords({ status, refusal, count, yuan, people }: DecisionOutcome, { t, language, person }: PlayTexts, action: PlayerAction): string {
  if (status === 'refused') return t('outcome.refused', { why: refusalWords(refusal ?? 'out-of-range', action, t) });
  const names = people?.map(person).join(t('say.and')) ?? '';
  const cost = yuan === undefined || yuan === 0 ? '' : t('outcome.cost', { yuan: figure(yuan, 0, language) });
  const who = names === '' ? '' : t('outcome.who', { names });
  const partly = status === 'partly' ? t('outcome.partly', { count: count ?? 0 }) : '';
  return [partly, who, cost].filter((part) => part !== '').join(t('outcome.join')) || t('outcome.done');
}

/** Why not. Where a till takes whoever can best be spared, no one place falls short: nobody can be spared anywhere. */
export function refusalWords(refusal: RefusalReason, { kind }: PlayerAction, t: PlayTexts['t']): string {
  return kind === 'open-till' && refusal === 'core-minimum' ? t('refusal.nobody-to-spare') : t(`refusal.${refusal}`);
}

/** How many decisions were carried out or are to come, and how many were tried in vain: only the former are decisions of the season. */
export function logCount(rows: readonly DecisionRow[], t: PlayTexts['t']): string {
  const refused = rows.filter(({ outcome }) => outcome?.status === 'refused').length;
  const taken = t('log.count', { count: rows.length - refused });
  return refused === 0 ? taken : t('log.refused', { taken, count: refused });
}
