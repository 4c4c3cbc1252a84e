import styles from './unbroken.module.css';

/** A number with its sign and unit, the Chinese words just before it, the bracket that follows it, and closing punctuation: none of it may break over a line. */
const GROUP = /(?:[\u4e00-\u9fff]{2,6}\s)?[+−]?\d[\d.,]*[\s\u00a0\u202f]?%?[\s\u00a0]?[(（][^()（）]*[)）][，；,;]?/gu;

/** A sentence whose numbers and brackets stay whole when it wraps. */
export function Unbroken({ children }: { readonly children: string }) {
  const pieces: { readonly text: string; readonly whole: boolean; readonly at: number }[] = [];
  let at = 0;
  for (const match of children.matchAll(GROUP)) {
    if (match.index > at) pieces.push({ text: children.slice(at, match.index), whole: false, at });
    // A long bracket would not fit on a narrow page as one piece.
    pieces.push({ text: match[0], whole: match[0].length <= 34, at: match.index });
    at = match.index + match[0].length;
  }
  if (at < children.length) pieces.push({ text: children.slice(at), whole: false, at });
  return (
    <>
      {pieces.map((piece) =>
        piece.whole ? (
          <span key={piece.at} className={styles.whole}>
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
