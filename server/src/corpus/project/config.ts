/** `seedbed.json`: settings that belong to the corpus and go with it. They overrule those of the user. */
import { type Fault, isFields, isTextList, readJsonFile } from './json-file.ts';

export type HeaderPolicy = 'usual' | 'required' | 'none';

/** What is left out is up to the user's settings. */
export interface Config {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Id of a language pack: articles are taken to be in it. */
  readonly language?: string;
  readonly rules?: { readonly [rule: string]: string };
  readonly header?: HeaderPolicy;
}

export interface ConfigFile {
  readonly config: Config;
  readonly faults: readonly Fault[];
  readonly isBroken: boolean;
}

export const HEADER_POLICIES: readonly HeaderPolicy[] = ['usual', 'required', 'none'];
const SEVERITY_NAMES: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];
/** Patterns are meant below the folder of the corpus, at any depth where they do not say. */
export const anyDepth = (glob: string): string => (/^(?:\*\*\/|\/)/.test(glob) ? glob : `**/${glob}`);

const KEYS: readonly string[] = ['$schema', 'include', 'exclude', 'language', 'rules', 'header'];

/** What the file may name; checked only where given. */
export interface Known {
  readonly rules?: readonly string[];
  readonly languages?: readonly string[];
}

export function readConfig(text: string, known: Known = {}): ConfigFile {
  const file = readJsonFile(text);
  if (file.isBroken || file.value === undefined) return { config: {}, faults: file.faults, isBroken: file.isBroken };
  if (!isFields(file.value)) {
    return { config: {}, faults: [{ ...file.locate([]), kind: 'value', detail: '{…}' }], isBroken: true };
  }
  const given = file.value;
  const faults: Fault[] = [];
  const fault = (path: readonly string[], kind: Fault['kind'], detail: string): void => {
    faults.push({ ...file.locate(path, kind === 'unknown-key' ? 'key' : 'value'), kind, detail });
  };
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) fault([key], 'unknown-key', key);
  const pick = <T>(
    key: string,
    isRight: (value: unknown) => value is T,
    expected: string,
  ): Partial<Record<string, T>> => {
    const value = given[key];
    if (value === undefined) return {};
    if (isRight(value)) return { [key]: value };
    fault([key], 'value', expected);
    return {};
  };
  const isOneOf =
    <T extends string>(values: readonly T[]) =>
    (value: unknown): value is T =>
      values.some((each) => each === value);
  const isLanguage = (value: unknown): value is string =>
    typeof value === 'string' && (known.languages?.includes(value) ?? true);
  const config: Config = {
    ...pick('include', isTextList, '["**/*.txt"]'),
    ...pick('exclude', isTextList, '["**/*.txt"]'),
    ...pick('language', isLanguage, known.languages?.join(', ') ?? '"nl"'),
    ...pick('header', isOneOf(HEADER_POLICIES), HEADER_POLICIES.join(', ')),
    ...(given.rules === undefined ? {} : { rules: rulesOf(given.rules, known, fault) }),
  };
  return { config, faults, isBroken: false };
}

function rulesOf(
  value: unknown,
  known: Known,
  fault: (path: readonly string[], kind: Fault['kind'], detail: string) => void,
): { readonly [rule: string]: string } {
  if (!isFields(value)) {
    fault(['rules'], 'value', '{ "spelling": "off" }');
    return {};
  }
  const entries = Object.entries(value).filter(([rule, severity]) => {
    const isKnown = known.rules?.includes(rule) ?? true;
    const isRight = typeof severity === 'string' && SEVERITY_NAMES.includes(severity);
    if (!isKnown) fault(['rules', rule], 'unknown-key', rule);
    else if (!isRight) fault(['rules', rule], 'value', SEVERITY_NAMES.join(', '));
    return isKnown && isRight;
  });
  return Object.fromEntries(entries) as { readonly [rule: string]: string };
}
