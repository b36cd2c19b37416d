/** What export and import say, in the languages of the user interface. */
import { formatCount, type Localised } from '../base/locale.ts';
import type { ImportFault } from '../export/imported.ts';

interface AnnotationTexts {
  readonly needsFolder: string;
  readonly noAnnotations: string;
  noText(file: string): string;
  nothing(path: string): string;
  unreadable(file: string): string;
  written(articles: number, folder: string): string;
  imported(right: number, wrong: number): string;
  fault(fault: ImportFault): string;
}

export const annotationTexts: Localised<AnnotationTexts> = {
  en: {
    needsFolder: 'This format has a file for each article: name a folder with --out.',
    noAnnotations: 'Name .ann or .jsonl files, or a folder with them.',
    noText: (file) => `${file}: no text, left out`,
    nothing: (path) => `${path}: no .ann or .jsonl file`,
    unreadable: (file) => `${file}: can't be read`,
    written: (articles, folder) =>
      `${formatCount(articles, 'en')} ${articles === 1 ? 'article' : 'articles'} written to ${folder}`,
    imported: (right, wrong) =>
      `${formatCount(right, 'en')} ${right === 1 ? 'span' : 'spans'} read, ${formatCount(wrong, 'en')} that ${wrong === 1 ? 'does' : 'do'} not fit`,
    fault({ kind, expected, found }) {
      if (kind === 'form') return 'this line can’t be read';
      if (kind === 'outside') return `“${expected}” would lie outside the text`;
      return `“${expected}” should stand there, but it is “${found}”`;
    },
  },
  nl: {
    needsFolder: 'Dit formaat heeft een bestand per artikel: noem een map met --out.',
    noAnnotations: 'Noem .ann- of .jsonl-bestanden, of een map waar ze in staan.',
    noText: (file) => `${file}: geen tekst, overgeslagen`,
    nothing: (path) => `${path}: geen .ann- of .jsonl-bestand`,
    unreadable: (file) => `${file}: kan niet worden gelezen`,
    written: (articles, folder) =>
      `${formatCount(articles, 'nl')} ${articles === 1 ? 'artikel' : 'artikelen'} geschreven in ${folder}`,
    imported: (right, wrong) =>
      `${formatCount(right, 'nl')} ${right === 1 ? 'annotatie' : 'annotaties'} gelezen, ${formatCount(wrong, 'nl')} ${wrong === 1 ? 'klopt' : 'kloppen'} niet`,
    fault({ kind, expected, found }) {
      if (kind === 'form') return 'deze regel kan niet worden gelezen';
      if (kind === 'outside') return `“${expected}” zou buiten de tekst vallen`;
      return `daar hoort “${expected}” te staan, maar er staat “${found}”`;
    },
  },
};
