/** Small words the neighbours' languages that are no Dutch words: a word beside one is hardly misspelt Dutch. */
import { wordSet } from './word-list.ts';

/** Lower case. Words that Dutch has too (`we`, `was`, `des`, `den`, `on`) would say nothing. */
export const foreignWords: ReadonlySet<string> = wordSet(
  `the and for you your they she this that with from are were what who when where not it's don't i'm we're my our
  their his him`,
  `le la du et est sont une nous vous ils elle avec pour sur qui que c'est n'est n'y j'ai qu'il aux cette mon ma mes ta
  tes notre votre très tout tous oui sans père mère fils fille bonne`,
  `und ist sind nicht ein eine einen wir ich ihr mir mich für mit auf zu zum zur vom dem auch`,
  `el una por con del della il gli che`,
);
