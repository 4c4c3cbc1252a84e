import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { Button } from '../components/button.js';
import { useFrame } from '../frame/frame-context.js';
import { useLanguage } from '../i18n/use-language.js';
import { findingSentence, type ImportFinding, type ImportReport, type ImportResult, serializeScenario } from '../simulation/door.js';
import type { JsonObject } from '../stores/json-path.js';
import { useCase, useStores } from '../stores/stores.js';
import { FitTable } from './fit-table.js';
import { ImportButton } from './import-button.js';
import styles from './import-page.module.css';
import { IntoCase } from './into-case.js';
import { QuantityTable } from './quantity-table.js';
import { Questions } from './questions.js';

/** A file of a store's own numbers: on its way, refused, or read, with what was estimated and how well it fits. */
export function ImportPage() {
  const { t } = useTranslation('library');
  const { imports } = useStores();
  const { phase, name, result } = useStore(imports);
  const { close } = imports.getState();
  if (phase === 'reading' && result === null)
    return (
      <div className={styles.page} aria-live="polite" aria-busy="true">
        <header>
          <h1>{t('import.reading', { name })}</h1>
          <p>{t('import.readingSay')}</p>
        </header>
        <progress aria-label={t('import.reading', { name })} />
        <div className={styles.actions}>
          <Button onPress={close}>{t('import.stop')}</Button>
        </div>
      </div>
    );
  return result?.ok === true ? <Read name={name} result={result} /> : <Refused name={name} result={result} />;
}

/** @param result null of a file that could not even be read from the disk */
function Refused({ name, result }: { readonly name: string; readonly result: Extract<ImportResult, { ok: false }> | null }) {
  const { t } = useTranslation('library');
  const { imports } = useStores();
  const answers = useStore(imports, (s) => s.answers);
  const findings = result?.findings ?? [];
  const errors = findings.filter(({ severity }) => severity === 'error');
  return (
    <div className={styles.page}>
      <header>
        <h1>{result === null ? t('import.unread', { name }) : t('import.refused', { name, count: Math.max(1, errors.length) })}</h1>
        <p>{result === null ? t('import.unreadSay') : t('import.refusedSay')}</p>
      </header>
      <div className={styles.actions}>
        <ImportButton kind="primary">{t('import.again')}</ImportButton>
        <Button onPress={() => imports.getState().close()}>{t('import.back')}</Button>
      </div>
      {result !== null && <Questions key={JSON.stringify(answers)} result={result} />}
      <Findings findings={findings} />
    </div>
  );
}

function Read({ name, result }: { readonly name: string; readonly result: Extract<ImportResult, { ok: true }> }) {
  const { t } = useTranslation('library');
  const { imports } = useStores();
  const { files } = useFrame();
  const { report, source } = result;
  const answers = useStore(imports, (s) => s.answers);
  const document = useCase((s) => s.document);
  const [into, setInto] = useState(false);
  const make = async () => {
    await files.newFrom({ name: name.replace(/\.[^.]*$/, ''), text: serializeScenario(source) });
    imports.getState().close();
  };
  return (
    <div className={styles.page}>
      <header>
        <h1>{t('import.title', { name })}</h1>
        <Span report={report} />
      </header>
      <div className={styles.actions}>
        <Button kind="primary" onPress={() => void make()}>
          {t('import.make')}
        </Button>
        {document !== null && (
          <Button aria-expanded={into} onPress={() => setInto(!into)}>
            {t('import.into.open')}
          </Button>
        )}
        <ImportButton kind="secondary">{t('import.again')}</ImportButton>
        <Button onPress={() => imports.getState().close()}>{t('import.back')}</Button>
      </div>
      {into && document !== null && <IntoCase document={document} imported={source as JsonObject} report={report} onLeave={() => setInto(false)} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <Questions key={JSON.stringify(answers)} result={result} />
          <Findings findings={report.findings} />
          <FitTable report={report} />
        </div>
        <div className={styles.column}>
          <QuantityTable quantities={report.quantities} />
        </div>
      </div>
    </div>
  );
}

function Span({ report }: { readonly report: ImportReport }) {
  const { t } = useTranslation('library');
  const { rows, from, to, opens, closes, season } = report;
  return <p>{t('import.span', { rows, from, to, opens, closes, first: season.from, last: season.to, days: season.days })}</p>;
}

/** What was found, by what became of it. */
function Findings({ findings }: { readonly findings: readonly ImportFinding[] }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const groups = [
    { severity: 'error', title: t('import.errors') },
    { severity: 'handled', title: t('import.handled') },
    { severity: 'note', title: t('import.notes') },
  ] as const;
  return groups.map(({ severity, title }) => {
    const own = findings.filter((one) => one.severity === severity);
    if (own.length === 0) return null;
    return (
      <section key={severity} className={styles.part} data-severity={severity}>
        <h2>{title}</h2>
        <ul>
          {own.map((one) => (
            <li key={`${one.code} ${JSON.stringify(one.parameters)}`}>{findingSentence(one, language)}</li>
          ))}
        </ul>
      </section>
    );
  });
}
