/** Characters, and those that stand for them in a folded text: spellings that differ without a difference in meaning. */
const FOLDED = new Map<string, string>()
const addFolds = (from: string, to: string) => {
  const targets = [...to]
  ;[...from].forEach((character, i) => {
    FOLDED.set(character, targets[i] ?? (targets.at(-1) as string))
  })
}
addFolds('\u00a0\u202f\u2009\u3000\t', ' ')
addFolds('\r\u2028\u2029', '\n')
addFolds('’‘＇ʼ', "'")
addFolds('‐‑–—－−', '-')
addFolds('～〜', '~')
addFolds('（）：；', '():;')
addFolds('．／，、،', './,,,')
addFolds('ё', 'е')
addFolds('零', '〇')
addFolds('أإآٱىی', 'اااايي')
addFolds('週後個兩當來將會過這從間號禮現後內時點', '周后个两当来将会过这从间号礼现后内时点')
// Digits: full-width, Arabic and Persian.
for (const zero of [0xff10, 0x660, 0x6f0])
  for (let i = 0; i < 10; i++) FOLDED.set(String.fromCharCode(zero + i), String(i))

const FOLDABLE = new RegExp(`[${[...FOLDED.keys()].join('')}]`, 'g')

/** Returns a text with digits, spaces, marks and some letters in one form. Each character keeps its offset. */
export const foldCharacters = (text: string): string =>
  text.replace(FOLDABLE, (character) => FOLDED.get(character) as string)

/** The same, and in lowercase. In lowercase, only `İ` is longer. */
export const foldText = (text: string): string => foldCharacters(text.replaceAll('İ', 'i').toLowerCase())
