/** Whether a text is that of a session file, by its first lines: the format stands at the top of what Sandtable writes. */
export function isSession(text: string): boolean {
  return /"format"\s*:\s*"sandtable\.session\//.test(text.slice(0, HEAD_LENGTH));
}

/** Characters that are looked at. */
export const HEAD_LENGTH = 2000;
