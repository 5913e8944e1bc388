import type { dates as English } from '../en/dates.ts'

/** Texts about dates, in Arabic. */
export const dates: typeof English = {
  undated: 'بلا تاريخ',
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  from: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  between: (from, to) => `${from} – ${to}`,
  atTime: (date, time) => `${date}، ${time}`,
  inZone: (time, offset) => `${time} UTC${offset}`,
}
