/** Event mentions, on sentences of our own, with the real word and name lists. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyze } from '../../server/src/analysis/analyze.ts';
import { EventFlag, type EventMention, eventAt } from '../../server/src/analysis/events/columns.ts';
import { parseArticle } from '../../server/src/document/parse-article.ts';
import { EVENT_CLASSES } from '../../server/src/languages/event-lexicon.ts';
import { neutral } from '../../server/src/languages/neutral.ts';
import { nounForms, verbForms } from '../../server/src/languages/nl/events/inflection.ts';
import { TRIGGERS } from '../../server/src/languages/nl/events/triggers.ts';
import { realPacks } from '../support/packs.ts';

const [pack = neutral] = await realPacks();

function read(text: string): { events: EventMention[]; said: string[]; full: string[] } {
  const facts = analyze(parseArticle(text, pack), pack);
  const { events: columns, eventWords, names, mentions, times } = facts;
  const events = Array.from({ length: columns.count }, (_, i) => eventAt(columns, i, (word) => eventWords[word] ?? ''));
  const name = (mention: number): string => names[mentions.names[mention] ?? -1] ?? '-';
  return {
    events,
    said: events.map((event) => `${event.trigger} ${event.class}`),
    full: events.map(({ trigger, participants, place, time }) => {
      const when = time < 0 ? '-' : text.slice(times.starts[time], times.ends[time]);
      return `${trigger}: ${participants.map(name).join(', ')} | ${name(place)} | ${when}`;
    }),
  };
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Het leger viel de stad aan.', ['aanvallen attack']],
  ['De rebellen werden aangevallen.', ['aanvallen attack']],
  ['Het leger dreigt de stad aan te vallen.', ['dreigen conflict', 'aanvallen attack']],
  ['Twee luchtaanvallen troffen het dorp.', ['luchtaanval attack', 'treffen attack']],
  ['Er vielen elf doden.', ['vallen death', 'dode death']],
  ['Zij kwamen om het leven.', ['om het leven death']],
  ['De twee landen raakten het eens.', ['eensraken agreement']],
  ['Er komt een staakt-het-vuren.', ['komen movement', 'staakt-het-vuren agreement']],
  ['De ministers kwamen gisteren bijeen.', ['bijeenkomen meeting']],
  ['Het topoverleg duurde lang.', ['topoverleg meeting']],
  ['Duizenden mensen zijn op de vlucht geslagen.', ['op de vlucht movement']],
  ['De politie heeft een man opgepakt.', ['oppakken justice']],
  ['De trein is ontspoord.', ['ontsporen disaster']],
  ['Het vliegtuig crashte.', ['crashen disaster']],
  ['De minister opende de brug.', ['openen movement']],
  ['De broers nestelden zich in de hoek, en vervolgens in de schuur.', []],
  ['Drie mensen raakten gewond.', ['gewondraken injury']],
  ['De inwoners stemden tegen in het referendum.', ['stemmen election', 'referendum election']],
  ['Het bedrijf ging failliet.', ['faillietgaan business']],
  ['De hulpdiensten rukten uit.', ['uitrukken rescue']],
  // The usual words of other things.
  ['De vierde man at een stuk taart.', []],
  ['De stal stond op het land van de boer.', []],
  ['Zij legde haar gedachten op papier.', []],
  // Of another part of speech.
  ['De kinderen speelden buiten.', ['spelen sport']],
  ['De paarden bleven op stal.', []],
  ['De meeuw broedt aan de kust.', []],
  ['Twintig landen telden hun schapen.', []],
  ['Het vliegtuig moest landen in Luik.', ['landen movement']],
  ['De gemeente laat een studie uitvoeren.', []],
  ['Hij voelt zich top.', []],
  ['De boer gaf zijn verzet op.', ['opgeven sport']],
  ['Het ministerie van Buitenlandse Zaken zweeg; de bakker deed goede zaken.', []],
  // Common verbs without anything grave.
  ['Morgen kan er sneeuw vallen.', []],
  ['De Zweed viel in de laatste bocht.', []],
  ['De keeper viel uit met kramp.', []],
  ['Zij sloeg alarm en het gerucht stak de kop op.', []],
  ['Er zijn al 12 doden geteld.', ['dode death']],
  ['De kosten zijn opgelopen tot 3 miljoen euro.', []],
  ['De wethouder lag onder vuur.', ['onder vuur statement']],
  ['De rebellen namen de stad onder vuur.', ['onder vuur conflict']],
  // The company that a word keeps.
  ['De patiënt lag in het ziekenhuis voor een operatie.', ['operatie health']],
  ['De soldaten van het leger begonnen een operatie.', ['operatie conflict']],
  ['De wielrenner won de koers.', ['winnen sport', 'koers sport']],
  ['De lijsttrekker won de verkiezingen.', ['winnen election', 'verkiezing election']],
];

for (const [text, expected] of cases) test(text, () => assert.deepEqual(read(text).said, expected));

test('who, where and when', () => {
  assert.deepEqual(read('Poetin en Erdogan ontmoetten elkaar donderdag in Moskou.').full, [
    'ontmoeten: Poetin, Erdogan | Moskou | donderdag',
  ]);
  assert.deepEqual(
    read('De Franse politie vond maandag in Gent een auto uit Kortrijk die gestolen was.').full.at(-1),
    'stelen: Franse | Gent | maandag',
  );
});

test('negation, doubt and future are told', () => {
  const flags = (text: string): number => (read(text).events.at(-1)?.flags ?? 0) & ~EventFlag.weak;
  assert.equal(flags('Een top is niet gepland.'), EventFlag.negated | EventFlag.future);
  assert.equal(flags('Zij vertrokken zonder overeenkomst.'), EventFlag.negated);
  assert.equal(flags('De mannen zouden een aanslag plegen.'), EventFlag.modal);
  assert.equal(flags('Het akkoord zal ingaan.'), EventFlag.future);
  assert.equal(flags('Er was niet alleen een aanslag.'), 0);
  assert.equal(flags('Er was een aanslag.'), 0);
});

test('Dutch verbs and nouns are inflected', () => {
  const verb = (infinitive: string, ...forms: string[]): void => {
    const made = verbForms(infinitive);
    const all = [...made.finite, made.infinitive, ...made.participles];
    for (const form of forms) assert.ok(all.includes(form), `${infinitive}: ${form} is not in ${all.join(' ')}`);
  };
  verb('vluchten', 'vlucht', 'vluchtte', 'gevlucht', 'gevluchte', 'vluchtende');
  verb('vermoorden', 'vermoordt', 'vermoordde', 'vermoord', 'vermoorde');
  verb('bombarderen', 'bombardeert', 'bombardeerde', 'gebombardeerd');
  verb('onderhandelen', 'onderhandelt', 'onderhandelde', 'onderhandeld');
  verb('overvallen', 'overvalt', 'overviel', 'overvielen', 'overvallen');
  verb('evacueren', 'evacueert', 'geëvacueerd');
  verb('leven', 'leeft', 'leefde', 'geleefd');
  verb('reizen', 'reist', 'reisde', 'gereisd');
  verb('stemmen', 'stemt', 'stemde', 'gestemd');
  verb('doden', 'doodt', 'doodde', 'gedood', 'gedode');
  const noun = (singular: string, ...forms: string[]): void => {
    const made = nounForms(singular);
    for (const form of forms) assert.ok(made.includes(form), `${singular}: ${form} is not in ${made.join(' ')}`);
  };
  noun('aanval', 'aanvallen');
  noun('aanslag', 'aanslagen');
  noun('vrijheid', 'vrijheden');
  noun('explosie', 'explosies');
  noun('proces', 'processen');
  noun('boot', 'boten');
  noun('bom', 'bommen');
  noun('gijzeling', 'gijzelingen');
  assert.ok(!nounForms('bom').includes('bomen'));
});

test('every class has words, and they are many', () => {
  const lemmas = new Set<string>();
  for (const eventClass of EVENT_CLASSES) {
    const { verbs, nouns } = TRIGGERS[eventClass];
    const own = `${verbs} ${nouns}`.split(/\s+/).filter((word) => word !== '');
    assert.ok(own.length >= 10, eventClass);
    for (const word of own) lemmas.add(word);
  }
  assert.ok(lemmas.size >= 400);
});
