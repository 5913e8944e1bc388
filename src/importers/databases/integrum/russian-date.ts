/**
 * Returns a date such as `28.02.2005` or `28.02.05` in ISO form, and other texts as they are. Integrum has no articles
 * from before 1970, so two digits are enough to know the year.
 */
export function isoOfRussianDate(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(text.trim()) ?? []
  if (!day || !month || !year) return text.trim()
  const century = year.length === 4 ? '' : Number(year) < 70 ? '20' : '19'
  return `${century}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
