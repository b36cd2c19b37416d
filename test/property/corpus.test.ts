import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { understand } from '../../server/src/analysis/understand.ts';
import { createCorpusHost } from '../../server/src/corpus/host.ts';
import type { CorpusView } from '../../server/src/corpus/view.ts';
import { realPacks } from '../support/packs.ts';
import { fc, runs } from '../support/property.ts';
import { shownEntity, shownOf } from '../support/shown-view.ts';

/** Sentences that share names, acronyms, roles, misspellings and surnames, so that articles depend on each other. */
const SENTENCES = [
  'Minister Saskia Verhaegen bezocht dinsdag de haven van Zeebrugge.',
  'Volgens Verhaegen komt er snel een oplossing.',
  'Ook Bart Verhaegen, voorzitter van Club Brugge, was erbij.',
  'Het Vlaams Agentschap voor Havenbeheer (VAH) onderzoekt het ongeval.',
  'Het VAH wil niet vooruitlopen op het onderzoek.',
  'In Charkov vielen woensdag bommen op Charkov.',
  'In het noorden van Charkvo klonken schoten.',
  'De Noorse premier reist naar Oslo.',
  'Noorwegen wil meer gas leveren, zei president Verhaegen.',
  'Er was wekenlang nauwelijks regen gevallen.',
  'Bij een ongeval in de haven van Zeebrugge raakten dinsdag drie mensen gewond.',
  'Drie mensen zijn gewond bij het ongeval in Zeebrugge van 4 mei 2021.',
];

type Step = { readonly kind: 'write' | 'delete'; readonly file: number; readonly sentences: readonly number[] };

const STEP = {
  kind: fc.constantFrom<Step['kind'][]>('write', 'write', 'write', 'delete'),
  file: fc.integer({ min: 0, max: 5 }),
};

const step: fc.Arbitrary<Step> = fc.record({
  ...STEP,
  sentences: fc.array(fc.integer({ min: 0, max: SENTENCES.length - 1 }), { maxLength: 6 }),
});

/** What one of these means depends on which others there are: shorter and longer forms, slips, acronyms, types. */
const NAMES_ALIKE = [
  'Volgens Verstraeten is dat waar.',
  'Marc Verstraeten zwijgt. Marc Verstraeten wacht. Marc Verstraeten lacht. Marc Verstraeten leest.',
  'Marc Verstraetn kwam later.',
  'Ook Griet Verstraeten was erbij.',
  'Premier Marc Jan Verstraeten reist.',
  'Het Vlaams Bureau voor Dijken (VBD) meet. Het VBD wacht.',
  'De Vlaamse Bond van Duikers (VBD) meet. De Vlaamse Bond van Duikers (VBD) duikt.',
  'Het VBD zwijgt.',
  'In Verstraeten regent het. De stad Verstraeten ligt in België.',
  'De Belgische regering wacht. De VS en de Verenigde Staten ook.',
  'Het bedrijf Kolmex maakt winst. Kolmex groeit.',
  'De winst van Kolmex Inc. daalt, zegt Kolmex Motors.',
  'De winst van Kolmex Motors daalt. Kolmex Motrs wacht. Topman Piet Bos van Kolmex Insurance zwijgt.',
  'De bank Kolmex Insurance failliet. Koninklijke Kolmex NV koopt Kolmex Bank.',
  'President Pavlo Voronenko wacht. President Voronenko leest. President Voronenko slaapt.',
  'Premier Dmitry Zhurovsky wacht. Premier Zhurovsky leest. Zhurovsky slaapt. Zhurovsky eet.',
  'Premier Dmitri Zjoerovski wacht. Zjoerovski leest. Premier Zjurovski slaapt. Zhurovksy rookt.',
];

/** What of names changes, an article before and after an edit, and one that stays as it is. */
const EDITS_ELSEWHERE = [
  ['a longer name', 'Er viel regen.', 'Piet Bos wacht. Piet Bos leest.', 'Volgens Bos is dat waar. Bos wacht.'],
  ['a second one', 'Piet Bos wacht.', 'Piet Bos wacht. Ook Griet Bos was erbij.', 'Volgens Bos is dat waar.'],
  [
    'a slip',
    'Er viel regen.',
    'Marc Verstraeten zwijgt. Marc Verstraeten wacht. Marc Verstraeten leest. Marc Verstraeten lacht.',
    'Marc Verstraetn kwam later.',
  ],
  [
    'an acronym',
    'Het Vlaams Bureau voor Dijken (VBD) meet.',
    'De Vlaamse Bond van Duikers (VBD) meet.',
    'Het VBD wacht. Het VBD zwijgt.',
  ],
  [
    'the type of what an acronym stands for',
    'Het Vlaams Dijkland (VD) meet.',
    'Het Vlaams Dijkland (VD) meet. Burgemeester Vlaams Dijkland wacht. Volgens Vlaams Dijkland, de burgemeester, zei dat.',
    'Het VD wacht. Het VD zwijgt.',
  ],
  [
    'a second trade',
    'De bank Kolmex groeit. Kolmex Motors wacht.',
    'De bank Kolmex groeit. De verzekeraar Kolmex Insurance wacht, zegt Kolmex Insurance.',
    'De winst van Kolmex Motors daalt. De winst van Kolmex Motors stijgt, zegt Kolmex Inc.',
  ],
  [
    'a full name in another spelling',
    'Er viel regen.',
    'Premier Dmitry Zhurovsky wacht. Premier Dmitry Zhurovsky leest.',
    'Premier Zjoerovski wacht. Volgens Zjoerovski regent het.',
  ],
] as const;

