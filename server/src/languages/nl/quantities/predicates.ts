/** Dutch verbs, by what they say of the counted: so that two articles can be seen to count the same. */
import type { Predicate, Verb } from '../../quantity-grammar.ts';
import { lines, words } from '../word-list.ts';

/**
 * `class: lemma forms; lemma forms …`. `a+b` is a separable verb: form `a`, with particle `b` later in the clause or right before.
 * `*`: the infinitive is a noun as well and does not count.
 */
const VERBS = `
  killed: *doden doodt doodde doodden gedood dood doodgeschoten doodgestoken; vermoorden vermoordt vermoordde vermoordden vermoord;
    omkomen omkomt omkwam omkwamen omgekomen kwam+om kwamen+om komt+om komen+om
    gekomen+leven gekost+leven kostte+leven kostten+leven kost+leven lieten+leven liet+leven gelaten+leven verloren+leven; sneuvelen sneuvelt sneuvelde sneuvelden
    gesneuveld; sterven sterft stierf stierven gestorven; overlijden overlijdt overleed overleden overlijdens;
    verdrinken verdrinkt verdronk verdronken; ombrengen omgebracht bracht+om brachten+om; executeren geëxecuteerd
    executeerde executeerden; doodschieten doodgeschoten; neerschieten neergeschoten; liquideren geliquideerd liquideerde;
    uitschakelen uitgeschakeld; bezwijken bezweek bezweken
  injured: verwonden verwondt verwondde verwondden verwond gewond
    lichtgewond zwaargewond; kwetsen gekwetst kwetste kwetsten; blesseren geblesseerd
  fled: vluchten vlucht vluchtte vluchtten gevlucht ontvlucht ontvluchtte ontvluchtten weggevlucht vlucht; verdrijven
    verdreven verdreef ontheemd; evacueren geëvacueerd evacueerde evacueerden ontruimd; wegtrekken weggetrokken;
    verjagen verjaagd verjoeg
  missing: vermissen vermist vermiste; verdwijnen verdwijnt verdween verdwenen; zoekraken zoekgeraakt
  arrested: aanhouden aangehouden aanhield aanhielden hield+aan hielden+aan houdt+aan; arresteren gearresteerd arresteerde
    arresteerden arresteert; oppakken opgepakt oppakte oppakten pakte+op pakten+op pakt+op; vastzetten vastgezet
    opgesloten gevangengezet; inrekenen ingerekend
  convicted: veroordelen veroordeeld veroordeelt veroordeelde veroordeelden; beboeten beboet
  kidnapped: ontvoeren ontvoerd ontvoerde ontvoerden; gijzelen gegijzeld gijzelde gijzelden
  freed: vrijlaten vrijgelaten liet+vrij lieten+vrij; bevrijden bevrijd bevrijdde bevrijdden; vrijkomen vrijgekomen
  rescued: redden redt redde gered; opvangen opgevangen vangt+op vangen+op ving+op vingen+op
  infected: besmetten besmet besmette infecteren geïnfecteerd; ziek
  shot-down: neerhalen neergehaald neerhaalde neerhaalden haalde+neer haalden+neer haalt+neer halen+neer; neerstorten
    neergestort stortte+neer stortten+neer; neerschieten schoot+neer schoten+neer schiet+neer schieten+neer
  destroyed: vernietigen vernietigd vernietigde vernietigden; verwoesten verwoest verwoestte verwoestten; vernielen vernield
    vernielde vernielden; afbranden afgebrand; uitbranden uitgebrand; slopen gesloopt sloopte; instorten ingestort
  damaged: beschadigen beschadigd beschadigde beschadigden; treffen getroffen
  stolen: stelen gestolen stal stalen steelt; roven geroofd roofde roofden; buitmaken buitgemaakt; ontvreemden ontvreemd
  found: vinden gevonden vond vonden vindt; terugvinden teruggevonden; aantreffen aangetroffen trof+aan troffen+aan;
    ontdekken ontdekt ontdekte ontdekten; opgraven opgegraven; onderscheppen onderschept
  attacked: aanvallen aangevallen viel+aan vielen+aan; bombarderen gebombardeerd bombardeerde bombardeerden; beschieten
    beschoten
  deployed: inzetten ingezet zet+in zette+in zetten+in; sturen gestuurd stuurt stuurde stuurden; uitrukken uitgerukt
    rukte+uit rukten+uit; legeren gelegerd; stationeren gestationeerd; ontplooien ontplooid; uitzenden uitgezonden
  protested: betogen betoogt betoogde betoogden betoogd; demonstreren demonstreert demonstreerde demonstreerden
    gedemonstreerd; protesteren protesteert protesteerde protesteerden geprotesteerd; staken staakt staakte staakten
    gestaakt; manifesteren gemanifesteerd
  voted: stemmen stemt stemde stemden gestemd; kiezen gekozen koos kozen
  cancelled: uitstellen uitgesteld uitstelde stelde+uit stelden+uit stelt+uit; schrappen geschrapt schrapt schrapte schrapten;
    annuleren geannuleerd annuleerde annuleerden; afgelasten afgelast gelastte+af; verzetten verzet
  cost: kosten kost kostte kostten gekost
  insured: verzekeren verzekerd verzekerde
  demanded: eisen eist eiste eisten geëist; vragen vraagt vroeg vroegen gevraagd
  paid: betalen betaalt betaalde betaalden betaald; uitgeven uitgegeven; investeren geïnvesteerd investeert investeerde
    investeren; uittrekken uitgetrokken trekt+uit trok+uit; schenken geschonken schonk schenkt
  employed: *werken werkt werkte werkten; aanwerven aangeworven; aannemen aangenomen
  dismissed: ontslaan ontslagen ontslaat ontsloeg ontsloegen
  held: tellen telt telde telden geteld; bevatten bevat bevatte bevatten; wonen woont woonde woonden
  measured: bedragen bedraagt bedroeg bedroegen; meten gemeten mat maten meet; wegen weegt woog wogen
  involved: deelnemen deelgenomen nam+deel namen+deel neemt+deel nemen+deel; meedoen meegedaan deed+mee deden+mee doen+mee
    doet+mee; bijwonen bijgewoond
`;

