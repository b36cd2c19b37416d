/** What the command line says, in the languages of the user interface. */
import { formatCount, type Localised } from '../base/locale.ts';

export const usage: Localised<string> = {
  en: `Usage: seedbed COMMAND [PATH…]

  check PATH…      what is wrong in the articles       --format text|json --fail-on SEVERITY --rule NAME=SEVERITY
  facts PATH…      what is recognised in each article  --format ndjson
  entities PATH…   who and what the articles name      --format json
  events PATH…     which passages the articles share   --format json
  lsp --stdio      the language server

A path is a file, a folder, a glob, or - for standard input.
Exit code: 0 nothing at or above --fail-on (default warning), 1 findings, 2 wrong use or unreadable input.
`,
  nl: `Gebruik: seedbed OPDRACHT [PAD…]

  check PAD…       wat er mis is in de artikelen       --format text|json --fail-on ERNST --rule NAAM=ERNST
  facts PAD…       wat er in elk artikel is herkend    --format ndjson
  entities PAD…    wie en wat de artikelen noemen      --format json
  events PAD…      welke passages artikelen delen      --format json
  lsp --stdio      de taalserver

Een pad is een bestand, een map, een patroon, of - voor de standaardinvoer.
Afsluitcode: 0 niets vanaf --fail-on (standaard warning), 1 bevindingen, 2 verkeerd gebruik of onleesbare invoer.
`,
};

interface Texts {
  noPaths: string;
  nothingFound(path: string): string;
  unreadable(path: string): string;
  summary(findings: number, files: number): string;
  reading(done: number, all: number): string;
}

export const texts: Localised<Texts> = {
  en: {
    noPaths: 'Name a file or a folder.',
    nothingFound: (path) => `${path}: no such file or folder, or no articles in it`,
    unreadable: (path) => `${path}: can't be read`,
    summary: (findings, files) =>
      `${formatCount(findings, 'en')} ${findings === 1 ? 'finding' : 'findings'} in ${formatCount(files, 'en')} ${files === 1 ? 'article' : 'articles'}`,
    reading: (done, all) => `reading ${done}/${all}`,
  },
  nl: {
    noPaths: 'Noem een bestand of een map.',
    nothingFound: (path) => `${path}: bestaat niet, of er staan geen artikelen in`,
    unreadable: (path) => `${path}: kan niet worden gelezen`,
    summary: (findings, files) =>
      `${formatCount(findings, 'nl')} ${findings === 1 ? 'bevinding' : 'bevindingen'} in ${formatCount(files, 'nl')} ${files === 1 ? 'artikel' : 'artikelen'}`,
    reading: (done, all) => `lezen ${done}/${all}`,
  },
};
