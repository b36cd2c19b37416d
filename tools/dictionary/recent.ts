/**
 * Words of the news that are younger than the dictionary, or that it leaves out: loan words, new sports and trades,
 * abbreviations that live as words. Written down by hand for this project. Without them a good part of what a reader
 * sees flagged in a text of today would be right.
 */
import type { PartStrength, WordEntry } from '../../server/src/languages/lexicon/format.ts';

/** Nouns that make compounds (`padelclub`, `drillrapper`), each form by itself. */
const NOUNS = wordsOf(`
  adware airtag airtags arthouse ayahuasca bancontact beachclub betaalapp bitcoinminer bitcoinminers bluetooth
  bodyshaming bootcamp botnet botnets boulder brexiteer brexiteers burpees cancel caucus caucussen chatbot clickbait
  cohousing cosplay cosplayer cosplayers coworking craftbeer craftbier cryptobeurs cryptobeurzen datingapp deadlift
  deathride deepfake deepfakes drill earbuds electropop escaperoom escaperooms fatbike fatbiker fatbikers fatbikes
  fentanyl ferrata fintech fintechs food foodblogger foodblogs foodie foodies foodtruck foodtrucks franchise
  franchises freediver freedivers freerun gamechanger gamechangers gameshow geldezel geldezels ghosting gigeconomie
  girlband girlbands goalball governance greenwashing headliner headliners hitman hitmen hoodie hoodies hoverboard
  hoverboards impeachment indieband influencer influencers instagrammer instagrammers ironman karter karters ketamine
  kettlebell kettlebells kimchi kombucha lipfiller lipfillers longboarder lowcost mansplaining marathonner
  marathonners matcha metaverse microdosing mindfulness mocktail mocktails mockumentary mockumentary's neobank
  neobanken omikron oxycodon padel parkour paywall paywalls pitches poetryslam poetryslams pokébowl pokébowls
  polesitter polesitters prikbus prikbussen quantum queer queers quesadilla quesadilla's ramen remainer remainers
  safetycar scale-up scale-ups shareholder shareholders shutdown shutdowns simracer simracers skeleton slopestyle
  smoothie smoothies snackbar stablecoin stablecoins staycation streetfood supboard supboards superspreader
  superspreaders swingstate swingstates takeaway takeaways telenovela telenovelas tiktokker tiktokkers trail trailrun
  trailruns trails triatlete ultras vape vaper vapers vapes vlogger vloggers wakeboard wakeboarder wakeboarders
  wakeboards wallet wallets waterbom waterbommen wingfoil youtuber youtubers
`);

/** Everything else: verbs, adjectives, short words and words that open no compound. Never proposed. */
const OTHERS = wordsOf(`
  3-MMC abseilde abseilden agency alternative amai amapiano animes anonymous antivaxer antivaxers antivaxxer
  antivaxxers apenpokken assistant backlog backlogs balance barista baroudeur baroudeurs battles bbq bbq's binge
  bingewatchte bio-ethanol biosimilar biosimilars bore-outs boulderaar boulderaars boulderde boulderden breakfast
  breaking bubble build burrata burrata's camionnette camionnettes cancelcultuur cannon canyoning cava cava's cbd
  century ceo ceo's ceviche cfo cfo's chatbots cherrypicken cherrypicking chiro chro ciso ciso's cmo cmo's cohousen
  cohouser cohousers combat connect control coo coo's cortado cortado's cosplayen couchsurfing covid cowork coworken
  cream creative crispr crop crowdfundde crowdfunden crowdfundt cto cto's curler curlers custom cycling ddos ddos'en
  deadlineday deluxe dimsum dinner doorgroeid doorgroeide doppio doppio's doxen doxing doxte draft drag drum-'n-bass
  dynamic early electrocuteren electronic elektrolyser elektrolysers elfstedenkoorts encrochat ep ep's estate
  exposed express fastfashion fasting fatshaming feelgood female final flatearther flatearthers flight fodmap foilen
  forward framede freediven freekeh freeriden freerider freeriders gallery gamehal gamehallen gaslighting geabseild
  gecanceld gecrowdfund gedoxt geframed gegamed geghost gehypet gepadeld gephotoshopt gepusht geshamed gespoilerd
  gesupt getriggerd gevapet gevapete gevlogd geüpcycled ghosten ghostte ghostten gins glampen graaiflatie grimpeur
  grimpeurs guest guests gyoza gyoza's hbo'er heritage hidden higgsboson hook hooks hybrid imax indie inside
  intelligence interactive intermittent interrail interrailen intersectioneel intersectionele karaoke kben keto
  ketodieet khad kheb kinderkes kizomba koraalverbleking kpi kpi's krav krimpflatie krumpen kubb kwas kweet kwil
  kzal kzie kzou ladyboy ladyboys legal lgbtq lgbtqia lhbti lhbtiq lhbtq lhbtqi lhbtqia lindyhop line-up line-ups
  liquid lithium-ionbatterij lithium-ionbatterijen lo-fi longcovid longtail longtails lovebombing lower lp lp's
  lyrics maga making mapping mass medical mental merch message metaversum milonga milonga's mindful mma mocktailbar
  mocktailbars moestuinier moestuinieren movement mpox muay murder natural nearshoring netzero nexit nft nft's nomad
  nomads offboarding offsite onboarding outing outro padelde padelden padelen padellen padelt paleo park-and-ride
  patrol patronne patronnes pcr perovskiet petanquer petanquers pfas photoshoppen photoshopte poké polyamoreus
  polyamoreuze pork position pulled puncheur puncheurs pushback pushbacks pyro quiet quitting r&b racing rapbattle
  rapbattles rapid relief request requisitoor residence ribbon ristretto ristretto's rouleur rouleurs round rsv
  rundsstoofvlees scroll sextortion shakes shamen share shoegaze shrinkflation simracen slammer slammers slide
  slutshaming smishing smooth sniper snipers space spark spearphishing splash spoilerde spoileren spoilert sporting
  staff stats streamingsdienst streamingsdiensten success suicide suit suppen supper suppers supt supte talks tapas
  teaser teasers technical tegelwippen tempeh thai thc tifo tifo's tigerkidnapping tigerkidnappings tikkie tikkies
  tiktokken tiktokt tinderde tinderden tinderen tiny tis title tofu tokeniseren tower towers townhall trailrunning
  trap tribute triggerwarning triple tsja tumbling twas udon ultimate undercut upcycling upskirting value vapen
  vapet vapete varroamijt varroamijten vibe vibes victimblaming vishing vision visual visuals vlogde vlogden walking
  wallbox wappie wappies wellness whataboutism whereabouts wingfoilen witness woke wokeness wokisme wokistisch
  wokistische workation workations workers working xbox
`);

/** The entries of the dictionary with these words among them; what the dictionary knows of a word stays. */
export function withRecentWords(entries: readonly WordEntry[]): readonly WordEntry[] {
  const known = new Map(entries.map((entry) => [entry.word, entry]));
  const add = (word: string, part: PartStrength): void => {
    const entry = known.get(word);
    const strongest = (own: PartStrength): PartStrength => (own > part ? own : part);
    if (!entry) known.set(word, newEntry(word, part));
    else known.set(word, { ...entry, listed: true, modifier: strongest(entry.modifier), head: strongest(entry.head) });
  };
  for (const word of NOUNS) add(word, 1);
  for (const word of OTHERS) add(word, 0);
  return [...known.values()];
}

const newEntry = (word: string, part: PartStrength): WordEntry => ({
  word,
  listed: true,
  modifier: part,
  head: part,
  productivity: 0,
  quiet: part === 0,
  forbidden: false,
});

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
