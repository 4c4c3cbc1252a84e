import type { TFunction } from 'i18next';
import type { CaseProblem } from '../simulation/parse-case.js';

type Parameters = CaseProblem['parameters'];

/** What was found, in the reader's language; values of the file are shown as they stand there. */
export function foundText({ found, parameters }: CaseProblem, t: TFunction<never> | TFunction): string {
  const { foundKind, foundCount, key, kind, line } = parameters;
  // A sign that does not belong where it stands is shown as it stands there.
  if (line !== undefined && found === '"\\""') return '"';
  if (key !== undefined && kind !== undefined) return (t as TFunction)('problems:found.unknown-name', { key, defaultValue: found });
  if (foundKind === undefined || foundKind === 'literal') return found;
  return (t as TFunction)(`problems:found.${foundKind}`, { count: Number(foundCount ?? 0), defaultValue: found });
}

/** What was expected, in the reader's language; the parser's English where there are no words for it. */
export function expectedText({ expected, parameters }: CaseProblem, t: TFunction<never> | TFunction): string {
  if (parameters.kind === 'choice') return choiceText(parameters, t as TFunction) ?? expected;
  const key = expectedKey(parameters);
  return key === undefined ? expected : (t as TFunction)(`problems:expected.${key}`, { ...parameters, defaultValue: expected });
}

/** One of several forms; undefined where there are no words for one of them. */
function choiceText({ alternatives }: Parameters, t: TFunction): string | undefined {
  if (typeof alternatives !== 'string') return undefined;
  const forms = (JSON.parse(alternatives) as readonly Parameters[]).map((form) => {
    const key = expectedKey(form);
    return key === undefined ? undefined : t(`problems:expected.${key}`, { ...form });
  });
  return forms.includes(undefined) ? undefined : [...new Set(forms)].join(t('problems:expected.or'));
}

function expectedKey({ kind, min, max, form, options }: Parameters): string | undefined {
  switch (kind) {
    case 'number':
    case 'integer':
      if (min === undefined) return kind;
      return `${kind}-${Number(max ?? 1e9) < 1e9 ? 'between' : 'from'}`;
    case 'string':
      return form === undefined ? 'text' : `form-${form}`;
    case 'object':
      return options === undefined ? 'object' : 'object-with';
    case 'array':
      return max === undefined ? undefined : 'list';
    case 'literal':
      return String(options).includes(', ') ? 'literal' : 'only';
    case 'tagged':
    case 'boolean':
    case 'known-name':
    case 'only-names':
    case 'no-name':
      return kind;
    default:
      return undefined;
  }
}

/** The hint beside a syntax error; undefined where there is none. */
export function hintText({ suggestion, parameters }: CaseProblem, t: TFunction<never> | TFunction): string | undefined {
  return parameters.hint === undefined ? undefined : (t as TFunction)(`problems:hint.${parameters.hint}`, { defaultValue: suggestion });
}
