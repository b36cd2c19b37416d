/**
 * Dutch names of places that the open lists give in another language or not at all: regions, waters, foreign cities
 * (exonyms). Read by tools/gazetteer when the name list is built.
 */
import { lines, words } from './word-list.ts';

export const regions: readonly string[] = [
  ...words(
    `Vlaanderen Wallonië Friesland Groningen Drenthe Overijssel Flevoland Gelderland Utrecht Noord-Holland Zuid-Holland
    Zeeland Noord-Brabant Brabant Limburg West-Vlaanderen Oost-Vlaanderen Vlaams-Brabant Waals-Brabant Henegouwen Namen
    Twente Achterhoek Veluwe Betuwe Randstad Holland Kempen Haspengouw Meetjesland Pajottenland Ardennen Condroz
    Zeeuws-Vlaanderen Waasland Hageland Westhoek Walcheren Kennemerland Gooi Salland Waddeneilanden Texel Vlieland
    Terschelling Ameland Schiermonnikoog`,
    `Engeland Schotland Wales Noord-Ierland Ulster Groot-Brittannië Cornwall Normandië Bretagne Bourgondië Provence Elzas
    Lotharingen Savoye Corsica Beieren Saksen Hessen Noordrijn-Westfalen Westfalen Rijnland Brandenburg Thüringen Pruisen
    Baskenland Catalonië Andalusië Galicië Castilië Aragon Toscane Lombardije Sicilië Sardinië Piëmont Umbrië Kreta
    Scandinavië Benelux Balkan Baltikum Lapland Jutland Siberië Krim Donbas Donbass Tsjetsjenië Dagestan Ossetië
    Zuid-Ossetië Abchazië Nagorno-Karabach Transnistrië Transsylvanië Kosovo Bosnië Herzegovina Joegoslavië Macedonië
    Sovjet-Unie Tsjecho-Slowakije DDR Perzië Birma Zaïre Rhodesië Kaapverdië Wit-Rusland Amerika VS VSA VAE Galilea`,
    `Kasjmir Punjab Tibet Xinjiang Mantsjoerije Koerdistan Palestina Gaza Gazastrook Sinaï Golan Anatolië Darfur Sahel
    Sahara Kivu Katanga Ivoorkust Oeganda Tsjaad Maghreb Levant Arabië Mesopotamië Californië Texas Florida Alaska
    Hawaï Arizona Nevada Utah Colorado Montana Wyoming Idaho Oregon Kansas Nebraska Iowa Missouri Arkansas Louisiana
    Mississippi Alabama Georgia Tennessee Kentucky Ohio Indiana Illinois Michigan Wisconsin Minnesota Pennsylvania
    Virginia Maryland Delaware Massachusetts Connecticut Vermont Maine Quebec Québec Ontario Alberta Patagonië Antillen
    Java Sumatra Borneo Bali Sulawesi Molukken Papoea Oost-Timor Tasmanië Antarctica Arctica Europa Afrika Azië Oceanië
    Noord-Amerika Zuid-Amerika Latijns-Amerika Midden-Amerika Noord-Europa Zuid-Europa Oost-Europa West-Europa
    Centraal-Europa Centraal-Azië Zuidoost-Azië Caraïben Eurazië Mars Venus Jupiter Saturnus`,
    `Noordzee Oostzee Waddenzee IJsselmeer Markermeer Schelde Westerschelde Oosterschelde Maas Rijn Waal Leie
    IJssel Dender Dijle Demer Samber Donau Elbe Oder Seine Loire Rhône Theems Wolga Don Dnjepr Nijl Amazone Mississippi
    Eufraat Tigris Ganges Mekong Jangtse Kanaal Bosporus Dardanellen Alpen Pyreneeën Vogezen Apennijnen Karpaten
    Kaukasus Oeral Himalaya Andes Everest Vesuvius Etna Kilimanjaro Eifel Schiphol Zaventem Heathrow Schengen Hollywood
    Manhattan Brooklyn Harlem Broadway Wembley Montmartre Binnenhof Gibraltar Vaticaanstad`,
  ),
  ...lines(`Verenigde Staten
    Verenigde Staten van Amerika
    Verenigd Koninkrijk
    Verenigde Arabische Emiraten
    Sovjet-Unie
    Den Haag
    Den Helder
    Den Bosch
    New York
    Los Angeles
    Las Vegas
    San Francisco
    New Orleans
    Rio de Janeiro
    Buenos Aires
    Abu Dhabi
    Tel Aviv
    Hongkong
    Hong Kong
    Midden-Oosten
    Nabije Oosten
    Verre Oosten
    Middellandse Zee
    Zwarte Zee
    Rode Zee
    Dode Zee
    Kaspische Zee
    Stille Oceaan
    Atlantische Oceaan
    Indische Oceaan
    Noordelijke IJszee
    Perzische Golf
    Golf van Mexico
    Golf van Aden
    Westelijke Jordaanoever
    Democratische Republiek Congo
    Russische Federatie
    Sint Maarten
    Bosnië-Herzegovina
    Bosnië en Herzegovina
    Alpe d'Huez
    Mont Ventoux
    Sri Lanka
    Papoea-Nieuw-Guinea
    Kaap de Goede Hoop
    Hoek van Holland
    Bergen op Zoom
    Heist-op-den-Berg
    Knokke-Heist
    Alphen aan den Rijn
    Capelle aan den IJssel
    Krimpen aan den IJssel
    Silicon Valley
    Wall Street
    Downing Street
    Golanhoogten
    Ground Zero
    Times Square
    Rode Plein
    Tahrirplein
    Guantanamo Bay
    Zuid-Chinese Zee`),
];

