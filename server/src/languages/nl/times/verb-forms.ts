/**
 * Finite verb forms that news is told in, by tense, and what tells the tense of others by their ending. Which way a
 * bare `donderdag` lies follows from the tense of the verb beside it.
 */

export type Tense = 'past' | 'present' | 'conditional';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const PAST = set(
  `was waren had hadden werd werden kon konden moest moesten mocht mochten wilde wilden wou ging gingen kwam kwamen zei
  zeiden deed deden gaf gaven nam namen zag zagen liet lieten stond stonden zat zaten lag lagen hield hielden kreeg
  kregen vond vonden bleef bleven bleek bleken leek leken sprak spraken bracht brachten begon begonnen viel vielen
  liep liepen trok trokken sloot sloten schoot schoten sloeg sloegen schreef schreven won wonnen verloor verloren
  stierf stierven overleed overleden reed reden voer vloog vlogen zocht zochten kocht kochten verkocht verkochten
  bezocht bezochten dacht dachten wist wisten hing hingen droeg droegen hielp hielpen koos kozen las lazen riep riepen
  dronk dronken sliep sliepen schrok schrokken zong zongen dook doken vocht vochten bood boden
  vroeg vroegen wees wezen bewees verdween verdwenen verscheen verschenen vertrok vertrokken verliet verlieten
  ontving ontvingen ontstond ontstonden bestond bestonden gold golden leed steeg stegen greep grepen
  ontsnapte brak braken stak staken smolt ving vingen onderging ondergingen drong drongen klonk klonken zonk zonken
  gleed gleden kneep wierp wierpen zwom zwommen zweeg zwegen bevond bevonden besloot besloten genas
  bedroeg bedroegen beval betrad schond schonden overtrof verbood verboden verwees verwezen aanvaardde raakte raakten
  hoopte hoopten zette zetten legde legden maakte maakten startte startten stopte stopten trof troffen bezweek ontkwam
  overkwam voldeed onthief hief hieven rees rezen bereikte bereikten speelde speelden meldde meldden kondigde kondigden
  stuurde stuurden eiste eisten botste botsten haalde haalden woonde woonden stelde stelden zorgde zorgden landde
  landden beschoot beschoten verzocht onderzocht onderzochten mislukte mislukten voerde voerden steunde steunden
  opende openden eindigde eindigden vielen ontbrak ontbraken verbrak verbraken vergat vergaten schoof schoven
  sneed sneden zwoer zwoeren dwong dwongen kroop kropen loog schonk schonken smeet smeten spoot streed streden trad
  traden woog wogen zwol ried`,
);

const PRESENT = set(
  `gaat gaan ga zal zullen wordt worden word komt komen kan kunnen moet moeten mag mogen wil willen blijft blijven staat
  staan start begint beginnen krijgt krijgen geeft geven neemt nemen ziet houdt houden brengt trekt trekken vertrekt
  vertrekken volgt volgen vindt vinden speelt spelen opent sluit sluiten hoopt hopen verwacht verwachten stemt stemmen
  kiest kiezen beslist ontmoet reist reizen bezoekt bezoeken rijdt rijden vaart varen vliegt wacht wachten laat laten
  doet doen zegt zeggen meldt melden vertelt geldt gelden duurt treedt treden verschijnt keert keren dient hoort
  betekent betekenen zit zitten ligt liggen hangt hangen werkt werken loopt lopen valt vallen zorgt zet legt leggen
  maakt maken hervat eindigt daalt stijgt tekent overlegt vergadert praten spreekt spreken vieren viert herdenkt
  hakken hakt weet weten denkt vraagt vragen schrapt ontvangt ontvangen bestaat bestaan luidt blijkt lijkt
  hoeft hoeven probeert proberen presenteert presenteren bespreekt bespreken beslissen debatteert debatteren plant`,
);

const PERFECT_OF_HAVE = set('heeft hebben heb hebt');
const PERFECT_OF_BE = set('is zijn ben bent');

/** End like a past tense but are none. */
const NO_PAST = set(
  `beide goede derde vierde einde eerste laatste grote beste ziekte gemeente ruimte hoogte kwaliteit tiende zevende
  negende achtste woede vrede waarde schade mede kade zijde grootste kleinste meeste minste ernstige dezelfde hetzelfde
  jeugdige toekomstige bijzondere komende volgende lopende aanstaande bestaande aanwezige afstande weide bende bode rede
  orde einde aarde wijde brede oude koude lengte breedte diepte warmte route minute elite website absolute
  tweede hoogste laagste snelste oudste jongste zwaarste sterkste belangrijkste witte zwarte korte vaste rechte echte
  gezamenlijke geheime lichte dichte zachte slechte verdachte gedachte behoefte geboorte gedeelte gebeurde gewonde
  gewapende gespannen afgelopen vorige politie evenwichte planeten verwachte geplande zogenaamde zogeheten onbekende
  bekende gezonde vreemde blinde ronde gestolen honderdste mode methode periode episode`,
);

