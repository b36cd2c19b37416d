/** The formats that articles with their annotations can be written in. A new one is one file and one line here. */
import type { AnnotatedArticle } from './annotated.ts';
import { toBrat } from './brat.ts';
import { toConll } from './conll.ts';
import { toHtml } from './html.ts';
import { toJsonl } from './jsonl.ts';
import { toTei } from './tei.ts';
import { toWebanno } from './webanno.ts';

export interface AnnotationFormat {
  /** Of a file for one article, without dot. */
  readonly extension: string;
  /** Whether several articles one after the other are still a file of this format. */
  readonly joins: boolean;
  /** Whether the article itself has to stand beside it, as `.txt`. */
  readonly besideText: boolean;
  write(article: AnnotatedArticle): string;
}

export const ANNOTATION_FORMATS: { readonly [name: string]: AnnotationFormat } = {
  brat: { extension: 'ann', joins: false, besideText: true, write: toBrat },
  conll: { extension: 'conll', joins: true, besideText: false, write: toConll },
  jsonl: { extension: 'jsonl', joins: true, besideText: false, write: toJsonl },
  webanno: { extension: 'tsv', joins: false, besideText: false, write: toWebanno },
  tei: { extension: 'xml', joins: false, besideText: false, write: toTei },
  html: { extension: 'html', joins: false, besideText: false, write: toHtml },
};
