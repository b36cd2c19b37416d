/** Dutch nouns whose singular no spelling rule finds, and words that look like plurals but are none. */
import { lines, wordSet } from '../word-list.ts';

/** `plural singular`, several a line; compounds of these follow (`raadsleden`). */
const TABLE = `
  leden lid · steden stad · schepen schip · kinderen kind · eieren ei · dagen dag · wegen weg · glazen glas · gaten gat
  daken dak · vaten vat · paden pad · baden bad · bladeren blad · bladen blad · goden god · holen hol · hoven hof
  loten lot · sloten slot · spelen spel · verdragen verdrag · slagen slag · gebeden gebed · bevelen bevel
  gebreken gebrek · oorlogen oorlog · hertogen hertog · kalveren kalf · lammeren lam · raderen rad · runderen rund
  volkeren volk · volken volk · liederen lied · goederen goed · hoenderen hoen · beenderen been · klederen kleed
  smeden smid · mannen man · koeien koe · vlooien vlo · musea museum · politici politicus
  critici criticus · medici medicus · technici technicus · academici academicus · historici historicus
  mechanici mechanicus · chemici chemicus · logistici logisticus · fysici fysicus · musici musicus
  media medium · data datum · centra centrum · stadia stadium · podia podium · gymnasia gymnasium
  crematoria crematorium · laboratoria laboratorium · aquaria aquarium · examina examen · criteria criterium
  ministeria ministerie · natiën natie · aanslagen aanslag · raketaanslagen raketaanslag · bedragen bedrag
  toeslagen toeslag · voorstellen voorstel · graven graf · staven staf · hazen haas · sabels sabel · bommen bom
  vrouwen vrouw · mensen mens · landen land · zonen zoon · zoons zoon · dochters dochter · broers broer · zussen zus
  jongens jongen · meisjes meisje · leraren leraar · leraars leraar · ambtenaren ambtenaar · kosten kost
  punten punt · agenten agent · partijen partij · koningen koning · stenen steen · mogendheden mogendheid
  kranen kraan · zetels zetel · ramen raam · bomen boom · borden bord · banden band · bonden bond · velden veld
  helden held · planten plant · gasten gast · kasten kast · lasten last · posten post · lijsten lijst · resten rest
  testen test · tests test · films film · clubs club · jobs job · banen baan · ploegen ploeg · ogen oog · benen been
  poten poot · handen hand · armen arm · kamers kamer · wedstrijden wedstrijd · doelpunten doelpunt · zaken zaak
  partners partner · koffers koffer · hotels hotel · panden pand · honden hond · katten kat · paarden paard
  huizen huis · prijzen prijs · branden brand · doelen doel · zalen zaal · scholen school · boten boot · auto's auto
  treinen trein · bussen bus · vluchten vlucht · liters liter · flessen fles · sigaretten sigaret · boeken boek
  kaarten kaart · tickets ticket · stemmen stem · telefoons telefoon · oorzaken oorzaak · plannen plan
  aandelen aandeel · stappen stap · lijken lijk · lichamen lichaam · zetten zet · trappen trap · tafels tafel
  lessen les · rondes ronde · wonden wond · tonnen ton · woningen woning · appartementen appartement
  percelen perceel · kippen kip · varkens varken · schapen schaap · kilo's kilo · talen taal · delen deel
  hoofden hoofd · beelden beeld · woorden woord · bladzijdes bladzijde · kwesties kwestie · gevallen geval
  panelen paneel · namen naam · verliezen verlies · groenten groente · zonden zonde · opgaven opgave · uitgaven uitgave
  bijdragen bijdrage · weiden weide · ruimten ruimte · referenda referendum · conservatoria conservatorium · idealen ideaal
  systemen systeem · fenomenen fenomeen · christenen christen · gezichten gezicht · gerechten gerecht · variabelen variabele
  werken werk · sprongen sprong · reizen reis · vormen vorm · bezoeken bezoek · eisen eis
  schoten schot · ongelukken ongeluk · winkels winkel · sterren ster · foto's foto · redenen reden
  vragen vraag · manieren manier · lagen laag · bergen berg · vloeren vloer · verdiepingen verdieping
  kampen kamp · wapens wapen · geweren geweer · messen mes · kogels kogel · raketten raket · drones drone
  tanks tank · tweelingen tweeling · ouders ouder · grootouders grootouder · zieken zieke · lammetjes lammetje
  sporen spoor · levens leven · maatregelen maatregel · regels regel · artikelen artikel · artikels artikel
  titels titel · middelen middel · kardinalen kardinaal · cijfers cijfer · zuilen zuil · teams team · verlagen verlaging
  parlementariërs parlementariër · militairen militair · veteranen veteraan · toeristen toerist · burgers burger
  opleggers oplegger · sollicitanten sollicitant · migranten migrant · asielzoekers asielzoeker · collega's collega
  studenten student · leerlingen leerling · docenten docent · patiënten patiënt · klanten klant · inwoners inwoner
  gezinnen gezin · huishoudens huishouden · koppels koppel · paren paar · stellen stel · soorten soort
  gebouwen gebouw · gebieden gebied · gelden geld · tenten tent · medailles medaille · records record
  stoelen stoel · bedden bed · sloepen sloep · kanten kant · zijden zijde · meningen mening · fronten front
  partizanen partizaan · romans roman · albums album · euro's euro · rechters rechter · vonnissen vonnis
  verhoren verhoor · diploma's diploma · vensters venster · deuren deur · ramingen raming · kansen kans
`;

