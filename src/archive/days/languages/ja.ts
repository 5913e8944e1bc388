import type { Language } from './language.ts'

const YEAR_BEFORE = '(?:(?:{year}|{relativeYear}) ?年?の? ?)?'
const WEEKDAY_AFTER = '(?: ?\\(?{weekday}(?:曜日?)?\\)?)?'
const DAY = '{day} ?日(?![本間元系米中銀常程以]|朝関係)'
const HOURS = '(?:の)?(?:朝|午前|午後|夜|未明|夕方|昼|深夜|早朝)?'

export const ja: Language = {
  hasNoCase: true,
  hasNoSpaces: true,
  starts: '\\d〇一二三四五六七八九十日月火水木金土お昨き前今本けあ明先来去こ',
  weekdays: '日曜日?, 月曜日?, 火曜日?, 水曜日?, 木曜日?, 金曜日?, 土曜日?',
  shortWeekdays: '日, 月, 火, 水, 木, 金, 土',
  months:
    '0?1(?!\\d)|一, 0?2(?!\\d)|二, 0?3|三, 0?4|四, 0?5|五, 0?6|六, 0?7|七, 0?8|八, 0?9|九, 10|十(?![一二]), 11|十一, 12|十二',
  relativeDays: {
    'おととい|一昨日': -2,
    '昨日|きのう|昨夜|昨晩': -1,
    '今日|きょう|本日|今朝|今夜|今晩|けさ': 0,
    'あさって|明後日': 2,
    '明日|あした|あす|明朝|明晩': 1,
  },
  relativeWeeks: { '先週(?!末?の?.曜)': -1, '今週(?!末?の?.曜)': 0, '来週(?!末?の?.曜)': 1 },
  relativeMonths: { 先月: -1, '今月|本月': 0, 来月: 1 },
  relativeYears: { '昨年|去年': -1, '今年|本年|ことし': 0, 来年: 1, 'おととし|一昨年': -2 },
  steps: { '先週の?|先週末の?': -1, '今週の?|今週末の?|今度の': 0, '来週の?|来週末の?': 1 },
  countsWeeks: true,
  numbers: '一, 二, 三, 四, 五, 六, 七, 八, 九, 十',
  dayWords:
    '一, 二, 三, 四, 五, 六, 七, 八, 九, 十, 十一, 十二, 十三, 十四, 十五, 十六, 十七, 十八, 十九, 二十, 二十一, 二十二, 二十三, 二十四, 二十五, 二十六, 二十七, 二十八, 二十九, 三十, 三十一',
  units: '日間?, 週間, [かヶカ]月間?, 年間?',
  parts: '朝, 夜',
  notAfter: '毎週?',
  everyYear: '毎年',
  ago: ['{count} ?{unit}前(?![後期])'],
  ahead: ['{count} ?{unit}後(?=に|の)'],
  phrases: [
    `${YEAR_BEFORE}{month} ?月 ?{first} ?日? ?(?:から|-|~) ?${DAY}`,
    `${YEAR_BEFORE}{month} ?月 ?{days:日?}${DAY}`,
    `${YEAR_BEFORE}{month} ?月 ?${DAY}${WEEKDAY_AFTER}${HOURS}`,
    `{relativeMonth}の?${DAY}${WEEKDAY_AFTER}${HOURS}`,
    `${DAY} ?\\({weekday}\\)`,
    `{step}{fullWeekday}${HOURS}`,
    `{fullWeekday}(?!版|の夜の夢)${HOURS}`,
    `{relativeDay}${HOURS}`,
    `(?<![\\d.月第百千万一二三四五六七八九十何数]){day}日(?=朝|午前|午後|夜|未明|夕|昼|深夜|早朝|に|、|,|まで|から|の|付|、|発|、)(?!の間)${HOURS}`,
    `(?:{year}) ?年 ?{month} ?月(?!\\d)`,
    `{relativeYear}の?{month} ?月(?!\\d)`,
    `(?<![\\d.第百千万一二三四五六七八九十何数か]){month} ?月(?=に|は|の|から|まで|以降|,|、|上旬|中旬|下旬|末|初め|期|分)(?!の満)`,
    `{year} ?年(?![代生間目後前])`,
    '{relativeWeek}',
    '{relativeMonth}',
    '{relativeYear}',
  ],
  joints: 'から|~|乃至',
  and: 'と|及び|・|や',
  past: 'た(?=。|」|$|という|とい|と(?:発|述|話|言|語|伝|報|明|主|説|指|し|の))',
  future:
    '(?:予定|見込み|見通し|方針|だろう|(?:行われ|開かれ|開催す|始ま|迎え|来|会談す|訪問す|出席す|発表す|訪れ|控え|投票す|決ま)る)(?:だ|です|である|という|としている)?(?=。|」)|まで(?=に)',
}
