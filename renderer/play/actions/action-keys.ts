import { ACTION_KINDS, type ActionKind } from '../session/play-state.js';

/** Letters of the actions, the same in both languages: they stand on their buttons. */
export const ACTION_KEYS: Readonly<Record<ActionKind, string>> = { move: 'M', till: 'T', float: 'F', coupon: 'C', rush: 'R', threshold: 'H' };

export type PlayKey =
  | { readonly does: 'toggle' }
  | { readonly does: 'step' }
  | { readonly does: 'next-alert' }
  | { readonly does: 'faster'; readonly by: 1 | -1 }
  | { readonly does: 'go'; readonly by: number }
  | { readonly does: 'show'; readonly kind: ActionKind }
  | { readonly does: 'store'; readonly by: 1 | -1 }
  | { readonly does: 'escape' };

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a key means on the Play page; null when it is for somebody else. */
export function playKey({ key, shiftKey, ctrlKey, altKey, metaKey }: PressedKey): PlayKey | null {
  if (ctrlKey || altKey || metaKey) return null;
  switch (key) {
    case ' ':
      return { does: 'toggle' };
    case '.':
      return { does: 'step' };
    case '+':
    case '=':
      return { does: 'faster', by: 1 };
    case '-':
      return { does: 'faster', by: -1 };
    case 'ArrowLeft':
      return { does: 'go', by: shiftKey ? -60 : -5 };
    case 'ArrowRight':
      return { does: 'go', by: shiftKey ? 60 : 5 };
    case '[':
      return { does: 'store', by: -1 };
    case ']':
      return { does: 'store', by: 1 };
    case 'Escape':
      return { does: 'escape' };
    default:
      return letterKey(key.toUpperCase(), shiftKey);
  }
}

function letterKey(letter: string, shiftKey: boolean): PlayKey | null {
  if (shiftKey) return null;
  if (letter === 'N') return { does: 'next-alert' };
  const kind = ACTION_KINDS.find((each) => ACTION_KEYS[each] === letter);
  return kind === undefined ? null : { does: 'show', kind };
}
