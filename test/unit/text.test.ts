/** Article text in the user interface. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quoted } from '../../server/src/features/text.ts';

describe('quoted text', () => {
  it('has one pair of marks around it', () => {
    for (const text of ['Een ramp', '“Een ramp”', '"Een ramp"', '‘Een ramp’', '„Een ramp”', '«Een ramp»', '”Een ramp”'])
      assert.equal(quoted(text), '“Een ramp”', text);
    assert.equal(quoted('‘Foto’s van Gent’'), '“Foto’s van Gent”');
  });

  it('loses half a pair whose other half was cut off', () => {
    assert.equal(quoted('“Een ramp, zei ze…'), '“Een ramp, zei ze…”');
    assert.equal(quoted('…een ramp”'), '“…een ramp”');
  });

  it('keeps what is quoted within it, by marks of another kind', () => {
    assert.equal(quoted('‘Een ramp’, zei Maes.'), '“‘Een ramp’, zei Maes.”');
    assert.equal(quoted('Ze zei: “Een ramp”'), '‘Ze zei: “Een ramp”’');
    assert.equal(quoted('“Een ramp” en “een schande”'), '‘“Een ramp” en “een schande”’');
    assert.equal(quoted('’s Morgens de jongens’'), '“’s Morgens de jongens’”');
    assert.equal(quoted('“'), '‘“’');
    assert.equal(quoted('""'), '‘""’');
  });
});
