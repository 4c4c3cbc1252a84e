import type { FileFault } from '../desktop-contract.js';

const KIND_OF_CODE: Readonly<Record<string, 'not-found' | 'not-a-file' | 'no-permission' | 'disk-full'>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'not-a-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** What the system said, in the words of the contract. @param name of the file, for the sentence the window makes of it */
export function faultOf(error: unknown, name: string): FileFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { kind: KIND_OF_CODE[code] ?? 'unreadable', name };
}
