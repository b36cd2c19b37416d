/**
 * Words that any Dutch text is full of and that make few compounds: function words, auxiliaries, common verbs and
 * adjectives, and the words of any newspaper. Written down by hand; they get the highest rank among suggestions (`woren` is `worden`, not `wonen`).
 */
export const FREQUENT: ReadonlySet<string> = new Set(
  `
  aan aangezien achter af al aldus alle alleen allemaal allen alles als altijd ander andere anderen anders beide beiden
  ben bent bij bijna binnen boven buiten daar daarbij daardoor daarin daarmee daarna daarnaast daarom daarop daarvan
  daarvoor dan dat de deze dezelfde die dit doch door doordat dus echter een eens eerst eerste eigen elk elkaar elke
  en enig enige enkel enkele er ergens ermee erop eruit ervan ervoor even evenals geen gedurende gehele geheel haar hadden had
  heb hebben hebt heeft heel hele hem hen het hetzelfde hier hiermee hij hoe hoewel hun ieder iedere iedereen iemand iets ik
  immers in indien inmiddels is ja je jij jou jullie kan kon konden kunnen kunt langs liet lieten later laatste maar meer
  meest meeste meestal men met mij mijn mits mocht moest moesten moet moeten mogelijk mogelijke mogen na naar naast nadat
  namelijk niemand niet niets nog nogal nooit nu of om omdat onder ondanks ongeveer ons onze ook ooit op opnieuw over
  overigens pas per samen sinds slechts snel sommige soms steeds straks tegen ten ter terug terwijl te tijdens toch toen
  tot totdat tussen twee tweede uit uiteindelijk u uw vaak van vanaf vanuit vanwege veel vele verder verschillende via
  vier vijf vlak volgens volgende voor vooral voordat voorbij vorig vorige vroeger waar waarbij waardoor waarin waarmee
  waarna waarom waarop waarvan waarvoor wanneer want waren was wat we weer wegens wel welk welke werd werden wie wij wil
  wilde wilden willen wordt word worden zal zelf zelfs zes zeven zich zichzelf zij zijn zo zoals zodat zodra zonder zou
  zouden zowel zullen
  begon begonnen beginnen behoort bekend bekende belangrijk belangrijke belangrijkste beter betere beste betreft bevindt
  blijft blijven bleef bleven bracht brachten brengen brengt denken denkt dacht deed deden doen doet duidelijk duidelijke
  eind eigenlijk gaan gaat gebruikt gebruik gedaan geeft gegeven gekomen gekregen gemaakt genoemd gevolg gevonden geven
  geweest geworden ging gingen goed goede groot grote grootste groter gaf gaven half heden hoog hoge hoger houden houdt
  hield hielden huidige jong jonge jongen kleine klein komen komt korte kreeg kregen krijgen krijgt kwam kwamen laat laten
  lang lange leggen legt liggen ligt lag lagen lopen loopt liep liepen lijkt lijken maakt maakte maakten maken meteen
  moeilijk naam nemen neemt nam namen nieuw nieuwe nodig noemen noemt noemde oude ouders recht schrijft schreef spelen
  speelt speelde sprak spreken spreekt staan staat stond stonden stellen stelt stelde sterk sterke ten vallen valt viel
  vielen verklaarde verklaren vind vinden vindt vond vonden vraagt vroeg vrij weet weten werken werkt werkte wist wisten
  zaak zag zagen zal zegt zeggen zei zeiden zeer zeker ziet zien zetten zet zit zitten zat zaten zoeken zocht zorgen zorgt
  dag dagen deel delen gemeente gemeenten gemeenschap geval gevallen groep groepen jaar jaren keer kinderen land landen
  leden leven maand maanden man mannen mens mensen minister miljoen miljard minuten moment onderzoek oorlog partij
  partijen periode plaats politie politiek politieke procent president problemen probleem regering stad staten tijd uur
  burgemeester burgemeesters wethouder wethouders gemeenteraad provincie provincies parlement kabinet coalitie oppositie
  verkiezing verkiezingen kandidaat kandidaten vergadering akkoord overeenkomst onderhandelingen maatregel maatregelen
  ministers premier voorzitter voorzitters woordvoerder woordvoerders directeur leider leiders lid organisatie organisaties
  vereniging verenigingen bedrijf bedrijven werknemers inwoner inwoners bewoner bewoners bevolking gebied gebieden
  slachtoffer slachtoffers verdachte verdachten dader daders brandweer ziekenhuis ziekenhuizen rechtbank rechter rechters
  advocaat advocaten justitie gevangenis gevangenisstraf veroordeeld aangehouden gewond gewonden overleden ongeval
  ongevallen ongeluk leger soldaten militairen troepen aanval aanvallen aangevallen aanslag aanslagen wapens vluchtelingen
  grens grenzen conflict economie economische wedstrijd wedstrijden kampioen trainer speler spelers overwinning seizoen
  finale ploeg belangrijk belangrijke bekend bekende verschillende verscheidene ongeveer waarschijnlijk bijvoorbeeld
  vooral voornamelijk uiteindelijk onmiddellijk ontstaan ontstond ontwikkeling verwacht verwachten verschenen verscheen
  aangekondigd bekendgemaakt gebeurde gebeurd gebruikt gebruik begonnen begon besloot besloten gevonden betrokken bereikt
  gevolg gevolgen situatie samenwerking verschil verschillen voorbeeld voorbeelden gesprek gesprekken steun beslissing
  verleden vrouw vrouwen week weken wereld werk woensdag zondag maandag dinsdag donderdag vrijdag zaterdag
  januari februari maart april mei juni juli augustus september oktober november december
  tien elf twaalf honderd duizend drie acht negen gisteren vandaag morgen gisteravond
  `
    .trim()
    .split(/\s+/),
);
