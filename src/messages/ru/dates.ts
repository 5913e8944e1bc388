import type { dates as English } from '../en/dates.ts'

/** Texts about dates, in Russian. A month would need another case after a preposition. */
export const dates: typeof English = {
  undated: 'Без даты',
  withWeekday: (weekday, date) => `${weekday} ${date}`,
  from: (date) => `${date} и позже`,
  until: (date) => `${date} и ранее`,
  between: (from, to) => `${from} – ${to}`,
  atTime: (date, time) => `${date}, ${time}`,
  inZone: (time, offset) => `${time} UTC${offset}`,
}
