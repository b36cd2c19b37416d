/** The settings of the user, checked: what is wrong is named and its default used. */
import { anyDepth, type Config, type HeaderPolicy } from '../corpus/project/config.ts';
import { SWITCH_NAMES, type SwitchName } from '../features/switches.ts';
import type { Severity } from '../rules/rule.ts';
import type { Globs } from './platform.ts';

export interface Settings {
  readonly files: Globs;
  /** By rule id. */
  readonly rules: { readonly [rule: string]: Severity | 'off' };
  /** In bytes. */
  readonly maxFileSize: number;
  /** Whether hints show the full name beside a shorter one. */
  readonly namesInHints: boolean;
  /** Features that are switched off. */
  readonly off: readonly SwitchName[];
  /** Id of the pack that all articles are taken to be in; detected for each where it is left out. */
  readonly language?: string;
  readonly headerPolicy: HeaderPolicy;
}

export const DEFAULTS: Settings = {
  files: { include: ['**/seeds/**/*.txt', '**/[0-9][0-9][0-9]_*.txt'], exclude: ['**/node_modules/**', '**/.git/**'] },
  rules: {},
  maxFileSize: 2 * 1024 * 1024,
  namesInHints: false,
  off: [],
  headerPolicy: 'usual',
};

/** The user's settings with those of the corpus, which were checked when they were read, laid over them. */
export function withConfig(settings: Settings, { include, exclude, language, rules, header }: Config): Settings {
  const { files } = settings;
  return {
    ...settings,
    files: include || exclude ? withGlobs(files, include, exclude) : files,
    rules: rules ? { ...settings.rules, ...(rules as Settings['rules']) } : settings.rules,
    headerPolicy: header ?? settings.headerPolicy,
    ...(language === undefined ? {} : { language }),
  };
}

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

const withGlobs = (files: Globs, include: readonly string[] | undefined, exclude: readonly string[] = []): Globs => ({
  include: include?.map(anyDepth) ?? files.include,
  exclude: [...files.exclude, ...exclude.map(anyDepth)],
});

/** `value` is what the client gave for the section `seedbed`, of any form; `complain` gets a line for each fault. */
export function readSettings(value: unknown, complain: (fault: string) => void): Settings {
  const given = recordOf(value);
  const files = recordOf(given.files);
  return {
    files: {
      include: globs(files.include, DEFAULTS.files.include, 'seedbed.files.include', complain),
      exclude: globs(files.exclude, DEFAULTS.files.exclude, 'seedbed.files.exclude', complain),
    },
    rules: rules(given.rules, complain),
    maxFileSize: size(given.maxFileSize, complain),
    namesInHints: flag(recordOf(given.inlayHints).names, 'seedbed.inlayHints.names', complain),
    off: SWITCH_NAMES.filter((name) => !flag(recordOf(given[name]).enabled, `seedbed.${name}.enabled`, complain, true)),
    headerPolicy: DEFAULTS.headerPolicy,
  };
}

function globs(
  value: unknown,
  byDefault: readonly string[],
  name: string,
  complain: (fault: string) => void,
): readonly string[] {
  if (value === undefined || value === null) return byDefault;
  if (Array.isArray(value) && value.every((glob): glob is string => typeof glob === 'string')) return value;
  complain(`${name}: a list of globs is expected; the default is used`);
  return byDefault;
}

function rules(value: unknown, complain: (fault: string) => void): Settings['rules'] {
  const entries = Object.entries(recordOf(value)).filter(([rule, severity]) => {
    const isKnown = SEVERITIES.includes(severity);
    if (!isKnown) complain(`seedbed.rules.${rule}: ${JSON.stringify(severity)} is no severity; the default is used`);
    return isKnown;
  });
  return Object.fromEntries(entries) as Settings['rules'];
}

function flag(value: unknown, name: string, complain: (fault: string) => void, byDefault = false): boolean {
  if (value === undefined || value === null) return byDefault;
  if (typeof value === 'boolean') return value;
  complain(`${name}: true or false is expected; the default is used`);
  return byDefault;
}

function size(value: unknown, complain: (fault: string) => void): number {
  if (value === undefined || value === null) return DEFAULTS.maxFileSize;
  if (typeof value === 'number' && value > 0) return value;
  complain('seedbed.maxFileSize: a number of bytes is expected; the default is used');
  return DEFAULTS.maxFileSize;
}

const recordOf = (value: unknown): { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { [key: string]: unknown }) : {};
