/** What ministers, aldermen and their departments are for: part of a role or of a ministry's name, no name alone. */
import { wordSet } from './word-list.ts';

/** Words of portfolios in lower case, as `Infrastructuur en Waterstaat` or `Langdurige Zorg` put them together. */
export const portfolioWords: ReadonlySet<string> = wordSet(
  `algemene binnenlandse buitenlandse economische sociale europese institutionele financiële publieke openbare ruimtelijke
  ruimtelijk medische langdurige gelijke lokale maatschappelijke maatschappelijk technologische brusselse hoger basis
  primair voortgezet middelbaar stedelijke duurzame digitale burgerlijke`,
  `zaken koninkrijksrelaties financiën begroting belastingen fiscaliteit fraudebestrijding justitie veiligheid
  rechtsbescherming grondrechten defensie oorlog landsverdediging onderwijs cultuur erfgoed wetenschap wetenschapsbeleid
  wetenschappen onderzoek innovatie digitalisering infrastructuur waterstaat milieu omgeving klimaat energie groei natuur
  natuurbeheer landbouw landbouwbeleid visserij voedselkwaliteit voedselzekerheid plattelandsontwikkeling volksgezondheid
  gezondheid gezondheidszorg welzijn sport zorg jeugd jeugdzorg gezin gezinnen ouderen ouderenzorg werkgelegenheid werk
  arbeid participatie armoedebestrijding armoede gehandicapten volkshuisvesting huisvesting wonen woonbeleid stikstof
  asiel migratie vreemdelingenzaken integratie inburgering emancipatie kansen ontwikkelingssamenwerking
  ontwikkelingshulp ontwikkeling handel buitenhandel mobiliteit verkeer vervoer transport toerisme recreatie
  ambtenarenzaken dierenwelzijn middenstand zelfstandigen kmo’s pensioenen overheidsbedrijven ondernemingen
  telecommunicatie post noordzee media bestuur bestuurszaken binnenland buitenland industrie economie toezicht
  personeel personeelszaken burgerzaken feestelijkheden werken ordening stedenbouw sociale zekerheid groen jeugdbeleid
  patrimonium landinrichting waterbeheer water natuurbehoud plantsoenen handhaving politie brandweer bevolking
  evenementen communicatie participatiebeleid`,
);
