/**
 * What surrounds the news text on Dutch news sites: header keys, teasers, credits, subscription lines. Also the words
 * that show where a crosshead was run into the prose.
 */
import type { BoilerplatePattern, Furniture } from '../pack.ts';
import { wordSet } from './word-list.ts';

type Extent = BoilerplatePattern['extent'];

/** Words of a URL-free line; every gap is bounded, so that each pattern takes constant time at a place. */
const LINE_END = '[^\\S\\r\\n]*(?=[\\r\\n]|$)';
const AGENCIES = '(?:ANP|Belga|Reuters|AFP|AP|DPA|Novum|Bloomberg|EFE|ANSA|TASS|Xinhua|BNO|PA|RTL|NOS|VRT|GPD)';
/** A short line up to its end, without a full stop inside. */
const SHORT_LINE = (longest: number): string => `[^.\\r\\n]{0,${longest}}${LINE_END}`;

const any = (kind: string, extent: Extent, sources: readonly string[]): readonly BoilerplatePattern[] =>
  sources.map((source) => ({ kind, extent, pattern: new RegExp(source, 'iy') }));

const exact = (kind: string, extent: Extent, sources: readonly string[]): readonly BoilerplatePattern[] =>
  sources.map((source) => ({ kind, extent, pattern: new RegExp(source, 'y') }));

const PAGE = '(?:artikel|verhaal|bericht|interview|reportage|analyse|column|nieuws|pagina|video|liveblog|dossier|stuk)';
const LOOK =
  '(?:video|filmpje|beelden|foto.?s|fotoreeks|fotoserie|uitzending|reportage|fragment|livestream|stream|item|aflevering|trailer|documentaire|kaart|grafiek|interview)';

const TEASERS = [
  // In capitals the words are a label, whatever stands behind it.
  ...exact('teaser', 'line', [
    '(?:LEES|BEKIJK|LUISTER|KIJK) (?:HIER )?(?:OOK|MEER|VERDER)[^\\S\\r\\n]*[.:|–—-]?[^\\S\\r\\n]+\\S',
    '(?:LEES|BEKIJK|KIJK|LUISTER|HERLEES|HERBEKIJK|ZIE) ?[.:|] ?(?=\\S)',
  ]),
  ...any('teaser', 'line', [
    `(?:>+ ?|→ ?|» ?|• ?)?(?:lees|kijk|luister|bekijk|zie|beluister|check)(?: hier| dan| nu)? (?:ook|terug|verder|meer)(?: [^.!?:\\r\\n]{1,30})?:`,
    `(?:lees|bekijk|luister|beluister) (?:hier )?ook\\b(?=${SHORT_LINE(150)})`,
    `lees (?:hier |dan )?(?:meer|alles|verder|terug|alle)(?: [a-zà-ÿ]+)? (?:over|onder|op|in|bij|na|via)\\b`,
    `lees (?:hier )?(?:het|dit|de|deze|onze|ons|al|alle|hier)(?: [^\\s.!?]{1,20}){0,4} ${PAGE}\\b(?=${SHORT_LINE(100)})`,
    `lees ook (?:deze|dit|het|de|onze|ons)(?: [^\\s.!?]{1,20}){0,3} ${PAGE}\\b`,
    `lees (?:hier|verder|meer)${LINE_END}`,
    `lees (?:nu )?onbeperkt\\b`,
    'meer (?:lezen|weten|informatie|nieuws|zien|horen)\\?',
    'meer (?:[a-z-]{3,20} )?nieuws (?:vindt|vind|leest|lees|op|uit|over|via|van)\\b(?=[^.\\r\\n]{0,80}\\.?(?:[\\r\\n]|$))',
    'meer over (?:dit onderwerp|dit thema|deze zaak)\\b',
    `meer over (?:[^\\s.:!?]{1,20} ?){1,3}${LINE_END}`,
    'luister (?:ook |hier |nu )?naar (?:de|onze|deze|dit)(?: [a-z-]{2,20})? (?:podcast|aflevering|uitzending|fragment|gesprek)\\b',
    `meer (?:artikelen|verhalen|berichten|lezen over|van onze redactie)\\b(?=${SHORT_LINE(80)})`,
    `(?:gerelateerde?|verwante?|aanbevolen|meest gelezen|net binnen)(?: (?:artikelen|artikels|berichten|nieuws|onderwerpen|verhalen|artikel|tags|content))?:?${LINE_END}`,
    '(?:gerelateerd|zie ook|ook interessant|onze tips|in dit dossier|meer hierover):',
    `(?:gerelateerde artikel(?:en|s)|meest gelezen|ook interessant)(?=\\s|$)`,
    `luister (?:hier|nu|ook|terug|naar (?:onze|de|deze|dit))\\b(?=[^.\\r\\n]{0,100}\\.?(?:[\\r\\n]|$))`,
    `(?:klik|tik) (?:hier|op (?:de|deze|onderstaande|het))\\b`,
  ]),
];

