/**
 * Words that make or announce the name of an organisation, and organisations that news everywhere takes as known. The
 * lists hold kinds of bodies and world-wide names; nothing of one story.
 */
import { lines, wordSet } from './word-list.ts';

/**
 * Nouns for bodies, lower case. Behind a lower-case one comes the body's name (`rederij X`); written with a capital it
 * is the head of the name itself (`Stichting X`). Compounds end in one of these.
 */
export const bodyNouns = wordSet(
  `nv bv vzw asbl ngo partij bedrijf rederij ziekenhuis ministerie club voetbalclub bank stichting vereniging organisatie instituut
  universiteit hogeschool school college academie museum orkest band rockband groep popgroep actiegroep rebellengroep
  terreurgroep hackersgroep groepering beweging burgerbeweging militie leger front bevrijdingsfront alliantie coalitie
  unie vakbond bond federatie confederatie raad veiligheidsraad commissie comité comite agentschap persbureau
  nieuwsagentschap persagentschap omroep zender televisiezender radiozender krant dagblad weekblad tijdschrift magazine
  nieuwssite website uitgeverij concern multinational onderneming firma start-up startup fabrikant autobouwer autofabrikant
  producent vliegtuigbouwer luchtvaartmaatschappij maatschappij supermarktketen supermarkt keten winkelketen warenhuis
  warenhuisketen brouwerij dienst inlichtingendienst veiligheidsdienst politiedienst meteodienst weerdienst autoriteit
  waakhond toezichthouder rechtbank tribunaal strafhof hof gerechtshof hooggerechtshof parket rekenkamer kamer senaat
  parlement congres kabinet regering ploeg wielerploeg team renstal formatie elftal ngo hulporganisatie
  mensenrechtenorganisatie milieuorganisatie jeugdbeweging kerk orde loge gilde genootschap fonds steunfonds
  pensioenfonds investeringsfonds verzekeraar telecombedrijf technologiebedrijf techbedrijf internetbedrijf
  softwarebedrijf oliebedrijf energiebedrijf mediabedrijf farmabedrijf biotechbedrijf vervoerder vervoersmaatschappij
  spoorwegmaatschappij centrum kenniscentrum onderzoekscentrum studiecentrum onderzoeksbureau bureau adviesbureau
  advocatenkantoor observatorium inspectie directie rijksdienst koepel koepelorganisatie belangenorganisatie
  denktank zorgverzekeraar zorginstelling instelling ziekenfonds mutualiteit politie brandweer brigade divisie bataljon
  studio platform netwerk consortium holding theatergezelschap gezelschap koor fanfare harmonie liga
  kunstenaarscollectief collectief sekte drugskartel kartel bende maffia syndicaat brancheorganisatie redding
  gemeentebestuur provinciebestuur waterschap woningcorporatie bouwbedrijf transportbedrijf familiebedrijf chemiebedrijf`,
);

/** See `NameRecogniser.offices`. */
export const offices = wordSet('ministerie departement FOD fod');

/** Ends of one-word names that say that it is a body: `Bevrijdingsfront`, `Markdalziekenhuis`. Lower case. */
export const bodyEnds: readonly string[] = [
  'ziekenhuis',
  'partij',
  'bank',
  'leger',
  'front',
  'bond',
  'raad',
  'commissie',
  'museum',
  'universiteit',
  'hogeschool',
  'college',
  'instituut',
  'stichting',
  'vereniging',
  'federatie',
  'ministerie',
  'agentschap',
  'dienst',
  'fonds',
  'krant',
  'blad',
  'bode',
  'omroep',
  'unie',
  'kamer',
  'parlement',
  'hof',
  'rechtbank',
  'politie',
  'maatschappij',
  'centrum',
  'bureau',
  'groep',
  'beweging',
  'club',
  'media',
  'groep',
  'observatorium',
  'corps',
  'korps',
  'orkest',
  'school',
  'academie',
  'autoriteit',
  'inspectie',
  'gas',
  'net',
  'soft',
  'tech',
  'corp',
  'com',
  'gilde',
  'concern',
];

