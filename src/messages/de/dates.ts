import type { dates as English } from '../en/dates.ts'

/** Texts about dates, in German. */
export const dates: typeof English = {
  undated: 'Ohne Datum',
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  from: (date) => `Ab ${date}`,
  until: (date) => `Bis ${date}`,
  between: (from, to) => `${from} – ${to}`,
  // A time zone follows the word.
  atTime: (date, time) => `${date}, ${/\d$/.test(time) ? `${time} Uhr` : time}`,
  inZone: (time, offset) => `${time} Uhr (UTC${offset})`,
}
