/**
 * Principal parts of the Dutch verbs that change their vowel or are irregular: infinitive, past singular, past plural,
 * participle; behind a slash the third person of the present where the spelling rules do not give it. Verbs with
 * `be-`, `ver-`, `ont-` and the like follow the verb they are made from.
 */
const TABLE = `
  zijn/is was waren geweest; vallen viel vielen gevallen; vechten vocht vochten gevochten; strijden streed streden gestreden; winnen won wonnen
  gewonnen; nemen nam namen genomen; zetten zette zetten gezet; slaan/slaat sloeg sloegen geslagen; dringen drong drongen
  gedrongen; trekken trok trokken getrokken; lopen liep liepen gelopen; drijven dreef dreven gedreven; schieten schoot
  schoten geschoten; steken stak staken gestoken; blazen blies bliezen geblazen; leggen/legt legde legden gelegd; binden
  bond bonden gebonden; sterven stierf stierven gestorven; komen/komt kwam kwamen gekomen; drinken dronk dronken gedronken;
  wijken week weken geweken; verwijten verweet verweten verweten; brengen bracht brachten gebracht; gaan/gaat ging gingen gegaan; breken brak braken gebroken;
  rijden reed reden gereden; zinken zonk zonken gezonken; staan/staat stond stonden gestaan; dwalen dwaalde dwaalden
  gedwaald; smelten smolt smolten gesmolten; schuiven schoof schoven geschoven; vangen ving vingen gevangen; bergen borg
  borgen geborgen; zoeken zocht zochten gezocht; vinden vond vonden gevonden; helpen hielp hielpen geholpen; houden/houdt
  hield hielden gehouden; vliegen vloog vlogen gevlogen; varen voer voeren gevaren; verlaten verliet verlieten verlaten;
  verliezen verloor verloren verloren; verdwijnen verdween verdwenen verdwenen; vertrekken vertrok vertrokken vertrokken;
  verschijnen verscheen verschenen verschenen; bewegen bewoog bewogen bewogen; sluiten sloot sloten gesloten; spreken sprak
  spraken gesproken; treffen trof troffen getroffen; zitten zat zaten gezeten; ontvangen ontving ontvingen ontvangen;
  zien/ziet zag zagen gezien; doen/doet deed deden gedaan; geven gaf gaven gegeven; worden/wordt werd werden geworden;
  krijgen kreeg kregen gekregen; schenden schond schonden geschonden; zeggen/zegt zei zeiden gezegd; vragen vroeg vroegen
  gevraagd; roepen riep riepen geroepen; schrijven schreef schreven geschreven; wijzen wees wezen gewezen; prijzen prees
  prezen geprezen; werpen wierp wierpen geworpen; treden trad traden getreden; kiezen koos kozen gekozen; bieden bood boden
  geboden; stelen stal stalen gestolen; leveren leverde leverden geleverd; kopen kocht kochten gekocht; stijgen steeg stegen
  gestegen; krimpen kromp krompen gekrompen; zwemmen zwom zwommen gezwommen; fluiten floot floten gefloten; geven gaf gaven
  gegeven; reiken reikte reikten gereikt; genezen genas genazen genezen; lezen las lazen gelezen; zingen zong zongen
  gezongen; werven wierf wierven geworven; dragen droeg droegen gedragen; laten liet lieten gelaten; nijpen neep nepen
  genepen; snijden sneed sneden gesneden; vriezen vroor vroren gevroren; ervaren ervoer ervoeren ervaren; ontstaan/ontstaat
  ontstond ontstonden ontstaan; verbieden verbood verboden verboden; besluiten besloot besloten besloten; blijken bleek
  bleken gebleken; duiken dook doken gedoken; grijpen greep grepen gegrepen; hangen hing hingen gehangen; klinken klonk
  klonken geklonken; springen sprong sprongen gesprongen; steken stak staken gestoken; zwijgen zweeg zwegen gezwegen;
  raden raadde raadden geraden; zenden zond zonden gezonden; houwen hieuw hieuwen gehouwen; heffen hief hieven geheven;
  bevelen beval bevalen bevolen; ontbinden ontbond ontbonden ontbonden; lijden leed leden geleden; glijden gleed gleden
  gegleden; schelden schold scholden gescholden; hebben/heeft had hadden gehad; denken dacht dachten gedacht;
  scheiden scheidde scheidden gescheiden; barsten barstte barstten gebarsten; ontbreken ontbrak ontbraken ontbroken; braden
  braadde braadden gebraden; bijten beet beten gebeten; eten at aten gegeten; gelden gold golden gegolden; liggen lag lagen
  gelegen; meten mat maten gemeten; vergeten vergat vergaten vergeten; wegen woog wogen gewogen; zweren zwoer zwoeren
  gezworen; brouwen brouwde brouwden gebrouwen; wassen waste wasten gewassen; spuiten spoot spoten gespoten; waaien waaide
  waaiden gewaaid; lachen lachte lachten gelachen; rijzen rees rezen gerezen; spoelen spoelde spoelden gespoeld
`;

export interface StrongVerb {
  readonly present: string | undefined;
  readonly past: readonly string[];
  readonly participle: string;
}

export const STRONG: ReadonlyMap<string, StrongVerb> = new Map(
  TABLE.split(';').map((entry) => {
    const [first = '', singular = '', plural = '', participle = ''] = entry.trim().split(/\s+/);
    const [infinitive = '', present] = first.split('/');
    return [infinitive, { present, past: [singular, plural], participle }];
  }),
);
