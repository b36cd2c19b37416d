/** Abbreviations that a paper uses without ever writing them out, with their full names. */
import { countryCodes } from './country-codes.ts';

const STANDARD_NAMES: ReadonlyMap<string, string> = new Map([
  ['VS', 'Verenigde Staten'],
  ['VSA', 'Verenigde Staten'],
  ['USA', 'Verenigde Staten'],
  ['VK', 'Verenigd Koninkrijk'],
  ['UK', 'Verenigd Koninkrijk'],
  ['VAE', 'Verenigde Arabische Emiraten'],
  ['VN', 'Verenigde Naties'],
  ['UNO', 'Verenigde Naties'],
  ['EU', 'Europese Unie'],
  ['ECB', 'Europese Centrale Bank'],
  ['IMF', 'Internationaal Monetair Fonds'],
  ['WHO', 'Wereldgezondheidsorganisatie'],
  ['WGO', 'Wereldgezondheidsorganisatie'],
  ['IOC', 'Internationaal Olympisch Comité'],
  ['DDR', 'Duitse Democratische Republiek'],
  ['NMBS', 'Nationale Maatschappij der Belgische Spoorwegen'],
  ['NS', 'Nederlandse Spoorwegen'],
  ['KNMI', 'Koninklijk Nederlands Meteorologisch Instituut'],
  ['KMI', 'Koninklijk Meteorologisch Instituut'],
  ['CBS', 'Centraal Bureau voor de Statistiek'],
  ['OM', 'Openbaar Ministerie'],
  ['DNB', 'De Nederlandsche Bank'],
  ['PvdA', 'Partij van de Arbeid'],
  ['PVV', 'Partij voor de Vrijheid'],
  ['PvdD', 'Partij voor de Dieren'],
  ['D66', 'Democraten 66'],
  ['BBB', 'BoerBurgerBeweging'],
  ['N-VA', 'Nieuw-Vlaamse Alliantie'],
  ['UGent', 'Universiteit Gent'],
  ['UAntwerpen', 'Universiteit Antwerpen'],
  ['UHasselt', 'Universiteit Hasselt'],
  ['UvA', 'Universiteit van Amsterdam'],
  ['VUB', 'Vrije Universiteit Brussel'],
  ['AzG', 'Artsen zonder Grenzen'],
]);

/** `VS`, `V.S.` and `V. S.` alike. */
export const standardName = (name: string): string | undefined =>
  STANDARD_NAMES.get(name.replace(/[.\s]/g, '')) ?? countryCodes.get(name);
