import path from 'node:path';

/**
 * A name to suggest for saving: no folders, no characters a file system refuses, with the extension.
 * @param name as the window suggests it, a title in any language
 * @param extension without the dot; one that the name has already is not put twice
 */
export function suggestedFileName(name: string, extension = 'json'): string {
  const plain = [...path.basename(name.replaceAll('\\', '/'))]
    .filter((character) => character >= ' ' && !'<>:"/|?*'.includes(character))
    .join('')
    .trim();
  const ending = `.${extension}`;
  const stem = (plain.toLowerCase().endsWith(ending) ? plain.slice(0, -ending.length) : plain).replace(/^[.]+|[. ]+$/g, '');
  return `${stem === '' ? 'case' : stem.slice(0, 120)}${ending}`;
}
