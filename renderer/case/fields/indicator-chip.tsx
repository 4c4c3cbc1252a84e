import { useTranslation } from 'react-i18next';
import { Definition } from '../../definition/definition.js';
import { useLanguage } from '../../i18n/use-language.js';
import chip from './chip.module.css';
import { IndicatorList, indicatorTitle } from './indicator-list.js';

export interface IndicatorChipProps {
  /** What the indicator is here: an objective, the one that is bounded. */
  readonly label: string;
  /** Its name, without a store. */
  readonly indicator: string;
  readonly isChanged?: boolean;
  readonly isInvalid?: boolean;
  readonly perStore?: boolean;
  readonly onChoose: (indicator: string) => void;
}

/** An indicator in a sentence, defined on hover; another can be chosen among all there are. */
export function IndicatorChip({ label, indicator, ...rest }: IndicatorChipProps) {
  const { t } = useTranslation('case');
  const language = useLanguage();
  const title = indicatorTitle(indicator, language);
  return (
    <IndicatorList {...rest} className={chip.chip as string} name={t('chip.name', { label, value: title })} tip={<Definition indicator={indicator} />}>
      {title}
    </IndicatorList>
  );
}
