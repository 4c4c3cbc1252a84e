/**
 * Puts a text on the clipboard as a copy by the user, which needs no permission: the window grants none. To be called while a press is handled.
 * @returns whether it is there
 */
export function copyText(text: string): boolean {
  let isThere = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isThere = event.clipboardData !== null;
  };
  document.addEventListener('copy', put, true);
  document.execCommand('copy');
  document.removeEventListener('copy', put, true);
  return isThere;
}
