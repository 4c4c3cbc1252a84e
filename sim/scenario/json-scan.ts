import type { Path } from './json-path.js';

/** Where and why a text is not JSON, or not JSON we want to hold. Line and column count from 1. */
export interface ScanFault {
  readonly kind: 'syntax' | 'too-deep' | 'too-many' | 'duplicate-key';
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  readonly hint?: SyntaxHint;
  /** Of the key that occurs twice. */
  readonly path: Path;
}

/** The usual mistakes, and what to do about each. */
export const SYNTAX_HINTS = {
  'trailing-comma': 'Remove the comma after the last entry.',
  'single-quotes': 'Use double quotes.',
  comment: 'JSON has no comments; use "summary" or "sources" for notes.',
  'missing-comma': 'Is a comma missing before it?',
  'not-a-number': 'Write a number.',
  'number-form': 'Numbers are written like 0.5, 12 or -3.',
  'word-form': 'Write true, false or null.',
} as const;
export type SyntaxHint = keyof typeof SYNTAX_HINTS;

export interface ScanLimits {
  readonly depth: number;
  /** Numbers, texts, lists and objects together. */
  readonly values: number;
}

interface Frame {
  readonly list: boolean;
  readonly keys: Set<string>;
  key: string;
  index: number;
}

type Awaited = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const WANTED: Record<Awaited, string> = {
  value: 'a value',
  'value-or-end': 'a value or "]"',
  key: 'a name in double quotes',
  'key-or-end': 'a name in double quotes or "}"',
  colon: '":"',
  'comma-or-end': '"," or the closing bracket',
  nothing: 'the end of the file',
};

/**
 * Reads a text as JSON without building anything and without recursion, so that neither depth nor size can hurt.
 * Accepts exactly what JSON.parse accepts, and says the same on every JavaScript engine.
 * Stops at the first fault of syntax, depth or number of values; collects all names that occur twice in one object.
 */
export function scanJson(text: string, limits: ScanLimits): ScanFault[] {
  return new JsonScan(text, limits).run();
}

class JsonScan {
  private at = 0;
  private values = 0;
  private awaited: Awaited = 'value';
  private readonly frames: Frame[] = [];
  private readonly faults: ScanFault[] = [];

  constructor(
    private readonly text: string,
    private readonly limits: ScanLimits,
  ) {}

  run(): ScanFault[] {
    for (;;) {
      this.at = skipSpace(this.text, this.at);
      if (this.at >= this.text.length) {
        if (this.awaited !== 'nothing') this.faults.push(this.fault('syntax', WANTED[this.awaited]));
        return this.faults;
      }
      const fault = this.step(this.text.charAt(this.at));
      if (fault !== undefined) return [...this.faults, fault];
    }
  }

  /** Takes one token; the fault if it cannot stand here. */
  private step(sign: string): ScanFault | undefined {
    switch (this.awaited) {
      case 'key':
      case 'key-or-end':
        return sign === '"' ? this.takeKey() : sign === '}' && this.awaited === 'key-or-end' ? this.leave() : this.unexpected(sign);
      case 'colon':
        if (sign !== ':') return this.unexpected(sign);
        this.at += 1;
        this.awaited = 'value';
        return undefined;
      case 'comma-or-end':
        return this.takeComma(sign);
      case 'value-or-end':
        return sign === ']' ? this.leave() : this.takeValue(sign);
      case 'value':
        return this.takeValue(sign);
      case 'nothing':
        return this.unexpected(sign);
    }
  }

  private takeComma(sign: string): ScanFault | undefined {
    const frame = this.frames[this.frames.length - 1];
    if (frame === undefined) return this.unexpected(sign);
    if (sign === (frame.list ? ']' : '}')) return this.leave();
    if (sign !== ',') return this.unexpected(sign);
    this.at += 1;
    frame.index += 1;
    this.awaited = frame.list ? 'value' : 'key';
    return undefined;
  }

  private takeKey(): ScanFault | undefined {
    const end = stringEnd(this.text, this.at);
    if (end < 0) return this.badString(-end - 1);
    const key = JSON.parse(this.text.slice(this.at, end)) as string;
    const frame = this.frames[this.frames.length - 1];
    if (frame !== undefined) {
      frame.key = key;
      if (frame.keys.has(key) && this.faults.length < 100) this.faults.push(this.fault('duplicate-key', 'each name once in an object'));
      frame.keys.add(key);
    }
    this.at = end;
    this.awaited = 'colon';
    return undefined;
  }

