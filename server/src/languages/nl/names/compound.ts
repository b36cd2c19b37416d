/** Names inside hyphenated words: `NAVO-top`, `anti-Assad-rebellen`, `pro-Russische`; whole names such as `al-Assad`. */

/** Offsets inside the word. */
export interface CompoundName {
  readonly start: number;
  readonly end: number;
  /** The lower-case word behind the name; empty where the name goes to the end. */
  readonly tail: string;
}

const ARABIC_ARTICLES = new Set(['al', 'el', 'ash', 'ad', 'an', 'as', 'ar', 'at', 'az', 'bin', 'ibn', 'ben']);

/** Capitals before a hyphen that are no names: `T-shirt`, `TV-gids`, `COVID-19-patiënt`. */
export const NO_NAMES = new Set(
  `TV CD DVD PC PR IT ICT HR WK EK NK OK SMS GPS USB DNA RNA HIV AIDS SARS COVID CORONA ADHD ASO BTW BBP CV CEO CFO CAO
  MRI CT IC HTML URL FAQ AI VIP LED LCD MP3 BH WC EHBO LGBT LHBT LHBTI ID TNT PCB CO2 CO NV BV VZW VMBO HAVO VWO MBO HBO
  BSO TBS DJ MC PIN PVC SUV BMX XTC LSD GHB NB PS OV AB GB MB KB TB MHZ GHZ AIO UV NL FM AM PM GMT MET UTC KM KG EUR USD DC SOS VO CAPTCHA`.split(
    /\s+/,
  ),
);

/** Written with a capital, yet no name of anything that is tracked: feasts, ages, languages of a group, forms of address. */
const COMMON = new Set(
  `kerst kerstmis kerstdag pasen pinksteren hemelvaart ramadan suikerfeest aswoensdag vastentijd palmzondag palmpasen
  middeleeuwen oudheid renaissance verlichting paleolithicum neolithicum god internet web moslim christen christelijk
  franstalig franstalige franstaligen nederlandstalig nederlandstalige nederlandstaligen duitstalig duitstalige
  engelstalig engelstalige anderstalige anderstaligen vlaamstalig europarlementariër`.split(/\s+/),
);

export const noName = (lower: string): boolean => COMMON.has(lower);

/** `II`, `XIV`: part of a name, never one alone. */
export const isRoman = (word: string): boolean => /^[IVX]{1,5}$/.test(word);

/** `undefined` where the word holds no name of its own; also for words without a hyphen. */
export function nameInCompound(word: string, isTail: (part: string) => boolean): CompoundName | undefined {
  const parts = word.split(/[-‐‑]/u);
  const isName = parts.map((part) => /^(?:['’]s$)?\p{Lu}/u.test(part));
  let first = isName.indexOf(true);
  if (first < 0) return undefined;
  let last = isName.lastIndexOf(true);
  // `PvdA-Kamerlid`: the last capital is a title.
  if (last > first && last === parts.length - 1 && isTail((parts[last] ?? '').toLowerCase())) last--;
  while (last > first && isName[last] === false) last--;
  while (last + 1 < parts.length && /^\d+$/.test(parts[last + 1] ?? '')) last++;
  if (first > 0 && ARABIC_ARTICLES.has(parts[first - 1] ?? '')) first--;
  const start = parts.slice(0, first).join('-').length + (first > 0 ? 1 : 0);
  const end = parts.slice(0, last + 1).join('-').length;
  const name = word.slice(start, end);
  if (end - start < 2 || NO_NAMES.has(name.replace(/-?\d+$/, '').toUpperCase())) return undefined;
  return { start, end, tail: end < word.length ? word.slice(end + 1) : '' };
}
