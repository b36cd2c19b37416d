/** Three-letter codes of countries in lists of results, as the sports federations use them, with the Dutch names. */
import { lines } from './word-list.ts';

const CODES = `
  NED Nederland
  BEL België
  GER Duitsland
  DUI Duitsland
  FRA Frankrijk
  LUX Luxemburg
  GBR Groot-Brittannië
  ENG Engeland
  SCO Schotland
  WAL Wales
  IRL Ierland
  ESP Spanje
  POR Portugal
  ITA Italië
  SUI Zwitserland
  AUT Oostenrijk
  DEN Denemarken
  SWE Zweden
  NOR Noorwegen
  FIN Finland
  ISL IJsland
  POL Polen
  CZE Tsjechië
  SVK Slowakije
  SLO Slovenië
  HUN Hongarije
  ROU Roemenië
  BUL Bulgarije
  SRB Servië
  CRO Kroatië
  BIH Bosnië en Herzegovina
  MNE Montenegro
  ALB Albanië
  GRE Griekenland
  TUR Turkije
  UKR Oekraïne
  RUS Rusland
  BLR Belarus
  EST Estland
  LAT Letland
  LTU Litouwen
  GEO Georgië
  ARM Armenië
  AZE Azerbeidzjan
  KAZ Kazachstan
  UZB Oezbekistan
  ISR Israël
  IRI Iran
  QAT Qatar
  KSA Saudi-Arabië
  IND India
  CHN China
  JPN Japan
  KOR Zuid-Korea
  AUS Australië
  NZL Nieuw-Zeeland
  CAN Canada
  MEX Mexico
  BRA Brazilië
  ARG Argentinië
  CHI Chili
  COL Colombia
  ECU Ecuador
  PER Peru
  URU Uruguay
  VEN Venezuela
  JAM Jamaica
  CUB Cuba
  RSA Zuid-Afrika
  KEN Kenia
  ETH Ethiopië
  ERI Eritrea
  UGA Oeganda
  NGR Nigeria
  MAR Marokko
  ALG Algerije
  TUN Tunesië
  EGY Egypte
  SUR Suriname
`;

export const countryCodes: ReadonlyMap<string, string> = new Map(
  [...lines(CODES)].map((line): [string, string] => [line.trim().slice(0, 3), line.trim().slice(4)]),
);