const NO_PRESENT = set(
  `niet het dat met uit wat ooit nooit iets want tot naast omdat totdat zodat voordat nadat doordat minst meest eerst
  laatst juist echt recht slecht licht president agent patiënt student document parlement kabinet akkoord
  bericht overzicht gezicht krant markt kant punt stad vast direct precies tekst test post kust oost west
  centrum gedicht gebied verbod resultaat debat mandaat kandidaat advocaat soldaat raad best
  bewust onbewust vorst dienst kunst winst angst oogst tocht nacht acht zacht macht luchtmacht lucht kracht aandacht
  verzet geweest weest ernst rust last budget ticket concert restaurant transport sport rapport export`,
);

const PARTICIPLE =
  /^(?:aan|af|achter|bij|binnen|dicht|door|goed|in|los|mee|na|neer|om|onder|dood|klem|kapot|bekend|op|open|over|plaats|rond|samen|stil|tegen|terecht|terug|thuis|toe|uit|vast|vol|voor|voort|vrij|weg|weer)?ge\p{L}{2,18}(?:[dt]|[ei]e?n|aan)$/u;
const PREFIXED = /^(?:be|ver|ont|her|er|mis|over|onder|door|aan|voor)\p{L}{3,18}(?:d|t|en)$/u;
const NO_PARTICIPLE = set(
  `geweld geld gebied gebouwen gemeenten gezicht gezin getuigen gevangenen gevecht gevechten gebeden gebeurtenissen gegevens
  gelegen gewoon gevoelens gebieden geheimen gedichten gerecht gewicht geluid geen verkeer overheid overleven`,
);
/** `bewonersavond`, `bestand` */
const NOUN_END = /(?:avond|stand|heid|beleid|dienst|tijd|kant)$/u;
/** Participles of what is yet to come: `is gepland`. */
const PLANNED = set('gepland voorzien verwacht geprogrammeerd ingepland bepaald gewenst');

/**
 * Whether a finite form may also be a participle (`verkocht`, `beslist`): then an auxiliary further off counts more.
 */
export const isAmbiguous = (word: string): boolean => word === 'begonnen' || PREFIXED.test(word);

/** Of the plurals only those that are no participle behind a prefix (`beschreven`) and no noun (`uitspraken`). */
const STRONG = set(
  `wierp nam gaf bleef hield hielden trok trokken liep liepen ging gingen viel vielen riep riepen bracht brachten sloeg
  sloegen won stond stonden dreef brak sprak vond vonden kwam kwamen zocht schreef zag sloot deed bood koos wees kreeg
  greep vloog reed schoot dook stak liet lieten zwoer trad drong`,
);
const LOOSE = /^(?:aan|af|binnen|in|mee|neer|om|op|plaats|rond|samen|terug|tegen|toe|uit|vast|vrij|weg)(?=\p{Ll}{3})/u;
const FIXED = /^(?:be|ver|ont|her|over|onder|door)(?=\p{Ll}{3})/u;

/** `verwierp`, `omkwam`: a strong past with a prefix or, behind its subject, with its particle. */
function isPrefixedStrong(word: string): boolean {
  const prefix = LOOSE.exec(word) ?? FIXED.exec(word);
  return prefix !== null && word !== 'ontzag' && STRONG.has(word.slice(prefix[0].length));
}

/** The tense of a word that can only be a finite verb, else `undefined`; the perfect is a matter of the clause. */
export function tenseOf(word: string): Tense | undefined {
  if (word === 'zou' || word === 'zouden') return 'conditional';
  if (PAST.has(word) || isPrefixedStrong(word)) return 'past';
  // `speldt`, `verbindt`: nothing else ends so.
  return PRESENT.has(word) || /^\p{Ll}{3,}dt$/u.test(word) ? 'present' : undefined;
}

export const isPerfectAuxiliary = (word: string): boolean => PERFECT_OF_HAVE.has(word) || PERFECT_OF_BE.has(word);

/** Whether it looks like a past participle; `planned` ones point ahead. */
export function participle(word: string): 'done' | 'planned' | undefined {
  if (PLANNED.has(word)) return 'planned';
  if (NO_PARTICIPLE.has(word) || word.length < 5 || NOUN_END.test(word)) return undefined;
  return PARTICIPLE.test(word) || PREFIXED.test(word) ? 'done' : undefined;
}

/** `hervat`: finite, but behind an auxiliary a participle. */
export const looksPrefixed = (word: string): boolean => /^(?:be|ver|ont|her|er)\p{L}{2,18}[dt]$/u.test(word);

/** `reageerden`, `voerde`: a weak past tense by its ending, where nothing else speaks against it. */
export const looksPast = (word: string): boolean =>
  word.length >= 6 && !NO_PAST.has(word) && /(?:[tkfscphx]te|[bdgjlmnrvwzyaeiou]de)n?$/u.test(word);

/** `debatteert`: a third person by its ending; only beside the time itself. */
export const looksPresent = (word: string): boolean =>
  word.length >= 4 && /^\p{Ll}+t$/u.test(word) && !NO_PRESENT.has(word) && !PARTICIPLE.test(word);
