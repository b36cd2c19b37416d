import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printParseErrorCode } from 'jsonc-parser';
import { acceptancesOf, isGone, readAccepted } from '../../server/src/corpus/project/accepted.ts';
import { anchorOf } from '../../server/src/corpus/project/anchor.ts';
import { readConfig } from '../../server/src/corpus/project/config.ts';
import { accepts, addingWord, readDictionary } from '../../server/src/corpus/project/dictionary.ts';
import { EMPTY_FOLDER, goneEntries, withFile } from '../../server/src/corpus/project/load.ts';
import { namesOf, readNames } from '../../server/src/corpus/project/names.ts';
import {
  acceptedLine,
  addingLine,
  type FileEdit,
  keepingApart,
  removingEntry,
} from '../../server/src/corpus/project/write.ts';
import { faultFinding } from '../../server/src/rules/project-file.ts';

const edited = (text: string, edit: FileEdit | undefined): string => {
  assert.ok(edit);
  return text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
};

/** Each fault as its kind and the piece of the file that it is about. */
const faultsIn = (text: string, faults: readonly { kind: string; start: number; end: number }[]): string[] =>
  faults.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('dictionary', () => {
  it('holds one word a line, without comments', () => {
    const { words } = readDictionary('# eigen woorden\ngraafbak # van de werf\r\n\nVlietkanter\n');
    assert.deepEqual([...words], ['graafbak', 'Vlietkanter']);
    assert.ok(accepts(words, 'Graafbak'));
    assert.ok(!accepts(words, 'vlietkanter'));
  });

  it('takes a new word in its place and keeps the line breaks', () => {
    const text = '# eigen\r\nappel\r\npeer\r\n';
    const added = addingWord(text, 'kers');
    assert.ok(added);
    assert.equal(
      text.slice(0, added.at) + added.newText + text.slice(added.at),
      '# eigen\r\nappel\r\nkers\r\npeer\r\n',
    );
    assert.equal(addingWord(text, 'peer'), undefined);
    assert.deepEqual(addingWord('appel', 'peer'), { at: 5, newText: '\npeer\n' });
  });
});

describe('names file', () => {
  it('finds an entry by its name and by its aliases, in any case', () => {
    const { entries, faults } = readNames('[{ "name": "Els Maes", "type": "person", "aliases": ["Elsje"] }]');
    assert.deepEqual(faults, []);
    const names = namesOf(entries);
    assert.equal(names.entry('els maes')?.name, 'Els Maes');
    assert.equal(names.entry('elsje')?.type, 'person');
    assert.equal(names.entry('jan'), undefined);
  });

  it('shows what is wrong at its place and keeps the rest', () => {
    const text = '[{ "name": "Els", "typ": "person" }, { "name": "Jan", "type": "plaats" }, { "name": 3 }]';
    const { entries, faults } = readNames(text);
    assert.deepEqual(faultsIn(text, faults), ['unknown-key: "typ"', 'value: "plaats"', 'value: { "name": 3 }']);
    assert.deepEqual(
      entries.map(({ name }) => name),
      ['Els', 'Jan'],
    );
  });

  it('has an alias of two entries mean neither', () => {
    const names = namesOf(
      readNames('[{ "name": "Els Maes", "aliases": ["Maes"] }, { "name": "Jo Maes", "aliases": ["Maes"] }]').entries,
    );
    assert.equal(names.entry('maes'), undefined);
  });

  it('writes down that two names stay apart, in the entry of the first', () => {
    const text = '[\n  { "name": "Els" },\n  { "name": "Jan", "type": "person" }\n]\n';
    const once = edited(text, keepingApart(text, 'Jan', 'Jans'));
    assert.match(once, /\{ "name": "Jan", "type": "person", "mustNotMerge": \["Jans"\] \}\n\]/);
    assert.ok(namesOf(readNames(once).entries).areApart('jans', 'jan'));
    assert.equal(keepingApart(once, 'Jan', 'Jans'), undefined);
    assert.equal(keepingApart('[{', 'Jan', 'Jans'), undefined);
  });
});

describe('broken files', () => {
  const merge = '[\n<<<<<<< HEAD\n  { "rule": "spelling" }\n=======\n  { "rule": "grammar" }\n>>>>>>> main\n]';

  it('shows each mark of an unfinished merge, and the last good state stays', () => {
    const good = withFile(EMPTY_FOLDER, 'accepted', '[{ "rule": "spelling" }]');
    const broken = withFile(good, 'accepted', merge);
    assert.deepEqual(faultsIn(merge, broken.faults.accepted ?? []), [
      'merge: <<<<<<< HEAD',
      'merge: =======',
      'merge: >>>>>>> main',
    ]);
    assert.deepEqual(broken.accepted?.entries, [{ rule: 'spelling' }]);
    assert.equal(addingLine(merge, '{ "rule": "x" }'), undefined);
  });

  it('shows where JSON ends too early', () => {
    const { faults, isBroken } = readAccepted('[{ "rule": "spelling" ');
    assert.ok(isBroken && faults.length > 0);
  });

  it('a file that is gone has no effect any more', () => {
    const good = withFile(EMPTY_FOLDER, 'accepted', '[{ "rule": "spelling" }]');
    assert.equal(withFile(good, 'accepted', undefined).accepted, undefined);
  });
});

