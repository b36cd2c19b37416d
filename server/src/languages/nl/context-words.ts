/** Nouns and prepositions beside a name that tell its type. Lower case. */
import { lines, wordSet } from './word-list.ts';

/** Before a place name. `van` says too little. */
export const placePrepositions = wordSet(
  `in naar uit te nabij richting vanuit rondom rond langs boven vlakbij doorheen omgeving`,
);

/** Of those, the ones that hardly go with people and bodies. */
export const strongPlacePrepositions = wordSet('in naar uit te nabij vanuit richting rondom vlakbij langs');

/** Kinds of places; compounds end in one. Behind one comes the place's name. */
export const placeNouns = wordSet(
  `provincie stad hoofdstad havenstad badplaats regio gemeente deelgemeente dorp land eiland eilanden schiereiland
  deelstaat staat republiek gebied rivier meer zee berg vulkaan vallei kust wijk buurt straat plein snelweg autoweg
  autosnelweg luchthaven vliegveld haven station park bos gewest canton kanton district departement graafschap
  arrondissement plaats plaatsje stadje dorpje grensplaats stadsdeel continent werelddeel kasteel dal kanaal sluis brug
  tunnel gehucht buurland industrieterrein metropool vluchtelingenkamp kamp legerbasis basis enclave exclave kustplaats
  vissersdorp vakantieoord badstad grensstad miljoenenstad steden provincies streek woestijn baai golf oceaan
  circuit stadion gevangenis klooster abdij kathedraal kerk zaal`,
);

/** Ends of one-word place names (`Westerscheldetunnel`, `Ardennen` has none). */
export const placeEnds: readonly string[] = [
  'straat',
  'laan',
  'weg',
  'plein',
  'gracht',
  'kade',
  'singel',
  'dijk',
  'steeg',
  'dreef',
  'polder',
  'tunnel',
  'brug',
  'stad',
  'dorp',
  'burg',
  'land',
  'eiland',
  'eilanden',
  'gebergte',
  'zee',
  'meer',
  'rivier',
  'kanaal',
  'haven',
  'berg',
  'broek',
  'gem',
  'zele',
  'drecht',
  'wijk',
  'kerke',
  'voorde',
  'hoven',
  'stan',
  'park',
  'bos',
  'vallei',
  'baai',
  'poort',
  'markt',
  'steenweg',
  'baan',
  'heide',
  'lo',
  'ingen',
  'sluis',
  'schans',
  'plaat',
  'oord',
  'dale',
  'dal',
  'dam',
  'beek',
  'monde',
  'hout',
  'kerk',
  'heem',
  'horst',
  'woude',
  'waard',
  'schelde',
  'gouw',
  'streek',
  'ville',
  'town',
  'grad',
  'abad',
  'poer',
  'burgh',
  'wold',
];

/** Named events; compounds end in one. */
export const eventNouns = wordSet(
  `orkaan operatie storm tyfoon cycloon oorlog slag veldslag ronde toernooi festival kampioenschap wk ek olympiade
  expeditie missie offensief actie campagne conferentie beurs koers wielerkoers klassieker marathon rally prijs gala
  songfestival filmfestival muziekfestival manoeuvre legeroefening oefening project programma plan tropische revolutie
  opstand`,
);

/** Names that are events by their own words; written as in a name, lower case here. */
export const eventHeads = wordSet(
  `ronde tour giro vuelta slag wereldoorlog spelen olympische wereldkampioenschap europacup wereldbeker grand-prix grand prix
  champions-league league songfestival koude-oorlog oorlog revolutie lente marathon derby classic open masters cup top
  conferentie festival kampioenschappen kampioenschap vierdaagse elfstedentocht gordel waals-pijl pijl`,
);

/** Events that articles use without explanation. */
export const knownEvents: ReadonlySet<string> = new Set(
  lines(`Eerste Wereldoorlog
    Tweede Wereldoorlog
    Koude Oorlog
    Golfoorlog
    Eerste Golfoorlog
    Tweede Golfoorlog
    Arabische Lente
    Oranje Revolutie
    Franse Revolutie
    Olympische Spelen
    Olympische Winterspelen
    Olympische Zomerspelen
    Paralympische Spelen
    Champions League
    Europa League
    Conference League
    Europa Cup
    Tour de France
    Giro d'Italia
    Ronde van Frankrijk
    Ronde van Italië
    Ronde van Spanje
    Ronde van Vlaanderen
    Luik-Bastenaken-Luik
    Parijs-Roubaix
    Milaan-San Remo
    Gent-Wevelgem
    Amstel Gold Race
    Waalse Pijl
    Formule 1
    Grand Prix
    Davis Cup
    Roland Garros
    US Open
    Australian Open
    Super Bowl
    Eurovisiesongfestival
    Koningin Elisabethwedstrijd
    Gouden Eeuw
    Brexit
    Goede Vrijdag
    Holocaust
    Black Friday
    Pukkelpop
    Rock Werchter
    Tomorrowland
    Pinkpop
    Lowlands
    Elfstedentocht`),
);

/** Things that carry a name: vehicles, works, software. */
export const productNouns = wordSet(
  `app applicatie catamaran veerboot ferry schip schepen vrachtschip cruiseschip containerschip tanker olietanker boot
  zeilschip jacht duikboot onderzeeër onderzeeboot fregat vliegdekschip oorlogsschip vissersboot kotter trawler ruimteschip
  ruimtesonde sonde satelliet raket spaceshuttle shuttle schilderij doek werk kunstwerk beeld boek roman bestseller debuutroman
  dichtbundel film speelfilm documentaire serie televisieserie tv-serie soap reeks album single cd dvd lied liedje nummer
  hit song plaat toneelstuk musical opera ballet game computerspel spel videogame console tablet smartphone telefoon
  besturingssysteem browser zoekmachine software programma virus computervirus worm geneesmiddel medicijn vaccin auto
  model vliegtuig toestel straaljager gevechtsvliegtuig helikopter drone trein sciencefictionfilm thriller podcast
  programma televisieprogramma tv-programma radioprogramma praatprogramma talkshow quiz strip stripreeks gedicht
  symfonie sciencefiction bier drank merk automerk chatbot taalmodel meesterwerk`,
);

/** Conjunctions that join two names of one kind. */
export const joiners = wordSet('en of noch als alsook evenals');