const VIDEOS = any('video', 'line', [
  `(?:bekijk|kijk|check)(?: hier| ook| nu| hieronder)?(?: naar)? (?:de|het|deze|dit|onze|alle|meer|ons)(?: [^\\s.!?,]{1,20}){0,3}? ${LOOK}\\b(?:[^.:!?\\r\\n]{0,40}:)?`,
  `(?:bekijk|kijk) hier(?:onder|boven)?\\b(?=[^.\\r\\n]{0,100}[.:]?(?:[\\r\\n]|$))`,
  `(?:video|foto.?s|fotoreeks|podcast|liveblog|live|poll|quiz|kaart|in beeld): `,
  '(?:deze|dit|de) (?:video|fragment|inhoud|content|tweet|post|podcast|afbeelding) (?:is niet|kan niet|werkt niet|wordt niet)',
  '\\(?(?:de |het )?(?:tekst|artikel|verhaal) (?:gaat|loopt|leest) (?:verder|door)\\b(?: hieronder| (?:onder|na|op|boven|in) (?:de|het|deze|dit|onderstaande) [^\\s.)]{1,30})?\\)?',
  '\\(?lees verder (?:onder|na|op|via)\\b',
  'om deze (?:inhoud|content|video|post|tweet|kaart) te (?:tonen|bekijken|zien|laden)',
]);

/** A site of one name (`ESPN`, `RTL XL`), and right behind it a sentence that begins with a name: `… op ESPN Ajax wint`. */
const VIDEO_BEFORE_NAME: BoilerplatePattern = {
  kind: 'video',
  pattern:
    /[Bb]ekijk (?:hier )?(?:de|deze|het hele|het) (?:video|fragment|beelden) op \p{Lu}\S{0,20}(?: \p{Lu}{2,6})?(?= \p{Lu}[\p{L}-]{1,30} \p{Ll})/uy,
  extent: 'match',
};

