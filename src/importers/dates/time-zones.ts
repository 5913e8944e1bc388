/**
 * The offsets of abbreviations that mean one zone in news: those of RFC 2822 (section 4.3) and of Europe, East Asia and
 * Australia. `CST` (America, China, Cuba) and `IST` (India, Israel, Ireland) mean several, so they are not here.
 */
const OFFSETS: Record<string, string> = {
  ...{
    Z: 'Z',
    UT: 'Z',
    UTC: 'Z',
    GMT: 'Z',
    WET: 'Z',
    BST: '+01:00',
    WEST: '+01:00',
    CET: '+01:00',
    MEZ: '+01:00',
  },
  ...{
    CEST: '+02:00',
    MESZ: '+02:00',
    EET: '+02:00',
    EEST: '+03:00',
    MSK: '+03:00',
    WIB: '+07:00',
    HKT: '+08:00',
  },
  ...{
    SGT: '+08:00',
    JST: '+09:00',
    KST: '+09:00',
    AEST: '+10:00',
    AEDT: '+11:00',
    NZST: '+12:00',
    NZDT: '+13:00',
  },
  ...{
    EST: '-05:00',
    EDT: '-04:00',
    CDT: '-05:00',
    MST: '-07:00',
    MDT: '-06:00',
    PST: '-08:00',
    PDT: '-07:00',
  },
}

const NUMERIC = /\s?\(?(?:(?:GMT|UTC)\s?)?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>[0-5]\d))?(?![\d:])/uy
const NAMED = /\s?\(?(?<name>Z|[A-Z]{2,5})(?![\p{L}\d])/uy
/** A remark on the zone, such as `(CEST)` or `UTC` behind an offset, an area such as `Europe/Berlin`, or a name. */
const REMARK =
  /\)?(?:\s?\([\p{L}\s+:\d]{1,40}\)|\s(?:GMT|UTC|[A-Z]{2,5}T)(?![\p{L}\d])|\s?\[?[A-Z][a-z]{2,20}\/[A-Z][A-Za-z_]{2,20}\]?|\s(?:\p{Lu}\p{Ll}{2,12}\s){1,2}Time(?!\p{L}))?/uy

/**
 * Reads a time zone at an offset in a text.
 * @returns where it ends, and the offset from UTC in the form of `SourceRecord.published`; empty if the zone is not
 * known
 */
export function zoneAt(text: string, at: number): { end: number; offset: string } | undefined {
  let end = at
  let offset = ''
  NUMERIC.lastIndex = at
  NAMED.lastIndex = at
  const numeric = NUMERIC.exec(text)
  const named = numeric ? null : NAMED.exec(text)
  if (numeric) {
    const { sign = '', hours = '', minutes = '00' } = numeric.groups ?? {}
    if (Number(hours) > 14) return undefined
    offset = `${sign}${hours.padStart(2, '0')}:${minutes}`
    end = NUMERIC.lastIndex
  } else if (named) {
    const name = named.groups?.name ?? ''
    if (!Object.hasOwn(OFFSETS, name) && !/T$/.test(name)) return undefined
    offset = OFFSETS[name] ?? ''
    end = NAMED.lastIndex
  }
  REMARK.lastIndex = end
  const remark = REMARK.exec(text)?.[0] ?? ''
  end += remark.startsWith(')') && !text.slice(at, end).includes('(') ? 0 : remark.length
  return end > at ? { end, offset } : undefined
}
