/** Texts about dates. The parameters are formatted dates. */
export const dates = {
  /** Stands for the date of an article that has none. */
  undated: 'Undated',
  /** `Saturday 11 April 2020` */
  withWeekday: (weekday: string, date: string) => `${weekday} ${date}`,
  from: (date: string) => `From ${date}`,
  until: (date: string) => `Until ${date}`,
  between: (from: string, to: string) => `${from} – ${to}`,
  /** `11 April 2020, 07:28` */
  atTime: (date: string, time: string) => `${date}, ${time}`,
  /** `07:28 UTC+08:00`; `offset` is empty for UTC itself. */
  inZone: (time: string, offset: string) => `${time} UTC${offset}`,
}
