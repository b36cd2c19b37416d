/**
 * Dutch words for one and the same thing that happens: data. Each line is a group of base forms, of triggers as the
 * lexicon gives them or of other words; a word stands in one group. Compounds follow their last part. What only goes
 * together often (`botsing`, `gewonde`) is not one thing.
 */
const GROUPS = `
  bestand staakt-het-vuren wapenstilstand gevechtspauze akkoord overeenkomst overeenkomen afspreken verdrag deal pact vredesakkoord eensraken eensworden beklinken vergelijk convenant principeakkoord schikking cao-akkoord handtekening ondertekening ondertekenen compromis schikken regeling_akkoord tot_overeenstemming overeenstemming handtekeningen
  instemmen goedkeuren goedkeuring akkoordgaan ja_gezegd ja_zeggen bekrachtigen ratificeren ratificatie groen_licht instemming aannemen toestemming fiat homologeren homologatie groenlicht vergunnen vergunning goedgekeurd
  afwijzen verwerpen afkeuren wegstemmen verwerping afwijzing afgeketst afketsen weigeren weigering nee_gezegd weigert afslaan van_de_hand_gewezen wegstemming niet_ingaan
  fuseren fusie samenvoegen samenvoeging samengaan eenmaking herindeling
  ontmoeten ontmoeting overleggen overleg topoverleg top topontmoeting gesprek beraad vergaderen vergadering bijeenkomst bijeenkomen samenkomen samenkomst conferentie topconferentie onderhoud samenzitten rond_de_tafel om_de_tafel bespreking ontvangen ontvangst audiëntie tafelen aanschuiven topgesprek onderonsje
  onderhandelen onderhandeling onderhandelingsronde coalitiegesprek coalitiebespreking formatiegesprek formatie regeringsvorming regeringsonderhandeling
  bezoeken bezoek werkbezoek staatsbezoek bezocht langsgaan op_bezoek plaatsbezoek staatsiebezoek
  aankomen aankomst arriveren landen landing voet_aan_land aanmeren binnenlopen
  vertrekken vertrek afreizen afvaart
  terugkeren terugkeer terugkomen naar_huis weer_thuis terugreis thuiskomst
  doden omkomen sterven overlijden sneuvelen dode dood om_het_leven het_leven_laten het_leven_liet het_leven_lieten het_leven_gelaten het_leven_verloren het_leven_verloor het_leven_aan eiste_het_leven eisten_het_leven het_leven_kostte leven_gekost verdrinken verongelukken dodental dodencijfer bezwijken uit_het_leven sterfgeval levenloos_aangetroffen laatste_adem doodvallen
  vermoorden moord doodschieten doodsteken ombrengen liquideren liquidatie doodslag om_het_leven_gebracht om_het_leven_te_brengen om_het_leven_bracht om_het_leven_brengen wurgen verwurging wurging roofmoord moordpartij moordzaak moordenaar doodslaan vermoording levensdelict neersteken
  begrafenis uitvaart crematie begraven afscheidsdienst uitvaartdienst cremeren ten_grave rouwdienst ter_aarde teraardebestelling afscheidsplechtigheid laatste_eer begraving uitgeleide
  lijk lichaam stoffelijk_overschot lichaamsdeel kadaver dood_gevonden dood_aangetroffen dood_teruggevonden levenloos kadaver_lijk overschot
  rouw rouwen rouwdag rouwbetuiging condoleance
  gewonde gekwetste gewondraken gewondvallen verwonden kwetsen gewond zwaargewond lichtgewond letsel verwonding levensgevaarlijk_gewond blesseren bezeren kwetsuur verwond gekwetst
  blessure breken breuk botbreuk beenbreuk sleutelbeenbreuk verstuiken
  opereren operatiekamer onder_het_mes
  ziekenhuisopname hospitaliseren
  vluchten op_de_vlucht op_drift vluchteling vlucht verdrijven ontheemde ontheemden van_huis ontvluchten exodus wegvluchten ontkomen uitwijken vluchtte
  evacueren evacuatie ontruimen ontruiming geëvacueerde huis_uit uit_huis uit_hun_huizen hun_huis_uit hun_huizen_uit in_veiligheid evacué onderdak opvangen opvang noodopvang weghalen in_veiligheid_gebracht huizen_verlaten wegbrengen verschepen
  redden redding reddingsactie reddingsoperatie reddingswerk ontzetten bevrijden bergen berging
  uitrukken inzetten bluswerk
  vermiste vermissing vermissen spoorloos verdwijnen verdwijning zoekgeraakt zoekraken
  zoektocht zoekactie speuren uitkammen dreggen opsporing opsporen zoeken naar_zoeken
  arresteren arrestatie aanhouden aanhouding oppakken inrekenen in_de_boeien vatten klissen meenemen opgepakt in_de_kraag arrestant gevangennemen ingerekend in_hechtenis in_voorarrest voorarrest hechtenis opsluiten opsluiting vastzitten vasthouden in_de_cel achter_de_tralies achter_slot in_verdenking aanhoudingsmandaat inrekening opgesloten klemvatten gearresteerde
  vrijlaten vrijlating op_vrije_voeten vrijkomen in_vrijheid invrijheidstelling loslaten vrijgelaten
  veroordelen veroordeling vonnis vonnissen straf celstraf gevangenisstraf opgelegd levenslang bestraffen bestraffing de_cel_in werkstraf taakstraf schuldig schuldig_bevonden arrest uitspraak berechten veroordeelde strafmaat jaar_cel celstraffen gestraft vonniste
  vrijspreken vrijspraak buitenvervolgingstelling
  eisen geëist strafeis strafvordering rekwisitoor requisitoir ultimatum gevorderd vorderen
  proces rechtszaak strafzaak terechtstaan assisenproces zitting strafproces voor_de_rechter rechtszitting assisenzaak strafrechtszaak strafprocedure rechtsgang
  hoger_beroep cassatie cassatieberoep in_cassatie in_beroep in_hoger_beroep beroepsprocedure
  klacht aanklagen dagvaarden dagvaarding naar_de_rechter kort_geding naar_de_rechtbank aangifte procederen verzoekschrift dagen_voor juridische_stap juridische_stappen kortgeding
  bekennen bekentenis schuldbekentenis toegeven_schuld opbiechten
  ontkennen ontkenning
  autopsie lijkschouwing sectie obductie
  stelen diefstal roven roof kunstroof ontvreemden buitmaken inbreken inbraak buit wegnemen ontvreemding ontvreemd weggenomen meegenomen_buit gestolen kunstdiefstal leegstelen
  plunderen plundering leegroven leeghalen plunderaar
  ontdekken ontdekking gevonden vonden terugvinden aantreffen opduiken vondst opgraven blootleggen stuiten vinden vinder
  inbeslagname in_beslag confisqueren onderscheppen onderschepping
  onderzoeken onderzoek onderzoeksrapport gerechtelijk_onderzoek speurwerk expertise deskundigenonderzoek
  ondervragen ondervraging verhoren verhoor getuigenverhoor
  afpersen afpersing losgeld chantage chanteren afpersers losgeldeis
  hacken hack binnendringen platleggen gijzelsoftware ransomware cyberaanval gehackt hackaanval cyberinbraak digitale_aanval hacking computerinbraak gijzelvirus
  aanvallen aanval bombarderen bombardement luchtaanval beschieten beschieting raketaanval droneaanval bestoken luchtraid bestormen bestorming raid
  aanslag bomaanslag zelfmoordaanslag bloedbad terreurdaad terreuraanslag opblazen bomvest
  opeisen opgeëist verantwoordelijkheid
  schieten schietpartij schot schietincident vuren beschoten vuurgevecht schietpartijen
  mishandelen mishandeling molesteren geweldpleging toetakelen klappen afranselen aftuigen
  ontvoeren ontvoering kidnappen kidnapping gijzelen gijzeling
  offensief operatie opmars tegenoffensief oprukken
  staatsgreep coup putsch machtsovername machtsgreep couppoging aan_de_macht omverwerpen afzetten
  noodtoestand
  botsen botsing aanrijding aanrijden kettingbotsing ongeval ongeluk knallen rammen scheppen treinramp treinongeluk verkeersongeval busongeval aanvaring aanvaren aanbotsen klap inrijden aanrijder frontaal op_elkaar verkeersongeluk botste klapten
  valpartij ten_val onderuitgaan tegen_het_asfalt smakken
  brand afbranden uitbranden in_brand in_vlammen in_de_as bosbrand natuurbrand vuurzee vuur brandstichting brandhaard uitslaand uitslaande vlammen brandramp brandje uitbrand
  blussen geblust brandmeester onder_controle geblust_brand nablussen
  ontploffen ontploffing exploderen explosie tot_ontploffing knal gasexplosie gasontploffing ontploft gasknal
  instorten instorting ingestort inzakken bezwijking bezweken instort naar_beneden in_elkaar ineenzakken ineenstorting ineenstorten
  zinken vergaan kapseizen schipbreuk gezonken schip_vergaan
  ontsporen ontsporing
  neerstorten crashen crash vliegtuigramp vliegramp neergestort vliegtuigcrash
  overstromen overstroming watersnood onderlopen onder_water blankstaan overspoelen wateroverlast hoogwater buiten_haar_oevers buiten_zijn_oevers uit_haar_oevers uit_zijn_oevers zondvloed noodweer wassend onder_water_gelopen ondergelopen waterellende
  doorbreken dijkdoorbraak dijkbreuk
  beven aardbeving beving naschok aardschok seisme
  lek lekkage lekken gaslek
  uitstellen uitstel schrappen annuleren annulering afgelasten verzetten afzeggen aan_de_grond afgelasting afgeblazen afblazen afgezegd afgelast opgeschort opschorten doorgestreept
  schade schadepost ravage vernielen vernieling vandalisme verwoesten verwoesting averij beschadigen beschadiging vernield
  kopen aankopen aankoop overnemen overname verwerven in_handen in_handen_van inlijven opslokken acquisitie overnamebod opkopen binnenhalen aanschaf aanschaffen inkopen
  verkopen verkoop te_koop van_de_hand
  failliet faillissement failliet_gaan failliet_verklaren faillietgaan faillietverklaren bankroet op_de_fles over_de_kop faillissementsaanvraag surseance bankroet_bedrijf
  ontslaan ontslag afdanking afdanken aan_de_deur de_laan_uit op_straat_gezet aan_de_dijk banenverlies gedumpt de_deur_gewezen op_straat bedanken_trainer c4 ontslagronde banen_verliezen schrappen_banen werk_verliezen
  afvloeien reorganisatie herstructurering
  verlies verliescijfer in_het_rood in_de_rode_cijfers verlieslatend miljoenenverlies verliespost
  winst winstcijfer winstgevend miljoenenwinst
  omzet omzetcijfer verkoopcijfer verkoopcijfers
  aftreden opstappen ontslagnemen ontslag_nemen opgestapt terugtreden vertrekken_functie
  opvolgen opvolging opvolger interim overnemen_rol vervangen vervanger vervanging opvolgster
  staken staking in_staking het_werk_neer werkonderbreking stakingsactie het_werk_neergelegd in_actie staker estafettestaking stakingsdag werkstaking stakingsgolf werk_neergelegd neerleggen
  betogen betoging demonstreren demonstratie manifestatie protestmars protesteren protest de_straat_op op_straat_gekomen betoger demonstrant protestactie manifesteren stille_mars protestrit optocht_protest straatprotest spandoek
  rellen rel onlust ongeregeldheid vechtpartij oproer amok ordeverstoring opstootje geweldsuitbarsting
  blokkeren blokkade versperren wegversperring
  verkiezing stembusgang naar_de_stembus naar_de_stembussen stemmen stemming referendum volksraadpleging stem_uit stembus uitbrengen parlementsverkiezing presidentsverkiezing stembusslag gemeenteraadsverkiezing verkiezingsdag stembusuitslag verkiezingsuitslag verkiezingszege
  opkomst kiezersopkomst opkomstcijfer opdagen
  benoemen benoeming aanstellen aanstelling aantreden installeren installatie aangesteld aanwijzen verkiezen_tot voordragen voordracht nominatie
  beëdigen beëdiging de_eed eed eedaflegging ambtseed inzweren inauguratie
  verbieden verbod aan_banden gebannen bannen verboden
  in_werking van_kracht ingaan inwerkingtreding invoering invoeren inwerking
  besluiten beslissing besluit beslissen
  wetsvoorstel wet wettekst decreet wetgeving wetsontwerp ontwerpdecreet
  subsidiëren subsidie uittrekken vrijmaken steunpakket compensatie schadevergoeding geld_vrij steungeld subsidies staatssteun noodfonds financieren financiering uittrekking ophoesten
  beboeten boete dwangsom sanctie sancties bestraft_boete
  besmetten besmetting infecteren infectie positief_getest besmet
  vaccineren vaccinatie inenten inenting
  openen opening inhuldigen inhuldiging feestelijk_geopend officieel_geopend lint
  heropenen heropening
  hervatten hervatting heropstart herstarten
  sluiten sluiting dichtgaan deuren_dicht sluit dichtgegaan opdoeken
  winnen zege overwinning zegevieren triomferen verslaan kloppen winnaar winnares kronen eindwinst kampioen_worden goud_winnen eindzege triomf zeges eerste_plaats
  verliezen nederlaag onderuit de_boot_in afstraffing inmaken ingeblikt
  scoren doelpunt goal treffer gelijkmaken raak_schieten doeltreffend
  degraderen degradatie
  promoveren promotie
  uitschakelen uitschakeling uitgeschakeld eruit
  bekronen bekroning uitreiken uitreiking prijsuitreiking laureaat in_de_prijzen onderscheiden onderscheiding lauweren bekroond gelauwerd
  debuteren debuut
  verschijnen publiceren publicatie uitgave publiceerde uitgebracht uitbrengen_boek
  tournee toeren leesreis concertreis
  tentoonstelling expositie exposeren tentoonstellen tentoonspreiden overzichtstentoonstelling
  optreden concert
  trouwen huwelijk huwen bruiloft in_het_huwelijk jawoord huwelijksfeest gehuwd
  bevallen bevalling geboorte geboren kindje_gekregen geboren_worden ter_wereld
  herdenken herdenking eerbetoon hulde krans bloemenhulde eren dodenherdenking kranslegging bloemen_neergelegd bloemenkrans eerbetuiging
  vernoemen
  schenken schenking gift doneren donatie weggeven weggeschonken cadeau
  waarschuwen waarschuwing alarm alarmeren
  hekelen afkeuring verontwaardiging kritiek bekritiseren afkraken
  feliciteren felicitatie
  toegeven erkennen
  aankondigen aankondiging bekendmaken bekendmaking bekendgemaakt kondigen
  excuses verontschuldigen
  investeren investering
  lanceren lancering gelanceerd
  crisis kabinetscrisis kabinetsval
  lekken_gegevens datalek uitlekken online_gezet
  uitbarsten uitbarsting vulkaanuitbarsting eruptie
  lawine bedelven bedolven
  droogte regentekort watertekort droog
  smelten dooi afsmelten
  doodbijten doodgebeten verscheuren grijpen_dier bijten beet gebeten aanvreten
  afschieten afschot ruimen_dier afmaken doodschieten_dier
  heffen tarief heffing importheffingen tariefverhoging invoertarieven tegenheffing handelstarief
  gelijkspelen gelijkspel gelijkmaker remise puntendeling
  tekenen contracteren contractondertekening contractverlenging strikken aantrekken
  herstellen_bedrijf herstel
  bouwen bouw opbouw optrekken oprichten_gebouw
  heropbouwen wederopbouw heropbouw herbouwen herbouw
  slopen sloop afbreken afbraak
  verhuizen verhuizing
  vergiftigen vergiftiging vergif gif
  stijgen stijging toename toenemen klimmen_prijs omhoog
  dalen daling afname afnemen zakken terugval
  ontsnappen ontsnapping uitbreken_gevangenis uitbraak_gevangenis
  verdrinken_water te_water
  demonteren ontmijnen onschadelijk ontmanteling
  adopteren adoptie
  uitwijzen uitzetting deporteren deportatie uitzetten
  uitleveren uitlevering
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
