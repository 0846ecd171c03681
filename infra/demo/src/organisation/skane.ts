import type { Facts } from '../record/records.js';
import { aSwedishMunicipality, type Registered } from './aMunicipality.js';
import { LATE_2025 } from './late2025.js';

const ON_2019 = 'SCB, via de.zxc.wiki (Skåne län)';

type Row = [id: string, name: string, officialName: string, kommunkod: string, number: Registered, end2019: number, late2025: number];

const rows: Row[] = [
  ['svalov', 'Svalöv', 'Svalövs kommun', '1214', { value: '212000-0993' }, 14_268, 14_470],
  ['staffanstorp', 'Staffanstorp', 'Staffanstorps kommun', '1230', { value: '212000-1017' }, 25_396, 27_435],
  ['burlov', 'Burlöv', 'Burlövs kommun', '1231', { value: '212000-1025' }, 19_112, 20_386],
  ['vellinge', 'Vellinge', 'Vellinge kommun', '1233', { value: '212000-1033' }, 36_628, 37_829],
  ['ostra-goinge', 'Östra Göinge', 'Östra Göinge kommun', '1256', { value: '212000-0860' }, 15_007, 13_762],
  ['orkelljunga', 'Örkelljunga', 'Örkelljunga kommun', '1257', { value: '212000-0878' }, 10_280, 10_279],
  ['bjuv', 'Bjuv', 'Bjuvs kommun', '1260', { value: '212000-1041' }, 15_715, 16_022],
  ['kavlinge', 'Kävlinge', 'Kävlinge kommun', '1261', { value: '212000-1058' }, 31_705, 32_541],
  ['lomma', 'Lomma', 'Lomma kommun', '1262', { value: '212000-1066' }, 24_834, 24_700],
  ['svedala', 'Svedala', 'Svedala kommun', '1263', { value: '212000-1074' }, 22_229, 23_721],
  ['skurup', 'Skurup', 'Skurups kommun', '1264', { value: '212000-1082' }, 15_889, 17_152],
  ['sjobo', 'Sjöbo', 'Sjöbo kommun', '1265', { value: '212000-1090' }, 19_226, 19_364],
  ['horby', 'Hörby', 'Hörby kommun', '1266', { value: '212000-1108', source: 'sv.wikipedia.org, Hörby kommun' }, 15_631, 15_518],
  ['hoor', 'Höör', 'Höörs kommun', '1267', { value: '212000-1116' }, 16_713, 17_647],
  ['tomelilla', 'Tomelilla', 'Tomelilla kommun', '1270', { value: '212000-0886' }, 13_617, 13_706],
  ['bromolla', 'Bromölla', 'Bromölla kommun', '1272', { value: '212000-0894' }, 12_870, 12_485],
  ['osby', 'Osby', 'Osby kommun', '1273', { value: '212000-0902' }, 13_208, 12_876],
  ['perstorp', 'Perstorp', 'Perstorps kommun', '1275', { value: '212000-0910' }, 7_492, 7_173],
  ['klippan', 'Klippan', 'Klippans kommun', '1276', { value: '212000-0928' }, 17_756, 17_724],
  ['astorp', 'Åstorp', 'Åstorps kommun', '1277', { value: '212000-0936' }, 15_940, 16_495],
  ['bastad', 'Båstad', 'Båstads kommun', '1278', { value: '212000-0944' }, 15_128, 16_092],
  ['malmo', 'Malmö', 'Malmö kommun', '1280', { value: '212000-1124', source: 'CORDIS (momsregistreringsnummer) och flera öppna källor' }, 344_166, 368_135],
  ['lund', 'Lund', 'Lunds kommun', '1281', { value: '212000-1132', source: 'En öppen källa på GitHub' }, 124_935, 132_429],
  ['landskrona', 'Landskrona', 'Landskrona kommun', '1282', { value: '212000-1140' }, 46_090, 47_606],
  ['helsingborg', 'Helsingborg', 'Helsingborgs kommun', '1283', { value: '212000-1157' }, 147_734, 152_869],
  ['hoganas', 'Höganäs', 'Höganäs kommun', '1284', { value: '212000-1165' }, 26_942, 28_509],
  ['eslov', 'Eslöv', 'Eslövs kommun', '1285', { value: '212000-1173' }, 33_793, 35_096],
  ['ystad', 'Ystad', 'Ystads kommun', '1286', { value: '212000-1181' }, 30_541, 32_176],
  ['trelleborg', 'Trelleborg', 'Trelleborgs kommun', '1287', { value: '212000-1199' }, 45_440, 47_334],
  ['kristianstad', 'Kristianstad', 'Kristianstads kommun', '1290', { value: '212000-0951' }, 85_747, 86_111],
  ['simrishamn', 'Simrishamn', 'Simrishamns kommun', '1291', { value: '212000-0969' }, 19_174, 18_786],
  ['angelholm', 'Ängelholm', 'Ängelholms kommun', '1292', { value: '212000-0977' }, 42_476, 45_146],
  ['hassleholm', 'Hässleholm', 'Hässleholms kommun', '1293', { value: '212000-0985' }, 52_145, 51_990],
];

/** The addresses of the web sites that have been read; the others' are not stated. */
const HOMEPAGES: Record<string, string> = { bastad: 'https://www.bastad.se' };

/** The 33 municipalities of Skåne, by their official codes: nothing here is made up. */
export const skaneMunicipalities: Facts[] = rows.map(([id, name, officialName, kommunkod, number, end2019, late2025]) =>
  aSwedishMunicipality({
    id,
    name,
    officialName,
    county: 'SE-M',
    kommunkod,
    number,
    ...(HOMEPAGES[id] && { homepage: HOMEPAGES[id] }),
    populations: [
      { date: '2019-12-31', value: end2019, source: ON_2019 },
      { date: '2025', value: late2025, source: LATE_2025 },
    ],
  }),
);
