import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { emptyTable, entriesOf } from '../../server/src/base/cow-table.ts';
import { editDistance } from '../../server/src/base/edit-distance.ts';
import { fileNameOf } from '../../server/src/base/file-name.ts';
import { fold } from '../../server/src/base/fold.ts';
import { contentHash } from '../../server/src/base/hash.ts';
import { lineStartsOf, offsetAt, positionAt } from '../../server/src/base/lines.ts';
import { hasId, NO_IDS, withId, withoutId } from '../../server/src/base/sorted-ids.ts';

describe('lines', () => {
  it('break at \\n, \\r\\n and \\r only', () => {
    assert.deepEqual([...lineStartsOf('a\nb\r\nc\rd\u2028e\vf')], [0, 2, 5, 7]);
  });

  it('lead from offset to position and back, never into a line break', () => {
    const text = 'één\r\ntwee 🙂\n';
    const starts = lineStartsOf(text);
    assert.deepEqual(positionAt(starts, 6), { line: 1, character: 1 });
    assert.equal(offsetAt(text, starts, { line: 0, character: 99 }), 3);
    assert.equal(offsetAt(text, starts, { line: 1, character: 99 }), 12);
    assert.equal(offsetAt(text, starts, { line: 9, character: 0 }), text.length);
    assert.equal(offsetAt(text, starts, { line: -1, character: 4 }), 0);
  });
});

describe('the name of a file', () => {
  it('is what a reader knows it by', () => {
    assert.equal(fileNameOf('file:///c/Syri%C3%AB%20%5B1%5D%20%E0%B8%81%F0%9F%98%80.txt'), 'Syrië [1] ก😀.txt');
  });
  it('keeps escapes that are no characters, or control characters', () => {
    for (const name of ['%FF.txt', '%C3.txt', '%C0%AF', '%ED%A0%80', '%F4%90%80%80', 'a%0Ab%7F', '50%.txt', '%zz'])
      assert.equal(fileNameOf(`file:///c/${name}`), name);
  });
});

describe('edit distance', () => {
  it('counts insert, delete, replace and swap of neighbours as one', () => {
    const pairs: [string, string, number][] = [
      ['Idlid', 'Idlib', 1],
      ['Breksens', 'Breskens', 1],
      ['kat', 'katten', 3],
      ['', 'ab', 2],
    ];
    for (const [a, b, distance] of pairs) assert.equal(editDistance(a, b), distance);
  });

  it('stops at its limit', () => assert.equal(editDistance('aaaaaaaa', 'bbbbbbbb', 2), 3));
});

describe('fold', () => {
  it('takes away diacritics and case', () => {
    for (const name of ['Erdoğan', 'ERDOGAN', 'Erdog\u0306an']) assert.equal(fold(name), 'erdogan');
  });
});

describe('content hash', () => {
  it('differs for a change of one letter', () => assert.notEqual(contentHash('Idlib'), contentHash('Idlid')));
  it('has 16 digits', () => assert.match(contentHash(''), /^[0-9a-f]{16}$/));
});

describe('copy-on-write table', () => {
  it('leaves the older version as it was', () => {
    const first = emptyTable<string>().edit();
    first.set(3, 'drie');
    first.set(700, 'zevenhonderd');
    const before = first.done();
    const second = before.edit();
    second.set(3, undefined);
    second.set(4, 'vier');
    const after = second.done();
    assert.deepEqual(
      [...entriesOf(before)],
      [
        [3, 'drie'],
        [700, 'zevenhonderd'],
      ],
    );
    assert.deepEqual(
      [...entriesOf(after)],
      [
        [4, 'vier'],
        [700, 'zevenhonderd'],
      ],
    );
  });
});

describe('sorted ids', () => {
  it('insert and remove in order, once', () => {
    const ids = [5, 1, 3, 3].reduce(withId, NO_IDS);
    assert.deepEqual([...ids], [1, 3, 5]);
    assert.deepEqual([...withoutId(ids, 3)], [1, 5]);
    assert.equal(withoutId(ids, 4), ids);
    assert.ok(hasId(ids, 5) && !hasId(ids, 4));
  });
});
