/** JSON schemas of the files of the corpus owner, made from what reads them and from the rules. */
import type { ACCEPTED_KEYS } from '../../server/src/corpus/project/accepted.ts';
import { HEADER_POLICIES } from '../../server/src/corpus/project/config.ts';
import type { NAME_KEYS } from '../../server/src/corpus/project/names.ts';
import { MENTION_TYPES } from '../../server/src/languages/pack.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { rulesSchema } from './rules-page.ts';

const SCHEMA = 'http://json-schema.org/draft-07/schema#';
const text = (description: string): object => ({ type: 'string', description });
const list = (description: string): object => ({ type: 'array', items: { type: 'string' }, description });

/** `seedbed.json`. */
export const configSchema = (rules: readonly Rule[], languages: readonly string[]): object => ({
  $schema: SCHEMA,
  title: 'Settings of a Seedbed corpus',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    include: list('Which files are articles: patterns below this folder. Overrules the setting of the user.'),
    exclude: list('Which files are none, beside those of the setting of the user.'),
    language: {
      type: 'string',
      enum: languages,
      description: 'Language of all articles. Detected for each where left out.',
    },
    rules: {
      type: 'object',
      description: 'Severity of each rule. Overrules the setting of the user.',
      ...rulesSchema(rules),
    },
    header: {
      type: 'string',
      enum: HEADER_POLICIES,
      default: 'usual',
      description:
        'usual: a date header is missed where a third of the articles have one; required: always; none: never.',
    },
  },
});

/** `.seedbed/names.json`. */
export const namesSchema = (): object =>
  listOf('Names as the owner of the corpus states them', ['name'], {
    name: text('The canonical name.'),
    type: { type: 'string', enum: MENTION_TYPES, description: 'What it is.' },
    aliases: list('Other names that mean the same.'),
    mustNotMerge: list('Names that look alike and mean something else.'),
  } satisfies Record<(typeof NAME_KEYS)[number], object>);

/** `.seedbed/accepted.json` and `.seedbed/baseline.json`. */
export const acceptedSchema = (rules: readonly Rule[]): object =>
  listOf('Accepted findings', ['rule'], {
    article: text('Path of the article below this folder. Any article where left out.'),
    rule: { type: 'string', examples: rules.map(({ id }) => id), description: 'The rule that found it.' },
    quotation: text('The words that were found, on one line. Any words where left out.'),
    context: {
      type: 'array',
      items: { type: 'string' },
      minItems: 2,
      maxItems: 2,
      description: 'The words before and behind. Any place where left out.',
    },
  } satisfies Record<(typeof ACCEPTED_KEYS)[number], object>);

const listOf = (title: string, required: readonly string[], properties: object): object => ({
  $schema: SCHEMA,
  title,
  type: 'array',
  items: { type: 'object', additionalProperties: false, required, properties },
});
