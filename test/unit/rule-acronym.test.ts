import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expansionWords, initialsFit, nearInitials, swappedInitials } from '../../server/src/rules/acronym-fit.ts';
import { findingsOf, foundBy, ruleOf } from '../support/rules.ts';

const words = (name: string) => expansionWords(name, new Set(['van', 'voor', 'het']));

describe('acronym', () => {
  it('takes function words or leaves them out', () => {
    assert.ok(initialsFit('vng', words('Vereniging van Nederlandse Gemeenten')));
    assert.ok(initialsFit('rvb', words('Raad van Bestuur')));
    assert.ok(initialsFit('rv', words('Raad voor Veiligheid')));
    assert.ok(initialsFit('wdc', words('Apple Worldwide Developers Conference')));
    assert.equal(initialsFit('ncsc', words('Nationaal Cybersecuritycentrum')), undefined);
  });
  it('tells swapped letters from those of another language', () => {
    assert.equal(swappedInitials('krnm', words('Koninklijke Nederlandse Redding Maatschappij')), 'knrm');
    assert.equal(swappedInitials('ijg', words('Inspectie Gezondheidszorg en Jeugd')), 'igj');
    assert.equal(swappedInitials('navo', words('Noord-Atlantische Verdragsorganisatie')), undefined);
    assert.equal(swappedInitials('ue', words('Europese Unie')), undefined);
    assert.equal(swappedInitials('wwf', words('Wereld Natuur Fonds')), undefined);
  });
  it('takes one wrong letter for wrong only where the right ones are known', async () => {
    assert.equal(nearInitials('bxd', words('Bond van Schippers in Tholen')), undefined);
    const text = 'De Drentse Bond voor Schippers (DBV) wil een pont.';
    assert.deepEqual(await foundBy('acronym', text), []);
    assert.deepEqual(await foundBy('acronym', text, ['De Drentse Bond voor Schippers (DBS) wil een brug.']), ['DBV']);
  });
  it('shows the other name', async () => {
    const text = 'Het Steunfonds voor Drentse Bruggen (SDB) betaalt.';
    const [found] = await findingsOf(ruleOf('acronym'), text, [
      'De Stichting Dorpsbelang Borger (SDB) vraagt om een pont.',
    ]);
    assert.equal(found?.related.length, 1);
    assert.equal(found?.severity, 'information');
  });
  it('takes a misspelling of the name for the same name', async () => {
    const text = 'Het Steunfonds voor Drentse Bruggen (SDB) betaalt.';
    assert.deepEqual(await foundBy('acronym', text, ['Het Steunfonds Drensche Bruggen (SDB) betaalt.']), []);
  });
});
