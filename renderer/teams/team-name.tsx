import { useRef } from 'react';
import { StrategyMark } from '../components/strategy-mark.js';
import { useStores } from '../stores/stores.js';
import { teamMark } from './team-mark.js';
import styles from './teams.module.css';
import type { TeamEntry } from './teams-store.js';
import { useTeamSpeech } from './use-teams.js';

export interface TeamNameProps {
  readonly entry: TeamEntry;
  readonly isChosen: boolean;
  readonly isRenaming: boolean;
  readonly onRenamed: () => void;
}

/** A team's mark and name; the name opens its luck or skill, or is written anew. */
export function TeamName({ entry, isChosen, isRenaming, onRenamed }: TeamNameProps) {
  const { t } = useTeamSpeech();
  const { teams } = useStores();
  const isGivenUp = useRef(false);
  const { choose, rename } = teams.getState();
  const write = (name: string) => {
    const next = name.trim().slice(0, 200);
    if (next !== '' && !isGivenUp.current) rename(entry.id, next);
    isGivenUp.current = false;
    onRenamed();
  };
  return (
    <span className={styles.team}>
      <StrategyMark place={teamMark(entry.id)} />
      {isRenaming ? (
        <input
          className={styles.rename}
          defaultValue={entry.name}
          aria-label={t('list.renameOf', { team: entry.name })}
          maxLength={200}
          ref={selectAll}
          onBlur={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            isGivenUp.current = event.key === 'Escape';
            if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
          }}
        />
      ) : (
        <button type="button" className={styles.name} aria-pressed={isChosen} onClick={() => choose(entry.id)}>
          {entry.name}
        </button>
      )}
    </span>
  );
}

/** Whoever asked to rename goes on typing. */
function selectAll(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