/** Nouns that say it themselves. */
const NOUNS = `
  killed: dode burgerdode verkeersdode dodental slachtoffer moord sterfgeval overlijden overledene gesneuvelde
  injured: gewonde zwaargewonde lichtgewonde gekwetste geblesseerde
  fled: vluchteling ontheemde evacué
  missing: vermiste
  arrested: arrestatie aanhouding arrestant aangehoudene
  kidnapped: gijzelaar gegijzelde
  infected: besmetting zieke geïnfecteerde besmette ziektegeval coronabesmetting
  protested: betoger demonstrant manifestant staker
  attacked: aanslag aanval luchtaanval raketaanval beschieting bombardement
`;

interface Entry extends Verb {
  readonly separable: Map<string, Verb>;
}

const TABLE = verbTable();
const NOUN_TABLE: ReadonlyMap<string, Predicate> = new Map(
  lines(NOUNS).flatMap((line) => {
    const [predicate = '', list = ''] = line.split(':');
    return words(list).map((noun): [string, Predicate] => [noun, predicate as Predicate]);
  }),
);

/** A participle of a verb of no class; its own form stands for the lemma. Long enough to be none of the small words. */
const PARTICIPLE =
  /^(?:(?:aan|af|bij|door|in|mee|na|neer|om|onder|op|over|samen|terug|toe|uit|vast|voor|weg)?ge[a-zë]{3,9}|(?:be|ver|ont|her)[a-zë]{3,9})(?:[fkpschtx]t|[bdglmnrvwzaeiouj]d)$/;
/** Nouns and present participles that look alike. */
const NO_PARTICIPLE =
  /(?:end|heid|eid|komst|kracht|macht|schrift|pand|land|bied|band|stand|licht|acht|richt|zicht|zorgd?|bod|erst|inst|ist|ucht|odt|ebt|hoofd|wind|hond|mond|brand|rand|zand)$|^(?:gebied|beleid|gedicht|geluid|gewicht|geduld|geweld|gemeent|gebouwd?|herfst|bericht|verlust|gerecht|gezind|vertrek|verst)$/;

export function verb(word: string): Verb | undefined {
  const listed = TABLE.get(word);
  if (listed) return listed;
  if (word.length < 6 || !PARTICIPLE.test(word) || NO_PARTICIPLE.test(word)) return undefined;
  return { lemma: word, predicate: 'other' };
}

export const nounPredicate = (lemma: string): Predicate | undefined => NOUN_TABLE.get(lemma);

function verbTable(): ReadonlyMap<string, Entry> {
  const table = new Map<string, Entry>();
  for (const group of VERBS.split(/\n {2}(?=\S)/)) {
    const [predicate = '', list = ''] = group.split(':');
    for (const part of list.split(';')) addVerb(table, predicate as Predicate, words(part));
  }
  return table;
}

function addVerb(table: Map<string, Entry>, predicate: Predicate, [first = '', ...forms]: readonly string[]): void {
  if (first === '') return;
  const lemma = first.replace('*', '');
  for (const form of [first, ...forms]) {
    const [base = '', particle] = form.split('+');
    const entry = table.get(base) ?? { lemma: '', predicate: 'none' as const, separable: new Map() };
    if (particle) table.set(base, { ...entry, separable: entry.separable.set(particle, { lemma, predicate }) });
    else if (entry.lemma === '') table.set(base, { ...entry, lemma, predicate });
  }
}
