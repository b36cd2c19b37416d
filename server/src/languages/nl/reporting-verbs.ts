/** Verbs that introduce speech, in the forms that news text uses. */
import { wordSet } from './word-list.ts';

/** What mostly people do: weak evidence that the name before it is one. */
export const personVerbs = wordSet(
  `won wint verloor verliest scoorde scoort speelde speelt liep loopt reed rijdt viel stierf overleed trouwde woont
  woonde werkte werkt studeerde schilderde tekende vertrok trok trekt vloog vliegt nam neemt kreeg krijgt ging gaat kwam
  wilde wil mocht weigerde weigert besloot beslist hield houdt stapte stapt sprak spreekt ontmoette ontmoet bezocht
  bezoekt begon hoorde zag ziet lag zat zit stond droomt droomde lachte huilde zwijgt zweeg glimlacht knikt`,
);

/** Lower case. Lemmas, present and past; `aldus` and `volgens` introduce a source without a verb. */
export const reportingVerbs = wordSet(
  `aldus zeggen zegt zei zeiden zegde zegden gezegd melden meldt meldde meldden verklaren verklaart verklaarde
  verklaarden vertellen vertelt vertelde vertelden stellen stelt stelde stelden vinden vindt vond vonden`,
  `antwoorden antwoordt antwoordde antwoordden reageren reageert reageerde reageerden waarschuwen waarschuwt waarschuwde
  waarschuwden benadrukken benadrukt benadrukte benadrukten beklemtonen beklemtoont beklemtoonde onderstrepen
  onderstreept onderstreepte`,
  `bevestigen bevestigt bevestigde bevestigden ontkennen ontkent ontkende ontkenden erkennen erkent erkende erkenden
  beweren beweert beweerde beweerden menen meent meende meenden denken denkt dacht dachten geloven gelooft geloofde`,
  `schrijven schrijft schreef schreven twitteren twittert twitterde tweeten tweet tweette berichten bericht berichtte
  vragen vraagt vroeg vroegen roepen roept riep riepen schreeuwen schreeuwt fluisteren fluistert`,
  `uitleggen legt legde verduidelijken verduidelijkt verduidelijkte toelichten licht lichtte besluiten besluit besloot
  concluderen concludeert concludeerde constateren constateert constateerde opmerken merkt merkte`,
  `noemen noemt noemde noemden hopen hoopt hoopte verwachten verwacht verwachtte vrezen vreest vreesde vermoeden
  vermoedt vermoedde weten weet wist klagen klaagt klaagde klinken klinkt klonk lachen lacht lachte zuchten zucht
  zuchtte grappen grapt grapte smeken smeekt smeekte beloven belooft beloofde dreigen dreigt dreigde eisen eist eiste
  pleiten pleit pleitte oordelen oordeelt oordeelde voegen voegt voegde geven geeft gaf besloot herhalen herhaalt
  herhaalde citeren citeert citeerde luiden luidt luidde preciseren preciseert preciseerde nuanceren nuanceert
  nuanceerde sneren sneert sneerde jubelen jubelt jubelde mailen mailt mailde`,
);
