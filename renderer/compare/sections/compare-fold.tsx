import type { ReactNode } from 'react';
import { Fold } from '../../components/fold.js';
import { useCompareView } from '../../stores/stores.js';
import { useSpeech } from '../use-speech.js';

/** The sections below the table, in their order. */
export type SectionName = 'causes' | 'week' | 'losses' | 'periods' | 'balance' | 'risks' | 'sure' | 'tornado' | 'search' | 'parts' | 'fates' | 'moves';

export interface CompareFoldProps {
  readonly name: SectionName;
  /** Its result in one sentence. */
  readonly says: ReactNode;
  /** Its content has findings for titles: then the sentence above would say them twice. */
  readonly ownTitles?: boolean;
  /** Whether it is open until somebody closes it. */
  readonly openAtFirst?: boolean;
  readonly children: () => ReactNode;
}

/** A section of the Compare page that stays as it was left while one looks elsewhere. */
export function CompareFold({ name, says, ownTitles = false, openAtFirst = false, children }: CompareFoldProps) {
  const { t } = useSpeech();
  const isOpen = useCompareView((s) => s.folds[name] ?? openAtFirst);
  const fold = useCompareView((s) => s.fold);
  return (
    <Fold topic={t(`fold.${name}`)} says={isOpen && ownTitles ? '' : says} isOpen={isOpen} onToggle={(open) => fold(name, open)}>
      {children}
    </Fold>
  );
}