const PAIRS: readonly (readonly [string, string])[] = lines(TABLE)
  .flatMap((line) => line.split('·'))
  .map((pair) => pair.trim().split(' '))
  .map(([plural = '', lemma = '']) => [plural, lemma] as const);

/** Only whole words: they end in the same letters as other nouns. */
const WHOLE: readonly (readonly [string, string])[] = [
  ['engelsen', 'engelsman'],
  ['fransen', 'fransman'],
  ['doden', 'dode'],
  ['ronden', 'ronde'],
  ['gedachten', 'gedachte'],
];

export const IRREGULAR: ReadonlyMap<string, string> = new Map([...PAIRS, ...WHOLE]);

/** Too short or too frequent at the end of other words. */
const NOT_AT_THE_END = wordSet('lui data media holen delen lagen stellen armen lieden paren reden kosten ogen');

export const IRREGULAR_ENDINGS: ReadonlyMap<string, string> = new Map([
  ...PAIRS.filter(([plural]) => plural.length >= 4 && !NOT_AT_THE_END.has(plural)),
  ['onderdelen', 'onderdeel'],
]);

/** Nouns in -e with a plural in -en: the rules would take their -e for part of the ending. */
export const KEEPS_E = wordSet(`
  doden gewonden verdachten vermisten opvarenden inzittenden aanwezigen betrokkenen werklozen gehandicapten zieken
  ouderen jongeren volwassenen gevangenen aangehoudenen beklaagden bekenden onbekenden gedupeerden getroffenen
  ontheemden afgevaardigden bedienden beambten geestelijken gelovigen daklozen blinden doven gegijzelden
  gedetineerden veroordeelden overledenen verwanten genodigden gekozenen geïnfecteerden besmetten dienstplichtigen
  gerechtigden nabestaanden gevluchten deskundigen gemeenten gedachten getuigen methoden perioden ziekten weduwen
  ronden bladzijden hoogten lengten diepten grootten gebeurden klassen geallieerden gedeputeerden geliefden
  ingezetenen bejaarden gepensioneerden gediplomeerden verzekerden ondervraagden genomineerden geselecteerden
  gedaagden zelfstandigen groten zwarten blanken aangeklaagden anderstaligen onafhankelijken
`);

/** End like a plural, but are adverbs, verbs or closed-class words. */
export const NO_NOUNS = wordSet(`
  samen tegen tussen buiten binnen boven beneden morgen gisteren alleen meteen even opnieuw eveneens thuis reeds steeds
  sinds tijdens alles soms eens anders straks onderweg onlangs bovendien zopas minstens hoogstens telkens onmiddellijk
  vervolgens volgens wegens overigens ergens nergens trouwens namens jegens langs links rechts ineens opeens evenals
  zoals heden achten eten tegenover opeen bijeen uiteen ineen gelijktijdig geleden gedurende betreffende eigen open
  verleden alsnog nogmaals zelfs plots daags dagelijks jaarlijks maandelijks wekelijks vaak telkens allemaal
  toen geen zijn hebben worden waren werden hadden kunnen konden zullen zouden moeten moesten mogen mochten willen wilden
  gaan gingen komen kwamen staan stonden doen deden laten lieten blijven bleven zitten zaten liggen lagen lopen liepen
  krijgen kregen vinden vonden nemen namen geven gaven zien zagen spreken spraken brengen brachten houden hielden
  trekken trokken sterven stierven vallen vielen rijden reden vliegen vlogen schieten schoten sluiten sloten
  springen sprongen dragen droegen slaan sloegen winnen wonnen verliezen verloren verdwijnen verdwenen beginnen begonnen
  ontstaan bestaan bestonden verkopen verkochten kopen kochten denken dachten weten wisten heten heetten lijken leken
  blijken bleken schijnen schenen schrijven schreven stijgen stegen dalen daalden raken raakten maken maakten
  zeggen zeiden vragen vroegen horen hoorden wonen woonden werken werkten spelen speelden leven leefden
  overleven overleefden overlijden sneuvelen sneuvelden omkwamen omkomen ontsnappen ontsnapten vluchtten
  vertrekken vertrokken verschijnen verschenen verklaren verklaarden melden meldden stemden stemmen noemen noemden
  proberen probeerden volgen volgden kiezen kozen wachten wachtten eisen eisten zoeken zochten helpen hielpen
  ontvangen ontvingen bereiken bereikten bezoeken bezochten passeren passeerden haalden halen wisten
  liggen hangen hingen tellen telden duren duurden kostten leidden leiden stapten stappen gebeuren gebeurden
  bezitten bezaten omvatten bevatten vormen vormden dienen dienden reizen reisden verhuizen verhuisden
  doen laten voeren voerden betalen betaalden verdienen verdienden stelden stellen legden leggen zetten
  keren keerden keken kijken luisteren bleven verblijven verbleven belandden belanden eindigden eindigen
  bekend gedood gewond tegemoet teneinde tenzij vooraan achteraan ervan daarvan hiervan waarvan behoren behoorden
`);
