/** The small words around an event: what negates it, puts it in the future or in doubt, and tells its place. */
import { wordSet } from '../word-list.ts';

export const smallWords = {
  determiners: wordSet(
    `de het een dit dat deze die zijn haar hun ons onze mijn uw geen elke elk ieder iedere welke alle beide enkele
    meerdere verschillende veel weinig eerste tweede derde laatste nieuwe`,
  ),
  nounMarks: wordSet('de een deze elke ieder iedere alle beide enkele meerdere verschillende andere nieuwe geen'),
  infinitiveMark: 'te',
  negations: wordSet('niet geen nooit nergens niemand niets nauwelijks evenmin noch'),
  nounNegations: wordSet('zonder'),
  unnegating: wordSet('alleen enkel zozeer langer lang'),
  modals: wordSet(
    `zou zouden kan kunnen kon konden mag mogen wil willen wilde wilden misschien mogelijk wellicht als indien tenzij
    mocht mochten vermoedelijk hoopt hopen dreigt dreigen mits ofwel of eventueel eventuele allicht waarschijnlijk`,
  ),
  futures: wordSet(
    `zal zullen gepland gaat gaan moet moeten wordt verwacht verwachten voorzien plant plannen belooft weldra binnenkort
    morgen overmorgen straks`,
  ),
  clauseOpeners: wordSet(
    `omdat terwijl waarbij waardoor waarna waarin waarmee waarvan waarop waaronder nadat voordat doordat zodat totdat dat
    die wie wat toen hoewel ofschoon aangezien want maar indien mits tenzij zodra`,
  ),
  followers: wordSet(
    `in op te bij met van voor tegen naar over om door na tot uit als dan en of toen omdat zodat nadat terwijl tijdens
    wegens vanwege volgens onder sinds rond zonder maar want toch ook niet tussen via binnen`,
  ),
  placePrepositions: wordSet('in te bij nabij rond rondom boven op vlakbij langs tussen buiten binnen'),
  // `na de knal`, `wegens diefstal`: not `bij` or `door`, which tell of the same.
  asidePrepositions: wordSet('na tegen wegens vanwege sinds ondanks'),
  pathPrepositions: wordSet('uit vanuit naar richting'),
  placeNouns: wordSet(
    `provincie regio stad hoofdstad dorp gemeente gebied haven eiland wijk havenstad kustplaats grensplaats plaats gehucht
    deelgemeente staat district deelstaat vliegveld luchthaven stadje dorpje buurt grensstad badplaats badstad buurland
    noorden zuiden oosten westen noordwesten noordoosten zuidwesten zuidoosten centrum rand omgeving grens kust streek`,
  ),
} as const;
