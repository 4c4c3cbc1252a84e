import compare from '../compare/compare.module.css';
import { durationText } from '../compare/progress-line.js';
import { useSpeech } from '../compare/use-speech.js';
import { Button } from '../components/button.js';
import { Pick } from '../components/pick.js';
import { Segmented } from '../components/segmented.js';
import { useStores } from '../stores/stores.js';
import { askForSessions } from './add-sessions.js';
import { CompareSwitch } from './compare-switch.js';
import { SEASON_CHOICES, TEAM_PARTS } from './teams-store.js';
import { useTeamSpeech, useTeams } from './use-teams.js';
import type { useTeamsRun } from './use-teams-run.js';

type Run = ReturnType<typeof useTeamsRun>;

/** What is looked at, of whom, over how many seasons; and how far it is. */
export function TeamTools({ run }: { readonly run: Run }) {
  const { t } = useTeamSpeech();
  const stores = useStores();
  const part = useTeams((s) => s.part);
  const seasons = useTeams((s) => s.seasons);
  const hasTeams = useTeams((s) => s.entries.length > 0);
  const { open, ask } = stores.teams.getState();
  return (
    <div className={compare.tools}>
      <CompareSwitch />
      {hasTeams && (
        <>
          <Segmented label={t('part.label')} value={part} onChange={open} segments={TEAM_PARTS.map((value) => ({ value, label: t(`part.${value}`) }))} />
          <Pick
            label={t('seasons.label')}
            hideLabel
            value={String(seasons)}
            options={SEASON_CHOICES.map((value) => ({ value: String(value), label: t('seasons.value', { count: value }) }))}
            onChange={(next) => ask(Number(next))}
          />
          <Button onPress={() => void askForSessions(stores)}>{t('list.add')}</Button>
        </>
      )}
      <span className={compare.space} />
      {hasTeams && <RunLine run={run} />}
    </div>
  );
}

/** How far the replay is, how long it takes, and how to end it or go on. */
function RunLine({ run }: { readonly run: Run }) {
  const { t } = useTeamSpeech();
  const speech = useSpeech();
  const { phase, answer, comparing } = run;
  const { done, total, secondsLeft } = run.progress;
  if (phase === 'running') {
    const left = secondsLeft === null ? '' : speech.t('run.comma') + speech.t('run.left', { time: durationText(secondsLeft, speech) });
    const says = total > 0 ? t('run.doneOf', { done, total }) + left : comparing ? t('run.waiting') : t('run.starting');
    return (
      <div className={compare.run}>
        <div
          className={compare.bar}
          role="progressbar"
          aria-label={t('run.name')}
          aria-valuemin={0}
          aria-valuemax={Math.max(1, total)}
          aria-valuenow={done}
          aria-valuetext={says}
        >
          <i style={{ transform: `scaleX(${total > 0 ? done / total : 0})` }} />
        </div>
        <span className={compare.runText}>{says}</span>
        <Button onPress={run.stop}>{speech.t('tools.cancel')}</Button>
      </div>
    );
  }
  return (
    <div className={compare.run}>
      <span className={compare.runText} role="status">
        {phase === 'failed' ? run.error : answer === null ? '' : t('run.done', { count: answer.over.seasons })}
      </span>
      {phase !== 'done' && <Button onPress={run.start}>{phase === 'failed' ? speech.t('tools.tryAgain') : t('run.goOn')}</Button>}
    </div>
  );
}
