/** The rule `repeated-passage`: an article that says the same thing twice, nearly word for word. */
import type { Localised } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import { tokenFrom } from '../base/tokens.ts';
import type { Article } from '../document/article.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { cover } from './places.ts';
import { removalOf } from './removal.ts';
import { type ArticleRule, finding, replacing } from './rule.ts';
import { contentWords } from './words.ts';

const TEXTS: Localised<{ found: string; earlier: string; removeThis: string; removeOther: string }> = {
  en: {
    found: 'The article says this before, nearly word for word.',
    earlier: 'Said here first.',
    removeThis: 'Remove this passage',
    removeOther: 'Remove the earlier passage',
  },
  nl: {
    found: 'Dit staat eerder al in het artikel, bijna woord voor woord.',
    earlier: 'Staat hier voor het eerst.',
    removeThis: 'Verwijder deze passage',
    removeOther: 'Verwijder de eerdere passage',
  },
};

const LEAST_WORDS = 6;
/** Enough where the two are the same, letter for letter. */
const LEAST_SAME = 4;
/** Share of common content words from which two sentences far apart count as one statement. */
const FAR_OVERLAP = 0.64;
/** Neighbours are often parallel on purpose (two results, two verdicts). */
const NEAR_OVERLAP = 0.9;
const NEAR_SENTENCES = 2;
/** How many earlier sentences with a word are remembered: keeps a text of one sentence a thousand times linear. */
const REMEMBERED = 12;

export const repeatedPassage: ArticleRule = {
  id: 'repeated-passage',
  scope: 'article',
  severity: 'information',
  skipIn: ['boilerplate', 'header'],
  docs: {
    en: {
      title: 'Repeated passage',
      what: 'A sentence that says nearly the same as an earlier one of the same article, as happens when background is pasted twice. Sentences with different numbers are different statements. Either one can be removed; which one is for the editor to decide.',
      off: 'Switch it off for texts with a refrain.',
    },
    nl: {
      title: 'Herhaalde passage',
      what: 'Een zin die bijna hetzelfde zegt als een eerdere in hetzelfde artikel, zoals wanneer achtergrond twee keer is geplakt. Zinnen met verschillende getallen zijn verschillende uitspraken. Beide zijn te verwijderen; welke, beslist de redacteur.',
      off: 'Zet hem uit voor teksten met een refrein.',
    },
  },
  examples: [
    {
      bad: 'De oude brug over de vaart in Assen werd in mei gesloten voor zwaar verkeer. De wethouder heeft spijt. De pont vaart niet meer. Er komt een onderzoek. In mei werd de oude brug over de vaart in Assen gesloten voor al het zwaar verkeer.',
      good: 'De oude brug over de vaart in Assen werd in mei gesloten voor zwaar verkeer. De wethouder heeft spijt. De nieuwe brug moet over twee jaar klaar zijn.',
    },
  ],
  *check({ article, pack, locale }) {
    const texts = TEXTS[locale];
    const { text } = article;
    for (const [earlier, later] of repetitions(article, pack)) {
      const related = [{ start: earlier.start, end: earlier.end, message: texts.earlier }];
      const fixes = () => [
        replacing(removalOf(text, later), '', texts.removeThis, false),
        replacing(removalOf(text, earlier), '', texts.removeOther, false),
      ];
      yield finding(later, texts.found, fixes, related);
    }
  },
};

interface Statement extends Span {
  readonly index: number;
  readonly words: ReadonlySet<string>;
  /** Numbers in order, as one string. */
  readonly numbers: string;
  /** The sentence itself where it is short: then only the same one is a repetition. */
  readonly exact: string | undefined;
}

/** Pairs of an earlier and a later sentence; each later sentence once, with the earlier one that is most like it. */
function* repetitions(article: Article, pack: LanguagePack): Generator<readonly [Statement, Statement]> {
  const seen = new Map<string, Statement[]>();
  // By number of the sentence: how many words of the one in work it shares.
  const common = new Uint32Array(article.sentences.length);
  for (const statement of statementsOf(article, pack)) {
    const others: Statement[] = [];
    for (const word of statement.words) {
      for (const other of seen.get(word) ?? []) {
        const count = common[other.index] ?? 0;
        if (count === 0) others.push(other);
        common[other.index] = count + 1;
      }
    }
    const earlier = mostLike(statement, others, common);
    if (earlier) yield [earlier, statement];
    for (const other of others) common[other.index] = 0;
    for (const word of statement.words) {
      const list = seen.get(word);
      if (!list) seen.set(word, [statement]);
      else {
        list.push(statement);
        if (list.length > REMEMBERED) list.shift();
      }
    }
  }
}

/** The first of those that share most. */
function mostLike(statement: Statement, others: readonly Statement[], common: Uint32Array): Statement | undefined {
  let best: Statement | undefined;
  let bestOverlap = 0;
  for (const other of others) {
    const count = common[other.index] ?? 0;
    const overlap = count / (statement.words.size + other.words.size - count);
    const isNear = statement.index - other.index <= NEAR_SENTENCES;
    if (overlap < (isNear ? NEAR_OVERLAP : FAR_OVERLAP) || overlap <= bestOverlap) continue;
    if (other.numbers !== statement.numbers || other.exact !== statement.exact) continue;
    best = other;
    bestOverlap = overlap;
  }
  return best;
}

function* statementsOf(article: Article, { functionWords }: LanguagePack): Generator<Statement> {
  const { text, tokens, sentences, blocks } = article;
  const isBoilerplate = cover(article.boilerplate);
  for (const [index, sentence] of sentences.entries()) {
    const { start, end, block } = sentence;
    if (blocks[block]?.kind !== 'prose' || isBoilerplate(sentence)) continue;
    const words = contentWords(text, tokens, tokenFrom(tokens, start), tokenFrom(tokens, end), functionWords);
    const distinct = new Set(words);
    if (distinct.size < LEAST_SAME) continue;
    const numbers = words
      .filter((word) => /^\d/.test(word))
      .sort()
      .join(' ');
    const exact = distinct.size < LEAST_WORDS ? text.slice(start, end) : undefined;
    yield { start, end, index, words: distinct, numbers, exact };
  }
}