describe('settings of the corpus', () => {
  it('names unknown rules, severities and keys, and holds the rest', () => {
    const text =
      '{ "rules": { "spelling": "off", "speling": "off", "grammar": "loud" }, "includ": [], "header": "none" }';
    const { config, faults } = readConfig(text, { rules: ['spelling', 'grammar'] });
    assert.deepEqual(config, { rules: { spelling: 'off' }, header: 'none' });
    assert.deepEqual(faultsIn(text, faults).sort(), [
      'unknown-key: "includ"',
      'unknown-key: "speling"',
      'value: "loud"',
    ]);
  });
});

describe('accepted findings', () => {
  const TEXT = 'De man zag zag het. Later zag zag hij niets meer van de brug.';
  const found = (text: string) =>
    [...text.matchAll(/zag zag/g)].map(({ index }) => ({ rule: 'repeated-word', start: index, end: index + 7 }));
  const accepted = (text: string, nth: number) => {
    const span = found(text)[nth] ?? { start: 0, end: 0 };
    return acceptancesOf([{ rule: 'repeated-word', article: 'a.txt', ...anchorOf(text, span) }]);
  };

  it('takes out the one that was meant, in its article alone', () => {
    const [first, second] = found(TEXT);
    assert.deepEqual(accepted(TEXT, 0).open('a.txt', TEXT, found(TEXT)), [second]);
    assert.deepEqual(accepted(TEXT, 1).open('a.txt', TEXT, found(TEXT)), [first]);
    assert.equal(accepted(TEXT, 0).open('b.txt', TEXT, found(TEXT)).length, 2);
  });

  it('holds after an edit on one side, and not after one of the words', () => {
    const near = TEXT.replace('De man', 'Een oude vrouw');
    assert.equal(accepted(TEXT, 0).open('a.txt', near, found(near)).length, 1);
    const other = [{ rule: 'repeated-word', start: 7, end: 14 }];
    const changed = TEXT.replace('zag zag', 'liep li');
    assert.equal(accepted(TEXT, 0).open('a.txt', changed, other).length, 1);
  });

  it('everywhere means in every article', () => {
    const everywhere = acceptancesOf([{ rule: 'repeated-word', quotation: 'zag zag' }]);
    assert.deepEqual(everywhere.open('b.txt', TEXT, found(TEXT)), []);
  });

  it('tells which entries have lost their words', () => {
    const folder = withFile(
      EMPTY_FOLDER,
      'accepted',
      '[{ "rule": "x", "quotation": "oude brug", "article": "a.txt" }, { "rule": "x", "quotation": "zee", "article": "b.txt" }]',
    );
    const gone = goneEntries(folder, (path) => (path === 'a.txt' ? 'De oude\nbrug.' : null));
    assert.deepEqual(
      gone.map(({ kind, detail }) => [kind, detail]),
      [['gone', 'b.txt']],
    );
    assert.ok(isGone({ rule: 'x', quotation: 'nieuwe brug' }, 'De oude brug.'));
  });

  it('are taken out with their line, unless a comment stands between', () => {
    const text = '[\n  { "rule": "a" },\n  { "rule": "b" },\n  { "rule": "c" }\n]\n';
    const without = (whole: string, rule: string): string =>
      edited(whole, removingEntry(whole, whole.indexOf(`{ "rule": "${rule}" }`)));
    assert.equal(without(text, 'a'), '[\n  { "rule": "b" },\n  { "rule": "c" }\n]\n');
    assert.equal(without(text, 'b'), '[\n  { "rule": "a" },\n  { "rule": "c" }\n]\n');
    assert.equal(without(text, 'c'), '[\n  { "rule": "a" },\n  { "rule": "b" }\n]\n');
    assert.deepEqual(readAccepted(without('[{ "rule": "a" }]', 'a')).entries, []);
    const noted = '[\n  { "rule": "a" },\n  // zie de brief\n  { "rule": "b" }\n]';
    assert.equal(removingEntry(noted, noted.indexOf('{')), undefined);
    assert.equal(removingEntry(noted, noted.lastIndexOf('{')), undefined);
    assert.equal(removingEntry(`<<<<<<< HEAD\n${text}`, 20), undefined);
  });

  it('are written sorted, one a line, each once', () => {
    const line = (quotation: string) => acceptedLine({ rule: 'spelling', quotation, article: 'a.txt' });
    let text = '';
    for (const word of ['peer', 'appel', 'kers']) text = edited(text, addingLine(text, line(word)));
    assert.equal(text, `[\n  ${line('appel')},\n  ${line('kers')},\n  ${line('peer')}\n]\n`);
    assert.equal(addingLine(text, line('kers')), undefined);
    assert.deepEqual(
      readAccepted(text).entries.map(({ quotation }) => quotation),
      ['appel', 'kers', 'peer'],
    );
  });
});

describe('a fault in JSON', () => {
  it('is told in words, in both languages', () => {
    for (let code = 1; code <= 16; code++) {
      const detail = printParseErrorCode(code);
      for (const locale of ['en', 'nl'] as const) {
        const { message } = faultFinding({ kind: 'syntax', detail, start: 0, end: 0 }, locale);
        assert.doesNotMatch(message, /\p{Ll}\p{Lu}|undefined/u, `${code} ${message}`);
      }
    }
  });
});
