import { gregorianEaster, orthodoxEaster } from 'date-easter'
import { dayNumber, lastWeekday, nextWeekday } from './calendar.ts'
import { endOfLunarMonth, type LunarCalendar, lunarDays, newMoonAfter } from './lunar-calendars.ts'

/** A holiday or feast by one of its names. */
export interface Holiday {
  /** The words of the name, in lowercase and without marks. */
  words: string[]
  /** Returns the days on which it falls in a year, by their numbers. There may be none or two. */
  daysIn: (year: number) => number[]
  /** Returns its last day, if it has several. */
  lastDay?: ((first: number) => number) | undefined
  /** The days in countries that keep it on others, by country code. */
  elsewhere?: Readonly<Record<string, Holiday['daysIn']>> | undefined
}

const SUNDAY = 0
const MONDAY = 1
const THURSDAY = 4

const holidays: Holiday[] = []
/** Adds a holiday by its names, which are separated by commas. */
function add(
  names: string,
  daysIn: Holiday['daysIn'],
  lastDay?: Holiday['lastDay'],
  elsewhere?: Holiday['elsewhere'],
): void {
  for (const name of names.toLowerCase().split(/,\s+/))
    holidays.push({ words: name.split(/[\s'.-]+/), daysIn, lastDay, elsewhere })
}
/** Adds a holiday that some countries, by their codes, keep on another day. */
const addWithOther = (
  names: string,
  daysIn: Holiday['daysIn'],
  codes: string,
  other: Holiday['daysIn'],
): void => add(names, daysIn, undefined, Object.fromEntries(codes.split(' ').map((code) => [code, other])))
/** Leaves out the years before a holiday had its name or its day. */
const since = (first: number, daysIn: Holiday['daysIn']) => (year: number) =>
  year < first ? [] : daysIn(year)

const fixed = (month: number, day: number) => (year: number) => [dayNumber(year, month, day)]
add('Christmas Eve', fixed(12, 24))
add('Christmas Day', fixed(12, 25))
add("Boxing Day, St. Stephen's Day, St Stephen's Day", fixed(12, 26))
add("New Year's Eve", fixed(12, 31))
add("New Year's Day", fixed(1, 1))
add('Orthodox Christmas, Orthodox Christmas Day, Coptic Christmas', fixed(1, 7))
add('Orthodox Christmas Eve', fixed(1, 6))
add('Australia Day', fixed(1, 26))
add("Valentine's Day, St. Valentine's Day", fixed(2, 14))
add("International Women's Day", fixed(3, 8))
add("St. Patrick's Day, Saint Patrick's Day", fixed(3, 17))
add('Earth Day', since(1970, fixed(4, 22)))
add('Anzac Day', fixed(4, 25))
add('Juneteenth', fixed(6, 19))
add('Canada Day', fixed(7, 1))
add('Bastille Day', fixed(7, 14))
add('Halloween', fixed(10, 31))
add("All Saints' Day, All Saints Day", fixed(11, 1))
add("All Souls' Day, All Souls Day", fixed(11, 2))
add('Bonfire Night, Guy Fawkes Night', fixed(11, 5))
add("Armistice Day, Remembrance Day, Veterans Day, Veterans' Day", fixed(11, 11))

const afterWesternEaster = (days: number) => (year: number) => {
  const { month, day } = gregorianEaster(year)
  return [dayNumber(year, month, day) + days]
}
const afterOrthodoxEaster = (days: number) => (year: number) => {
  const { month, day } = orthodoxEaster(year)
  return [dayNumber(year, month, day) + days]
}
/** Countries where most churches are Orthodox and follow the Julian calendar for Easter. */
const ORTHODOX = 'BG BY CY ER ET GE GR MD ME MK RO RS RU UA'
/** Adds a feast by its distance from Easter, and the Orthodox feast of the same name. */
function addAfterEaster(names: string, days: number): void {
  addWithOther(names, afterWesternEaster(days), ORTHODOX, afterOrthodoxEaster(days))
  add(names.replace(/(^|, )/g, '$1Orthodox '), afterOrthodoxEaster(days))
}
add('Shrove Monday, Carnival Monday, Rose Monday', afterWesternEaster(-48))
add('Shrove Tuesday, Pancake Day, Mardi Gras, Fat Tuesday, Carnival Tuesday', afterWesternEaster(-47))
add('Ash Wednesday', afterWesternEaster(-46))
add('Lent', afterWesternEaster(-46), (first) => first + 45)
addAfterEaster('Palm Sunday', -7)
addAfterEaster('Maundy Thursday, Holy Thursday', -3)
addAfterEaster('Good Friday, Holy Friday', -2)
addAfterEaster('Holy Saturday, Easter Saturday', -1)
addAfterEaster('Easter, Easter Sunday, Easter Day', 0)
addAfterEaster('Easter Monday', 1)
addAfterEaster('Ascension Day', 39)
addAfterEaster('Pentecost, Pentecost Sunday, Whitsun, Whit Sunday', 49)
addAfterEaster('Whit Monday, Pentecost Monday', 50)
add('Ascension Thursday', afterWesternEaster(39))
add('Feast of Corpus Christi', afterWesternEaster(60))

/** A weekday on or after a day of the year, and a number of days later. */
const weekdayFrom =
  (month: number, day: number, weekday: number, later = 0) =>
  (year: number) => [nextWeekday(dayNumber(year, month, day), weekday) + later]
add('Martin Luther King Day, Martin Luther King Jr. Day, MLK Day', since(1986, weekdayFrom(1, 15, MONDAY)))
add("Presidents Day, Presidents' Day, President's Day", since(1971, weekdayFrom(2, 15, MONDAY)))
add('Mothering Sunday', afterWesternEaster(-21))
addWithOther(
  "Mother's Day, Mothers' Day, Mothers Day",
  weekdayFrom(5, 8, SUNDAY),
  'GB IE',
  afterWesternEaster(-21),
)
add(
  'Memorial Day',
  since(1971, (year) => [lastWeekday(dayNumber(year, 5, 31), MONDAY)]),
)
add("Father's Day, Fathers' Day, Fathers Day", weekdayFrom(6, 15, SUNDAY))
const laborDay = weekdayFrom(9, 1, MONDAY)
add('Labor Day', laborDay)
addWithOther('Labour Day', fixed(5, 1), 'CA US', laborDay)
add(
  'Victoria Day',
  since(1952, (year) => [lastWeekday(dayNumber(year, 5, 24), MONDAY)]),
)
add("Columbus Day, Indigenous Peoples' Day, Indigenous Peoples Day", since(1971, weekdayFrom(10, 8, MONDAY)))
add('Remembrance Sunday', weekdayFrom(11, 8, SUNDAY))
const thanksgivingInCanada = since(1957, weekdayFrom(10, 8, MONDAY))
addWithOther(
  'Thanksgiving, Thanksgiving Day',
  since(1942, weekdayFrom(11, 22, THURSDAY)),
  'CA',
  thanksgivingInCanada,
)
add('Canadian Thanksgiving, Canadian Thanksgiving Day, Thanksgiving Monday', thanksgivingInCanada)
add('Black Friday', since(2000, weekdayFrom(11, 22, THURSDAY, 1)))
add('Cyber Monday', since(2005, weekdayFrom(11, 22, THURSDAY, 4)))

const lunar = (calendar: LunarCalendar, months: string, day: number, later = 0) => {
  const names = months.split('|')
  return (year: number) => lunarDays(calendar, names, day, year).map((n) => n + later)
}
const chinese = (month: string, day: number, later = 0) => lunar('chinese', month, day, later)
add('Lunar New Year, Chinese New Year, Vietnamese New Year, Tet, Seollal', chinese('1', 1))
add("Lunar New Year's Eve, Chinese New Year's Eve", chinese('1', 1, -1))
add('Lantern Festival', chinese('1', 15))
add('Dragon Boat Festival', chinese('5', 5))
add('Mid-Autumn Festival, Moon Festival, Chuseok', chinese('8', 15))
add('Double Ninth Festival, Chung Yeung Festival', chinese('9', 9))
/** The time of dusk in the middle of India, as a part of a day in UTC. */
const DUSK_IN_INDIA = 12.8 / 24
// The last evening before the new moon.
add('Diwali, Deepavali, Divali', (year) => [
  Math.floor(newMoonAfter(dayNumber(year, 10, 17)) - DUSK_IN_INDIA),
])
add('Nowruz, Norouz, Nawroz, Persian New Year, Iranian New Year', lunar('persian', '1', 1))

const islamic = (month: string, day: number) => lunar('islamic-umalqura', month, day)
add('Islamic New Year', islamic('1', 1))
add('Ashura, Ashoura', islamic('1', 10))
add(
  "Mawlid, Mawlid al-Nabi, Milad un-Nabi, Prophet's Birthday, Prophet Muhammad's Birthday, Prophet Mohammed's Birthday",
  islamic('3', 12),
)
add('Ramadan, Ramadhan', islamic('9', 1), (n) => endOfLunarMonth('islamic-umalqura', n))
add('Eid', (year) => [...islamic('10', 1)(year), ...islamic('12', 10)(year)].sort((a, b) => a - b))
add('Eid al-Fitr, Eid ul-Fitr, Eid el-Fitr, Aid al-Fitr, Id al-Fitr', islamic('10', 1))
add('Eid al-Adha, Eid ul-Adha, Eid el-Adha, Eid ul-Azha, Eid al-Azha, Aid al-Adha', islamic('12', 10))

const hebrew = (month: string, day: number) => lunar('hebrew', month, day)
add('Rosh Hashanah, Rosh Hashana, Rosh Hashonah, Jewish New Year', hebrew('Tishri', 1))
add('Yom Kippur, Day of Atonement', hebrew('Tishri', 10))
add('Sukkot, Succot, Sukkoth, Succoth', hebrew('Tishri', 15))
add('Hanukkah, Chanukah, Hanukah, Hannukah', hebrew('Kislev', 25), (n) => n + 7)
add('Purim', hebrew('Adar|Adar II', 14))
addWithOther('Simchat Torah, Simhat Torah', hebrew('Tishri', 23), 'IL', hebrew('Tishri', 22))
add("Lag BaOmer, Lag B'Omer", hebrew('Iyar', 18))
add('Passover, Pesach', hebrew('Nisan', 15), (n) => n + 6)
add('Shavuot, Shavuoth', hebrew('Sivan', 6))
add("Tisha B'Av", hebrew('Av', 9))

/** Holidays and feasts by the first word of their names; those with longer names first. */
export const HOLIDAYS: ReadonlyMap<string, readonly Holiday[]> = new Map(
  [...new Set(holidays.map(({ words }) => words[0] as string))].map((first) => [
    first,
    holidays.filter(({ words }) => words[0] === first).sort((a, b) => b.words.length - a.words.length),
  ]),
)

/** Returns a holiday or feast by its name. */
export function holidayNamed(name: string): Holiday | undefined {
  const words = name.toLowerCase().split(/[\s'.-]+/)
  return HOLIDAYS.get(words[0] as string)?.find((each) => each.words.join(' ') === words.join(' '))
}
