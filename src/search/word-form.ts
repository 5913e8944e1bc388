/** English endings that part two forms of one word, one or more of them: `vow-s`, `organ-iz-ation-s`. */
const ENDINGS =
  /^(?:s|es|ies|ied|ed|ing|er|or|est|ly|al|ally|ion|ation|ator|iz|is|ist|ism|ment|ness|ful|less|able|ible|ance|ence|ancy|ency|ant|ent|ive|ity|ic|ous|ate|at)*[eiyd]?$/

/** How much of a word must stay the same when its ending changes. */
const SHORTEST_STEM = 3

/** A word as it is compared: small letters, without accents and marks. */
const plain = (word: string) =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Whether a word of a text answers a word that was asked for: it begins with it, or is another form of it. Only
 * words of Latin letters can be told; all others are taken to answer.
 */
export function isFormOf(found: string, asked: string): boolean {
  const want = plain(asked)
  if (!/^[a-z]+$/.test(want)) return true
  const have = plain(found)
  let same = 0
  while (same < want.length && want[same] === have[same]) same++
  const rest = want.slice(same)
  if (rest === '') return true
  if (same < SHORTEST_STEM) return false
  // `running`, of `run`: the last letter is doubled.
  return (
    ENDINGS.test(rest) ||
    (/^[bdfglmnprt]/.test(rest) && rest[0] === want[same - 1] && ENDINGS.test(rest.slice(1)))
  )
}
