/**
 * Dutch words for one and the same thing that happens: data. Each line is a group of base forms of triggers, as the
 * lexicon gives them; a word stands in one group. Compounds follow their last part. What only goes together often
 * (`botsing`, `gewonde`) is not one thing.
 */
const GROUPS = `
  bestand staakt-het-vuren wapenstilstand gevechtspauze akkoord overeenkomst overeenkomen afspreken verdrag deal pact vredesakkoord eensraken eensworden beklinken
  instemmen goedkeuren goedkeuring akkoordgaan ja_gezegd ja_zeggen bekrachtigen ratificeren ratificatie
  fuseren fusie samenvoegen samenvoeging samengaan eenmaking herindeling
  ontmoeten ontmoeting overleggen overleg topoverleg top topontmoeting gesprek beraad vergaderen vergadering bijeenkomst bijeenkomen samenkomen samenkomst conferentie topconferentie
  onderhandelen onderhandeling onderhandelingsronde
  bezoeken bezoek werkbezoek staatsbezoek
  doden omkomen sterven overlijden sneuvelen dode dood om_het_leven het_leven_laten het_leven_liet het_leven_lieten het_leven_gelaten het_leven_verloren het_leven_verloor verdrinken verongelukken
  vermoorden moord doodschieten doodsteken ombrengen liquideren liquidatie doodslag
  begrafenis uitvaart crematie
  gewonde gekwetste gewondraken gewondvallen verwonden kwetsen gewond zwaargewond lichtgewond letsel verwonding
  vluchten op_de_vlucht op_drift vluchteling vlucht verdrijven ontheemde ontheemden van_huis ontvluchten exodus
  evacueren evacuatie ontruimen ontruiming geëvacueerde huis_uit
  redden redding reddingsactie reddingsoperatie
  uitrukken inzetten
  vermiste vermissing
  zoektocht zoekactie speuren
  arresteren arrestatie aanhouden aanhouding oppakken inrekenen in_de_boeien
  vrijlaten vrijlating op_vrije_voeten
  veroordelen veroordeling vonnis vonnissen straf celstraf gevangenisstraf
  vrijspreken vrijspraak
  stelen diefstal roven roof kunstroof ontvreemden buitmaken inbreken inbraak buit
  terugvinden aantreffen opduiken
  inbeslagname in_beslag confisqueren
  onderzoeken onderzoek
  ondervragen ondervraging verhoren verhoor getuigenverhoor
  afpersen afpersing losgeld chantage chanteren
  hacken hack binnendringen platleggen gijzelsoftware ransomware cyberaanval
  aanvallen aanval bombarderen bombardement luchtaanval beschieten beschieting
  aanslag bomaanslag
  schieten schietpartij schot
  ontvoeren ontvoering kidnappen kidnapping gijzelen gijzeling
  offensief operatie opmars tegenoffensief oprukken
  botsen botsing aanrijding aanrijden kettingbotsing ongeval ongeluk
  brand afbranden uitbranden in_brand in_vlammen bosbrand natuurbrand
  ontploffen ontploffing exploderen explosie
  instorten instorting
  zinken vergaan kapseizen schipbreuk
  ontsporen ontsporing
  neerstorten crashen crash vliegtuigramp
  overstromen overstroming watersnood onderlopen onder_water blankstaan
  doorbreken dijkdoorbraak dijkbreuk bezwijken
  beven aardbeving beving naschok
  lek lekkage lekken gaslek
  uitstellen uitstel schrappen annuleren annulering afgelasten verzetten afzeggen
  kopen aankopen aankoop overnemen overname verwerven
  verkopen verkoop te_koop
  failliet faillissement failliet_gaan failliet_verklaren faillietgaan faillietverklaren bankroet op_de_fles over_de_kop
  ontslaan ontslag afdanking afdanken
  aftreden opstappen ontslagnemen
  staken staking in_staking het_werk_neer werkonderbreking
  betogen betoging demonstreren demonstratie manifestatie protestmars protesteren protest
  blokkeren blokkade
  verkiezing stembusgang naar_de_stembus naar_de_stembussen stemmen stemming referendum volksraadpleging stem_uit stembus uitbrengen
  benoemen benoeming aanstellen aanstelling
  verbieden verbod
  besmetten besmetting infecteren infectie
  vaccineren vaccinatie inenten inenting
  openen opening inhuldigen inhuldiging
  heropenen heropening
  winnen zege overwinning zegevieren triomferen
  verliezen nederlaag
  tentoonstelling expositie exposeren tentoonstellen
  trouwen huwelijk huwen bruiloft in_het_huwelijk
  herdenken herdenking
`;

/** By base form the first word of its group. */
export const KIN: ReadonlyMap<string, string> = new Map(
  GROUPS.split('\n').flatMap((line) => {
    const [first, ...others] = line
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' '));
    return first === undefined || first === '' ? [] : [first, ...others].map((word) => [word, first] as const);
  }),
);
