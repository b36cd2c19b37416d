/**
 * Demonyms: inhabitants, adjectives and languages of a place. Irregular ones stand in a table, a place a line;
 * regular ones are built and taken apart by rule (names/demonym.ts).
 */
import { lines } from './word-list.ts';

/**
 * `Place: forms`. A form in `-s`, `-sch`, `-aans`, `-ees` … is an adjective: its `-e` form comes by rule. A noun's
 * plural in `-en`, `-s` (and `Deen` → `Denen`) too.
 */
const TABLE = `
Rusland: Rus Russin Russisch
Frankrijk: Fransman Fransen Fransmannen Française Frans
Duitsland: Duitser Duitse Duits
Groot-Brittannië: Brit Britse Brits
Engeland: Engelsman Engelsen Engelsmannen Engels
Schotland: Schot Schots
Ierland: Ier Iers
Noord-Ierland: Noord-Iers Noord-Ier
Wales: Welsh Welshman
Nederland: Nederlander Nederlands Hollander Hollands
België: Belg Belgisch
Vlaanderen: Vlaming Vlaams
Wallonië: Waal Waals
Brussel: Brusselaar Brussels
Luxemburg: Luxemburger Luxemburgs
Denemarken: Deen Deens
Zweden: Zweed Zweeds
Noorwegen: Noor Noors
Finland: Fin Fins
IJsland: IJslander IJslands
Polen: Pool Pools
Tsjechië: Tsjech Tsjechisch
Slowakije: Slowaak Slowaaks
Slovenië: Sloveen Sloveens
Hongarije: Hongaar Hongaars
Oostenrijk: Oostenrijker Oostenrijks
Zwitserland: Zwitser Zwitsers
Italië: Italiaan Italiaans
Spanje: Spanjaard Spaans
Portugal: Portugees
Griekenland: Griek Grieks
Turkije: Turk Turks
Roemenië: Roemeen Roemeens
Bulgarije: Bulgaar Bulgaars
Servië: Serviër Serf Servisch
Kroatië: Kroaat Kroatisch
Bosnië: Bosniër Bosnisch
Bosnië en Herzegovina: Bosnisch-Servisch
Macedonië: Macedoniër Macedonisch
Kosovo: Kosovaar Kosovaars
Montenegro: Montenegrijn Montenegrijns
Albanië: Albanees
Joegoslavië: Joegoslaaf Joegoslavisch
Oekraïne: Oekraïner Oekraïens
Belarus: Belarussisch Wit-Russisch Wit-Rus
Moldavië: Moldaviër Moldavisch
Litouwen: Litouwer Litouws
Letland: Let Lets
Estland: Est Estlander Estisch Ests
Georgië: Georgiër Georgisch
Armenië: Armeen Armeens
Azerbeidzjan: Azerbeidzjaan Azerbeidzjaans Azeri Azerisch
Tsjetsjenië: Tsjetsjeen Tsjetsjeens
Sovjet-Unie: Sovjet-Russisch
Kazachstan: Kazach Kazachs
Oezbekistan: Oezbeek Oezbeeks
Afghanistan: Afghaan Afghaans
Pakistan: Pakistaan Pakistaans Pakistani
India: Indiaas Indiër
Bangladesh: Bengaals Bengalees
Nepal: Nepalees
Sri Lanka: Sri Lankaan Sri-Lankaans Tamil
China: Chinees
Taiwan: Taiwanees
Tibet: Tibetaan Tibetaans
Japan: Japanner Japans Japanse
Noord-Korea: Noord-Koreaan Noord-Koreaans
Zuid-Korea: Zuid-Koreaan Zuid-Koreaans
Korea: Koreaan Koreaans
Mongolië: Mongool Mongools
Vietnam: Vietnamees
Thailand: Thai Thais Thailander
Cambodja: Cambodjaan Cambodjaans
Birma: Birmaan Birmaans Birmees
Myanmar: Myanmarees
Indonesië: Indonesiër Indonesisch
Maleisië: Maleisiër Maleisisch
Filipijnen: Filipino Filipijn Filipijns
Australië: Australiër Australisch
Nieuw-Zeeland: Nieuw-Zeelander Nieuw-Zeelands
Syrië: Syriër Syrisch
Libanon: Libanees
Irak: Irakees Iraki Iraaks
Iran: Iraniër Iraans
Perzië: Pers Perzisch
Israël: Israëli Israëliër Israëlisch Israëlitisch
Palestina: Palestijn Palestijns
Jordanië: Jordaniër Jordaans
Saoedi-Arabië: Saoedi Saoediër Saoedisch Saudi Saudisch Saoedi-Arabisch
Jemen: Jemeniet Jemenitisch Jemeni
Oman: Omaniet Omanitisch
Qatar: Qatarees Qatari
Koeweit: Koeweiti Koeweits
Verenigde Arabische Emiraten: Emiraats
Egypte: Egyptenaar Egyptisch
Libië: Libiër Libisch
Tunesië: Tunesiër Tunesisch
Algerije: Algerijn Algerijns
Marokko: Marokkaan Marokkaans
Soedan: Soedanees
Ethiopië: Ethiopiër Ethiopisch
Somalië: Somaliër Somalisch
Kenia: Keniaan Keniaans
Oeganda: Oegandees
Rwanda: Rwandees
Burundi: Burundees
Congo: Congolees
Nigeria: Nigeriaan Nigeriaans
Niger: Nigerees
Ghana: Ghanees
Senegal: Senegalees
Mali: Malinees
Kameroen: Kameroener Kameroens
Tsjaad: Tsjadisch
Ivoorkust: Ivoriaan Ivoriaans
Togo: Togolees
Angola: Angolees
Mozambique: Mozambikaan Mozambikaans
Zimbabwe: Zimbabwaan Zimbabwaans
Zuid-Afrika: Zuid-Afrikaan Zuid-Afrikaans
Verenigde Staten: Amerikaan Amerikaans
Canada: Canadees
Mexico: Mexicaan Mexicaans
Cuba: Cubaan Cubaans
Haïti: Haïtiaan Haïtiaans
Jamaica: Jamaicaan Jamaicaans
Brazilië: Braziliaan Braziliaans
Argentinië: Argentijn Argentijns
Chili: Chileen Chileens
Peru: Peruaan Peruaans Peruviaan Peruviaans
Colombia: Colombiaan Colombiaans
Venezuela: Venezolaan Venezolaans
Bolivia: Boliviaan Boliviaans
Ecuador: Ecuadoraan Ecuadoraans Ecuadoriaans
Uruguay: Uruguayaan Uruguayaans
Paraguay: Paraguayaan Paraguayaans
Suriname: Surinamer Surinaams
Curaçao: Curaçaoënaar Curaçaos
Aruba: Arubaan Arubaans
Antillen: Antilliaan Antilliaans
Europa: Europeaan Europees
Afrika: Afrikaan Afrikaans
Azië: Aziaat Aziatisch
Zuid-Amerika: Zuid-Amerikaan Zuid-Amerikaans
Latijns-Amerika: Latijns-Amerikaan Latijns-Amerikaans
Noord-Amerika: Noord-Amerikaan Noord-Amerikaans
Midden-Amerika: Midden-Amerikaan Midden-Amerikaans
Arabië: Arabier Arabisch
Koerdistan: Koerd Koerdisch
Catalonië: Catalaan Catalaans
Baskenland: Bask Baskisch
Bretagne: Breton Bretoens
Beieren: Beier Beiers
Pruisen: Pruis Pruisisch
Saksen: Sakser Saksisch
Corsica: Corsicaan Corsicaans
Sicilië: Siciliaan Siciliaans
Sardinië: Sardijn Sardijns
Lombardije: Lombardisch
Toscane: Toscaan Toscaans
Siberië: Siberiër Siberisch
Krim: Krim-Tataar
Balkan: Balkanees
Friesland: Fries
Groningen: Groninger Gronings
Drenthe: Drent Drents Drentenaar
Overijssel: Overijssels
Twente: Tukker Twents
Gelderland: Gelderlander Gelders
Limburg: Limburger Limburgs
Brabant: Brabander Brabants
Noord-Brabant: Noord-Brabants
Zeeland: Zeeuw Zeeuws
Utrecht: Utrechter Utrechts Utrechtenaar
Flevoland: Flevolands
Den Haag: Hagenaar Hagenees Haags
Parijs: Parijzenaar Parisienne
Londen: Londenaar Londens
Rome: Romein Romeins
Madrid: Madrileen Madrileens
Milaan: Milanees
Napels: Napolitaan Napolitaans
Venetië: Venetiaan Venetiaans
Florence: Florentijn Florentijns
Genua: Genuees
Wenen: Wener Weens
Praag: Praags
Moskou: Moskoviet Moskous
Athene: Athener Atheens
Brugge: Bruggeling Brugs
Gent: Gentenaar Gents
Leuven: Leuvenaar Leuvens
Antwerpen: Antwerpenaar Antwerps
Kortrijk: Kortrijkzaan Kortrijks
Mechelen: Mechelaar Mechels
Oostende: Oostendenaar Oostends
Luik: Luikenaar Luiks
Leiden: Leidenaar Leids
Delft: Delftenaar Delfts
Eindhoven: Eindhovenaar Eindhovens
Nijmegen: Nijmegenaar Nijmeegs
Haarlem: Haarlemmer Haarlems
Zwolle: Zwollenaar Zwols
Arnhem: Arnhemmer Arnhems
Deventer: Deventenaar
Hannover: Hannoveraan Hannoveraans
Hamburg: Hamburger Hamburgs
Keulen: Keulenaar Keuls
New York: New Yorker New Yorks New-Yorks
Californië: Californiër Californisch
Texas: Texaan Texaans
Hawaï: Hawaïaan Hawaïaans
`;

/** Groups of people with an adjective but no place: demonyms without a place to lead to. */
const WITHOUT_PLACE =
  'Romani Roma Jood Jodin Joods Byzantijn Byzantijns Ottomaan Ottomaans Dalmatisch Vaticaans Oeigoer Oeigoers Berber Inuit Maori Indiaan Indiaans Jezidi Druus Moor Kelt Keltisch Germaan Germaans Slavisch Latijns Scandinavisch Baltisch Sovjet';

/** Without `-e` forms and plurals: place or '' for each form. */
export const demonymForms: ReadonlyMap<string, string> = new Map([
  ...lines(TABLE).flatMap((line) => {
    const [place = '', forms = ''] = line.split(': ');
    return splitForms(forms).map((form): [string, string] => [form, place]);
  }),
  ...WITHOUT_PLACE.split(' ').map((form): [string, string] => [form, '']),
]);

/** `New Yorker` and `Sri Lankaan` are one form each. */
function splitForms(forms: string): readonly string[] {
  return forms
    .replace(/\b(New|Sri) (?=\p{L})/gu, '$1_')
    .split(' ')
    .map((form) => form.replace('_', ' '));
}
