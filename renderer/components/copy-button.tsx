import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { copyText } from './copy-text.js';

/** How long it says that it has copied, in milliseconds. */
const SAID_MS = 2500;

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text }: { readonly text: () => string }) {
  const { t } = useTranslation();
  const [said, say] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => say(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <>
      <Button onPress={() => say(copyText(text()) ? 'copied' : 'failed')}>{said === null ? t('copy.table') : t(`copy.${said}`)}</Button>
      <span className="visually-hidden" role="status">
        {said === null ? '' : t(`copy.${said}`)}
      </span>
    </>
  );
}