const SUBSCRIPTIONS = any('subscription', 'sentence', [
  `(?:dit|deze) ${PAGE.replace('stuk', 'inhoud')} is (?:alleen|exclusief|enkel|uitsluitend|voorbehouden|gratis)`,
  '(?:al|reeds|nog geen|nog niet|bent u|ben je)(?: al)? (?:abonnee|lid|een account|ge(?:ï|i)nteresseerd)\\b[^.!?\\r\\n]{0,20}\\?',
  'word (?:nu |ook |vandaag |gratis )?(?:abonnee|lid|donateur|premium)\\b',
  'neem (?:nu |hier |ook |vandaag nog )?een (?:[a-z]{3,12} )?(?:abonnement|proefabonnement)',
  'log (?:hier |nu |eerst )?in\\b(?= (?:om|en|voor|met|of)|[.!:]|[\\r\\n]|$)',
  'schrijf (?:je|u|jezelf)(?: [a-z]{2,10}){0,2} in\\b',
  'meld (?:je|u|jezelf)(?: [a-z]{2,10}){0,2} aan\\b',
  'abonneer (?:je|u|nu|hier)\\b',
  '(?:wil|wilt) (?:je|jij|u)\\b[^.?!\\r\\n]{3,120}\\? (?:schrijf|meld|word|neem|download|volg|abonneer|stuur|mail|lees|klik|registreer|neem)\\b',
  'niets (?:meer )?missen\\?',
  'mis niets\\b',
  '(?:blijf|wees) (?:altijd )?(?:op de hoogte|als eerste)\\b',
  'download (?:hier |nu |gratis |nu gratis )*(?:de|onze|het|gratis)\\b',
  'ontvang (?:(?:elke|iedere|dagelijks|wekelijks|gratis|het|de|onze|ons|je|nu|als|eerste|laatste|belangrijkste|beste|een|[a-z]{2,12}) ){1,7}(?:nieuwsbrief|mailbox|inbox|updates|nieuws|meldingen)',
  'registreer (?:je|u|nu|hier|gratis)\\b',
  'probeer (?:nu |het )?(?:gratis|een maand|vrijblijvend)\\b',
  'steun (?:ons|onze|de onafhankelijke|onafhankelijke)\\b(?= (?:werk|journalistiek|redactie|ons|en|met))',
  'verder lezen\\?',
  '(?:cookies helpen|(?:deze|onze) (?:web)?site (?:gebruikt|maakt gebruik van) cookies|wij gebruiken cookies)\\b',
  'dit (?:bericht|artikel) (?:is|werd) automatisch (?:gegenereerd|geplaatst|vertaald|aangemaakt)\\b',
  'dit is een (?:betaald|premium|plus|exclusief)[ -](?:artikel|verhaal|stuk)\\b',
]);

const READERS = any('share', 'sentence', [
  'volg (?:ons|onze|[^\\s.!?]{2,15} ook|het laatste|al het|hier|het nieuws|alles|alle|de laatste|het liveblog)\\b',
  'vind ons (?:leuk )?op\\b',
  'like ons\\b',
  `deel (?:dit|deze|het|de|via|op)\\b(?= (?:${PAGE.slice(3, -1)}|facebook|whatsapp|twitter|x|e-mail|linkedin|sociale)\\b)`,
  `(?:deel|delen|print|tweet|doorsturen|mailen)(?: (?:via|op) [a-z-]+)?${LINE_END}`,
  '(?:reageren|reactie|reacties|meepraten|vragen|opmerkingen|tips|tip|nieuwstip)\\?',
  '(?:laat het|laat ons|meld het) (?:ons|de redactie|dan)? ?(?:weten|via)\\b',
  'reageren (?:kan|is|op)\\b',
  'reageer (?:hier|op dit|op het|onder|via|mee)\\b',
  `(?:reacties|reageer|reageren|\\d+ reacties?|reacties \\(\\d+\\))${LINE_END}`,
  '(?:tip|tips|nieuwstip)(?: voor)? (?:de|ons|onze) ?(?:redactie)?\\b(?=[^.\\r\\n]{0,60})',
  '(?:heb|heeft|hebt|zag|weet|was|ben) (?:je|jij|u)\\b[^.?!\\r\\n]{0,70}\\b(?:tip|tips|vraag|vragen|opmerking|fout|foutje|nieuws|beelden|foto.s|getuige)\\b[^.?!\\r\\n]{0,50}\\?(?= (?:mail|stuur|laat|tip|meld|bel|app|neem|klik)\\b|[\\r\\n]|$)',
  '(?:stuur|mail|app|geef|meld) (?:(?:ons|dan|je|jouw|uw|een|de|hier|het|al|gerust) ){0,3}(?:tip|tips|nieuwstip|nieuws|foto.?s|beelden|reactie|reacties|vraag|bericht|redactie)\\b',
  '(?:een )?(?:taal|typ|type|schrijf|spel)?(?:fout|foutje) (?:in dit artikel |in de tekst )?(?:gezien|gevonden|ontdekt|opgemerkt|gespot)\\b',
  'mail (?:naar|de redactie|ons|via)\\b',
  'neem contact op met (?:de|onze) redactie\\b',
  'doe mee (?:aan de poll|met)\\b',
  'praat mee\\b',
]);

