import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FindList } from '../../components/find-list.js';
import { useLanguage } from '../../i18n/use-language.js';
import type { ParameterName } from '../../simulation/door.js';
import { useStores } from '../../stores/stores.js';
import { parameterTopics } from './parameter-topics.js';

export interface ParameterListProps {
  readonly className: string;
  /** What the button is called where its words alone would not tell. */
  readonly name?: string;
  readonly isChanged?: boolean;
  readonly isInvalid?: boolean;
  readonly children: ReactNode;
  readonly onChoose: (parameter: ParameterName) => void;
}

/** A button that opens the parameters a season can change, by topic, to be searched. */
export function ParameterList({ onChoose, ...button }: ParameterListProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const { theCase } = useStores();
  return (
    <FindList
      {...button}
      label={t('effects.parameter')}
      placeholder={t('effects.find')}
      none={t('effects.nothing')}
      topics={() => parameterTopics(theCase.getState(), { t, language })}
      onChoose={(id) => onChoose(id as ParameterName)}
    />
  );
}
