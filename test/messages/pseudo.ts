const LETTERS: Record<string, string> = {
  a: 'à',
  b: 'ƀ',
  c: 'ç',
  d: 'đ',
  e: 'é',
  f: 'ƒ',
  g: 'ğ',
  h: 'ħ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ľ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ö',
  p: 'þ',
  q: 'ɋ',
  r: 'ŕ',
  s: 'ş',
  t: 'ţ',
  u: 'ü',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  A: 'À',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Đ',
  E: 'É',
  F: 'Ƒ',
  G: 'Ğ',
  H: 'Ħ',
  I: 'Í',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ľ',
  M: 'Ṁ',
  N: 'Ñ',
  O: 'Ö',
  P: 'Þ',
  Q: 'Ɋ',
  R: 'Ŕ',
  S: 'Ŝ',
  T: 'Ţ',
  U: 'Ü',
  V: 'Ṽ',
  W: 'Ŵ',
  X: 'Ẋ',
  Y: 'Ý',
  Z: 'Ž',
}

/** A text as the pseudo-locale has it: `Search` is `[!! Ŝéàŕçħ·· !!]`, a third longer. `{placeholders}` stay. */
function pseudoText(text: string): string {
  if (!/\p{L}/u.test(text)) return text
  const letters = text
    .split(/(\{\w+\})/)
    .map((part, i) => (i % 2 ? part : part.replace(/[A-Za-z]/g, (letter) => LETTERS[letter] ?? letter)))
    .join('')
  return `[!! ${letters}${'·'.repeat(Math.ceil(text.length / 3))} !!]`
}

/** Messages with every text in the pseudo-locale, those that functions return included. The locale tag stays. */
export function pseudo<T>(messages: T, key = ''): T {
  if (key === 'locale') return messages
  if (typeof messages === 'string') return pseudoText(messages) as T
  if (typeof messages === 'function')
    return ((...values: unknown[]) => pseudo((messages as (...values: unknown[]) => unknown)(...values))) as T
  if (Array.isArray(messages)) return messages.map((each) => pseudo(each)) as T
  if (messages && typeof messages === 'object')
    return Object.fromEntries(
      Object.entries(messages).map(([name, value]) => [name, pseudo(value, name)]),
    ) as T
  return messages
}
