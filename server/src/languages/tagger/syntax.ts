/** What a pack knows of the grammar of words: parts of speech of the tokens of a text, and base forms. */
import type { Recall } from '../../base/recall.ts';
import type { Span } from '../../base/span.ts';
import type { Tokens } from '../../base/tokens.ts';

/** The universal parts of speech (UPOS) of Universal Dependencies. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A part of speech with the features that can be told from the text; absent where they do not apply. */
export interface Tag {
  readonly pos: PartOfSpeech;
  /** Nouns and finite verbs. */
  readonly number?: 'singular' | 'plural';
  /** Verbs. */
  readonly form?: 'finite' | 'infinitive' | 'participle';
  /** Finite verbs. */
  readonly tense?: 'present' | 'past';
  /** Adjectives. */
  readonly degree?: 'positive' | 'comparative' | 'superlative';
  /** Articles. */
  readonly definite?: boolean;
  /** Pronouns. */
  readonly pronoun?:
    | 'subject'
    | 'personal'
    | 'reflexive'
    | 'possessive'
    | 'demonstrative'
    | 'relative'
    | 'question'
    | 'indefinite';
}

/** Tag of token `i`: `syntax.tags[columns[i]]`. */
export type TagColumn = Uint8Array;

/** The tags of one text; a sentence is tagged when one of its tokens is first asked for. */
export interface TaggedTokens {
  /** `undefined` outside the tokens. */
  at(token: number): Tag | undefined;
  all(): TagColumn;
}

export interface Syntax {
  /** All tags there are; a column holds indices into them. */
  readonly tags: readonly Tag[];
  /**
   * `sentences`: ascending, disjoint; tokens outside them are taken for sentences of their own. Never throws; time
   * proportional to the length of the text. Equal input gives equal tags. `recall`: of an earlier version of the text.
   */
  tagger(text: string, tokens: Tokens, sentences: readonly Span[], recall?: Recall): TaggedTokens;
  /** All tags at once, under the same terms. */
  tag(text: string, tokens: Tokens, sentences: readonly Span[]): TagColumn;
  /**
   * The base form in lower case (names keep their case): singular of a noun, infinitive of a verb, uninflected
   * positive of an adjective. The word itself where nothing is known.
   */
  lemma(word: string, tag: Tag): string;
}

/** A slip of grammar with what it should be. The pack knows the language; the rule says it to the user. */
export interface GrammarSlip extends Span {
  readonly kind: SlipKind;
  /** What should stand in place of the span, in the case of the text; empty where that is left to the writer. */
  readonly replacement: string;
  /** The word that decides (the noun of an article, the subject of a verb), as written. */
  readonly because: string;
}

export type SlipKind = 'inflected-predicate' | 'article' | 'verb-ending' | 'participle-ending' | 'agreement';

export interface Grammar {
  /**
   * By start, disjoint. Never throws; time proportional to the length of the text. `recall`: of an earlier version of
   * the text.
   */
  check(text: string, tokens: Tokens, sentences: readonly Span[], recall?: Recall): readonly GrammarSlip[];
}
