/**
 * Dutch expressions for something that happens, of a verb and of words that may stand apart from it (`legt vandaag de
 * boeken neer`): data. Each line begins with a group of kin.ts; a plus stands before the verb, or before one form of it.
 */
import type { Idiom } from '../../event-lexicon.ts';
import { verbForms } from './inflection.ts';

const LINES = `
  botsen tegen+varen tegen+rijden tegen+vliegen tegen+knallen op_elkaar+varen op_elkaar+rijden op_elkaar+knallen
  neerstorten naar_beneden+vliegen uit_de_lucht+vallen
  ontsporen uit_de_rails+lopen uit_de_rails+rijden van_de_rails+gaan
  instorten in_elkaar+zakken in_elkaar+storten in_elkaar+vallen naar_beneden+komen naar_beneden+storten
  ontploffen de_lucht_in+vliegen de_lucht_in+gaan uit_elkaar+spatten uit_elkaar+vliegen
  brand in_de_as+leggen in_vlammen+gaan in_vlammen+opgegaan vlam+vatten vuur+vatten in_lichterlaaie+staan
  blussen onder_controle+krijgen
  overstromen blank+staan onder_water+lopen onder_water+staan buiten_de_oevers+treden buiten_zijn_oevers+treden buiten_haar_oevers+treden
  doorbreken het+begeven
  doden de_dood+vinden het_leven+verliezen het_leven+laten het_leven+kosten om_het_leven+komen niet+overleven de_laatste_adem+blazen de_geest+geven het_loodje+leggen
  gewonde verwondingen+oplopen verwondingen+liepen verwondingen+houden brandwonden+lopen brandwonden+opgelopen kwetsuren+lopen letsel+lopen letsel+opgelopen
  ziekenhuisopname naar_het_ziekenhuis+brengen naar_het_ziekenhuis+voeren naar_het_ziekenhuis+overgebracht naar_het_ziekenhuis+gaan in_het_ziekenhuis+liggen in_het_ziekenhuis+opgenomen in_het_ziekenhuis+belanden
  evacueren hun_huis+verlaten hun_huizen+verlaten huis_en_haard+verlaten hun_woning+verlaten hun_woningen+verlaten in_veiligheid+brengen uit_huis+halen hun_huis_uit+moeten
  terugkeren naar_huis+mogen naar_huis+kunnen weer_naar_huis+gaan
  vluchten op_de_vlucht+slaan op_de_loop+gaan het_hazenpad+kiezen de_benen+nemen de_wijk+nemen er_vandoor+gaan
  vermiste van_de_radar+verdwijnen
  zoektocht op_zoek+gaan
  arresteren in_de_boeien+slaan in_de_kraag+vatten tegen_de_lamp+lopen achter_de_tralies+belanden achter_de_tralies+zitten in_de_cel+zitten in_de_cel+belanden achter_slot_en_grendel+zetten
  vrijlaten op_vrije_voeten+stellen op_vrije_voeten+komen naar_huis+gestuurd
  veroordelen de_cel_in+moeten achter_de_tralies+moeten schuldig+bevinden schuldig+achten schuldig+verklaren
  bekennen schuld+bekennen
  stelen ervandoor_met+gaan
  ontslaan de_laan_uit+sturen op_straat+zetten op_straat+staan de_deur+wijzen aan_de_deur+zetten aan_de_dijk+zetten de_wacht+aanzeggen hun_baan+verliezen zijn_baan+verliezen haar_baan+verliezen hun_job+verliezen
  aftreden ontslag+nemen de_handdoek+gooien de_eer_aan_zichzelf+houden het_veld+ruimen
  opvolgen het_roer+nemen het_roer+overgenomen het_stokje+nemen het_stokje+overgenomen de_fakkel+nemen de_plaats_van+innemen
  benoemen aan_het_hoofd+komen
  beëdigen de_eed+leggen de_eed+afgelegd
  bestand het_eens+worden het_eens+raken tot_overeenstemming+komen tot_een_vergelijk+komen de_wapens+leggen de_wapens+neergelegd de_wapens+zwijgen de_strijdbijl+begraven een_handtekening+zetten
  onderhandelen aan_tafel+zitten om_de_tafel+zitten rond_de_tafel+zitten
  instemmen groen_licht+geven groen_licht+krijgen het_licht_op_groen+zetten
  afwijzen van_tafel+vegen van_de_hand+wijzen naar_de_prullenbak+verwijzen
  failliet de_boeken+leggen de_boeken+neergelegd over_de_kop+gaan op_de_fles+gaan het_doek+vallen
  kopen in_handen+komen in_handen+krijgen de_hand+leggen
  staken het_werk+leggen het_werk+neergelegd het_werk+onderbreken
  betogen de_straat_op+gaan de_straat_op+trekken op_straat+komen op_de_been+komen
  verkiezing zijn_stem+uitbrengen hun_stem+brengen hun_stem+uitgebracht naar_de_stembus+gaan naar_de_stembus+trekken
  hervatten weer_aan_de_slag+gaan weer_op_gang+komen
  sluiten de_deuren+sluiten de_poorten+sluiten de_deur_dicht+gaan
  openen de_deuren+openen de_poorten+openen het_lint+knippen
  uitstellen op_de_lange_baan+schuiven aan_de_grond+blijven aan_de_grond+houden
  winnen het_langste_eind+trekken goud+pakken goud+halen de_titel+pakken de_titel+veroveren de_zege+pakken de_beste+blijken de_kroon+zetten te_sterk+blijken
  verliezen het_onderspit+delven de_duimen+leggen de_boot_in+gaan onderuit+gaan
  valpartij ten_val+komen tegen_de_grond+gaan onderuit+gegaan
  herdenken bloemen+leggen bloemen+neergelegd een_krans+leggen een_krans+neergelegd
  begrafenis afscheid+nemen te_rusten+leggen ten_grave+dragen
  bekronen in_de_prijzen+vallen
  trouwen in_het_huwelijk+treden het_jawoord+geven in_het_huwelijksbootje+stappen
  bevallen ter_wereld+komen het_levenslicht+zien
  verschijnen van_de_persen+rollen het_licht+zien
  ontdekken aan_het_licht+komen aan_het_licht+brengen boven_water+komen
  klacht naar_de_rechter+stappen naar_de_rechtbank+stappen voor_de_rechter+slepen
  proces voor_de_rechter+staan voor_de_rechter+verschijnen voor_de_rechter+komen
  onderzoeken onder_de_loep+nemen
  bezoeken een_bezoek+brengen
`;

/** By each form of the verb. */
export function idioms(): ReadonlyMap<string, readonly Idiom[]> {
  const found = new Map<string, Idiom[]>();
  for (const line of LINES.trim().split('\n')) {
    const [group = '', ...expressions] = line.trim().split(' ');
    for (const expression of expressions) {
      const [words = '', verb = ''] = expression.split('+');
      for (const form of new Set(formsOf(verb))) {
        const all = found.get(form) ?? [];
        found.set(form, all);
        all.push({ words: words.split('_'), group });
      }
    }
  }
  return found;
}

function formsOf(verb: string): readonly string[] {
  if (!verb.endsWith('n')) return [verb];
  const { finite, participles } = verbForms(verb);
  return [verb, ...finite, ...participles];
}
