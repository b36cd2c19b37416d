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
  /** Of its sentence. */
  readonly index: number;
  /** How many content words it has, each counted once. */
  readonly size: number;
  /** Numbers in order, as one string. */
  readonly numbers: string;
  /** The sentence itself where it is short: then only the same one is a repetition. */
  readonly exact: string | undefined;
}

/** Where a word stands, by index of the sentence: where it was last met, and the last statements with it. */
interface Uses {
  last: number;
  readonly statements: number[];
}

/** Pairs of an earlier and a later sentence; each later sentence once, with the earlier one that is most like it. */
function* repetitions(article: Article, pack: LanguagePack): Generator<readonly [Statement, Statement]> {
  const uses = new Map<string, Uses>();
  const statements: (Statement | undefined)[] = new Array(article.sentences.length);
  // By sentence: how many words of the one in work it shares.
  const common = new Uint32Array(article.sentences.length);
  const isBoilerplate = cover(article.boilerplate);
  for (const [index, sentence] of article.sentences.entries()) {
    if (article.blocks[sentence.block]?.kind !== 'prose' || isBoilerplate(sentence)) continue;
    const words = wordsOf(article, sentence, pack);
    const own = usesOf(words, index, uses);
    if (own.length < LEAST_SAME) continue;
    const statement = statementOf(article, index, sentence, words, own.length);
    const others: number[] = [];
    for (const word of own) {
      for (const other of word.statements) {
        const count = common[other] ?? 0;
        if (count === 0) others.push(other);
        common[other] = count + 1;
      }
    }
    const earlier = mostLike(statement, others, statements, common);
    if (earlier) yield [earlier, statement];
    for (const other of others) common[other] = 0;
    statements[index] = statement;
    for (const word of own) {
      word.statements.push(index);
      if (word.statements.length > REMEMBERED) word.statements.shift();
    }
  }
}

const wordsOf = ({ text, tokens }: Article, { start, end }: Span, { functionWords }: LanguagePack): readonly string[] =>
  contentWords(text, tokens, tokenFrom(tokens, start), tokenFrom(tokens, end), functionWords);

/** Of each word of a sentence once, in order. */
function usesOf(words: readonly string[], sentence: number, uses: Map<string, Uses>): readonly Uses[] {
  const own: Uses[] = [];
  for (const word of words) {
    let found = uses.get(word);
    if (!found) {
      found = { last: -1, statements: [] };
      uses.set(word, found);
    }
    if (found.last === sentence) continue;
    found.last = sentence;
    own.push(found);
  }
  return own;
}

function statementOf(
  { text }: Article,
  index: number,
  { start, end }: Span,
  words: readonly string[],
  size: number,
): Statement {
  const numbers = words.filter(startsWithDigit).sort().join(' ');
  return { start, end, index, size, numbers, exact: size < LEAST_WORDS ? text.slice(start, end) : undefined };
}

const startsWithDigit = (word: string): boolean => {
  const unit = word.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
};

/** The first of those that share most. */
function mostLike(
  statement: Statement,
  others: readonly number[],
  statements: readonly (Statement | undefined)[],
  common: Uint32Array,
): Statement | undefined {
  let best: Statement | undefined;
  let bestOverlap = 0;
  for (const index of others) {
    const other = statements[index];
    const count = common[index] ?? 0;
    if (!other) continue;
    const overlap = count / (statement.size + other.size - count);
    const isNear = statement.index - other.index <= NEAR_SENTENCES;
    if (overlap < (isNear ? NEAR_OVERLAP : FAR_OVERLAP) || overlap <= bestOverlap) continue;
    if (other.numbers !== statement.numbers || other.exact !== statement.exact) continue;
    best = other;
    bestOverlap = overlap;
  }
  return best;
}