  private takeValue(sign: string): ScanFault | undefined {
    this.values += 1;
    if (this.values > this.limits.values) return this.fault('too-many', `at most ${this.limits.values} values`);
    if (sign === '{' || sign === '[') return this.enter(sign === '[');
    if (sign === '"') {
      const end = stringEnd(this.text, this.at);
      if (end < 0) return this.badString(-end - 1);
      return this.took(end);
    }
    for (const word of ['true', 'false', 'null']) if (this.text.startsWith(word, this.at)) return this.took(this.at + word.length);
    const end = numberEnd(this.text, this.at);
    return end === undefined ? this.unexpected(sign) : this.took(end);
  }

  private enter(list: boolean): ScanFault | undefined {
    if (this.frames.length >= this.limits.depth) return this.fault('too-deep', `at most ${this.limits.depth} levels of nesting`);
    this.frames.push({ list, keys: new Set(), key: '', index: 0 });
    this.at += 1;
    this.awaited = list ? 'value-or-end' : 'key-or-end';
    return undefined;
  }

  private leave(): undefined {
    this.frames.pop();
    return this.took(this.at + 1);
  }

  private took(end: number): undefined {
    this.at = end;
    this.awaited = this.frames.length === 0 ? 'nothing' : 'comma-or-end';
    return undefined;
  }

  private unexpected(sign: string): ScanFault {
    const fault = this.fault('syntax', WANTED[this.awaited]);
    const hint = hintFor(sign, this.awaited, this.text.slice(this.at, this.at + 12));
    return hint === undefined ? fault : { ...fault, hint };
  }

  private badString(at: number): ScanFault {
    this.at = at;
    return this.fault('syntax', 'a text on one line, closed by a double quote, with backslashes only before "\\/bfnrtu');
  }

  private fault(kind: ScanFault['kind'], expected: string): ScanFault {
    const before = this.text.slice(0, this.at);
    const line = before.split('\n').length;
    const column = this.at - before.lastIndexOf('\n');
    const path = this.frames.map((frame) => (frame.list ? frame.index : frame.key));
    return { kind, line, column, found: this.glimpse(), expected, path };
  }

  private glimpse(): string {
    if (this.at >= this.text.length) return 'the end of the file';
    const word = /^(?:[\w.+-]{1,20}|.)/su.exec(this.text.slice(this.at, this.at + 20))?.[0] ?? '';
    return JSON.stringify(word);
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
    at += 1;
  }
  return at;
}

/** Position after the closing quote, or -(place of the fault) - 1. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return -at - 1;
    if (code !== 92) continue;
    const escaped = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))?.[0];
    if (escaped === undefined) return -at - 1;
    at += escaped.length;
  }
  return -text.length - 1;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1;
  return at;
}

/** Position after a number, or undefined if there is none. */
function numberEnd(text: string, from: number): number | undefined {
  let at = text.charAt(from) === '-' ? from + 1 : from;
  const whole = digitsEnd(text, at);
  if (whole === at || (text.charAt(at) === '0' && whole > at + 1)) return undefined;
  at = whole;
  if (text.charAt(at) === '.') {
    const fraction = digitsEnd(text, at + 1);
    if (fraction === at + 1) return undefined;
    at = fraction;
  }
  if (text.charAt(at) === 'e' || text.charAt(at) === 'E') {
    const signed = text.charAt(at + 1) === '-' || text.charAt(at + 1) === '+' ? at + 2 : at + 1;
    const exponent = digitsEnd(text, signed);
    if (exponent === signed) return undefined;
    at = exponent;
  }
  return at;
}

function hintFor(sign: string, awaited: Awaited, next: string): SyntaxHint | undefined {
  if ((sign === '}' && awaited === 'key') || (sign === ']' && awaited === 'value')) return 'trailing-comma';
  if (sign === "'") return 'single-quotes';
  if (sign === '/' || sign === '#') return 'comment';
  if (sign === '"' && awaited === 'comma-or-end') return 'missing-comma';
  if (/^-?(?:NaN|Infinity)/.test(next)) return 'not-a-number';
  if (/^[+.]|^-?0\d|^-?\.|^-?\d+\.(?!\d)/.test(next)) return 'number-form';
  return /^(?:True|False|None)/.test(next) ? 'word-form' : undefined;
}