/** The last word of a company name. */
export const companySuffixes = wordSet(
  'NV BV nv bv Inc Inc. Ltd Ltd. GmbH AG SA plc Plc Corp Corp. Co Group Holding Holdings International Bank Airlines Airways Motors Records Entertainment Media Studios Pictures Industries Technologies Systems Partners Foundation Institute University College School Museum Museums Party Press News Times Post Telegraph Guardian Journal FC United City Rovers Wanderers Association Council Committee Society Church Army Corporation Company Network Television TV Radio Games Software Pharmaceuticals Energy Oil Gas Telecom Express',
);

/** Acronyms and names of bodies that articles everywhere use without explanation. */
export const knownOrganisations: ReadonlySet<string> = new Set([
  ...wordSet(
    `NAVO NATO EU VN UN UNO IS ISIS ISIL IAEA IMF OESO OPEC OVSE WHO WTO ECB ESA NASA CIA FBI NSA KGB FSB GRU Mossad MI5 MI6
    Interpol Europol Eurojust Frontex Unicef UNICEF Unesco UNESCO UNHCR WWF Greenpeace Amnesty Oxfam Caritas Hamas
    Hezbollah Taliban Fatah PLO ETA IRA PKK YPG FARC Al-Qaida Al-Qaeda al-Qaida al-Qaeda Boko FIFA UEFA UCI IOC IAAF FIA NBA NFL
    KNVB KBVB NOC*NSF Kremlin Pentagon Senaat Kamer Bundestag Knesset Doema Duma Politbureau`,
    `NOS NPO VRT VTM RTBF RTL SBS BBC CNN CBS NBC ABC ZDF ARD TF1 ITV PBS HBO MTV AVRO TROS VARA VPRO KRO NCRV EO BNN
    NTR WNL VPRO PowNed HLN NRC AD ANP Belga AFP Reuters AP DPA UPI EFE ANSA TASS Interfax Itar-Tass Xinhua Bloomberg
    Telegraaf Volkskrant Trouw Parool Elsevier Knack Humo Standaard Tijd Morgen Nieuwsblad Spiegel Monde Figaro
    Guardian Libération Soir Bild Pravda Izvestia Wikinews Wikipedia Wikimedia WikiLeaks`,
    `PvdA VVD CDA PVV SP D66 GroenLinks ChristenUnie SGP DENK Denk BIJ1 BBB Volt FvD JA21 NSC N-VA CD&V sp.a
    Vooruit Groen Ecolo PVDA PTB PS MR cdH VLD FDF Défi LPF CDU CSU SPD FDP AfD UMP Labour Tories UKIP AKP HDP
    CHP PP PSOE ANC ZANU-PF Likoed Likud Forza Podemos Syriza Fidesz`,
    `ING ABN AMRO KBC Fortis Dexia BNP Rabobank SNS Aegon Ahold Delhaize Colruyt Carrefour Lidl Aldi Jumbo
    Philips Unilever Shell ASML DSM Akzo AkzoNobel Heineken InBev KPN Ziggo Proximus Belgacom Telenet TomTom PostNL Bpost bpost
    NMBS NS ProRail Infrabel KLM Sabena Ryanair Lufthansa Airbus Boeing Microsoft Google Apple Amazon Alphabet Meta IBM
    Intel Nvidia AMD Samsung Sony Nintendo Nokia Ericsson Huawei Toyota Honda Nissan Volkswagen BMW Mercedes Renault
    Peugeot Citroën Fiat Ferrari Opel Ford Chrysler Tesla Volvo Siemens Bayer BASF Pfizer Moderna AstraZeneca Novartis
    Roche Janssen Gazprom Lukoil Rosneft BP ExxonMobil Chevron Total Enron Nestlé Danone Coca-Cola Pepsi McDonald's
    Starbucks Ikea IKEA H&M Zara Nike Adidas Puma Walmart Uber Airbnb Booking Booking.com Netflix Disney Spotify Yahoo AOL Dell HP
    Oracle SAP Cisco Yahoo! Alibaba Tencent`,
    `Ajax PSV Feyenoord Feijenoord AZ Vitesse Heerenveen NEC ADO Anderlecht RSC AA Genk KRC Juventus Inter AC Bayern
    Chelsea Arsenal Barcelona Barça Benfica Porto Real Valencia Sevilla Rabobank-ploeg Lotto Quick-Step T-Mobile Telekom
    KNMI KMI RIVM CBS CPB SCP UWV COA IND AIVD MIVD FIOD NVWA AFM DNB ACM OM VNG KNRM RVA VDAB FOD GGD NMBS Kerk OCMW
    FNV CNV ACV ABVV ACLVB VOKA Unizo VBO LTO ANWB Touring Vias Sciensano NMa OPTA Natuurmonumenten Staatsbosbeheer
    Nederlandsche Rijkswaterstaat Justitie Defensie`,
  ),
  ...lines(`Rode Kruis
    Rode Halve Maan
    Witte Huis
    Tweede Kamer
    Eerste Kamer
    Hoge Raad
    Raad van State
    Vlaams Belang
    Vlaams Blok
    Open VLD
    Partij van de Arbeid
    Partij voor de Dieren
    Partij voor de Vrijheid
    Hogerhuis
    Lagerhuis
    Huis van Afgevaardigden
    Artsen zonder Grenzen
    Artsen Zonder Grenzen
    Dokters van de Wereld
    Human Rights Watch
    Amnesty International
    Verenigde Naties
    Europese Unie
    Europese Commissie
    Europees Parlement
    Europese Centrale Bank
    Europees Hof
    Arabische Liga
    Afrikaanse Unie
    Islamitische Staat
    Moslimbroederschap
    Boko Haram
    Al Qaida
    Al Qaeda
    Al-Shabaab
    Al Jazeera
    The New York Times
    New York Times
    Washington Post
    The Guardian
    Wall Street Journal
    Financial Times
    De Standaard
    De Morgen
    De Tijd
    De Telegraaf
    De Volkskrant
    Het Parool
    Het Laatste Nieuws
    Het Nieuwsblad
    Het Belang van Limburg
    Gazet van Antwerpen
    Algemeen Dagblad
    La Libre Belgique
    Le Soir
    Le Monde
    Der Spiegel
    Manchester United
    Manchester City
    Real Madrid
    FC Barcelona
    Bayern München
    Club Brugge
    Cercle Brugge
    Standard Luik
    KV Mechelen
    AA Gent
    FC Twente
    FC Groningen
    FC Utrecht
    Sparta Rotterdam
    De Nederlandsche Bank
    Nationale Bank
    Wereldbank
    Albert Heijn
    Air France
    General Motors
    General Electric
    Goldman Sachs
    Coca Cola
    Openbaar Ministerie
    Rode Khmer
    Rode Leger
    Groene Kruis
    Leger des Heils
    Democratische Partij
    Republikeinse Partij
    Communistische Partij
    Vaticaan`),
]);

