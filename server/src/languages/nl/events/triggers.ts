/**
 * The Dutch words that tell of an event, by class: data. A verb with a plus is separable (`aan+vallen`, `gewond+raken`),
 * an underscore ties the words of a phrase, a tilde marks what is too common to say much by itself, a question mark a class that
 * is not the usual one of the word, a caret a verb that counts as participle only. Inflection is made
 * by inflection.ts; compounds count by their last part.
 */
import type { EventClass } from '../../event-lexicon.ts';

interface ClassWords {
  readonly verbs: string;
  readonly nouns: string;
  readonly phrases?: string;
  /** Words that are no event but speak for the class where a trigger has several. */
  readonly cues?: string;
}

export const TRIGGERS: Readonly<Record<EventClass, ClassWords>> = {
  conflict: {
    verbs: `vechten strijden oorlogvoeren veroveren heroveren terug+veroveren terug+winnen in+nemen bezetten bevrijden
      belegeren omsingelen oprukken op+rukken terug+slaan terug+dringen terug+trekken binnen+vallen binnen+dringen
      escaleren op+laaien verslechteren mobiliseren bewapenen ontwapenen lanceren in+zetten ontplooien
      patrouilleren verjagen verdrijven bestrijden botsen verdedigen~ dreigen provoceren ontketenen
      capituleren verschansen infiltreren intervenieren`,
    nouns: `oorlog conflict gevecht strijd offensief tegenoffensief operatie invasie inval interventie opmars veldslag slag~
      confrontatie schermutseling escalatie spanning geweld vijandelijkheid opstand rebellie muiterij staatsgreep coup
      burgeroorlog belegering bezetting omsingeling verovering herovering mobilisatie patrouille missie
      terugtrekking represaille vergelding wraakactie crisis ruzie twist onlust rel incident provocatie blokkade dreiging
      machtsovername putsch krijgsverrichting grensconflict strijdgewoel annexatie`,
    phrases: `onder_vuur~? naar_de_wapens slaags_raken slaags_geraakt in_handen_gevallen op_voet_van_oorlog over_en_weer`,
    cues: `leger soldaat soldaten militair militairen rebel rebellen troepen regime jihadisten generaal regeringstroepen
      regeringsleger strijders milities militie luchtmacht legers opstandelingen offensief militaire oorlog`,
  },
  attack: {
    verbs: `aan+vallen bombarderen beschieten bestoken bestormen overvallen schieten vuren neer+halen neer+schieten
      neer+steken steken~ mishandelen molesteren toe+slaan op+blazen bekogelen hacken plat+leggen kraken~ gijzelen ontvoeren
      kidnappen belagen bedreigen intimideren verkrachten aanranden aan+randen vergiftigen saboteren raken~ treffen~
      verwoesten vernielen vernietigen beroven vast+binden slaan~ duwen~ in+slaan neer+slaan dood+schieten terroriseren
      plunderen torpederen op+eisen~ bestoken`,
    nouns: `aanval tegenaanval aanslag bombardement beschieting overval schietpartij steekpartij schot inslag bom
       bomaanslag terreur terrorisme hack cyberaanval gijzelsoftware ransomware gijzeling ontvoering
      kidnapping mishandeling sabotage steekincident bestorming geweldpleging verkrachting aanranding
      vergiftiging vandalisme vernieling brandstichting roofoverval ramkraak terreurdaad zelfmoordaanslag`,
    phrases: `onder_vuur~? onder_vuur_genomen onder_vuur_nemen te_lijf aan_flarden in_brand_gestoken tot_ontploffing`,
    cues: `raketten bommen drone drones granaten explosieven sluipschutters hackers hacker terrorist terroristen schutter`,
  },
  death: {
    verbs: `doden sterven overlijden om+komen vermoorden sneuvelen verdrinken bezwijken verongelukken executeren
      liquideren om+brengen ontslapen heen+gaan dood+gaan dood+schieten dood+steken elimineren vallen~
      onthoofden wurgen begraven cremeren`,
    nouns: `dode dood overlijden moord doodslag slachtoffer~ sterfgeval executie liquidatie bloedbad massamoord genocide
      slachting zelfmoord zelfdoding euthanasie dodental begrafenis uitvaart lijk lichaam~ sterfte afscheid~
      moordpartij massagraf doodsoorzaak oversterfte crematie levensdelict teraardebestelling`,
    phrases: `om_het_leven het_leven_laten het_leven_liet het_leven_lieten het_leven_gelaten het_leven_verloren
      het_leven_verloor te_overlijden uit_het_leven het_leven_aan eiste_het_leven eisten_het_leven het_leven_kostte leven_gekost om_het_leven_gebracht om_het_leven_te_brengen
      om_het_leven_bracht om_het_leven_brengen dood_gevonden dood_aangetroffen dood_teruggevonden stoffelijk_overschot
      ten_grave ter_aarde laatste_eer`,
  },
  injury: {
    verbs: `verwonden kwetsen gewond+raken blesseren breken~ verbranden bezeren gewond+vallen vallen~? verstuiken verminken`,
    nouns: `gewonde gekwetste verwonding letsel blessure breuk nekklacht brandwonde hersenschudding botbreuk
      beenbreuk`,
    phrases: 'gewond zwaargewond lichtgewond levensgevaarlijk_gewond',
    cues: `pols sleutelbeen heup rib ribben schedel knie dijbeen neus arm armen been benen vinger vingers kaak elleboog
      schouder`,
  },
  disaster: {
    verbs: `verongelukken botsen raken~? treffen~? knallen~ aan+rijden kantelen kapseizen zinken vergaan stranden ontsporen neer+storten
      in+storten exploderen ontploffen branden uit+branden af+branden overstromen onder+lopen bezwijken
      door+breken verdwalen crashen lekken scheuren~ beschadigen ontwortelen teisteren razen woeden uit+breken
      uit+vallen~ haperen blank+staan smelten verschuiven beven aan+spoelen blussen ontsnappen~ vast+lopen~
       slippen uit+wijken~ varen~? om+waaien af+waaien dicht+slibben schudden~ trillen~ uit+drogen
      weg+spoelen vrij+komen~ overspoelen rammen scheppen~ aan+varen op+botsen`,
    nouns: `ramp ongeval ongeluk aanrijding botsing crash brand vuur~ explosie ontploffing overstroming watersnood
      aardbeving beving naschok storm orkaan tornado windhoos wervelwind onweer hagel bliksem hitte hittegolf droogte
      tsunami vloedgolf lawine aardverschuiving modderstroom vulkaanuitbarsting uitbarsting instorting dijkbreuk
      dijkdoorbraak doorbraak~ schipbreuk ontsporing gaslek lek lekkage stroomstoring storing panne black-out noodtoestand
      noodsituatie bosbrand natuurbrand kettingbotsing vliegtuigramp treinramp hitterecord schade~ ravage klap~ dreun~
      honger hongersnood epidemie~ wateroverlast noodweer sneeuwstorm kortsluiting olievlek vervuiling verontreiniging
      rampgebied bres hoogwater vlam rookontwikkeling beschadiging vermiste vermissen^ tropennacht aanvaring valpartij vuurzee`,
    phrases: `in_brand in_vlammen op_de_klippen aan_de_grond onder_water uit_de_bocht van_de_weg in_de_as kapot~ buiten_haar_oevers buiten_zijn_oevers uit_haar_oevers uit_zijn_oevers`,
    cues: `brandweer hulpdiensten havenhoofd dijk schip veerboot slachtoffers blusboot`,
  },
  rescue: {
    verbs: `redden evacueren op+vangen bergen ontzetten reanimeren zoeken~ uit+rukken terug+vinden vinden^~? helpen~ bij+staan
      verzorgen~ ontruimen in+zetten bevoorraden weg+brengen bevrijden~ slepen~ verplegen `,
    nouns: `redding reddingsactie reddingsoperatie evacuatie hulpactie zoekactie berging opvang hulpverlening noodhulp
      hulpgoederen hulpkonvooi hulp~ eerstehulp zoektocht ontruiming steunactie inzamelactie bergingsactie
      evacué~ geëvacueerde hulptransport voedselhulp`,
    phrases: `in_veiligheid aan_land_gebracht aan_boord~ uit_hun_huizen hun_huis_uit hun_huizen_uit`,
  },
  movement: {
    verbs: `vluchten ontvluchten reizen vertrekken aan+komen arriveren trekken~ verhuizen terug+keren keren~ emigreren
      immigreren migreren landen op+stijgen verplaatsen vervoeren uit+wijken deporteren verbannen uit+zetten
      terug+sturen sturen~ bezoeken komen~ gaan~ verlaten dolen rijden~ vliegen~ varen~ stromen~ over+steken
      binnen+komen binnen+varen uit+varen aan+meren bereiken~ terug+komen verdwijnen ontsnappen verspreiden~ verschijnen~
      af+reizen door+reizen heen+reizen stappen~ repatriëren ontheemden over+plaatsen leveren~
      verschuilen neer+strijken openen~ sluiten~ heropenen uit+rukken brengen~ lopen~ wandelen~ fietsen~ vast+zitten~`,
    nouns: `vlucht vluchteling~ vluchtelingenstroom exodus migratie migrant~ reis tocht vertrek aankomst terugkeer landing
      verhuizing bezoek werkbezoek staatsbezoek uittocht intocht doortocht overtocht deportatie uitzetting konvooi
      transport optocht~ ontheemde~ asielzoeker~ oversteek afvaart verplaatsing file~ colonne troepenbeweging uitwijzing
      terugreis grenssluiting avondklok lockdown veerdienst~ trektocht pelgrimage bedevaart thuiskomst~`,
    phrases: `op_de_vlucht op_drift op_de_been op_weg_naar op_pad het_hazenpad naar_huis_gestuurd de_benen op_reis
      uit_huis huis_uit van_huis huis_en_haard naar_huis~ weer_thuis~`,
  },
  meeting: {
    verbs: `ontmoeten vergaderen overleggen onderhandelen praten~ spreken~ bijeen+komen samen+komen samen+zitten bespreken
      debatteren confereren telefoneren bellen~ ontvangen~ toe+spreken consulteren beraadslagen bemiddelen treffen~
      aan+schuiven samen+brengen tegemoet+komen~ dialogeren uit+nodigen `,
    nouns: `ontmoeting overleg topoverleg top topontmoeting conferentie vergadering gesprek onderhandeling onderhoud~ beraad
      spoedberaad spoedzitting zitting? bijeenkomst congres debat topconferentie vredesoverleg telefoongesprek dialoog
      rondetafel audiëntie briefing persconferentie bemiddeling consultatie delegatie~ seminarie symposium samenkomst
      receptie topontmoeting hoorzitting crisisberaad videoconferentie bespreking conclaaf zomertop g7 g20
      onderhandelingsronde ministerraad werkgroep~ infoavond`,
    phrases: `rond_de_tafel aan_tafel bijeen op_de_agenda samen_aan_tafel om_de_tafel`,
  },
  agreement: {
    verbs: `overeen+komen af+spreken eens+raken eens+worden akkoord+gaan in+stemmen ondertekenen tekenen~ beklinken
      bereiken~ sluiten~ af+sluiten ratificeren goed+keuren aanvaarden toe+zeggen bekrachtigen verzoenen fuseren
      toe+treden samen+werken bezegelen schenden verbreken op+zeggen staken~? verlengen~ in+gaan~ gelden~ verplichten~
      na+leven respecteren~ samen+gaan erkennen~ garanderen beloven toe+staan verlenen~ aan+nemen~`,
    nouns: `akkoord overeenkomst verdrag bestand staakt-het-vuren wapenstilstand vrede vredesakkoord afspraak~ deal pact
      compromis contract convenant protocol~ toezegging regeling~ samenwerking alliantie coalitie fusie verbond
      handtekening ratificatie goedkeuring schikking consensus ondertekening toenadering verzoening memorandum resolutie
      gevechtspauze adempauze eenmaking unie~ partnerschap de-escalatiezone veiligheidszone oplossing~ schending instemming`,
    phrases: `in_werking van_kracht ja_gezegd een_halt ten_einde groen_licht`,
  },
  statement: {
    verbs: `zeggen~ verklaren~ melden~ aan+kondigen bekend+maken waarschuwen benadrukken bevestigen ontkennen beweren~
      eisen vragen~ verzoeken op+roepen aan+dringen beschuldigen verwijten bekritiseren hekelen veroordelen~ reageren
      antwoorden~ weigeren beloven~ dreigen~ voorspellen verwachten~ aan+geven~ uit+leggen~ toe+lichten toe+geven toe+schrijven
      verontschuldigen excuseren publiceren onthullen openbaren presenteren mee+delen informeren vertellen~ stellen~
       menen~ pleiten hopen~ vrezen~ adviseren aan+raden bedanken loven feliciteren betuigen
      betwisten tegen+spreken herhalen~ concluderen schrijven~ twitteren noemen~ berichten~ schetsen~
      getuigen~ suggereren speculeren af+wijzen verwerpen bekennen uit+lekken`,
    nouns: `verklaring mededeling aankondiging waarschuwing oproep eis toespraak speech boodschap bericht~ persbericht
      kritiek beschuldiging ontkenning bevestiging bekendmaking reactie interview antwoord~ verwijt excuses verzoek
      waarschuwing rapport~ advies aanbeveling ultimatum aanklacht~ belofte~ onthulling publicatie getuigenis toelichting
      brief~ statement veroordeling~ persverklaring persmededeling medeleven`,
    phrases: `onder_vuur~ aldus~ volgens~ laten_weten liet_weten lieten_weten laat_weten bekend_gemaakt op_aan laten_verstaan
      liet_verstaan drong_aan ja_zeggen`,
  },
  politics: {
    verbs: `benoemen aan+stellen ontslaan~ af+treden op+stappen regeren besluiten beslissen in+stellen in+voeren
      af+schaffen verbieden hervormen in+dienen stemmen? voor+zijn~ tegen+zijn~ voor+leggen schorsen~ verkiezen installeren
      beëdigen af+zetten ontbinden op+volgen steunen~ ondersteunen subsidiëren privatiseren
      nationaliseren versoepelen verstrengen verscherpen decreteren sanctioneren erkennen af+keuren weg+sturen gedogen
      controleren~ in+trekken verwerpen bezuinigen hernoemen samen+voegen toe+wijzen uit+vaardigen streven~ aan+treden`,
    nouns: `besluit beslissing wet wetsvoorstel wetgeving maatregel sanctie embargo verbod boycot benoeming ontslag~?
      aftreden kabinetscrisis regeringsvorming formatie regeerakkoord begroting hervorming beleid~ veto motie
      wantrouwensstemming amendement inhuldiging troonsbestijging ambtsaanvaarding reshuffle subsidie steun~ bezuiniging
      noodwet vergunning~ herindeling fusiegemeente samenvoeging raadsbesluit decreet volksraadpleging~
      diplomatie aanstelling kabinetsval troonswissel abdicatie beëdiging eedaflegging`,
    phrases: `ten_val in_het_zadel aan_de_macht de_knoop~ de_eed aan_banden`,
    cues: `regering parlement minister kabinet kamer premier president wetsvoorstel`,
  },
  election: {
    verbs: `kiezen verkiezen herkiezen stemmen uitbrengen~ uit+brengen~ tellen~ winnen? verliezen? kandideren verslaan?
       weg+stemmen op+dagen~`,
    nouns: `verkiezing referendum stembusgang stemming stembus kandidatuur kandidaat~ opkomst herverkiezing voorverkiezing
      peiling exitpoll campagne verkiezingscampagne volksraadpleging lijsttrekkersdebat zetel uitslag nederlaag?
      overwinning? zege? hertelling stembureau stemlokaal lijsttrekkersverkiezing primary caucus inauguratie mandaat~
      stemgerechtigde~`,
    phrases: `naar_de_stembus naar_de_stembussen stem_uit stemmen_voor voor_en_tegen`,
    cues: `kiezer kiezers stemmers lijsttrekker kandidaten partijen stemlokalen stembureaus`,
  },
  protest: {
    verbs: `betogen demonstreren protesteren staken manifesteren bezetten~ blokkeren rellen petitioneren boycotten
      scanderen~ opkomen~ kraken~ neer+leggen~ `,
    nouns: `betoging demonstratie protest staking manifestatie protestmars mars~ petitie actie~ blokkade bezetting~ oproer
      rel betoger~ demonstrant~ staker~ stiptheidsactie werkonderbreking protestactie bezwaarschrift bezwaar~ hongerstaking
      piket stakingspiket vakbondsactie klimaatmars boerenprotest burgerinitiatief vechtpartij ordeverstoring ongeregeldheid`,
    phrases: `het_werk_neer op_straat_gekomen de_straat_op in_staking in_actie het_werk_neergelegd`,
    cues: `vakbond vakbonden bonden betogers demonstranten stakers piket`,
  },
  justice: {
    verbs: `arresteren aan+houden op+pakken vast+houden~ veroordelen berechten vervolgen vrij+spreken dagvaarden verhoren
      ondervragen onderzoeken beboeten straffen stelen ontvreemden roven verduisteren oplichten frauderen smokkelen
      in+breken vrij+laten uit+leveren betrappen in+rekenen op+sluiten aan+klagen verdenken procederen getuigen
      in+beslag+nemen confisqueren in+vallen op+sporen aan+treffen vinden^~ vonnissen speuren schorsen beschuldigen
      buit+maken binnen+breken op+duiken~ corrumperen om+kopen chanteren af+persen bekennen verraden
       beroepen~ ontsnappen~ verdwijnen~ identificeren vatten~ klissen mee+nemen~ terecht+staan leeg+roven leeg+halen~`,
    nouns: `arrestatie aanhouding proces rechtszaak vonnis veroordeling vrijspraak straf celstraf gevangenisstraf boete
      onderzoek~ verhoor ondervraging huiszoeking inval diefstal kunstroof roof inbraak fraude oplichting corruptie
      omkoping smokkel misdrijf misdaad delict zaak~ klacht dagvaarding aanklacht verdachte~ verdenking hoger_beroep
      uitlevering vrijlating hechtenis detentie zitting gerechtsonderzoek buit dief~ dader~ losgeld chantage afpersing
      verduistering witwassen drugsvangst inbeslagname vervolging strafzaak kort_geding schuld~ getuigenverhoor
      zedenzaak voorarrest ontsnapping arrestant~ overtreding razzia autopsie reconstructie vluchtauto gerecht~ heling
      belastingfraude levenslang cassatie werkstraf taakstraf bekentenis strafeis opsluiting uitspraak~`,
    phrases: `in_beslag naar_de_rechter voor_de_rechter achter_de_tralies in_de_boeien op_heterdaad ter_dood
      in_verdenking door_de_mand buiten_vervolging in_beroep op_vrije_voeten in_hechtenis in_voorarrest in_de_cel de_cel_in achter_slot
      in_de_kraag in_vrijheid in_cassatie in_hoger_beroep naar_de_rechtbank schuldig_bevonden`,
    cues: `politie rechter parket rechtbank advocaat dieven gestolen speurders`,
  },
  business: {
    verbs: `kopen~ verkopen aan+kopen over+nemen investeren ontslaan schrappen lanceren~ fuseren dalen~ stijgen~ groeien~
      krimpen verzekeren betalen~ lenen~ uit+lenen produceren~ exporteren importeren handelen~ veilen failliet+gaan
      failliet+verklaren aan+werven herstructureren verhogen verlagen uit+keren bestellen~ bouwen~ renoveren
      openen sluiten op+starten op+richten stichten in+huldigen sponsoren verhandelen kelderen
      uit+breiden~ herstellen~ repareren~ kosten~ bedragen~ ontwikkelen~ stil+leggen hervatten uit+stellen
      af+gelasten annuleren stil+liggen aan+besteden financieren crowdfunden uit+baten verhuren in+krimpen
      op+leveren verzetten~ uit+trekken~ besteden over+schrijven af+schrijven op+slokken in+lijven op+kopen verwerven`,
    nouns: `aankoop verkoop overname fusie investering beursgang faillissement ontslag~ winst verlies omzet kwartaalcijfers
      handel export import~ aanwerving herstructurering sluiting opening veiling staking~ prijsstijging prijsverhoging
      inflatie recessie groei~ daling~ stijging~ dividend lening bod overnamebod bankroet emissie handelsoorlog belasting~
      tarief heffing crisis beurs~ koers~ jobbeurs heropstart doorstart banenverlies order contract~ kapitaalverhoging
      rente renteverhoging schuldsanering afdanking productie~ uitbreiding oprichting inhuldiging uitstel annulering
      herstelling keuring~ polis~ afschrijving jaarcijfers kostenbesparing storting crowdfunding uitkering bestelling
      leegstand`,
    phrases: `op_de_fles failliet over_de_kop van_start in_de_rode_cijfers op_de_markt te_koop in_handen_van in_handen~ aan_de_deur de_laan_uit op_straat_gezet aan_de_dijk in_het_rood van_de_hand`,
    cues: `bedrijf bedrijven beurs aandelen bank fabriek omzet aandeel ceo personeel`,
  },
  sport: {
    verbs: `winnen verliezen~ scoren spelen~ verslaan kloppen finishen sprinten demarreren trainen~ kwalificeren degraderen
      promoveren uit+schakelen gelijk+spelen debuteren transfereren aan+trekken~ schaatsen zwemmen~ racen huldigen
      triomferen zegevieren bekampen uitfluiten koppen~ afhaken af+haken lossen~ aan+vallen~ op+geven~ `,
    nouns: `wedstrijd match finale halve_finale kwartfinale zege overwinning nederlaag gelijkspel kampioenschap titel~ goal
      doelpunt treffer toernooi koers rit etappe ronde~ klassieker derby transfer wereldrecord record~ medaille sprint
      eindsprint race training~ kwalificatie competitie~ duel play-off beker doping wielerronde tijdrit voorronde
      rode_kaart penalty speeldag afstraffing comeback olympische_spelen wereldbeker kermiskoers veldrit podiumplaats
      finish demarrage grand_prix interland selectie~ bekerfinale uitslag`,
    phrases: `aan_de_haal als_eerste_over op_het_podium in_de_prijzen tegen_het_asfalt~ ten_val~?`,
    cues: `renner renners wielrenner ploeg ploegleider trainer spits speler spelers doelman peloton wedstrijd toernooi`,
  },
  culture: {
    verbs: `op+treden exposeren tentoon+stellen publiceren~? uit+reiken bekronen vertonen~ verfilmen schilderen~
      regisseren debuteren musiceren herdenken vieren inhuldigen trouwen huwen scheiden~ restaureren onthullen voor+lezen
      uit+geven~ componeren op+nemen~ presenteren~ signeren dansen~ zingen~ kussen~ in+wijden vernoemen schenken~`,
    nouns: `tentoonstelling expositie concert festival voorstelling première optreden prijsuitreiking filmfestival
       roman~ album opvoering musical toneelstuk herdenking viering feest~ huwelijk bruiloft jubileum verjaardag
      plechtigheid ceremonie kermis carnaval processie mis~ vernissage restauratie retrospectieve uitreiking nominatie
      openluchtspel uitzending~ onderscheiding lezing geboorte scheiding boekenbeurs kerkdienst vredeswake
      museumnacht bekroning debuut~ tournee`,
    phrases: `in_première in_het_huwelijk op_de_planken ten_tonele`,
    cues: `museum zanger zangeres publiek regisseur kunstenaar festival podium`,
  },
  health: {
    verbs: `besmetten infecteren vaccineren inenten opereren behandelen~ genezen testen~ isoleren herstellen~ op+nemen~
      hospitaliseren uit+breken ziek+worden sterven~ diagnosticeren amputeren transplanteren desinfecteren ontsmetten`,
    nouns: `besmetting infectie epidemie pandemie uitbraak vaccinatie inenting operatie ziekte afspraak~? opname~ ziekenhuisopname
      quarantaine behandeling~ virus griepgolf transplantatie diagnose hartaanval beroerte genezing sterfte~ medicijntekort
      griep bevalling abortus voedselvergiftiging ontsmetting vaccin`,
    phrases: `in_quarantaine in_coma op_intensive onder_het_mes`,
    cues: `ziekenhuis ziekenhuizen patiënt patiënten arts artsen virus kliniek dokter dokters verpleegkundigen afspraken`,
  },
};
