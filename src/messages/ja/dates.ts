import type { dates as English } from '../en/dates.ts'

/** Texts about dates, in Japanese. */
export const dates: typeof English = {
  undated: '日付なし',
  withWeekday: (weekday, date) => `${date} ${weekday}`,
  from: (date) => `${date}以降`,
  until: (date) => `${date}まで`,
  between: (from, to) => `${from} – ${to}`,
  atTime: (date, time) => `${date} ${time}`,
  inZone: (time, offset) => `${time} UTC${offset}`,
}
