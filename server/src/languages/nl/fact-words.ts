/** Dutch words that say whether two statements can be compared. */
import type { FactWords } from '../fact-words.ts';
import { wordSet } from './word-list.ts';

export const factWords: FactWords = {
  sharedTitles: wordSet(
    `vader moeder zoon dochter broer zus zuster zusje broertje echtgenoot echtgenote man vrouw weduwe weduwnaar vriend
    vriendin oom tante neef nicht opa oma partner ouders collega buurman buurvrouw jongen meisje landgenoot landgenote
    ambtgenoot ambtgenote tegenhanger tegenhangster rivaal ploeggenoot ploegmaat bewoner bewoonster inwoner inwoonster
    heer meneer mevrouw mr mevr dhr mw drs dr ir ing prof professor hoogleraar docent lid raadslid kamerlid
    oprichter oprichtster medeoprichter stichter eigenaar eigenares bestuurder bestuurster ondernemer zakenman adviseur
    medewerker medewerkster werknemer auteur schrijver schrijfster dichter journalist journaliste correspondent
    verslaggever fotograaf presentator presentatrice acteur actrice zanger zangeres muzikant kunstenaar kunstenares
    schilder ster popster model producer ontwerper kok expert deskundige specialist kenner analist onderzoeker
    onderzoekster wetenschapper winnaar winnares kampioen kampioene wereldkampioen titelverdediger slachtoffer getuige
    verdachte dader beklaagde patiënt passagier activist activiste vrijwilliger kandidaat lijsttrekker leider leidster
    afgevaardigde ambassadeur advocaat advocate raadsman raadsvrouw soldaat militair officier agent rechercheur
    inspecteur held heldin god godin koning koningin prins prinses hertog hertogin graaf gravin baron boer bakker slager
    student studente leerling leraar lerares speler speelster voetballer voetbalster doelman keeper spits verdediger
    middenvelder aanvaller baas meester gids bediende`,
  ),
  formerTitles: ['oud-', 'ex-', 'gewezen-', 'vice', 'co-', 'mede', 'adjunct', 'loco-'],
  plainUnits: wordSet(
    `mens persoon man vrouw kind jongere oudere euro dollar pond frank cent kilometer meter centimeter millimeter
    kilogram gram ton liter graad procent procentpunt hectare keer maal stuk deel land plaats jaar punt ding geval groep
    soort dag week maand uur minuut seconde`,
  ),
  sameUnits: new Map([
    ['soldaat', 'militair'],
    ['persoon', 'mens'],
    ['schip', 'boot'],
    ['arbeidsplaats', 'baan'],
    ['job', 'baan'],
    ['personeelslid', 'werknemer'],
    ['dodelijk slachtoffer', 'mens'],
    ['dode', 'mens'],
    ['gewonde', 'mens'],
  ]),
  steadyUnits: wordSet(
    'baan arbeidsplaats job functie voltijdbaan zetel stem euro dollar inwoner werknemer personeelslid lid hectare',
  ),
  emptyVerbs: wordSet(
    `staat staan stond stonden gestaan ligt liggen lagen gelegen zitten zaten gezeten komt komen kwam kwamen gekomen
    gaat gaan ging gingen gegaan bleef bleven blijft blijven gebleven doet deed deden gedaan waren geweest`,
  ),
  birthdays: wordSet('verjaardag jarig verjaart verjaarde verjaardagsfeest'),
  owning: wordSet('heeft hebben had hadden telt tellen telde telden kreeg kregen krijgt krijgen bezit bezat behaalde'),
  apart: wordSet(
    `nog andere extra elk elke ieder iedere gemiddeld gemiddelde dagelijks wekelijks maandelijks opnieuw overige
    bijkomende voormalige nieuwe nieuw
    tweede derde vierde helft deel waarvan ander anderen`,
  ),
  shares: wordSet('van'),
  partsBehind: wordSet('wie waarvan waaronder onder wier'),
  changing: wordSet(
    `nu inmiddels intussen ondertussen opgelopen opgetrokken gestegen gedaald gezakt gegroeid bijgesteld verhoogd
    verlaagd aangepast uiteindelijk voorlopig alweer steeg stijgt daalde daalt groeide groeit liep loopt toegenomen
    afgenomen verdubbeld gehalveerd herzien vorige vorig toen destijds eerder vroeger voordien oorspronkelijk
    aanvankelijk gedacht verwacht verwachte verwachten verwachtte verwachtten verwachting geraamd geraamde begroot
    begrote gepland geplande duurder goedkoper`,
  ),
  borders: wordSet('sinds vanaf tot na voor tegen sedert'),
  rates: wordSet('per'),
  backward: wordSet('daarbij waarbij hierbij daardoor hierdoor daarin daarmee daar toen'),
};
