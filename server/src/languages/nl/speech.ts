/** The small words around reported speech. */
import type { Gender, SpeechWords } from '../pack.ts';
import { wordSet } from './word-list.ts';

const women = (list: string): [string, Gender][] => [...wordSet(list)].map((word) => [word, 'female']);
const men = (list: string): [string, Gender][] => [...wordSet(list)].map((word) => [word, 'male']);

export const speech: SpeechWords = {
  pronouns: new Map([...men('hij ie'), ...women('zij ze')]),
  objects: new Map([...men('hem'), ...women('haar')]),
  titleGenders: new Map([
    ...women(
      `mevrouw mevr mw juffrouw lady koningin prinses hertogin gravin barones keizerin presidente topvrouw directrice
      voorzitster ondervoorzitster woordvoerster zegsvrouw zakenvrouw advocate raadsvrouw historica docente lerares
      studente schrijfster dichteres journaliste correspondente verslaggeefster columniste presentatrice fotografe
      regisseuse actrice zangeres muzikante kunstenares schilderes danseres voetbalster speelster wielrenster
      schaatsster zwemster tennisster atlete kampioene titelhoudster moeder dochter zus zuster echtgenote vrouw weduwe
      vriendin tante oma grootmoeder kleindochter buurvrouw ex-vrouw schoonmoeder zusje meisje bewoonster inwoonster
      activiste patiënte onderzoekster initiatiefneemster politica leidster oprichtster bestuurster eigenares
      onderhandelaarster heldin godin winnares verpleegster non`,
    ),
    ...men(
      `meneer mijnheer heer dhr lord sir koning prins hertog graaf baron keizer sultan emir sjeik paus kardinaal bisschop
      aartsbisschop patriarch priester pastoor imam ayatollah pater broeder zegsman zakenman raadsman vader zoon broer
      echtgenoot man weduwnaar oom opa grootvader kleinzoon buurman ex-man schoonvader schoonzoon broertje jongen
      vakbondsman weerman brandweerman cameraman`,
    ),
  ]),
  statements: wordSet(
    `zegt zei zeggen zeiden zegde meldt meldde melden meldden verklaart verklaarde verklaren verklaarden vertelt vertelde
    vertellen vertelden stelt stelde stellen stelden vindt vond vinden vonden waarschuwt waarschuwde waarschuwen
    waarschuwden benadrukt benadrukte benadrukken benadrukten beklemtoont beklemtoonde onderstreept onderstreepte
    bevestigt bevestigde bevestigen bevestigden erkent erkende erkennen erkenden beweert beweerde beweren beweerden meent
    meende menen meenden schrijft schreef schrijven schreven bericht berichtte berichten berichtten antwoordt antwoordde
    antwoordden concludeert concludeerde concluderen concludeerden constateert constateerde constateren constateerden
    verwacht verwachtte verwachten verwachtten vreest vreesde vrezen vreesden hoopt hoopte hopen hoopten vermoedt
    vermoedde vermoeden vermoedden herhaalt herhaalde herhalen herhaalden preciseert preciseerde nuanceert nuanceerde
    belooft beloofde beloven beloofden eist eiste eisen eisten klaagt klaagde denkt denken gelooft geloven oordeelt
    oordeelde oordelen oordeelden voorspelt voorspelde voorspellen voorspelden verzekert verzekerde verzekeren
    verzekerden onthult onthulde onthullen onthulden suggereert suggereerde argumenteert argumenteerde redeneert
    redeneerde becijfert becijferde schat schatte schatten`,
  ),
  phrases: new Map([
    ['weten', wordSet('laat liet laten lieten')],
    ['bekend', wordSet('maakt maakte maken maakten')],
    ['mee', wordSet('deelt deelde delen deelden')],
    ['aan', wordSet('kondigt kondigde kondigen kondigden geeft gaf geven gaven voert voerde')],
    ['toe', wordSet('voegt voegde voegen voegden geeft gaf geven gaven licht lichtte')],
    ['erop', wordSet('wijst wees wijzen wezen')],
    ['vast', wordSet('stelt stelde stellen stelden')],
    ['uit', wordSet('legt legde leggen legden')],
    ['op', wordSet('merkt merkte merken merkten')],
  ]),
  participles: wordSet(
    `gezegd gemeld verklaard verteld gesteld gewaarschuwd benadrukt bevestigd erkend beweerd geschreven bekendgemaakt
    meegedeeld aangekondigd geantwoord geconcludeerd beloofd voorspeld verzekerd toegegeven onthuld laten-weten`,
  ),
  auxiliaries: wordSet('heeft had hebben hadden'),
  denials: wordSet('niet nooit geen nooit ontkent ontkende ontkennen ontkenden evenmin zonder'),
  mouthpieces: wordSet(
    `woordvoerder woordvoerster woordvoerders parketwoordvoerder politiewoordvoerder persvoorlichter zegsman zegsvrouw
    directie leiding bestuur top medewerker functionaris bron bronnen regeringswoordvoerder legerwoordvoerder`,
  ),
  indefinite: wordSet('een enkele meerdere'),
  subordinators: wordSet(
    `als toen omdat nadat hoewel terwijl voordat zodra wanneer aangezien doordat sinds zolang tenzij indien opdat mits
    ofschoon alvorens eer`,
  ),
  adverbs: wordSet(
    `ook nu dan toch nog al wel zelf immers daarbij daarop daarom later eerder achteraf opnieuw vandaag gisteren morgen
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond dinsdagavond woensdagavond donderdagavond
    vrijdagavond zaterdagavond zondagavond maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend
    zaterdagochtend zondagochtend maandagmiddag dinsdagmiddag woensdagmiddag donderdagmiddag vrijdagmiddag
    zaterdagmiddag zondagmiddag vanochtend vanmiddag vanavond gisteravond verder echter inmiddels intussen ondertussen
    bovendien zo dus trouwens overigens donderdagnacht maar en want tegen tijdens na`,
  ),
  pointers: wordSet('dat dit'),
  showing: wordSet('blijkt bleek'),
  outOf: 'uit',
  toDo: 'te',
  clauseOpeners: wordSet('dat die wat wie waar waarin waarbij waarop waarvan waardoor waarmee of hoe'),
  impersonal: wordSet('het er dat dit'),
  sources: wordSet('volgens aldus'),
  that: wordSet('dat of hoe waarom'),
};
