/** What the command line says, in the languages of the user interface. */
import { formatCount, type Localised } from '../base/locale.ts';

export const usage: Localised<string> = {
  en: `Usage: seedbed COMMAND [PATH…]

  check PATH…      what is wrong in the articles       --format text|json|ndjson|sarif|github|junit
                                                       --fail-on SEVERITY --rule NAME=SEVERITY --all --write-baseline
  fix PATH…        make the preferred fixes            --rule NAME --dry-run --fail-on SEVERITY
  facts PATH…      what is recognised in each article  --format text|ndjson
  entities PATH…   who and what the articles name      --format text|json
  events PATH…     which passages the articles share   --format text|json
  export PATH…     the articles with annotations       --to brat|conll|jsonl|webanno|tei|html --out FOLDER
  import PATH…     reads annotations, checks each one  .ann with .txt beside it, .jsonl
  stats PATH…      the corpus in numbers               --format text|json
  lsp --stdio      the language server
  mcp [PATH…]      questions as tools for language models (Model Context Protocol)

A path is a file, a folder, a glob, or - for standard input.
What is worked out of a large corpus is kept in the user's cache; --cache DIR keeps it elsewhere, --no-cache nowhere.
Exit code: 0 nothing at or above --fail-on (default warning), 1 findings, 2 wrong use or unreadable input.
`,
  nl: `Gebruik: seedbed OPDRACHT [PAD…]

  check PAD…       wat er mis is in de artikelen       --format text|json|ndjson|sarif|github|junit
                                                       --fail-on ERNST --rule NAAM=ERNST --all --write-baseline
  fix PAD…         de voorkeursoplossingen doorvoeren  --rule NAAM --dry-run --fail-on ERNST
  facts PAD…       wat er in elk artikel is herkend    --format text|ndjson
  entities PAD…    wie en wat de artikelen noemen      --format text|json
  events PAD…      welke passages artikelen delen      --format text|json
  export PAD…      de artikelen met annotaties         --to brat|conll|jsonl|webanno|tei|html --out MAP
  import PAD…      leest annotaties en controleert ze  .ann met .txt ernaast, .jsonl
  stats PAD…       het corpus in cijfers               --format text|json
  lsp --stdio      de taalserver
  mcp [PAD…]       vragen als gereedschap voor taalmodellen (Model Context Protocol)

Een pad is een bestand, een map, een patroon, of - voor de standaardinvoer.
Wat van een groot corpus is uitgezocht, wordt bewaard in de cache; --cache MAP bewaart het elders, --no-cache nergens.
Afsluitcode: 0 niets vanaf --fail-on (standaard warning), 1 bevindingen, 2 verkeerd gebruik of onleesbare invoer.
`,
};

interface Texts {
  fixed(fixes: number, files: number, isDry: boolean): string;
  readOnly(file: string): string;
  changed(file: string): string;
  notText(file: string): string;
  baseline(findings: number, file: string): string;
  noCommand(name: string): string;
  noOption(option: string): string;
  noValue(option: string): string;
  noPaths: string;
  nothingFound(path: string): string;
  unreadable(path: string): string;
  summary(findings: number, files: number): string;
  reading(done: number, all: number): string;
}

export const texts: Localised<Texts> = {
  en: {
    fixed: (fixes, files, isDry) =>
      `${formatCount(fixes, 'en')} ${fixes === 1 ? 'fix' : 'fixes'} in ${formatCount(files, 'en')} ${files === 1 ? 'article' : 'articles'}${isDry ? '; nothing was written' : ''}`,
    readOnly: (file) => `${file}: read-only, left as it is`,
    changed: (file) => `${file}: changed meanwhile, left as it is`,
    notText: (file) => `${file}: no text in UTF-8, left as it is`,
    baseline: (findings, file) =>
      `${formatCount(findings, 'en')} ${findings === 1 ? 'finding' : 'findings'} written to ${file}; from now on only new ones are reported`,
    noCommand: (name) => `there is no command “${name}”`,
    noOption: (option) => `there is no option ${option} here`,
    noValue: (option) => `${option} needs something else behind it`,
    noPaths: 'Name a file or a folder.',
    nothingFound: (path) => `${path}: no such file or folder, or no articles in it`,
    unreadable: (path) => `${path}: can't be read`,
    summary: (findings, files) =>
      `${formatCount(findings, 'en')} ${findings === 1 ? 'finding' : 'findings'} in ${formatCount(files, 'en')} ${files === 1 ? 'article' : 'articles'}`,
    reading: (done, all) => `reading ${done}/${all}`,
  },
  nl: {
    fixed: (fixes, files, isDry) =>
      `${formatCount(fixes, 'nl')} ${fixes === 1 ? 'herstelling' : 'herstellingen'} in ${formatCount(files, 'nl')} ${files === 1 ? 'artikel' : 'artikelen'}${isDry ? '; er is niets geschreven' : ''}`,
    readOnly: (file) => `${file}: alleen-lezen, blijft zoals het is`,
    changed: (file) => `${file}: intussen veranderd, blijft zoals het is`,
    notText: (file) => `${file}: geen tekst in UTF-8, blijft zoals het is`,
    baseline: (findings, file) =>
      `${formatCount(findings, 'nl')} ${findings === 1 ? 'bevinding' : 'bevindingen'} geschreven naar ${file}; vanaf nu worden alleen nieuwe gemeld`,
    noCommand: (name) => `er is geen opdracht “${name}”`,
    noOption: (option) => `de optie ${option} bestaat hier niet`,
    noValue: (option) => `achter ${option} hoort iets anders`,
    noPaths: 'Noem een bestand of een map.',
    nothingFound: (path) => `${path}: bestaat niet, of er staan geen artikelen in`,
    unreadable: (path) => `${path}: kan niet worden gelezen`,
    summary: (findings, files) =>
      `${formatCount(findings, 'nl')} ${findings === 1 ? 'bevinding' : 'bevindingen'} in ${formatCount(files, 'nl')} ${files === 1 ? 'artikel' : 'artikelen'}`,
    reading: (done, all) => `lezen ${done}/${all}`,
  },
};
