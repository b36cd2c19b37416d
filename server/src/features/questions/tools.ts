/**
 * The questions as tools of a language model: name, form of the input, request that answers it. The manifest of the
 * extension and the server of the Model Context Protocol both give these; a test holds them together.
 */
import type { Localised } from '../../base/locale.ts';
import { MENTION_TYPES } from '../../languages/pack.ts';
import { conflictsRequest, entityFactsRequest, eventArticlesRequest, findEntityRequest } from './methods.ts';

export interface QuestionTool {
  readonly name: string;
  readonly method: string;
  readonly title: Localised<string>;
  /** For the model: what it gets, and how to ask on. */
  readonly description: string;
  /** JSON schema of an object. */
  readonly inputSchema: {
    readonly type: 'object';
    readonly properties: { readonly [name: string]: object };
    readonly required?: readonly string[];
  };
}

const text = (description: string): object => ({ type: 'string', description });
const count = (description: string, most: number): object => ({
  type: 'integer',
  minimum: 1,
  maximum: most,
  description,
});

const SOURCES = 'Every statement comes with file, line and the quoted sentence: cite them.';

export const QUESTION_TOOLS: readonly QuestionTool[] = [
  {
    name: 'seedbed_find_entity',
    method: findEntityRequest,
    title: { en: 'Find an entity', nl: 'Een entiteit zoeken' },
    description: `Finds persons, organisations, places and other names in the corpus of news articles, by name or part of a name. Gives ids for the other tools, other spellings, the number of mentions and the latest mention. ${SOURCES}`,
    inputSchema: {
      type: 'object',
      properties: {
        query: text('A name or the beginning of its words; case and diacritics do not matter.'),
        type: { type: 'string', enum: MENTION_TYPES, description: 'Only entities of this type.' },
        limit: count('Entities in the answer; 10 by default.', 50),
      },
      required: ['query'],
    },
  },
  {
    name: 'seedbed_entity_facts',
    method: entityFactsRequest,
    title: { en: 'What the corpus says of an entity', nl: 'Wat het corpus over een entiteit zegt' },
    description: `What the articles of the corpus say of one entity: names, roles, statements, its own words, events. The latest articles come first. ${SOURCES}`,
    inputSchema: {
      type: 'object',
      properties: {
        entity: text('Id of the entity as seedbed_find_entity gives it, or its name.'),
        limit: count('Of each kind in the answer; 8 by default.', 30),
      },
      required: ['entity'],
    },
  },
  {
    name: 'seedbed_event_articles',
    method: eventArticlesRequest,
    title: { en: 'Articles on an event', nl: 'Artikelen over een gebeurtenis' },
    description: `Which articles tell of the same event, with the passages that do. Ask by id, by words and names, or by date; a date narrows the others. ${SOURCES}`,
    inputSchema: {
      type: 'object',
      properties: {
        event: text('Id of the event, as these tools give it.'),
        query: text('Words of the event and names of those who take part.'),
        date: text('Day or month of the event: 2021-09-14 or 2021-09.'),
        limit: count('Events in the answer; 5 by default.', 20),
      },
    },
  },
  {
    name: 'seedbed_list_conflicts',
    method: conflictsRequest,
    title: { en: 'Conflicts between articles', nl: 'Tegenspraak tussen artikelen' },
    description: `Statements that can not both be so: numbers, dates, places, roles and ages that differ between articles. Checks some hundred articles at a time; where the answer has "next", ask again with it as "offset". ${SOURCES}`,
    inputSchema: {
      type: 'object',
      properties: {
        entity: text('Only articles that name this entity: id or name.'),
        file: text('Only this article: path or file name.'),
        offset: count('Where to go on: "next" of the answer before.', Number.MAX_SAFE_INTEGER),
        limit: count('Conflicts in the answer; 20 by default.', 100),
      },
    },
  },
];
