import type { dates as English } from '../en/dates.ts'

/** Texts about dates, in Chinese. */
export const dates: typeof English = {
  undated: '日期不详',
  withWeekday: (weekday, date) => `${date} ${weekday}`,
  from: (date) => `${date}起`,
  until: (date) => `至${date}`,
  between: (from, to) => `${from} – ${to}`,
  atTime: (date, time) => `${date} ${time}`,
  inZone: (time, offset) => `${time} UTC${offset}`,
}