/** Everything that is remembered of names. */
function askAll(view: CorpusView): void {
  for (const id of view.articles()) {
    const { count } = view.facts(id).mentions;
    for (let i = 0; i < count; i++) view.entity(view.entityOf(id, i));
    for (const word of ['Verstraetn', 'Verstraeten', 'Jan']) view.similarNameWords(word, 1);
  }
}

const textOf = ({ sentences, file }: Step): string =>
  `${file % 2 === 0 ? `date 2021-05-0${file + 1}\n\n` : ''}${sentences.map((i) => SENTENCES[i]).join(' ')}`;

const shown = (view: CorpusView): unknown => shownOf(view, SENTENCES.join(' '));

function assertListed(view: CorpusView): void {
  for (const entity of view.entities()) {
    const alone = view.entity(entity.id);
    assert.deepEqual(alone && shownEntity(view, alone), shownEntity(view, entity));
    for (const { article, index } of entity.mentions) assert.equal(view.entityOf(article, index), entity.id);
  }
}

describe('corpus', () => {
  it('invariant 8: incremental equals rebuild', async () => {
    const packs = await realPacks();
    const property = fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), fc.boolean(), (steps, batched) => {
      const changes = steps.map((each) => ({
        uri: `file:///c/${each.file}.txt`,
        content: each.kind === 'write' ? understand(textOf(each), packs) : undefined,
      }));
      const incremental = createCorpusHost(packs);
      if (batched) incremental.apply(changes);
      // Events are asked for in between too: what is kept of them must not outlive what it was worked out from.
      else for (const change of changes) incremental.apply([change]).events();
      const last = new Map(changes.map((change) => [change.uri, change]));
      const rebuilt = createCorpusHost(packs).apply([...last.values()].sort((a, b) => (a.uri < b.uri ? 1 : -1)));
      assert.deepEqual(shown(incremental.view()), shown(rebuilt));
    });
    fc.assert(property, { numRuns: runs(150) });
  });

  it('invariant 8: so it does where every version was asked', async () => {
    const packs = await realPacks();
    const write = fc.record({ ...STEP, sentences: fc.array(fc.nat(NAMES_ALIKE.length - 1), { maxLength: 5 }) });
    const property = fc.property(fc.array(write, { minLength: 2, maxLength: 15 }), fc.nat(14), (steps, late) => {
      const host = createCorpusHost(packs);
      const texts = new Map<string, string>();
      const views: CorpusView[] = [];
      for (const { kind, file, sentences } of steps) {
        const uri = `file:///c/${file}.txt`;
        const text = kind === 'write' ? sentences.map((i) => NAMES_ALIKE[i]).join(' ') : undefined;
        if (text === undefined) texts.delete(uri);
        else texts.set(uri, text);
        host.apply([{ uri, content: text === undefined ? undefined : understand(text, packs) }]);
        views.push(host.view());
        askAll(host.view());
        // A version that was left behind must not tell the newer ones anything.
        askAll(views[late % views.length] ?? host.view());
      }
      const rebuilt = createCorpusHost(packs).apply(
        [...texts].reverse().map(([uri, text]) => ({ uri, content: understand(text, packs) })),
      );
      const words = NAMES_ALIKE.join(' ');
      assert.deepEqual(shownOf(host.view(), words), shownOf(rebuilt, words));
    });
    fc.assert(property, { numRuns: runs(60) });
  });

  for (const [kind, before, after, other] of EDITS_ELSEWHERE) {
    it(`an edit shows in what names of another article mean: ${kind}`, async () => {
      const packs = await realPacks();
      const article = (text: string) => ({
        uri: `file:///c/${text === other ? 'b' : 'a'}.txt`,
        content: understand(text, packs),
      });
      const host = createCorpusHost(packs);
      host.apply([article(before), article(other)]);
      askAll(host.view());
      const was = shownOf(host.view(), other);
      host.apply([article(after)]);
      const rebuilt = createCorpusHost(packs).apply([article(other), article(after)]);
      assert.deepEqual(shownOf(host.view(), other), shownOf(rebuilt, other));
      assert.notDeepEqual(shownOf(rebuilt, other), was);
    });
  }

  it('invariant 7: a view never changes, and the next one has the next revision', async () => {
    const packs = await realPacks();
    const host = createCorpusHost(packs);
    const uri = 'file:///c/a.txt';
    const first = host.apply([{ uri, content: understand(SENTENCES.slice(0, 3).join(' '), packs) }]);
    const before = structuredClone(shown(first));
    const second = host.apply([{ uri, content: understand(SENTENCES.slice(5).join(' '), packs) }]);
    assert.equal(second.revision, first.revision + 1);
    assert.deepEqual(shown(first), before);
    assert.notDeepEqual(shown(second), before);
  });

  it('every mention belongs to the entity that lists it', async () => {
    const packs = await realPacks();
    const view = createCorpusHost(packs).apply(
      SENTENCES.map((sentence, i) => ({ uri: `file:///c/${i}.txt`, content: understand(sentence, packs) })),
    );
    assertListed(view);
  });

  it('so it does whatever names are alike', async () => {
    const packs = await realPacks();
    const chosen = fc.array(fc.nat(NAMES_ALIKE.length - 1), { minLength: 1, maxLength: 8 });
    const property = fc.property(chosen, (sentences) => {
      const view = createCorpusHost(packs).apply(
        sentences.map((s, i) => ({ uri: `file:///c/${i}.txt`, content: understand(NAMES_ALIKE[s] ?? '', packs) })),
      );
      assertListed(view);
    });
    fc.assert(property, { numRuns: runs(60) });
  });
});
