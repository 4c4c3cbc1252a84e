const MINUS = /[\u2212\u2013\u2012\uff0d]/g;
const WIDE = /[\uff0b\uff0c\uff0e\uff10-\uff19]/g;
const WIDE_TO_PLAIN = 0xfee0;

/** A number as people type or copy it, with plain digits, point and sign: "−２０" is "-20". */
export function plainNumber(text: string): string {
  return text.replace(MINUS, '-').replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_TO_PLAIN));
}
