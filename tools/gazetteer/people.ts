/** Given names and surnames for the name list, from faker's locales in Latin script. */
import { allLocales } from '@faker-js/faker';
import type { Gender } from '../../server/src/languages/pack.ts';

interface PersonNames {
  readonly first_name?: Readonly<Record<string, readonly string[]>>;
  readonly last_name?: Readonly<Record<string, readonly string[]>>;
}

export interface PersonName {
  readonly name: string;
  /** Of a Dutch-speaking country: kept even where it is a word as well. */
  readonly near: boolean;
}

const NEAR = ['nl', 'nl_BE'];

/** Transliterated from other scripts by hand would be another spelling: only Latin locales. */
const LOCALES = [
  ...NEAR,
  ...'af_ZA az cs_CZ da de de_CH en en_GH en_IN en_NG en_ZA es es_MX fi fr fr_BE fr_CH fr_SN hr hu id_ID it'.split(' '),
  ...'ku_kmr_latin lv nb_NO pl pt_BR pt_PT ro ro_MD sk sl_SI sr_RS_latin sv tr uz_UZ_latin'.split(' '),
];

/** Given names in the usual Dutch transliteration from Arabic, Cyrillic, Hebrew, Persian and Chinese. */
const TRANSLITERATED =
  'Abdallah Abdel Abdelaziz Abdelhamid Abdelkader Abdul Abdullah Abdurrahman Abu Achmed Adil Adnan Ahmad Ahmed Aisha Akram Alaa Aleksandr Aleksej Alexei Ali Amina Amir Anatoli Anwar Arkadi Aung Avigdor Aziz Bashar Bashir Benjamin Benyamin Bilal Boris Chaled Chalid Dmitri Dmitro Driss Ehud Fatima Fatma Fouad Gamal Gennadi Habib Hafez Hamed Hamid Hamza Hani Hassan Haydar Hicham Hisham Hosni Hossein Hu Husni Hussein Ibrahim Idris Igor Ilham Imad Imran Ismaïl Ismail Itzhak Ivan Jafar Jamal Jasser Jassir Jevgeni Joeri Joesoef Joeri Kamal Karim Khaled Khalid Kim Kofi Leila Leonid Ljoedmila Magomed Mahathir Mahmoed Mahmoud Majid Malika Mansour Mao Maryam Michail Mikhail Moammar Moeammar Mohamed Mohammad Mohammed Mounir Mourad Muammar Muhammad Murad Mustafa Mustapha Nabil Nadia Najib Narendra Nasser Nawaz Nikita Nikolaj Nikolai Nouri Oemar Oleg Oleksandr Olga Omar Osama Othman Pavel Pervez Pjotr Qassem Rachid Rafik Ramzan Rashid Riad Roman Ruslan Saad Saddam Said Saïd Salah Salim Salman Salva Samir Sergej Sergei Shimon Silvio Soelejman Svetlana Tareq Tariq Tatjana Viktor Vitali Vjatsjeslav Vladimir Volodymyr Walid Wen Xi Yasin Yasmina Yasser Yitzhak Yousef Yulia Yuri Youssef Zeinab Zine'.split(
    ' ',
  );

/** Frequent in the Low Countries and not in the lists. */
const DUTCH =
  'Aad Ad Adriaan Agnes Albrecht Alfons An Anja Anke Ann Annelies Annemie Annick Anouk Antoon Ariane Arjan Arnold Aster Assita Barend Bart Bernard Bert Berend Boudewijn Brigitte Caroline Carla Carl Carola Cas Christa Christophe Cis Conner Corné Daan Danny Diederik Dolf Dorien Edgar Edwin Eelco Egbert Elke Els Emmy Eric Erna Ernst Etienne Evelien Evert Ewoud Filip Fons Frans Frits Gaston Geert Georges Gerard Gert Gilbert Ginette Godelieve Goedele Greet Greta Griet Guido Guy Hanne Hanneke Hans Hein Heleen Henk Herman Hilde Huub Huib Ignace Ilona Ilse Ine Inez Inge Ingrid Jaak Jaap Jacques Jan-Peter Jan-Willem Jef Jens Jeroen Jetta Jo Johny Joke Jolien Joop Joost Jorn Jos José Jozef Jurgen Katelijne Kathleen Katrien Katrijn Kees Koenraad Kris Kristel Kristien Kristof Laurent Leen Lien Lies Liesbeth Lieve Lieven Liliane Lode Lodewijk Loes Lutgart Machteld Magda Marc Margriet Marie-Christine Marijke Marijn Marion Marjan Marja Marleen Marnix Martien Meyrem Michiel Mieke Miet Mieke Monique Nele Nico Niels Noor Paula Peggy Philip Philippe Piet Pieter Raf Raoul Reinhilde Reinier Renaat René Rik Rinus Rita Rob Robbert Robrecht Roel Roeland Roger Ronny Rosette Rudi Rudy Rutger Ruud Sabine Sander Siegfried Sietse Sigrid Sjaak Sjoerd Sofie Staf Stef Stefaan Steve Steven Sven Theo Thierry Thijs Tineke Tjeerd Tom Ton Toon Trees Trudy Ulrike Veerle Vera Viviane Walter Wannes Ward Werner Wiebe Wilfried Willy Wim Wivina Wouke Xander Yves Yvo Yvonne Zuhal'.split(
    ' ',
  );

