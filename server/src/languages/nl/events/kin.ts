/**
 * Dutch words for one and the same thing that happens: data. Each line is a group of base forms, of triggers as the
 * lexicon gives them or of other words; a word stands in one group. Compounds follow their last part. What only goes
 * together often (`botsing`, `gewonde`) is not one thing.
 */
const GROUPS = `
  bestand staakt-het-vuren wapenstilstand gevechtspauze akkoord overeenkomst overeenkomen afspreken verdrag deal pact vredesakkoord eensraken eensworden beklinken vergelijk convenant principeakkoord schikking cao-akkoord handtekening ondertekening ondertekenen
  instemmen goedkeuren goedkeuring akkoordgaan ja_gezegd ja_zeggen bekrachtigen ratificeren ratificatie groen_licht instemming aannemen toestemming fiat homologeren homologatie
  afwijzen verwerpen afkeuren wegstemmen verwerping afwijzing afgeketst afketsen
  fuseren fusie samenvoegen samenvoeging samengaan eenmaking herindeling
  ontmoeten ontmoeting overleggen overleg topoverleg top topontmoeting gesprek beraad vergaderen vergadering bijeenkomst bijeenkomen samenkomen samenkomst conferentie topconferentie onderhoud samenzitten rond_de_tafel om_de_tafel bespreking
  onderhandelen onderhandeling onderhandelingsronde coalitiegesprek coalitiebespreking formatiegesprek formatie regeringsvorming regeringsonderhandeling
  bezoeken bezoek werkbezoek staatsbezoek
  aankomen aankomst arriveren landen landing
  vertrekken vertrek afreizen afvaart
  terugkeren terugkeer terugkomen naar_huis weer_thuis terugreis thuiskomst
  doden omkomen sterven overlijden sneuvelen dode dood om_het_leven het_leven_laten het_leven_liet het_leven_lieten het_leven_gelaten het_leven_verloren het_leven_verloor het_leven_aan eiste_het_leven eisten_het_leven het_leven_kostte leven_gekost verdrinken verongelukken dodental dodencijfer bezwijken uit_het_leven sterfgeval
  vermoorden moord doodschieten doodsteken ombrengen liquideren liquidatie doodslag om_het_leven_gebracht om_het_leven_te_brengen om_het_leven_bracht om_het_leven_brengen wurgen verwurging wurging roofmoord moordpartij moordzaak moordenaar doodslaan vermoording levensdelict neersteken
  begrafenis uitvaart crematie begraven afscheidsdienst uitvaartdienst cremeren ten_grave rouwdienst ter_aarde teraardebestelling afscheidsplechtigheid laatste_eer
  lijk lichaam stoffelijk_overschot lichaamsdeel kadaver dood_gevonden dood_aangetroffen dood_teruggevonden levenloos
  rouw rouwen rouwdag rouwbetuiging condoleance
  gewonde gekwetste gewondraken gewondvallen verwonden kwetsen gewond zwaargewond lichtgewond letsel verwonding levensgevaarlijk_gewond blesseren
  blessure breken breuk botbreuk beenbreuk sleutelbeenbreuk verstuiken
  opereren operatiekamer onder_het_mes
  ziekenhuisopname hospitaliseren
  vluchten op_de_vlucht op_drift vluchteling vlucht verdrijven ontheemde ontheemden van_huis ontvluchten exodus
  evacueren evacuatie ontruimen ontruiming geëvacueerde huis_uit uit_huis uit_hun_huizen hun_huis_uit hun_huizen_uit in_veiligheid evacué onderdak opvangen opvang noodopvang
  redden redding reddingsactie reddingsoperatie reddingswerk
  uitrukken inzetten bluswerk
  vermiste vermissing vermissen spoorloos verdwijnen verdwijning
  zoektocht zoekactie speuren uitkammen dreggen
  arresteren arrestatie aanhouden aanhouding oppakken inrekenen in_de_boeien vatten klissen meenemen opgepakt in_de_kraag arrestant gevangennemen ingerekend in_hechtenis in_voorarrest voorarrest hechtenis opsluiten opsluiting vastzitten vasthouden in_de_cel achter_de_tralies achter_slot in_verdenking aanhoudingsmandaat
  vrijlaten vrijlating op_vrije_voeten vrijkomen in_vrijheid invrijheidstelling
  veroordelen veroordeling vonnis vonnissen straf celstraf gevangenisstraf opgelegd levenslang bestraffen bestraffing de_cel_in werkstraf taakstraf schuldig schuldig_bevonden arrest uitspraak berechten
  vrijspreken vrijspraak
  eisen geëist strafeis strafvordering rekwisitoor requisitoir ultimatum
  proces rechtszaak strafzaak terechtstaan assisenproces zitting strafproces voor_de_rechter rechtszitting
   hoger_beroep cassatie cassatieberoep in_cassatie in_beroep in_hoger_beroep beroepsprocedure
  klacht aanklagen dagvaarden dagvaarding naar_de_rechter kort_geding naar_de_rechtbank aangifte procederen verzoekschrift
  bekennen bekentenis schuldbekentenis
  ontkennen ontkenning
  autopsie lijkschouwing sectie obductie
  stelen diefstal roven roof kunstroof ontvreemden buitmaken inbreken inbraak buit
  plunderen plundering leegroven leeghalen plunderaar
  ontdekken ontdekking gevonden vonden terugvinden aantreffen opduiken vondst opgraven blootleggen
  inbeslagname in_beslag confisqueren
  onderzoeken onderzoek onderzoeksrapport
  ondervragen ondervraging verhoren verhoor getuigenverhoor
  afpersen afpersing losgeld chantage chanteren
  hacken hack binnendringen platleggen gijzelsoftware ransomware cyberaanval
  aanvallen aanval bombarderen bombardement luchtaanval beschieten beschieting raketaanval droneaanval bestoken luchtraid
  aanslag bomaanslag zelfmoordaanslag bloedbad terreurdaad terreuraanslag opblazen bomvest
  opeisen opgeëist verantwoordelijkheid
  schieten schietpartij schot schietincident vuren
  mishandelen mishandeling molesteren geweldpleging
  ontvoeren ontvoering kidnappen kidnapping gijzelen gijzeling
  offensief operatie opmars tegenoffensief oprukken
  staatsgreep coup putsch machtsovername machtsgreep couppoging aan_de_macht omverwerpen afzetten
  noodtoestand
  botsen botsing aanrijding aanrijden kettingbotsing ongeval ongeluk knallen rammen scheppen treinramp treinongeluk verkeersongeval busongeval aanvaring aanvaren aanbotsen inrijden
   valpartij ten_val onderuitgaan tegen_het_asfalt smakken
  brand afbranden uitbranden in_brand in_vlammen in_de_as bosbrand natuurbrand vuurzee vuur brandstichting
  blussen geblust brandmeester
  ontploffen ontploffing exploderen explosie tot_ontploffing knal gasexplosie gasontploffing
  instorten instorting
  zinken vergaan kapseizen schipbreuk
  ontsporen ontsporing
  neerstorten crashen crash vliegtuigramp vliegramp
  overstromen overstroming watersnood onderlopen onder_water blankstaan overspoelen wateroverlast hoogwater buiten_haar_oevers buiten_zijn_oevers uit_haar_oevers uit_zijn_oevers zondvloed noodweer
  doorbreken dijkdoorbraak dijkbreuk
  beven aardbeving beving naschok
  lek lekkage lekken gaslek
  uitstellen uitstel schrappen annuleren annulering afgelasten verzetten afzeggen aan_de_grond afgelasting
  schade schadepost ravage vernielen vernieling vandalisme verwoesten verwoesting
  kopen aankopen aankoop overnemen overname verwerven in_handen in_handen_van inlijven opslokken acquisitie overnamebod opkopen
  verkopen verkoop te_koop van_de_hand
  failliet faillissement failliet_gaan failliet_verklaren faillietgaan faillietverklaren bankroet op_de_fles over_de_kop
  ontslaan ontslag afdanking afdanken aan_de_deur de_laan_uit op_straat_gezet aan_de_dijk banenverlies
  afvloeien reorganisatie herstructurering
  verlies verliescijfer in_het_rood in_de_rode_cijfers verlieslatend
  winst winstcijfer winstgevend
  omzet omzetcijfer
  aftreden opstappen ontslagnemen
  opvolgen opvolging opvolger
  staken staking in_staking het_werk_neer werkonderbreking stakingsactie het_werk_neergelegd in_actie staker estafettestaking
  betogen betoging demonstreren demonstratie manifestatie protestmars protesteren protest de_straat_op op_straat_gekomen betoger demonstrant protestactie manifesteren
  rellen rel onlust ongeregeldheid vechtpartij oproer amok ordeverstoring
  blokkeren blokkade versperren wegversperring
  verkiezing stembusgang naar_de_stembus naar_de_stembussen stemmen stemming referendum volksraadpleging stem_uit stembus uitbrengen parlementsverkiezing presidentsverkiezing
  opkomst kiezersopkomst opkomstcijfer opdagen
  benoemen benoeming aanstellen aanstelling aantreden installeren installatie
  beëdigen beëdiging de_eed eed eedaflegging ambtseed inzweren inauguratie
  verbieden verbod aan_banden
  in_werking van_kracht ingaan inwerkingtreding
  besluiten beslissing besluit beslissen
  wetsvoorstel wet wettekst
  subsidiëren subsidie uittrekken vrijmaken steunpakket compensatie schadevergoeding
  beboeten boete dwangsom
  besmetten besmetting infecteren infectie
  vaccineren vaccinatie inenten inenting
  openen opening inhuldigen inhuldiging
  heropenen heropening
  hervatten hervatting heropstart herstarten
  sluiten sluiting dichtgaan
  winnen zege overwinning zegevieren triomferen verslaan kloppen winnaar winnares kronen eindwinst
  verliezen nederlaag
  scoren doelpunt goal treffer
  degraderen degradatie
  promoveren promotie
  uitschakelen uitschakeling
  bekronen bekroning uitreiken uitreiking prijsuitreiking laureaat in_de_prijzen onderscheiden onderscheiding
  debuteren debuut
  verschijnen publiceren publicatie uitgave
  tournee toeren leesreis concertreis
  tentoonstelling expositie exposeren tentoonstellen
  optreden concert
  trouwen huwelijk huwen bruiloft in_het_huwelijk
  bevallen bevalling geboorte geboren
  herdenken herdenking eerbetoon hulde krans bloemenhulde eren dodenherdenking kranslegging
   vernoemen
  schenken schenking gift doneren donatie weggeven
  waarschuwen waarschuwing
   hekelen afkeuring verontwaardiging
  feliciteren felicitatie
  toegeven erkennen
  aankondigen aankondiging
  excuses verontschuldigen
  investeren investering
  lanceren lancering
  crisis kabinetscrisis kabinetsval
`;

const groups: readonly (readonly string[])[] = GROUPS.split('\n').flatMap((line) => {
  const members = line
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
  return members[0] === '' ? [] : [members];
});

/** By base form the first word of its group. */
export const KIN: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([first = '', ...others]) => [first, ...others].map((word) => [word, first] as const)),
);
