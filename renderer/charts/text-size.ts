/** Width in pixels of a text on one line. */
export type MeasureText = (text: string, fontSize: number, bold: boolean) => number;

/** Wide enough for every face in the font stack: full-width characters one em, others 0.6 em, bold 6 % more. */
export const estimateText: MeasureText = (text, fontSize, bold) => {
  let ems = 0;
  for (const character of text) ems += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.6;
  return ems * fontSize * (bold ? 1.06 : 1);
};

/** Measures with the canvas of the document; falls back to the estimate where there is none (unit tests). */
export function canvasMeasure(fontFamily: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimateText;
  const known = new Map<string, number>();
  return (text, fontSize, bold) => {
    const font = `${bold ? 700 : 400} ${fontSize}px ${fontFamily}`;
    const key = `${font}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = font;
    const width = context.measureText(text).width;
    known.set(key, width);
    return width;
  };
}

/** At most `most` lines of at most `maxWidth` pixels, broken at spaces (or anywhere in Chinese); what does not fit ends in an ellipsis. */
export function wrapLabel(text: string, maxWidth: number, most: 1 | 2, width: (line: string) => number): readonly string[] {
  if (width(text) <= maxWidth) return [text];
  if (most === 1) return [cut(text, maxWidth, width)];
  const parts = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? [text];
  const [first, rest] = takeLine(parts, maxWidth, width);
  if (rest.length === 0) return [first];
  const second = rest.join('');
  return [first, width(second) <= maxWidth ? second : cut(second, maxWidth, width)];
}

function takeLine(parts: readonly string[], maxWidth: number, width: (line: string) => number): [string, readonly string[]] {
  let line = '';
  for (let i = 0; i < parts.length; i++) {
    const longer = line + parts[i];
    if (width(longer.trimEnd()) > maxWidth) {
      return i === 0 ? [cut(longer, maxWidth, width), parts.slice(1)] : [line.trimEnd(), parts.slice(i)];
    }
    line = longer;
  }
  return [line.trimEnd(), []];
}

function cut(text: string, maxWidth: number, width: (line: string) => number): string {
  const characters = [...text.trimEnd()];
  while (characters.length > 1 && width(`${characters.join('')}…`) > maxWidth) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
