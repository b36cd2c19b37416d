/**
 * Places that Dutch papers call by several names, each line with the one that stands for all: data. Names of one and the
 * same place only: `Congo` may be two countries, `Bergen` a dozen towns.
 */
import { fold } from '../../base/fold.ts';
import { lines } from './word-list.ts';

const PLACES = `
  Verenigde Staten: Amerika, Verenigde Staten van Amerika
  Verenigd Koninkrijk: Groot-Brittannië, Groot Brittannië
  Belarus: Wit-Rusland
  Rusland: Russische Federatie
  China: Volksrepubliek China
  Birma: Myanmar
  Eswatini: Swaziland
  Ivoorkust: Côte d'Ivoire
  Oost-Timor: Timor-Leste
  Tsjechië: Tsjechische Republiek
  Saoedi-Arabië: Saudi-Arabië, Saoedi Arabië
  Bosnië en Herzegovina: Bosnië-Herzegovina
  Verenigde Arabische Emiraten: Emiraten
  Democratische Republiek Congo: DR Congo, Congo-Kinshasa
  Turkije: Türkiye
  Kiev: Kyiv, Kyjiv
  Charkov: Charkiv, Kharkiv, Kharkov
  Odessa: Odesa
  Lviv: Lvov
  Tsjernobyl: Chernobyl, Tsjornobyl
  Zaporizja: Zaporizhzhia, Zaporizhzhya, Zaporizhia, Zaporizjzja, Zaporozje
  Cherson: Kherson
  Marioepol: Mariupol, Marjoepol, Marioupol
  Loehansk: Luhansk, Loegansk, Lugansk
  Mykolajiv: Mykolaiv, Mikolajiv, Nikolajev
  Bachmoet: Bakhmut, Bachmut
  Boetsja: Bucha
  Sebastopol: Sevastopol
  Sint-Petersburg: Sint Petersburg, St. Petersburg, St.-Petersburg, Petersburg
  Jekaterinenburg: Jekaterinburg, Yekaterinburg
  Jerevan: Yerevan
  Bakoe: Baku
  Tasjkent: Tashkent
  Bisjkek: Bishkek
  Boekarest: Bucharest
  Peking: Beijing
  Kanton: Guangzhou
  Hongkong: Hong Kong
  Tokio: Tokyo
  Seoel: Seoul
  Rangoon: Yangon
  Bombay: Mumbai
  Calcutta: Kolkata
  Kaboel: Kabul
  Koendoez: Kunduz
  Teheran: Tehran
  Bagdad: Baghdad
  Mosoel: Mosul
  Raqqa: Rakka, Ar-Raqqa
  Sanaa: Sana'a
  Mekka: Mecca
  Jeruzalem: Jerusalem
  Jenin: Djenin
  Caïro: Cairo, Kairo
  Khartoem: Khartoum, Chartoem
  Mogadishu: Mogadisjoe
  Addis Abeba: Addis Ababa
  Benghazi: Bengazi
  Kaapstad: Cape Town
  Mexico-Stad: Mexico City, Mexico-stad
  New York: New York City
  Washington: Washington D.C., Washington DC
  Rio de Janeiro: Rio
  Londen: London
  Keulen: Köln
  Aken: Aachen
  Kopenhagen: Copenhagen
  Krakau: Kraków
  Luik: Liège
  Namen: Namur
  Doornik: Tournai
  Rijsel: Lille
  Duinkerke: Dunkerque
  Nijvel: Nivelles
  Waver: Wavre
  Moeskroen: Mouscron
  Schaarbeek: Schaerbeek
  Elsene: Ixelles
  Ukkel: Uccle
  Sint-Jans-Molenbeek: Molenbeek
  Den Haag: 's-Gravenhage
  Den Bosch: 's-Hertogenbosch
`;

const usual: ReadonlyMap<string, string> = new Map(
  lines(PLACES).flatMap((line) => {
    const [name = '', others = ''] = line.split(': ');
    return others.split(', ').map((other) => [fold(other), name] as const);
  }),
);

/** The name that stands for all of a place, in any case; `undefined` for that name itself and for any other. */
export const placeName = (name: string): string | undefined => usual.get(fold(name.replaceAll('’', "'")));
