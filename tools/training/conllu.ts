/** Reads treebanks in CoNLL-U: sentences of words with their part of speech, features, lemma and relation. */

export interface TreebankWord {
  readonly form: string;
  readonly lemma: string;
  /** Of the lemma, where the treebank tells them apart: `politie`, `agent`. */
  readonly parts: readonly string[];
  readonly upos: string;
  readonly features: ReadonlyMap<string, string>;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** Whether white space follows. */
  readonly space: boolean;
}

export interface TreebankSentence {
  /** The document it comes from. */
  readonly document: string;
  readonly words: readonly TreebankWord[];
}

/** Multi-word ranges and empty nodes are left out. */
export function readConllu(text: string): readonly TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of text.split('\n\n')) {
    const lines = block.split('\n').filter((line) => line !== '');
    const words = lines.filter((line) => /^\d+\t/.test(line)).map(readWord);
    if (words.length > 0) sentences.push({ document: documentOf(lines), words });
  }
  return sentences;
}

function readWord(line: string): TreebankWord {
  const [, form = '', lemma = '', upos = '', , features = '', head = '', relation = '', , misc = ''] = line.split('\t');
  return {
    form,
    // Newer releases mark the parts of compounds and separable verbs with `_`.
    lemma: form.includes('_') ? lemma : lemma.replaceAll('_', ''),
    parts: lemma.split('_'),
    upos,
    features: new Map(
      features.split('|').flatMap((each) => {
        const [key, value] = each.split('=');
        return key !== undefined && value !== undefined ? [[key, value] as const] : [];
      }),
    ),
    head: Number(head) - 1,
    relation,
    space: !misc.includes('SpaceAfter=No'),
  };
}

/** The sentence id up to the number of the paragraph. */
function documentOf(lines: readonly string[]): string {
  const id =
    lines.find((line) => line.startsWith('# sent_id'))?.replace(/^.*=\s*/, '') ??
    lines.find((line) => line.startsWith('# ')) ??
    '';
  const document = id.replace(/^# /, '').replace(/\.p\.\d.*$/, '');
  return /WR-P-\w-\w-\d+/.exec(document)?.[0] ?? document;
}