const SOURCES = [
  ...any('source', 'match', [
    `bron(?:nen)?: ?${AGENCIES}(?: ?[,/&+] ?${AGENCIES}| en ${AGENCIES})*(?: \\d{1,3})?(?=[\\s.]|$)\\.?`,
  ]),
  ...any('source', 'line', [
    'bron(?:nen)?: ?',
    '©|\\(c\\) (?=\\d{4})',
    'copyright (?=©|\\d{4}|[a-z])',
    '(?:alle|all) (?:rechten|rights) (?:voorbehouden|reserved)',
    'niets uit deze (?:uitgave|publicatie) mag\\b',
  ]),
  ...exact('source', 'match', [
    `\\(${AGENCIES}(?:/${AGENCIES})*\\)\\.?${LINE_END}`,
    `${AGENCIES}(?:[/,] ?${AGENCIES})*${LINE_END}`,
  ]),
];

const CREDITS = [
  ...any('credit', 'line', [
    '(?:\\(?)(?:foto|beeld|fotograaf|fotografie|illustratie|infographic|graphic|afbeelding|coverfoto|archieffoto|beelden|camera|montage|tekst en foto.?s|foto.?s)(?: \\(?(?:boven|archief|ter illustratie)\\)?)?: ?',
    `(?:foto|beeld|illustratie)(?:'s)? ?[©/|] ?`,
    `(?:foto|beeld) ter illustratie\\b`,
  ]),
  ...exact('credit', 'line', [
    `(?:Foto|FOTO|Beeld|BEELD) (?=(?:${AGENCIES}|Getty|EPA|Shutterstock|[A-Z][a-z]+ [A-Z])${SHORT_LINE(50)})`,
  ]),
  ...exact('credit', 'match', [
    `(?:Archieffoto|Archiefbeeld|Stockfoto|Getty Images|Shutterstock|Hollandse Hoogte|Unsplash)${LINE_END}`,
  ]),
];

const ADVERTISEMENTS = [
  ...exact('advertisement', 'match', [
    `(?:Advertentie|ADVERTENTIE|Advertenties|Reclame|RECLAME|Gesponsord|Ingezonden mededeling)(?=${LINE_END}| [A-Z])`,
  ]),
  ...any('advertisement', 'line', ['(?:gesponsord|advertorial|partnercontent|in samenwerking met)(?::|(?= door))']),
];

const UPDATES = any('update', 'line', [
  '(?:laatste (?:update|wijziging)|laatst (?:bijgewerkt|gewijzigd|aangepast|ge(?:ü|u)pdatet)|bijgewerkt|gewijzigd|ge(?:ü|u)pdatet)(?:(?: op| om)?:? (?=\\d|(?:ma|di|wo|do|vr|za|zo)[a-z]* \\d|vandaag|gisteren)|:)',
  '(?:gepubliceerd|geplaatst|verschenen|publicatie(?:datum)?)(?: op| om)?:? (?=\\d|(?:ma|di|wo|do|vr|za|zo)[a-z]* \\d)',
  'leestijd:? (?=\\d|ca|ongeveer)',
  `\\d{1,2} ?(?:min|minuten)\\.? (?:leestijd|lezen)`,
]);

