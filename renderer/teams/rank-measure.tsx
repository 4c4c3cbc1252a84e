import { Pick } from '../components/pick.js';
import { MEASURES, type MeasureName } from './team-rows.js';
import { useTeamSpeech } from './use-teams.js';

/** By what the teams are ranked. */
export function RankMeasure({ value, onChange }: { readonly value: MeasureName; readonly onChange: (measure: MeasureName) => void }) {
  const { t } = useTeamSpeech();
  return <Pick label={t('ranking.by')} value={value} options={MEASURES.map((each) => ({ value: each, label: t(`measure.${each}`) }))} onChange={onChange} />;
}
