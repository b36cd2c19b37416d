/** Nouns for what a person is: functions, professions, kinship, forms of address. They precede or explain a name. */
import { wordSet } from './word-list.ts';

/** Lower case, singular and some plurals. Compounds end in one of these (`oud-minister`, `parketwoordvoerder`). */
export const titles: ReadonlySet<string> = wordSet(
  `president presidente premier minister-president minister ministers staatssecretaris vicepremier kanselier bondskanselier
  koning koningin prins prinses prinsen hertog hertogin graaf gravin baron barones ridder keizer keizerin sultan emir
  sjeik sjah tsaar paus kardinaal bisschop aartsbisschop patriarch priester pastoor dominee predikant imam ayatollah
  rabbijn dalai pater broeder abt diaken deken mullah`,
  `burgemeester schepen wethouder gouverneur commissaris gedeputeerde raadslid gemeenteraadslid statenlid bestuurslid
  commissielid kopstuk boegbeeld voorman voorvrouw fractievoorzitter
  fractieleider partijvoorzitter partijleider lijsttrekker kamerlid kamerleden parlementslid parlementariër
  volksvertegenwoordiger europarlementariër senator senatoren congreslid afgevaardigde kandidaat presidentskandidaat
  formateur informateur politicus politica diplomaat ambassadeur consul gezant onderhandelaar eurocommissaris
  secretaris secretaris-generaal gezaghebber raadsheer opposant oppositieleider dissident`,
  `voorzitter voorzitster ondervoorzitter vicevoorzitter vice-voorzitter vicepresident vice-president leider leidster
  rebellenleider leiders topman topvrouw directeur directrice ceo cfo chef hoofd baas oprichter oprichtster stichter
  eigenaar eigenares bestuurder bestuurster bestuursvoorzitter manager ondernemer zakenman zakenvrouw miljardair
  bankier woordvoerder woordvoerster zegsman zegsvrouw adviseur coördinator medewerker medewerkster collega bediende
  werknemer penningmeester beheerder zaakvoerder afgevaardigd-bestuurder gedelegeerd-bestuurder beursgoeroe`,
  `generaal admiraal kolonel luitenant majoor kapitein commandant korporaal sergeant soldaat militair officier
  opperbevelhebber legerleider krijgsheer maarschalk brigadier veteraan piloot astronaut kosmonaut schipper stuurman
  havenmeester matroos gezagvoerder`,
  `advocaat advocate raadsman raadsvrouw rechter onderzoeksrechter procureur openbaar-aanklager aanklager jurist
  notaris officier agent inspecteur rechercheur hoofdcommissaris politiechef politiecommissaris korpschef detective
  speurder verdachte dader slachtoffer getuige beklaagde moordenaar crimineel terrorist strijder`,
  `professor hoogleraar prof doctor dr drs ir ing mr mevrouw meneer mijnheer heer dhr mevr mw juffrouw lord lady sir
  dokter arts chirurg huisarts viroloog epidemioloog psycholoog psychiater verpleegkundige apotheker wetenschapper
  onderzoeker onderzoekster kenner econoom historicus historica socioloog filosoof bioloog fysicus astronoom geoloog
  meteoroloog weerman weervrouw ingenieur architect docent docente leraar lerares leerkracht rector decaan student
  studente leerling expert deskundige specialist analist criminoloog politicoloog taalkundige`,
  `schrijver schrijfster auteur dichter dichteres journalist journaliste correspondent correspondente verslaggever
  verslaggeefster reporter redacteur hoofdredacteur columnist columniste presentator presentatrice fotograaf fotografe
  regisseur regisseuse acteur actrice zanger zangeres muzikant muzikante rapper gitarist pianist violist drummer dj
  componist dirigent kunstenaar kunstenares schilder schilderes beeldhouwer meester tekenaar striptekenaar cartoonist
  danser danseres choreograaf cabaretier komiek ster popster filmster model producer conservator curator restaurator
  criticus uitgever blogger vlogger influencer bibliothecaris gids cameraman stylist modeontwerper ontwerper kok chef-kok`,
  `trainer coach bondscoach bondstrainer hoofdtrainer assistent-trainer ploegleider ploegbaas voetballer voetbalster
  spits doelman keeper middenvelder verdediger aanvaller aanvoerder captain speler speelster scheidsrechter wielrenner
  wielrenster renner sprinter klimmer kopman tennisser tennisster atleet atlete zwemmer zwemster schaatser schaatsster
  schaker bokser judoka wereldkampioen kampioen kampioene titelverdediger titelhouder titelhoudster olympiër coureur
  rijder jockey ruiter amazone hordeloper hoogspringer golfer darter turnster turner landgenoot landgenote rivaal
  ploeggenoot ploegmaat winnaar winnares`,
  `vader moeder zoon dochter broer zus zuster echtgenoot echtgenote man vrouw weduwe weduwnaar vriend vriendin oom tante
  neef nicht opa oma grootvader grootmoeder kleinzoon kleindochter buurman buurvrouw ex-man ex-vrouw ouders partner
  verloofde schoonvader schoonmoeder schoonzoon zusje broertje jongen meisje bewoner bewoonster inwoner inwoonster
  activist activiste vakbondsman vakbondsleider boer boerin bakker slager vrijwilliger vrijwilligster patiënt passagier
  nachtwaker bewaker conciërge brandweerman brandweercommandant reddingswerker chauffeur machinist arbeider monteur`,
  `gedeputeerde medeoprichter oud-leerling ervaringsdeskundige onderhandelaarster initiatiefnemer initiatiefneemster
  organisator organisatrice aanvoerster genie held heldin heilige profeet apostel evangelist god godin`,
);

/** Short forms written with a period (`dr.`, `ir.`), without it. */
export const titleAbbreviations: ReadonlySet<string> = wordSet('dr drs ir ing mr prof dhr mevr mw st gen kol lt ds');

/** Ends of compounds that look like a title but are none. */
const NO_TITLE = wordSet('sindsman allesman ministerie inhoofd voorhoofd landheer stukgod eenman');

/** Too short or too common as the end of other words to carry a compound. */
const NO_TAIL = wordSet(
  'dr drs ir ing mr st ds dj prof heer god man ster model graaf gids kok arts chef baas boer neef oom mw dhr meester hoofd agent',
);

const LONGEST = 24;

/** Whether a lower-case noun is a title or a compound that ends in one. */
export function isTitle(word: string): boolean {
  if (titles.has(word)) return true;
  if (word.length < 8 || word.length > LONGEST * 2 || NO_TITLE.has(word)) return false;
  for (let length = Math.min(LONGEST, word.length - 2); length >= 4; length--) {
    const tail = word.slice(-length);
    if (titles.has(tail) && !NO_TAIL.has(tail)) return true;
  }
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 && titles.has(word.slice(hyphen + 1));
}