const BYLINES = [
  ...any('byline', 'line', [
    '(?:van|door) (?:onze|een onzer|een van onze)(?: [a-z-]+){0,2} (?:redactie|redacteur|redacteuren|verslaggever|verslaggeefster|verslaggevers|correspondent|correspondente|medewerker|medewerkers|sportredactie|nieuwsdienst)\\b',
    '(?:auteur|redactie|tekst|door|verslaggever|eindredactie): ?(?=[a-z])',
    'redactie (?=\\d{1,2}[-/]\\d{1,2}[-/]\\d)',
  ]),
  ...exact('byline', 'match', [
    `[Dd]oor [A-Z][\\w.'’À-ÿ-]+(?: (?:van|de|der|den|ten|ter|en|[A-Z][\\w.'’À-ÿ-]+)){1,6}${LINE_END}`,
    `\\([a-z]{2,4}(?:[/,] ?[a-z]{2,4})?\\)${LINE_END}`,
  ]),
];

const MARKS = any('subscription', 'match', ['\\(\\+\\)', `\\+\\+?${LINE_END}`]);

/** Lower case. The words that news sentences open with and that no phrase goes on with in the middle. */
const OPENERS = wordSet(
  `de het een 't deze dit die dat er daar hier hij zij ze wij we ik u jullie men wie wat waar wanneer hoe waarom
  zijn haar hun ons onze mijn niemand iedereen iemand sommige sommigen veel vele velen enkele meer meerdere verschillende
  alle allen ook toch maar en of want dus als toen nu terwijl omdat hoewel nadat voordat zodra sinds tijdens volgens
  in op aan uit bij met naar om over onder tussen door tegen tot voor na binnen buiten zonder wegens vanwege ondanks rond
  van vanaf daarbij daarna daarop daarom daardoor daarmee daarnaast daarvoor daarmee zo zodoende eerder later intussen
  ondertussen inmiddels bovendien verder momenteel vandaag gisteren morgen vorige volgende al alleen nog niet wel
  tegelijk tegelijkertijd vervolgens uiteindelijk eerst onlangs afgelopen dankzij behalve naast via hoe echter vooral
  zelfs misschien wellicht mogelijk waarschijnlijk dan daarin daaruit daarover daarvan waarmee waarna waarin waardoor
  zelf zowel voorts tevens trouwens meestal altijd soms vaak bijna ruim mochten mocht zouden dezelfde beide sindsdien
  eind begin half een van tientallen honderden duizenden twee drie vier vijf zes zeven acht negen tien`,
);

const CLAUSE_WORDS = wordSet(
  `is was waren ben bent wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon konden
  mag mogen mocht mochten moet moeten moest moesten wil willen wilde wilden wou gaat gaan ging gingen doet doen deed
  deden komt komen kwam kwamen laat laten liet lieten staat staan stond stonden ligt liggen lag lagen zit zitten zat
  zaten blijft blijven bleef bleven blijkt blijken bleek lijkt lijken leek leken geldt gelden gold krijgt krijgen kreeg
  kregen geeft geven gaf gaven neemt nemen nam namen maakt maken maakte maakten ziet zien zag zagen houdt houden hield
  hielden begint beginnen begon begonnen brengt brengen bracht brachten zoekt zoekt zocht zochten loopt lopen liep liepen
  valt vallen viel vielen leidt leiden leidde leidden speelt spelen speelde speelden werkt werken werkte werkten heet
  heette heten hoort hoorde horen volgt volgen volgde volgden wint winnen won wonnen verliest verliezen verloor verloren
  trekt trekken trok trokken sluit sluiten sloot sloten opent openen opende openden stopt stoppen stopte stopten start
  starten startte startten steunt steunen steunde steunden woont wonen woonde woonden telt tellen telde telden kost
  kosten kostte kostten duurt duren duurde duurden rijdt rijden reed reden vaart varen voer voeren vliegt vliegen vloog
  vlogen sterft sterven stierf stierven overlijdt overleed overleden raakt raken raakte raakten treedt treden trad
  traden verdient verdienen verdiende verdienden bestaat bestaan bestond bestonden ontstaat ontstaan ontstond ontstonden
  gebeurt gebeurde dient dienen diende dienden zorgt zorgen zorgde zorgden voert voeren voerde voerden stijgt stijgen
  steeg stegen daalt dalen daalde daalden groeit groeien groeide groeiden verwacht verwachten lukt lukte slaagt slaagde
  probeert probeerde weigert weigerde weigeren wacht wachten wachtte wachtten vertrekt vertrekken vertrok vertrokken
  betekent betekende betekenen bevat bevatte bevatten biedt bieden bood boden schiet schieten schoot schoten slaat
  slaan sloeg sloegen stuurt sturen stuurde stuurden haalt halen haalde haalden koopt kopen kocht kochten verkoopt
  verkopen verkocht verkochten betaalt betalen betaalde betaalden hangt hangen hing hingen draagt dragen droeg droegen
  spreekt spreken sprak spraken helpt helpen hielp hielpen kiest kiezen koos kozen leest lezen las lazen leert leren
  leerde leerden leeft leven leefde leefden stelt zet zetten zette legt leggen legde legden wijst wijzen wees wezen
  behoort behoren behoorde vormt vormen vormde vormden bedraagt bedroeg dateert dateerde eindigt eindigde eindigden
  verschijnt verscheen verschenen verdwijnt verdween verdwenen toont tonen toonde toonden kent kennen kende kenden
  schrijft roept riep ging lijdt leed verklaart luidt luidde schreef behandelt omvat omvatte regeert regeerde bezoekt
  bezocht bezochten verlaat verliet verlieten ontvangt ontving ontvingen vertelt bouwt bouwde bouwden veroverde
  ik jij je hij zij ze we wij u jullie men me mij dat die omdat terwijl als toen hoewel nadat voordat zodat doordat of
  wie wat waar waarin waarbij waardoor wanneer er zich`,
);