export const givenNames = (): PersonName[] => [
  ...collect((names) => names.first_name),
  ...TRANSLITERATED.map((name) => ({ name, near: false })),
  ...DUTCH.map((name) => ({ name, near: true })),
];

/** Of the lists above: who bears the name is a woman; those of neither are men, but for UNSURE. */
const WOMEN =
  'Aisha Amina Fatima Fatma Leila Ljoedmila Malika Maryam Nadia Olga Svetlana Tatjana Yasmina Yulia Zeinab Agnes An Anja Anke Ann Annelies Annemie Annick Anouk Ariane Assita Brigitte Caroline Carla Carola Christa Dorien Elke Els Emmy Erna Evelien Ginette Godelieve Goedele Greet Greta Griet Hanne Hanneke Heleen Hilde Ilona Ilse Ine Inez Inge Ingrid Jetta Joke Jolien Katelijne Kathleen Katrien Katrijn Kristel Kristien Leen Lien Lies Liesbeth Lieve Liliane Loes Lutgart Machteld Magda Margriet Marie-Christine Marijke Marion Marja Marjan Marleen Meyrem Mieke Miet Monique Nele Noor Paula Peggy Reinhilde Rita Rosette Sabine Sigrid Sofie Tineke Trees Trudy Ulrike Veerle Vera Viviane Wivina Yvonne Zuhal Ursula Kamala Hillary Giorgia Kaja Christine Sanna Jacinda Theresa Tsai'.split(
    ' ',
  );
const UNSURE =
  'Abu Aster Aung Cas Ilham Jo Jos José Kim Mao Marijn Nikita Noor Salva Steve Wen Wiebe Wouke Xi Dominique Claude'.split(
    ' ',
  );

/**
 * Given names that only women or only men have. Dutch lists come first: an Italian Andrea is a man, a Dutch one is not.
 */
export function gendersOfNames(): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const locales of [NEAR, LOCALES]) {
    const women = new Set(collect((names) => names.first_name?.female ?? [], locales).map(({ name }) => name));
    const men = new Set(collect((names) => names.first_name?.male ?? [], locales).map(({ name }) => name));
    for (const name of women) if (!men.has(name) && !genders.has(name)) genders.set(name, 'female');
    for (const name of men) if (!women.has(name) && !genders.has(name)) genders.set(name, 'male');
  }
  for (const name of [...TRANSLITERATED, ...DUTCH]) if (!genders.has(name)) genders.set(name, 'male');
  for (const name of WOMEN) genders.set(name, 'female');
  for (const name of UNSURE) genders.delete(name);
  return genders;
}

export const familyNames = (): PersonName[] => collect((names) => names.last_name);

type Lists = Readonly<Record<string, readonly string[]>> | readonly string[] | undefined;

function collect(pick: (names: PersonNames) => Lists, from: readonly string[] = LOCALES): PersonName[] {
  const locales: Readonly<Record<string, { readonly person?: unknown }>> = allLocales;
  return from.flatMap((locale) => {
    const names = pick((locales[locale]?.person ?? {}) as PersonNames);
    return Object.values(names ?? {})
      .flat()
      .filter(isName)
      .map((name) => ({ name, near: NEAR.includes(locale) }));
  });
}

/** One word, or one with hyphens or an apostrophe; particles are the recogniser's matter. */
const isName = (name: unknown): name is string =>
  typeof name === 'string' && /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]{2,}$/u.test(name) && /^\p{Lu}/u.test(name);
