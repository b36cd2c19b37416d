/** Genders from our own knowledge, beside those of the treebanks: what the check must know, and what it must not judge. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Nouns that take `de` and `het`, by meaning or by region. */
export const BOTH_GENDERS = words(`
  aanrecht accent affiche afval aperitief animo bal barbecue bier blik blond bloot boord bos bot broed bulletin cement
  dicht circuit deeg deel deksel diamant dividend doek doolhof draad duel dozijn eigendom eind elastiek etiket fiasco
  filter fluor foedraal fonds front gehoor gehucht gemak gerecht genot gips glas goed gordijn graf gravel grind grut
  haar halt hars handbal hockey hof honk idee ijs ijzer interview jacht kaft kamp kant kapitaal karton katoen kauwgom
  keer kin klimaat knoflook koper korfbal koraal kredit krediet krijt kussen kwart kwartaal lak leer leven linnen lof
  loof luik maal marmer mark masker matras menu mens metaal meter meubel middel minimum maximum mos mousse mout muur
  natuursteen net nieuws nikkel nylon olie offerte omslag onderwerp ongeluk oor opium oordeel order orgaan overschot
  overleg pad pak palet papier pastel patent patroon pees pers perk plastic poeder pols porselein portier post pot
  pond procede publiek punt puzzel raam raap ras rassen record recht restant rijm risico roer rooster rubber ruim salon
  sap satijn schilderij schort schrift schroot schuim seizoen servies sigaret slot snoep sneeuw soort specie spek spel
  spul staal steen stel stof subsidie suiker steeg stro tal tegoed teken tennis tij tin toernooi touw traject turf type
  uniform vak veer vel verdict verkeer verlof verzoek vet virus vloot vlot voetbal volk volleybal vlak want water wad
  waterpolo wee weer wezen wiel wild wol wort wraak zand zegel zicht zijn zilver zink zout zuivel zwart wit rood groen
  blauw geel goud brons oranje paars roze bruin grijs lid vlees hout hoofd been oog hart lijf kop minder meer eens
  honderd duizend miljoen miljard procent aantal rond vijf zes zeven acht negen tien elf twaalf kilo liter uur gram
  waar zorg dank rot nut lot rund stuk heel half beet doel doelpunt bond
`).filter((word) => !['lid', 'hoofd', 'hart', 'aantal', 'doelpunt', 'stuk', 'spel', 'record', 'overleg', 'verkeer', 'fonds', 'onderwerp', 'interview', 'circuit', 'toernooi', 'verzoek', 'papier', 'glas', 'krediet', 'gerecht', 'virus', 'doel', 'uur', 'nieuws', 'graf', 'uniform'].includes(word));

/** Common nouns with `het`; compounds end in them. */
export const NEUTER = words(`
  schip huis kind dorp land gebouw meisje jaar boek bedrijf probleem plan voorstel onderzoek rapport gesprek akkoord
  verdrag conflict leger regime kabinet parlement ministerie ziekenhuis bericht artikel kanaal eiland vliegtuig paard
  schaap varken gezin paar contract bestuur systeem product resultaat project programma museum theater station kantoor
  restaurant hotel festival concert album lied orkest gevolg gebied district departement comité congres instituut
  incident ongeval gevaar geweld slachtoffer lichaam geld bedrag loon salaris inkomen tekort verlies begin einde moment
  weekeinde weekend antwoord gevoel gedrag geluid getal gewicht geheim geheugen gezicht gebrek gebruik voorbeeld verschil
  verhaal verleden vertrouwen verbod vermogen vuur vonnis proces arrest beleid belang besluit bezoek bezwaar bewijs beeld
  beroep bestand referendum standpunt voertuig werk wapen wereldkampioenschap kampioenschap elftal team stadion veld
  centrum dak plein park bos monument kasteel paleis klooster strand meer eindstation spoor perron advies argument
  artikel aanbod aandeel akkoord alarm alternatief apparaat document duplicaat effect element examen experiment
  feest feit formulier gevecht gezag initiatief instrument jubileum kabinet karakter klimaat kruispunt laboratorium
  leiderschap materiaal medicijn milieu motief netwerk noodweer offensief onderwijs onderhoud ontslag ontwerp oordeel
  opzet orgel percentage personeel perspectief platform podium principe protest rijk schandaal seminarie staakt-het-vuren
  standbeeld symptoom tarief team telefoonnummer terrein testament toestel traktaat transport tribunaal vaccin vervoer
  verzet vliegveld voordeel nadeel voorjaar najaar vraagstuk water weekblad dagblad wetsvoorstel woonhuis zwembad
  lid hoofd hart aantal doelpunt stuk spel record overleg verkeer fonds onderwerp interview circuit toernooi verzoek
  papier glas krediet gerecht virus doel uur nieuws graf uniform
`).filter((word) => !BOTH_GENDERS.includes(word));

/** Common nouns with `de`; compounds end in them. */
export const COMMON = words(`
  regering president minister stad straat school politie partij oorlog aanval aanslag raad rechtbank rechter dokter
  vrouw man jongen dag week maand nacht ochtend avond tafel stoel auto trein bus boot fiets brug deur kamer keuken tuin
  boom bloem hond kat koe vogel vis krant film foto brief kaart bal vloer markt winkel prijs kans kracht macht reis weg
  reactie situatie organisatie coalitie oppositie commissie delegatie verklaring vergadering verkiezing beslissing
  maatregel regio provincie gemeente grens kust zee rivier berg hoofdstad burgemeester premier koning koningin leider
  voorzitter directeur woordvoerder burger soldaat militair inwoner bewoner getuige dader brand brandweer storm regen
  toekomst geschiedenis economie crisis ziekte gezondheid wet regel straf boete zaak klacht vraag rol taak plek plaats
  groep lijst reeks serie wedstrijd ploeg speler trainer finale titel beker club interland moord zelfmoord
`);
