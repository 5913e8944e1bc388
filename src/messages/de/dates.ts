import type { dates as English } from '../en/dates.ts'

/** Texts about dates, in German. */
export const dates: typeof English = {
  undated: 'Ohne Datum',
  from: (date) => `Ab ${date}`,
  until: (date) => `Bis ${date}`,
  between: (from, to) => `${from} – ${to}`,
  atTime: (date, time) => `${date}, ${time} Uhr`,
  inZone: (time, offset) => `${time} UTC${offset}`,
}
