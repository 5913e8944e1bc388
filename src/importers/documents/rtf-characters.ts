/** Encodings by the numbers that `\fcharset` gives to fonts (RTF specification 1.9.1, Font Table). */
export const CHARSETS = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gb18030'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
])

const CODE_PAGES = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [65001, 'utf-8'],
])

/** Returns the encoding of a Windows code page, that of Western Europe if browsers don't know it. */
export const encodingOfCodePage = (number: number): string =>
  CODE_PAGES.get(number) ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252')

/** Characters that have control words or symbols. */
export const CHARACTERS = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
])

/** Control words of groups whose text is not that of the document. */
export const LEFT_OUT = new Set(
  (
    'annotation atnauthor atnid colortbl comment datastore do fldinst footer footerf footerl footerr footnote ' +
    'generator header headerf headerl headerr info listoverridetable listtable listtext nonesttables nonshppict ' +
    'objdata pict pntext rxe sp stylesheet tc themedata xe'
  ).split(' '),
)
