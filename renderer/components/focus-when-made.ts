/** A `ref` for a field that appears where the person just pressed: it takes the focus as soon as it is there. */
export function focusWhenMade(element: HTMLElement | null): void {
  element?.focus();
}
