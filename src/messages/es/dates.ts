import type { dates as English } from '../en/dates.ts'
import { the } from './formatters.ts'

/** Texts about dates, in Spanish. */
export const dates: typeof English = {
  undated: 'Sin fecha',
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  from: (date) => `Desde ${the(date)}`,
  until: (date) => `Hasta ${the(date)}`,
  between: (from, to) => `${from} – ${to}`,
  atTime: (date, time) => `${date}, ${time}`,
  inZone: (time, offset) => `${time} UTC${offset}`,
}
