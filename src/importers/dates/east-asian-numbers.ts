/** The years before the first years of eras: those of Japan since 1868, and that of the Republic of China. */
const YEARS_BEFORE: Record<string, number> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
}

const DIGITS = '〇一二三四五六七八九'

/** A pattern for the names of eras. */
export const ERAS: string = Object.keys(YEARS_BEFORE).join('|')

/** A pattern for numbers of one or two digits in Chinese characters. */
export const CHINESE_NUMBER = '[一二三四五六七八九十〇廿卅]{1,3}'

/** Returns the year of the Gregorian calendar. */
export const yearOfEra = (era: string, year: number): number => (YEARS_BEFORE[era] ?? 0) + year

/** Reads a number in digits or Chinese characters: `元` (the first year), `十一`, `二〇二〇`. */
export function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (text === '元') return 1
  const plain = text.replaceAll('零', '〇').replace('廿', '二十').replace('卅', '三十')
  if (!plain.includes('十')) return Number([...plain].map((digit) => DIGITS.indexOf(digit)).join(''))
  const [tens = '', ones = ''] = plain.split('十')
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0)
}
