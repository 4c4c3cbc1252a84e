import { Segmented } from '../components/segmented.js';
import { useStores } from '../stores/stores.js';
import { useTeamSpeech, useTeams } from './use-teams.js';

/** What the Compare page compares: the plans of the case, or the teams that played it. */
export function CompareSwitch() {
  const { t } = useTeamSpeech();
  const { teams } = useStores();
  const isShown = useTeams((s) => s.isShown);
  const count = useTeams((s) => s.entries.length);
  return (
    <Segmented
      label={t('switch.label')}
      value={isShown ? 'teams' : 'plans'}
      onChange={(next) => teams.getState().show(next === 'teams')}
      segments={[
        { value: 'plans', label: t('switch.plans') },
        { value: 'teams', label: count === 0 ? t('switch.teams') : t('switch.teamsWith', { count }) },
      ]}
    />
  );
}
