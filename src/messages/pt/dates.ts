import type { dates as English } from '../en/dates.ts'

/** Texts about dates, in Portuguese. */
export const dates: typeof English = {
  undated: 'Sem data',
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  from: (date) => `A partir de ${date}`,
  until: (date) => `Até ${date}`,
  between: (from, to) => `${from} – ${to}`,
  atTime: (date, time) => `${date}, ${time}`,
  inZone: (time, offset) => `${time} UTC${offset}`,
}