/** Of those, the ones that can also open a sentence as an ordinary word. */
export const ordinaryToo = wordSet(
  `Trouw Groen Vooruit Denk Volt Total Kamer Senaat Standaard Tijd Morgen Telegraaf Justitie Defensie Kerk Touring Real
  Porto Jumbo Meta Inter Uber Soir Monde Guardian Spiegel Bild Alphabet Booking Signal Teams Lotto`,
);

/** Apps and platforms: a product after `op` or `via`, else the company. */
export const platforms = wordSet(
  'Facebook Twitter Instagram TikTok WhatsApp YouTube Snapchat LinkedIn Telegram Signal Skype Zoom Teams Netflix Spotify Pinterest Reddit Messenger X Tinder Twitch Hyves MySpace',
);

/** First words of clubs; a place behind one makes a club of it (`Inter Milaan`, `KV Mechelen`). */
export const clubWords = wordSet(
  `FC KV AC SC SK RSC KRC KSC KVC KAA KFC VV SV RKC Real Inter Standard Sporting Racing Olympique Dynamo Dinamo Sparta
  Royal Union Club Cercle Bayern Borussia Paris Atlético Atletico Lokomotiv Spartak Maccabi Hapoel Olympiakos Eintracht
  Hertha Fortuna Go Willem Noordelijke Beerschot Lierse Excelsior`,
);

/** Press agencies and broadcasters of the credit line (`Bron: Reuters, Belga`). */
export const agencies = wordSet(
  'Reuters Belga ANP AFP AP DPA UPI EFE ANSA TASS Interfax Itar-Tass Xinhua Bloomberg BELGA',
);
