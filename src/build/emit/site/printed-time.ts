/**
 * A time of publication that a feed contains as it was printed. Libraries convert a Date to UTC, which may be another
 * day.
 * A time without an offset is written as UTC, and a day alone as noon in UTC, which is the same day in most places.
 */
export class PrintedTime extends Date {
  readonly #text: string
  /** @param published as in `SourceRecord.published` */
  constructor(published: string) {
    const [, day = '', time = 'T12:00', zone = 'Z'] =
      /^([\d-]{10})(T[\d:]{5,8})?(Z|[+-]\d{2}:?\d{0,2})?$/.exec(published) ?? []
    const [, hours = '', minutes = '00'] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? []
    const text = `${day}${time.length === 6 ? `${time}:00` : time}${hours ? `${hours}:${minutes}` : 'Z'}`
    super(text)
    this.#text = text
  }
  /** Returns the time by RFC 3339. */
  override toISOString(): string {
    return this.#text
  }
}
