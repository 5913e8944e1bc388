import type { Language } from './language.ts'

const WEEK = '(?:周|星期|礼拜)'
const YEAR_BEFORE = '(?:(?:{year}|{relativeYear}) ?年?,? ?)?'
const WEEKDAY_AFTER = '(?: ?[(,]?{weekday}\\)?)?'
const DAY = '{day} ?[日号](?![本元内前后间语])'

export const zh: Language = {
  hasNoCase: true,
  hasNoSpaces: true,
  starts: '\\d〇一二两三四五六七八九十上下本这去今明前后昨周星礼除春元端中重平圣',
  countsWeeks: true,
  weekdays: `${WEEK}(?:日|天), ${WEEK}一, ${WEEK}二, ${WEEK}三, ${WEEK}四, ${WEEK}五, ${WEEK}六`,
  months:
    '0?1(?!\\d)|一(?!十), 0?2(?!\\d)|二(?!十), 0?3|三(?!十), 0?4|四, 0?5|五, 0?6|六, 0?7|七, 0?8|八, 0?9|九, 10|十(?![一二]), 11|十一, 12|十二',
  relativeDays: {
    '前天|前日(?!本)': -2,
    '昨天|昨日(?!本)|昨晚|昨夜|昨晨': -1,
    '今天|今日|今晚|今晨|今早': 0,
    '后天(?![教因获性的形免])': 2,
    '明天|明日(?!之)|明晚|明晨|明早': 1,
  },
  relativeWeeks: {
    [`上个?${WEEK}(?!期?[一二三四五六日天])`]: -1,
    [`[本这]个?${WEEK}(?!期?[一二三四五六日天])`]: 0,
    [`下个?${WEEK}(?!期?[一二三四五六日天])`]: 1,
  },
  relativeMonths: { '上个?月(?!球|亮)': -1, '本月|这个月': 0, '下个?月(?!球|亮)': 1 },
  relativeYears: { 去年: -1, '今年|本年度?': 0, 明年: 1, '前年(?!度)': -2, 后年: 2 },
  steps: { '上个?': -1, '[本这]个?': 0, '下个?': 1 },
  feasts: {
    '除夕(?!夜的)': "Lunar New Year's Eve",
    '春节(?!联|晚|假|期|档|黄)': 'Lunar New Year',
    元宵节: 'Lantern Festival',
    '端午节(?!假)': 'Dragon Boat Festival',
    '中秋节(?!假)': 'Mid-Autumn Festival',
    重阳节: 'Double Ninth Festival',
    平安夜: 'Christmas Eve',
    '圣诞节(?!假)': 'Christmas Day',
  },
  numbers: '一, [两二], 三, 四, 五, 六, 七, 八, 九, 十',
  dayWords:
    '一, 二, 三, 四, 五, 六, 七, 八, 九, 十, 十一, 十二, 十三, 十四, 十五, 十六, 十七, 十八, 十九, 二十, 二十一, 二十二, 二十三, 二十四, 二十五, 二十六, 二十七, 二十八, 二十九, 三十, 三十一',
  units: '天|日, 个?星期|周, 个月, 年',
  parts: '上午, 下午, 晚, 晚上, 早上, 凌晨, 清晨, 中午',
  notAfter: '每个?|每逢|逢',
  everyYear: '每年的?',
  ago: ['{count} ?{unit}(?:之前|以前|前)(?!后|期|的一)'],
  ahead: ['{count} ?{unit}(?:之后|以后|后)(?=将|要|会|举行|开|$)'],
  phrases: [
    `${YEAR_BEFORE}{month} ?月 ?{first} ?[日号]? ?(?:至|到|-|~) ?${DAY}`,
    `${YEAR_BEFORE}{month} ?月 ?{days:[日号]?}${DAY}`,
    `${YEAR_BEFORE}{month} ?月 ?${DAY}${WEEKDAY_AFTER}`,
    `{weekday} ?[(,]?${YEAR_BEFORE}{month}月${DAY}\\)?`,
    `{relativeMonth}(?:的)?${DAY}${WEEKDAY_AFTER}`,
    `${DAY}[(,] ?{weekday}\\)?`,
    `{step}{fullWeekday}`,
    `(?<![一两每几二三四五六\\d]){fullWeekday}(?![一二三四五六七八九十]|刊|报|泰晤士|电讯|邮报|夜现场|独立)`,
    '{relativeDay}(?:上午|下午|晚上|早上|凌晨|清晨|中午|晚间|早晨)?',
    `(?<![\\d.月第百千万一二三四五六七八九十几数])(?<!\\d ?)(?:(?<=当地时间))?{day}日(?=上午|下午|晚|凌晨|在|从|对|说|表示|举行|电|讯|报道|召开|发布|宣布|,|。|至|会见|抵达|早|中午|清晨|发表|就|公布|夜|称|与|出席|开|通过|的?[^本元内前后间语子期常趋益程夜]{1,4}(?:[,。]|说|表示|在))`,
    `(?:{year}) ?年 ?{month} ?月(?:份)?(?!\\d)`,
    `{relativeYear},? ?{month} ?月(?:份)?(?![球亮\\d])`,
    `(?<![\\d.第百千万一二三四五六七八九十几数]){month} ?月份?(?=底|初|中旬|上旬|下旬|末|份|,|。|以来|至|到|在|的|起|间|将|举行|开|间|和|、)(?!间)`,
    `{year} ?年(?![级代期多后前来间龄间终假轻])`,
    '{relativeWeek}',
    '{relativeMonth}',
    '{relativeYear}',
  ],
  joints: '至|到|~',
  and: '和|及|与|以及|、',
  past: '已经?|曾|了|说|表示|称|宣布|发生|当时|此前|告诉|报道',
  future: '(?<![女未小大老])将(?!军|领|其|他|她)|拟于|预计|即将|定于|计划于|要在',
}
