import path from 'node:path';

/**
 * A name to suggest for saving: no folders, no characters a file system refuses, with the extension.
 * @param name as the window suggests it, a title in any language
 */
export function suggestedFileName(name: string): string {
  const plain = [...path.basename(name.replaceAll('\\', '/'))]
    .filter((character) => character >= ' ' && !'<>:"/|?*'.includes(character))
    .join('')
    .trim();
  const stem = plain.replace(/[.]json$/i, '').replace(/^[.]+|[. ]+$/g, '');
  return `${stem === '' ? 'case' : stem.slice(0, 120)}.json`;
}