/** Dutch names of cities abroad. */
export const exonyms: readonly string[] = [
  ...words(
    `Brussel Antwerpen Gent Brugge Leuven Mechelen Kortrijk Oostende Elsene Schaarbeek Molenbeek Sint-Jans-Molenbeek
    Anderlecht Vorst Ukkel Etterbeek Evere Jette Koekelberg Ganshoren Sint-Gillis Sint-Joost Laken Oudergem Moeskroen
    Komen Edingen Lessen Vloesberg Borgworm Geldenaken Eigenbrakel Terhulpen Tubeke Zinnik Aat Eupen Malmedy
    Parijs Londen Berlijn Rome Milaan Turijn Venetië Florence Genua Napels Bologna Rijsel Duinkerke Atrecht Kamerijk
    Straatsburg Lyon Marseille Nice Bordeaux Calais Boulogne Metz Reims Keulen Aken Frankfurt München Neurenberg Trier
    Bazel Genève Bern Zürich Lausanne Wenen Salzburg Praag Boedapest Warschau Krakau Gdańsk Danzig Boekarest Sofia
    Belgrado Sarajevo Srebrenica Zagreb Ljubljana Skopje Tirana Athene Thessaloniki Istanboel Istanbul Constantinopel
    Ankara Smyrna Moskou Sint-Petersburg Leningrad Stalingrad Volgograd Kiev Kyiv Odessa Odesa Charkov Charkiv Lviv
    Marioepol Donetsk Loegansk Sebastopol Minsk Riga Tallinn Vilnius Helsinki Stockholm Göteborg Malmö Oslo Bergen
    Kopenhagen Reykjavik Dublin Belfast Edinburgh Lissabon Porto Madrid Barcelona Sevilla Valencia Cordoba Granada
    Luik Namen Bergen Doornik Aarlen Nijvel Waver Charleroi Verviers Bastenaken Dinant Hoei`,
    `Damascus Aleppo Homs Hama Idlib Raqqa Palmyra Latakia Tartus Kobani Afrin Beiroet Bagdad Mosoel Basra Falluja Kirkoek
    Erbil Teheran Isfahan Jeruzalem Bethlehem Nazareth Hebron Ramallah Jericho Haifa Jaffa Amman Mekka Medina Riyad Djedda
    Sanaa Aden Hodeida Doha Dubai Koeweit Maskat Caïro Alexandrië Tripoli Benghazi Misrata Tunis Algiers Rabat Casablanca
    Marrakech Fez Tanger Khartoem Addis-Abeba Mogadishu Nairobi Kampala Kigali Bujumbura Kinshasa Brazzaville Lagos Abuja
    Accra Abidjan Dakar Bamako Timboektoe Luanda Lusaka Harare Maputo Pretoria Johannesburg Kaapstad Durban Soweto`,
    `Kaboel Kabul Kandahar Herat Islamabad Karachi Lahore Peshawar Delhi Mumbai Bombay Calcutta Kolkata Madras Dhaka
    Colombo Kathmandu Lhasa Peking Beijing Sjanghai Shanghai Kanton Wuhan Tokio Tokyo Hiroshima Nagasaki Osaka Kyoto
    Fukushima Seoel Seoul Pyongyang Taipei Manilla Bangkok Hanoi Saigon Jakarta Bandung Singapore Rangoon Canberra Sydney
    Melbourne Wellington Washington Chicago Boston Philadelphia Detroit Dallas Houston Atlanta Miami Seattle Toronto
    Montreal Ottawa Vancouver Mexico-Stad Havana Caracas Bogota Bogotá Quito Lima Santiago Brasilia Brasília Montevideo
    Asunción Paramaribo Willemstad Oranjestad Philipsburg Kingston Port-au-Prince Tsjernobyl Grozny Tbilisi Jerevan Bakoe
    Samarkand Tasjkent Astana Almaty Oelan-Bator Vladivostok Irkoetsk Novosibirsk Jekaterinburg Sotsji Sochi Krasnodar
    Auschwitz Dachau Waterloo Verdun Davos Maastricht Guantánamo Guantanamo`,
  ),
];

/** Of more than one word, in none of the open lists; not read by tools/gazetteer. */
export const farPlaces: ReadonlySet<string> = new Set(
  lines(`North Carolina
    South Carolina
    North Dakota
    South Dakota
    West Virginia
    New Mexico
    New Hampshire
    New Jersey
    Rhode Island
    British Columbia
    New South Wales`),
);
