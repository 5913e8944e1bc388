import type { dates as English } from '../en/dates.ts'
import { the } from './formatters.ts'

/** Texts about dates, in French. */
export const dates: typeof English = {
  undated: 'Sans date',
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  from: (date) => `Depuis ${the(date)}`,
  until: (date) => (the(date) === date ? `Jusqu’en ${date}` : `Jusqu’au ${date}`),
  between: (from, to) => `${from} – ${to}`,
  atTime: (date, time) => `${date} à ${time}`,
  inZone: (time, offset) => `${time} UTC${offset}`,
}