const HEADER_KEYS: ReadonlyMap<string, string> = new Map([
  ...['date', 'title', 'source', 'author', 'language'].map((key): [string, string] => [key, key]),
  ['datum', 'date'],
  ['titel', 'title'],
  ['kop', 'title'],
  ['bron', 'source'],
  ['auteur', 'author'],
  ['schrijver', 'author'],
  ['taal', 'language'],
]);

export const furniture: Furniture = {
  headerKeys: HEADER_KEYS,
  boilerplate: [
    ...SUBSCRIPTIONS,
    ...TEASERS,
    VIDEO_BEFORE_NAME,
    ...VIDEOS,
    ...READERS,
    ...SOURCES,
    ...CREDITS,
    ...ADVERTISEMENTS,
    ...UPDATES,
    ...BYLINES,
    ...MARKS,
  ],
  sentenceOpeners: OPENERS,
  headings: {
    clauseWords: CLAUSE_WORDS,
    determiners: wordSet(`de het een 't deze dit zijn haar hun ons onze mijn elke elk ieder iedere sommige`),
    titleNouns: wordSet(
      `boek boeken film films roman romans krant kranten blad weekblad dagblad maandblad tijdschrift magazine lied liedje
      album single nummer serie reeks programma tv-programma radioprogramma toneelstuk stuk musical opera band groep partij
      stichting vereniging organisatie actiegroep belangenvereniging café restaurant hotel bar basisschool school project
      campagne actie site website podcast tentoonstelling expositie bundel dichtbundel documentaire theater museum schilderij
      doek beeld gedicht verhaal novelle strip stripreeks show quiz spel game uitgeverij omroep zender station wijk buurt
      gehucht dorp stad gemeente park polder molen schip boot kasteel villa huis hoeve club festival titel naam thema
      rubriek column hoofdstuk lijst slogan motto leus term woord begrip televisieserie tv-serie speelfilm animatiefilm
      voetbalclub popgroep rockband familie aflevering jeugdboek kinderboek thriller`,
    ),
    headingEnds: wordSet('later eerder terug verder meer minder vandaag morgen nu niet weer samen voorbij'),
    nameOpeners: wordSet(
      `de het een den der ten ter van 't al la le el twee drie vier vijf zes zeven acht negen tien beide`,
    ),
    isPlaceAdjective: (word) => /(?:s|sch)e$/.test(word),
  },
};
