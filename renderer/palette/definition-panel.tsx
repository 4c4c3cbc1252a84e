import { useTranslation } from 'react-i18next';
import { Panel } from '../components/panel.js';
import { Definition } from '../definition/definition.js';
import { definitionParts } from '../definition/definition-parts.js';
import { useLanguage } from '../i18n/use-language.js';

/** The definition of an indicator that was asked for by name. */
export function DefinitionPanel({ indicator, onClose }: { readonly indicator: string | null; readonly onClose: () => void }) {
  const language = useLanguage();
  const { t } = useTranslation('indicators');
  const parts = indicator === null ? null : definitionParts(indicator, language);
  return (
    <Panel title={parts?.title ?? t('panel.title')} isOpen={indicator !== null} onClose={onClose}>
      {indicator !== null && <Definition indicator={indicator} titled={false} />}
      {parts !== null && <p lang={language === 'en' ? 'zh-CN' : 'en'}>{parts.otherTitle}</p>}
    </Panel>
  );
}
