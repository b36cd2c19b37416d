/** Genders from our own knowledge, beside those of the treebanks: what the check must know, and what it must not judge. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Nouns that take `de` and `het`, by meaning, by region or by taste. */
export const BOTH_GENDERS = words(`
  aanrecht accent affiche afval aperitief animo bal barbecue bier blik blond bloot boord bos bot broed cement circus
  deeg deel deksel diamant dividend doek doolhof draad eigendom elastiek etiket fiasco filter fluor foedraal front
  gehucht gemak genot gips gordijn gravel grind grut haar halt hars handbal hockey hof honk idee jacht kaft kamp kant
  kapitaal karton katoen kauwgom keer knoflook koper korfbal koraal krijt kussen kwart lak leer leven linnen lof luik
  maal marmer mark masker matras mens metaal meter middel mos mousse mout muur natuursteen net nikkel nylon olie omslag
  ongeluk oor opium order orgaan overschot pad pak palet pastel patent patroon pees pers perk plastic poeder pols
  porselein portier post pot pond punt puzzel raap ras rijm risico roer rooster rot rubber ruim sap satijn salon
  schilderij schort schrift schroot schuim servies sigaret slot sneeuw soort specie spek spul staal steen stel stof
  subsidie suiker steeg tal teken tennis tij tin touw traject turf type vak veer vel verdict verlof vet vloot vlot
  voetbal volleybal waar wad want water waterpolo wee weer wild wol wort wraak zand zegel zilver zink zout zuivel zwart
  wit rood groen blauw geel goud brons oranje paars roze bruin grijs been oog kop minder meer eens honderd duizend
  miljoen miljard procent rond twee drie vier vijf zes zeven acht negen tien elf twaalf kilo liter gram zorg dank nut
  lot rund heel half beet bond hand woord duur tijd aftrap as bes bod boog cel das eer eind hoek kin kist klok kruim
  kwaad goed recht licht donker lijf lijk maat moes muis nacht ons over paal peil poot rest spoor stam stang sluis
  vorst wand zegen zicht zijn zoom trio duo solo show bak vuil smaak minimum maximum goal heden
  appel bintje opzet personage parfum vizier essay ereprijs commentaar carré gangreen heimwee medicijn racket textiel pilsener
  schelvis shopping carnaval oblast topic aureool fresco interim kilogram diminutief kraam vennootschap verwantschap
  heleboel resem koppel morbide gecirkeld tabloid plastiek tuinbouwmachinehandel
`);

/** Common nouns with `het`; compounds end in them. */
export const NEUTER = words(`
  schip huis kind dorp land gebouw meisje jaar boek bedrijf probleem plan voorstel onderzoek rapport gesprek akkoord
  verdrag conflict leger regime kabinet parlement ministerie ziekenhuis bericht artikel kanaal eiland vliegtuig paard
  schaap varken gezin paar contract bestuur systeem product resultaat project programma museum theater station kantoor
  restaurant hotel festival concert album lied orkest gevolg gebied district departement comité congres instituut
  incident ongeval gevaar geweld slachtoffer lichaam geld bedrag loon salaris inkomen tekort verlies begin einde moment
  weekeinde weekend antwoord gevoel gedrag geluid getal gewicht geheim geheugen gezicht gebrek gebruik voorbeeld verschil
  verhaal verleden vertrouwen verbod vermogen vuur vonnis proces arrest beleid belang besluit bezoek bezwaar bewijs beeld
  beroep bestand referendum standpunt voertuig werk wapen kampioenschap elftal team stadion veld centrum dak plein park
  monument kasteel paleis klooster strand perron advies argument aanbod aandeel alarm alternatief apparaat document
  duplicaat effect element examen experiment feest feit formulier gevecht gezag initiatief instrument jubileum karakter
  klimaat kruispunt laboratorium leiderschap materiaal milieu motief netwerk noodweer offensief onderwijs
  onderhoud ontslag ontwerp oordeel opzet orgel percentage personeel perspectief platform podium principe protest
  schandaal standbeeld symptoom tarief telefoonnummer terrein testament toestel transport tribunaal vaccin vervoer
  verzet vliegveld voordeel nadeel voorjaar najaar vraagstuk weekblad dagblad wetsvoorstel zwembad lid hoofd hart aantal
  doelpunt stuk spel record overleg verkeer fonds onderwerp interview circuit toernooi verzoek papier glas krediet
  gerecht virus doel uur nieuws graf uniform volk decor relaas duel schema pandemonium seizoen publiek interieur
  exterieur bureau dossier dilemma drama debat decennium defect detail dieptepunt hoogtepunt dorpsplein embargo ei
  evenement fenomeen gas gat gedicht geding gehoor geloof gelijk geluk genoegen geschenk geschil gesteente gezelschap
  gif haakje hek hotel huwelijk hek idool ijs imago inzicht jaarverslag kaartje kader kamerlid kenmerk kanon kwartaal
  kwartier kapsel knooppunt lawaai lek leed lint logo magazine mandaat manifest medium meubel motto mysterie niveau nest
  onderdeel onderscheid ontbijt oppervlak optreden orgaan origineel pakket park patent plafond plezier politiebureau
  portret potentieel precedent proefschrift profiel protocol raam raadsel ritme ritueel rapport register regiment
  reglement reservaat restant rooster scenario scherm seintje signaal sein syndroom talent tempo tijdperk tijdstip
  tijdschrift toezicht toilet trauma tracé uiterlijk uitzicht universum verband verbond verdriet vergrijp verhoor
  verkeersongeval vermoeden verslag vertrek vizier vooroordeel vooruitzicht voorval voorwerp vuurwerk wantrouwen wezen
  wiel woonhuis zaad ziekenfonds zwaard geschut geweer kruid kruis kabaal juweel bloed brood dier ding
  semester trimester huisarrest harpspel pekelvlees klavierconcert oudbestuurslid
  vlees hout ijzer zwijgen hertogdom bisdom christendom jodendom
`);

/** Common nouns with `de`; compounds end in them. */
export const COMMON = words(`
  regering president minister stad straat school politie partij oorlog aanval aanslag raad rechtbank rechter dokter
  vrouw man jongen dag week maand ochtend avond tafel stoel auto trein bus boot fiets brug deur kamer keuken tuin
  boom bloem hond kat koe vogel vis krant film foto brief kaart vloer markt winkel prijs kans kracht macht reis weg
  reactie situatie organisatie coalitie oppositie commissie delegatie verklaring vergadering verkiezing beslissing
  maatregel regio provincie gemeente grens kust zee rivier berg hoofdstad burgemeester premier koning koningin leider
  voorzitter directeur woordvoerder burger soldaat militair inwoner bewoner getuige dader brand brandweer storm regen
  toekomst geschiedenis economie crisis ziekte gezondheid wet regel straf boete zaak klacht vraag rol taak plek plaats
  groep lijst reeks serie wedstrijd ploeg speler trainer finale titel beker club interland moord zelfmoord concurrentie
  sprint koers favoriet rit zege slotfase winst nederlaag coach spits keeper doelman scheidsrechter ramp explosie
  bom kogel nood schuld schade bank euro beurs inflatie export import economie fabriek vakbond staking betoging
  demonstratie grondwet senaat kamer motie begroting stemming coalitie vrede strijd vlucht vluchteling asielzoeker
  migrant grond stroom energie natuur zomer winter lente herfst zon maan wind golf ster wereld aarde lucht kraam grenadier
`);
