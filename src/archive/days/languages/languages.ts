import { type Grammar, grammarOf } from '../phrases/grammar.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import type { Language } from './language.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** The languages that are described by words and phrases. English has rules of its own. */
export const LANGUAGES: Readonly<Record<string, Language>> = { ar, de, es, fr, it, ja, nl, pt, ru, zh }

const grammars = new Map<string, Grammar>()

/**
 * Returns the grammar of a language, which is compiled when it is first needed. Unknown languages share one without
 * words.
 * @param tag a BCP 47 tag
 */
export function grammarFor(tag: string): Grammar {
  const code = tag.toLowerCase().split('-')[0] as string
  const language = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined
  const key = language ? code : ''
  const grammar = grammars.get(key) ?? grammarOf(language)
  grammars.set(key, grammar)
  return grammar
}
