import { faker } from '@faker-js/faker/locale/ja';
import type { Country, Sex } from './country.js';

/** By hand, with reading and romanisation: Faker's Japanese names have neither. */
type Reading = readonly [written: string, kana: string, latin: string];
const given: Record<Sex, readonly Reading[]> = {
  female: [
    ['花子', 'ハナコ', 'Hanako'],
    ['美咲', 'ミサキ', 'Misaki'],
    ['陽菜', 'ヒナ', 'Hina'],
    ['由美子', 'ユミコ', 'Yumiko'],
    ['さくら', 'サクラ', 'Sakura'],
    ['直子', 'ナオコ', 'Naoko'],
    ['彩', 'アヤ', 'Aya'],
    ['恵', 'メグミ', 'Megumi'],
  ],
  male: [
    ['太郎', 'タロウ', 'Taro'],
    ['健一', 'ケンイチ', 'Kenichi'],
    ['大輔', 'ダイスケ', 'Daisuke'],
    ['翔太', 'ショウタ', 'Shota'],
    ['浩', 'ヒロシ', 'Hiroshi'],
    ['拓也', 'タクヤ', 'Takuya'],
    ['誠', 'マコト', 'Makoto'],
    ['蓮', 'レン', 'Ren'],
  ],
};
const families: readonly Reading[] = [
  ['佐藤', 'サトウ', 'Sato'],
  ['鈴木', 'スズキ', 'Suzuki'],
  ['高橋', 'タカハシ', 'Takahashi'],
  ['田中', 'タナカ', 'Tanaka'],
  ['伊藤', 'イトウ', 'Ito'],
  ['渡辺', 'ワタナベ', 'Watanabe'],
  ['山本', 'ヤマモト', 'Yamamoto'],
  ['中村', 'ナカムラ', 'Nakamura'],
  ['小林', 'コバヤシ', 'Kobayashi'],
  ['齋藤', 'サイトウ', 'Saito'],
  ['髙木', 'タカギ', 'Takagi'],
  ['渡邉', 'ワタナベ', 'Watanabe'],
  ['五十嵐', 'イガラシ', 'Igarashi'],
];

function person(sex: Sex) {
  const [family, familyKana, latinFamily] = faker.helpers.arrayElement(families);
  const [first, kana, latinFirst] = faker.helpers.arrayElement(given[sex]);
  const latin = { given: latinFirst, family: latinFamily };
  return { given: first, family, latin, phonetic: `${familyKana} ${kana}` };
}

export const japan: Country = {
  code: 'JP',
  weight: 3,
  faker,
  person,
  familyFirst: true,
  languages: [['ja'], ['ja'], ['ja'], ['ja', 'en']],
  timeZone: 'Asia/Tokyo',
  towns: [
    { name: '千代田区', region: '東京都', postalCode: '100-00##', landline: '+8135#######' },
    { name: '大阪市北区', region: '大阪府', postalCode: '530-00##', landline: '+8166#######' },
    { name: '名古屋市中区', region: '愛知県', postalCode: '460-00##', landline: '+81522######' },
    { name: '札幌市中央区', region: '北海道', postalCode: '060-00##', landline: '+81112######' },
    { name: '福岡市博多区', region: '福岡県', postalCode: '812-00##', landline: '+81924######' },
  ],
  streets: ['本町{}丁目{}-{}', '中央{}丁目{}-{}', '栄町{}-{}', '駅前通{}丁目{}番地', '桜台{}-{}-{}'],
  houses: { min: 1, max: 12 },
  mobiles: ['+8170########', '+8180########', '+8190########'],
  companies: {
    '{}運輸株式会社': '{}-unyu',
    '株式会社{}電機': '{}-denki',
    '有限会社{}商店': '{}-shoten',
    '{}物流株式会社': '{}-butsuryu',
  },
  titles: ['購買課長', '営業部長', '経理担当', '倉庫主任', '代表取締役', '設備エンジニア'],
  departments: ['お客様窓口', '購買部', '経理部', '倉庫', '営業部'],
};
