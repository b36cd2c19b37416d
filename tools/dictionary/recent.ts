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
  3-MMC abseilde abseilden amai amapiano animes antivaxer antivaxers antivaxxer antivaxxers apenpokken backlog
  backlogs barista baroudeur baroudeurs battles bbq bbq's binge bingewatchte bio-ethanol biosimilar biosimilars
  bore-outs boulderaar boulderaars boulderde boulderden breakfast burrata burrata's camionnette camionnettes
  cancelcultuur canyoning cava cava's cbd century ceo ceo's ceviche cfo cfo's chatbots cherrypicken cherrypicking chro
  ciso ciso's cmo cmo's cohousen cohouser cohousers coo coo's cortado cortado's cosplayen couchsurfing covid cowork
  coworken crispr crop crowdfundde crowdfunden crowdfundt cto cto's curler curlers ddos ddos'en deadlineday dimsum
  doorgroeid doorgroeide doppio doppio's doxen doxing doxte drum-'n-bass electrocuteren elektrolyser elektrolysers
  elfstedenkoorts encrochat ep ep's exposed fastfashion fasting fatshaming feelgood flatearther flatearthers fodmap
  foilen framede freediven freekeh freeriden freerider freeriders gamehal gamehallen gaslighting geabseild gecanceld
  gecrowdfund gedoxt geframed gegamed geghost gehypet gepadeld gephotoshopt gepusht geshamed gespoilerd gesupt
  getriggerd gevapet gevapete gevlogd geüpcycled ghosten ghostte ghostten gins glampen graaiflatie grimpeur grimpeurs
  gyoza gyoza's hbo'er higgsboson hook hooks imax intermittent interrail interrailen intersectioneel intersectionele
  karaoke kben keto ketodieet khad kheb kinderkes kizomba koraalverbleking kpi kpi's krav krimpflatie krumpen kubb
  kwas kweet kwil kzal kzie kzou ladyboy ladyboys lgbtq lgbtqia lhbti lhbtiq lhbtq lhbtqi lhbtqia lindyhop line-up
  line-ups lithium-ionbatterij lithium-ionbatterijen lo-fi longcovid longtail longtails lovebombing lp lp's maga merch
  metaversum milonga milonga's mindful mma mocktailbar mocktailbars moestuinier moestuinieren mpox muay nearshoring
  netzero nexit nft nft's offboarding offsite onboarding outing outro padelde padelden padelen padellen padelt paleo
  park-and-ride patronne patronnes pcr perovskiet petanquer petanquers pfas photoshoppen photoshopte poké polyamoreus
  polyamoreuze pork pulled puncheur puncheurs pushback pushbacks pyro quiet quitting r&b rapbattle rapbattles
  requisitoor ristretto ristretto's rouleur rouleurs rsv rundsstoofvlees sextortion shakes shamen shoegaze
  shrinkflation simracen slammer slammers slutshaming smishing space spearphishing spoilerde spoileren spoilert
  streamingsdienst streamingsdiensten suppen supper suppers supt supte tapas teaser teasers tegelwippen tempeh thai
  thc tifo tifo's tigerkidnapping tigerkidnappings tikkie tikkies tiktokken tiktokt tinderde tinderden tinderen tiny
  tis tofu tokeniseren townhall trailrunning trap triggerwarning triple tumbling twas udon undercut upcycling
  upskirting vapen vapet vapete varroamijt varroamijten vibe vibes victimblaming vishing vlogde vlogden wallbox wappie
  wappies wellness whataboutism whereabouts wingfoilen woke wokeness wokisme wokistisch wokistische workation
  workations xbox
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
