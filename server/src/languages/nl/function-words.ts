/**
 * Closed-class words of Dutch. One list tells Dutch from its neighbours; the other, longer one tells a word that opens
 * a sentence from a name that does.
 */
import { wordSet } from './word-list.ts';

/** Frequent in Dutch, rare or absent in English, French and German (and mostly in Afrikaans). Lower case. */
export const functionWords = wordSet(
  `aan al alle alleen als bij dat deze dit door een eens er geen haar hebben heeft het hij hoe hun ik jaar je jij
  kan kunnen maar meer met mijn moet moeten naar niet nog nu omdat ons onder ook op over om van te tegen tijdens toen
  tot tussen uit veel volgens voor vooral waar waarin waarbij waardoor wanneer wat we wel werd werden wordt worden wie
  wij zal zei zegt zich zij zijn ze zo zonder zou zouden zoals bijna binnen daar daarom dus echter eerst enkele gaan
  gaat ging haar hem hier iets iemand jullie komt kwam laatste laten mag mensen na niets ongeveer onze sinds steeds
  terug toch twee vandaag verder vanaf weer wil zelf zeer ze zegde aldus eerder volgende`,
);

/** Closed-class words and frequent sentence openers: never a name by themselves, whatever their case. */
export const closedClass = wordSet(
  `de het een 't ’t der des den ten ter van voor in op aan uit bij met naar om over onder tussen door tegen tot sinds
  tijdens na binnen buiten zonder volgens wegens vanwege ondanks rond rondom langs via per boven beneden achter naast
  behalve dankzij jegens krachtens sedert te af mee toe voorbij namens omtrent inzake luidens middels omstreeks richting
  gedurende aldus qua conform richtinggevend niettegenstaande tegenover vanuit vanaf vlakbij nabij bovenop`,
  `en of maar want dus noch als dan dat die dit deze daar hier er wie wat waar wanneer hoe waarom omdat doordat zodat
  hoewel ofschoon terwijl toen nu zodra zolang indien tenzij mits nadat voordat alvorens aangezien opdat behoudens
  waarbij waarin waardoor waarna waarmee waarop waarvan waaronder waaruit waartoe waarvoor waarover waaraan zoals`,
  `ik jij je u hij zij ze wij we jullie hen hun haar hem zijn mijn mijne jouw uw ons onze me mij zich elkaar men iemand
  niemand iets niets alles iedereen ieder iedere elk elke geen alle allen alle beide beiden veel vele velen weinig
  weinigen enkele enige sommige sommigen andere anderen verschillende diverse meerdere zulke zulk zo'n zo’n zon
  degene degenen diegene dezelfde hetzelfde eenzelfde zelf genoeg meer meest meeste minder minst`,
  `niet wel ook nog al altijd nooit soms vaak meestal weer opnieuw steeds reeds pas net juist toch echter immers
  namelijk bovendien daarnaast verder voorts ten eerst eerder later intussen ondertussen inmiddels tegelijk
  tegelijkertijd vervolgens daarna daarop daarom daardoor daarbij daarin daarmee daarvoor daarvan daarover daartegen
  daarentegen desondanks niettemin evenwel althans tenminste minstens ongeveer bijna haast vrijwel ruim circa zeker
  zowat liefst alleen slechts enkel vooral zelfs misschien mogelijk wellicht waarschijnlijk vermoedelijk blijkbaar
  kennelijk natuurlijk uiteraard eigenlijk overigens trouwens gelukkig helaas jammer zeer erg heel te zo eens ooit
  vandaag gisteren eergisteren morgen overmorgen vanavond vanochtend vanmorgen vanmiddag vannacht straks dadelijk
  meteen onmiddellijk direct binnenkort onlangs recent recentelijk destijds vroeger momenteel thans nadien sindsdien
  voorlopig uiteindelijk tenslotte eindelijk plots plotseling ineens opeens geleidelijk momenteel heden elders ergens
  nergens overal hierbij hierdoor hiermee hierna hierin hierop hiervan hiervoor hierover daaruit daaronder eveneens
  evenmin evenals tevens zodoende kortom althans ginds links rechts vooraf achteraf`,
  `is was waren ben bent zijn wordt worden werd werden heeft hebben had hadden zal zullen zou zouden kan kunnen kon
  konden mag mogen mocht mochten moet moeten moest moesten wil willen wilde wilden gaat gaan ging gingen doet doen deed
  komt komen kwam kwamen laat laten liet zegt zei zie kijk lees bekijk luister staat ligt blijft bleek blijkt lijkt
  leek geldt gaf geeft geef houd word vind heb weet wist volgt volgde`,
  `nul één een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
  achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen miljard
  honderden duizenden tientallen tienduizenden honderdduizenden miljoenen miljarden half halve eerste tweede derde
  vierde vijfde zesde zevende achtste negende tiende laatste vorige volgende eerstvolgende komende afgelopen halverwege
  anderhalf anderhalve tweemaal driemaal dubbel dubbele`,
  `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
  september oktober november december lente zomer herfst winter voorjaar najaar weekend week maand jaar dag nacht
  ochtend avond middag uur`,
  `ja nee neen ach och oh hallo hoi dag dank bedankt sorry alsjeblieft alstublieft`,
);
