/** Which findings are left when those are taken out that the owner of the corpus has accepted. */
import { accepts } from '../corpus/project/dictionary.ts';
import type { Project } from '../corpus/project/project.ts';
import type { Finding } from './rule.ts';
import { spelling } from './spelling.ts';

/** `path` is that of the article below the folder of the corpus, with slashes. */
export function withoutAccepted(
  { words, names, acceptances }: Project,
  path: string,
  text: string,
  findings: readonly Finding[],
): readonly Finding[] {
  const isKnown = ({ rule, start, end }: Finding): boolean => {
    if (rule !== spelling.id) return false;
    const word = text.slice(start, end);
    return accepts(words, word) || names.hasWord(word);
  };
  return acceptances.open(
    path,
    text,
    findings.filter((each) => !isKnown(each)),
  );
}
