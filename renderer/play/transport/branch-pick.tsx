import { useState } from 'react';
import { Dialog, DialogTrigger, Input, Label, Popover, TextField } from 'react-aria-components';
import { Button } from '../../components/button.js';
import menu from '../../components/menu.module.css';
import { figure } from '../../format/figures.js';
import type { BranchSeen } from '../../simulation/play/player.js';
import { usePlay, usePlaySession, usePlayTexts } from '../use-play.js';
import styles from './branch-pick.module.css';
import { clockText, dayOf } from './clock-text.js';

/** The courses this season has taken: leave the present one here, go over to another, give it a name, see how far each has come. */
export function BranchPick() {
  const { t } = usePlayTexts();
  const branches = usePlay((s) => s.branches);
  return (
    <DialogTrigger>
      <Button>{branches.length > 1 ? t('branch.open', { count: branches.length }) : t('branch.here')}</Button>
      <Popover className={menu.popover as string} placement="top end" offset={6}>
        <Dialog className={styles.dialog as string} aria-label={t('branch.title')}>
          {({ close }) => <Branches close={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Branches({ close }: { readonly close: () => void }) {
  const { t } = usePlayTexts();
  const session = usePlaySession();
  const branches = usePlay((s) => s.branches);
  const branch = usePlay((s) => s.branch);
  const time = usePlay((s) => s.time);
  const [name, setName] = useState('');
  const leave = async () => {
    close();
    await session.branch(name.trim());
  };
  return (
    <>
      <h2>{t('branch.title')}</h2>
      <p className={styles.say}>{t('branch.say')}</p>
      <form
        className={styles.make}
        onSubmit={(event) => {
          event.preventDefault();
          void leave();
        }}
      >
        <TextField value={name} onChange={setName} maxLength={60}>
          <Label>{t('branch.name')}</Label>
          <Input placeholder={t('branch.placeholder')} />
        </TextField>
        <Button kind="primary" type="submit">
          {t('branch.make', { day: dayOf(time), at: clockText(time) })}
        </Button>
      </form>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('branch.course')}</th>
            <th scope="col">{t('branch.until')}</th>
            <th scope="col">{t('branch.decisions')}</th>
            <th scope="col">{t('branch.rate')}</th>
            <th scope="col">{t('branch.sales')}</th>
          </tr>
        </thead>
        <tbody>
          {branches.map((each) => (
            <BranchRow key={each.id} branch={each} isHere={each.id === branch} close={close} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function BranchRow({ branch, isHere, close }: { readonly branch: BranchSeen; readonly isHere: boolean; readonly close: () => void }) {
  const { t, language } = usePlayTexts();
  const session = usePlaySession();
  const { id, until, decisions, last } = branch;
  const label = branchName(branch, t);
  const go = async () => {
    close();
    await session.switchTo(id);
  };
  return (
    <tr data-here={isHere || undefined}>
      <th scope="row">
        {isHere ? (
          <b>{t('branch.isHere', { name: label })}</b>
        ) : (
          <Button kind="quiet" onPress={() => void go()}>
            {label}
          </Button>
        )}
      </th>
      <td>{t('branch.at', { day: dayOf(until), at: clockText(until) })}</td>
      <td>{figure(decisions, 0, language)}</td>
      <td>{last.visitors > 0 ? figure((1000 * last.complaints) / last.visitors, 1, language) : '–'}</td>
      <td>{figure(last.sales, 0, language)}</td>
    </tr>
  );
}

/** What a branch is called: as the player named it, or by its number. */
export function branchName({ id, name, parent }: BranchSeen, t: ReturnType<typeof usePlayTexts>['t']): string {
  if (name !== '') return name;
  return parent === null ? t('branch.first') : t('branch.numbered', { number: id });
}
