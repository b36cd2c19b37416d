/**
 * Dutch words for one sort of people, places and things in the news: data. Articles call a lorry now `vrachtwagen`, now
 * `truck`. Each line is a group of nouns; a word stands in one group. Compounds follow their last part.
 */
export const THINGS = `
  trein intercity sprinter treinstel spoor treinverkeer spoorverkeer hogesnelheidstrein passagierstrein traject spoorlijn treinreiziger spoorweg
  machinist treinbestuurder
  vrachtwagen truck vrachtauto oplegger trucker vrachtwagenchauffeur camion vrachtverkeer
  auto wagen personenwagen personenauto automobilist
  bestelwagen bestelbus busje bestelauto
  bus autobus touringcar lijnbus
  fiets fietser fietsster tweewieler
  motor motorrijder motorfiets
  chauffeur bestuurder bestuurster
  schip boot vaartuig veerboot vrachtschip ferry veer catamaran
  vliegtuig toestel vlieger vliegmachine
  vlucht vliegverkeer luchtverkeer
  luchthaven vliegveld luchtbasis airport
  bagage koffer bagageafhandelaar bagagist bagagepersoneel bagageafhandeling
  passagier reiziger opvarende inzittende
  overweg slagboom spoorwegovergang
  weg snelweg autosnelweg
  ziekenhuis kliniek hospitaal ziekenhuisbed
  arts dokter geneesheer huisarts medicus chirurg
  verpleegkundige verpleger verpleegster zorgpersoneel
  patiënt zieke
  slachtoffer getroffene
  dader moordenaar schutter messentrekker
  verdachte beschuldigde beklaagde
  terrorist zelfmoordterrorist jihadist extremist terreurgroep terreurorganisatie terreurbeweging
  bom explosief springstof bomvest springlading springtuig
  raket projectiel drone
  wapen vuurwapen pistool geweer revolver
  mes keukenmes dolk
  dief inbreker overvaller rover
  hacker cybercrimineel
  politie agent politieagent politiekorps politieman politievrouw politiezone
  speurder rechercheur recherche onderzoeker
  brandweer brandweerman brandweerlieden spuitgast brandweerkorps brandweerkazerne
  hulpverlener hulpdienst reddingswerker redder ambulancier
  leger militair soldaat krijgsmacht troep legereenheid manschap regeringsleger
  rebel opstandeling strijder rebellenbeweging
  parket justitie procureur aanklager
  rechtbank rechter hof tribunaal rechtbankvoorzitter magistraat
  jury assisenhof assisenjury assisen gezworene
  advocaat raadsman raadsvrouw verdediging pleiter
  getuige ooggetuige
  gevangenis cel bajes penitentiair gedetineerde gevangene
  regering kabinet bewindsploeg ministerraad coalitie regeringsploeg
  premier regeringsleider minister-president regeringshoofd
  president staatshoofd
  minister bewindsman bewindsvrouw bewindspersoon
  koning vorst monarch koningspaar vorstenpaar
  koningin vorstin
  echtgenote vrouw echtgenoot gemalin
  parlement kamer volksvertegenwoordiging volksvertegenwoordiger kamerlid parlementslid parlementariër
  gemeenteraad gemeenteraadslid raadslid
  burgemeester burgervader burgermoeder
  wethouder schepen
  partij fractie
  oppositie oppositiepartij
  kiezer stemgerechtigde stemmer
  stem stembiljet
  rietje plastic wegwerpplastic
  vakbond bond vakbondsman vakbondsvrouw vakvereniging vakbondsbestuurder vakbondsleider
  werknemer personeel personeelslid medewerker arbeider bediende arbeidskracht
  baan arbeidsplaats job
  directie bestuur directeur bedrijfsleiding topman topvrouw ceo bestuursvoorzitter
  bedrijf onderneming firma concern
  bank geldinstelling kredietverstrekker
  fabriek vestiging productiehal
  winkel zaak winkelier handelszaak winkelketen
  supermarkt grootwarenhuis supermarktketen
  aandeel beurskoers aandelenkoers
  aandeelhouder belegger investeerder
  toezichthouder waakhond mededingingsautoriteit
  klant consument
  horeca café restaurant cafébaas horecazaak
  huis woning appartement flat pand
  bewoner inwoner buurtbewoner omwonende dorpeling
  gezin huishouden
  buurt wijk stadsdeel woonwijk
  dorp dorpskern gemeente
  stad hoofdstad binnenstad stadscentrum
  school scholier leerling basisschool
  leraar leerkracht docent onderwijzer
  student universiteit hogeschool studente
  kind kleuter peuter baby
  jongere tiener jeugd puber
  jongen knaap
  bejaarde oudere tachtiger negentiger senior
  kerk gebedshuis kathedraal
  moskee imam
  priester pastoor bisschop geestelijke
  paus vaticaan kerkvorst
  hotel herberg hotelgast
  museum kunstmuseum
  schilderij doek kunstwerk schilder meesterwerk
  boek roman dichtbundel verhalenbundel
  schrijver auteur schrijfster romancier
  dichter dichteres
  uitgeverij uitgever
  zanger zangeres artiest muzikant
  band groep popgroep rockgroep
  album plaat cd
  film prent speelfilm
  acteur actrice filmster
  regisseur cineast filmmaker
  festival muziekfestival festivalganger
  prijs literatuurprijs oeuvreprijs
  prijzengeld geldbedrag bedrag
  renner wielrenner coureur wielrenster
  koers wedstrijd wielerwedstrijd klassieker
  rit etappe
  streep finish eindstreep
  kopgroep vluchter medevluchter ontsnapping koploper
  ploeg team elftal club voetbalclub
  ploegmaat ploeggenoot teamgenoot
  trainer coach bondscoach hoofdcoach oefenmeester
  speler voetballer middenvelder verdediger aanvaller spits
  doelman keeper doelvrouw
  scheidsrechter ref arbiter
  supporter fan toeschouwer
  stadion voetbalstadion arena
  kampioen titel landstitel kampioenschap
  beker bekerfinale
  sleutelbeen schouder
  rivier beek stroom
  water waterpeil waterstand
  dijk kade waterkering
  storm windstoot rukwind stormweer orkaan
  regen neerslag regenval stortbui
  hitte hittegolf warmte
  aarde bodem
  bos woud natuurgebied reservaat natuurreservaat
  dier beest diertje
  kikker pad amfibie
  hond viervoeter
  soort diersoort
  wetenschapper bioloog onderzoeksteam vorser onderzoekster
  universiteitsblad tijdschrift vakblad
  studie onderzoeksresultaat
  expeditie onderzoeksreis
  vaccin inenting
  virus coronavirus
  ziekte aandoening
  maatregel coronamaatregel
  avondklok spertijd
  mondmasker mondkapje
  sporthal gymzaal turnzaal
  lichaam lijk
  kanaal vaart
  feest fuif feestje
  huisgenoot medebewoner kotgenoot
  buurman buurvrouw buur
  vader papa
  moeder mama
  broer zus
  zoon dochter
  vriend vriendin
  baas werkgever
  deskundige expert specialist
  woordvoerder woordvoerster zegsman
  ambassadeur diplomaat gezant
  ambassade consulaat
  grens grensovergang grenspost
  vluchteling asielzoeker migrant
  opvangcentrum asielcentrum azc
  gijzelaar gegijzelde
  energie elektriciteit
  gas aardgas
  kernreactor kerncentrale
  belasting taks heffing
  begroting budget
  loon salaris wedde
  geld som
  boer landbouwer veehouder
  tractor trekker
  veld akker
  straat laan
  plein marktplein
  brug viaduct
  haven havengebied
  kust strand zee
  berg helling klim heuvel
  meer plas
  land natie
  rondreis reis
  contract overeenkomst
  oorlogsmonument monument gedenkteken
  gesneuvelde oud-strijder veteraan
  plan voorstel project
  rapport verslag
  cijfer statistiek
  peiling enquête
  internet website
  twitter facebook
  krant dagblad
  journalist verslaggever
  omroep zender
  computer netwerk systeem
  telefoon gsm smartphone
  brief schrijven
  toespraak speech redevoering
  rel relschopper herrieschopper railschopper
  betoger demonstrant manifestant
  oproerpolitie me
  steen kassei
  ruimte satelliet
  astronaut ruimtevaarder kosmonaut
  telescoop sterrenkundige
  ster planeet planetoïde
`;
