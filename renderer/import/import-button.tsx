import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { Button } from '../components/button.js';
import { useStores } from '../stores/stores.js';

/** Asks for a CSV or XLSX file and imports it. */
export function ImportButton({ kind, children }: { readonly kind: 'primary' | 'secondary'; readonly children: ReactNode }) {
  const { imports } = useStores();
  return (
    <FileTrigger
      acceptedFileTypes={['.csv', '.tsv', '.txt', '.xlsx']}
      onSelect={(files) => {
        const file = files?.[0];
        if (file !== undefined) void imports.getState().start(file);
      }}
    >
      <Button kind={kind}>{children}</Button>
    </FileTrigger>
  );
}
