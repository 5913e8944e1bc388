/** Languages, and the words next to a name that show that it means a language. All are folded. */

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** Languages. Most have the same name as their people. */
export const LANGUAGES: ReadonlySet<string> = set(`
  afrikaans albanian amharic arabic armenian azerbaijani azeri basque belarusian bengali bosnian bulgarian burmese
  cantonese catalan chechen chinese cornish creole croatian czech danish dari dutch english estonian farsi filipino
  finnish flemish french gaelic georgian german greek hebrew hindi hungarian icelandic indonesian irish italian
  japanese kazakh khmer korean kurdish kyrgyz lao latin latvian lithuanian luxembourgish macedonian malay maltese
  mandarin maori mongolian nepali norwegian pashto persian polish portuguese punjabi romanian russian samoan serbian
  sinhalese slovak slovene slovenian somali spanish swahili swedish tagalog tajik tamil thai tibetan turkish turkmen
  uighur ukrainian urdu uyghur uzbek vietnamese welsh yiddish`)

const oneOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|')})`

/** Words before a language: `speaks French`, `in Spanish`. */
const VERBS_AND_PREPOSITIONS = oneOf(`
  in into speak speaks speaking spoke spoken learn learns learning learned learnt study studies studied studying teach
  teaches teaching taught fluent understand understands understood know knows knew read reads write writes use uses used
  using sing sings sang`)

/** Words between those and a language: `speaks fluent French`, `in both English and Spanish`. */
const DEGREES = oneOf(`
  accented bad basic both broken colloquial conversational decent either excellent flawless fluent good halting
  impeccable little mostly native near neither no only passable perfect plain poor rudimentary simple some unaccented
  his her my your their our its`)

/** The end of a text before a language: `speaks fluent `, `translated from the `, `a command of `. */
export const BEFORE_LANGUAGE = new RegExp(
  `\\b(?:${VERBS_AND_PREPOSITIONS} (?:${DEGREES} ){0,2}|(?:translat\\w{1,5}|adapted) from (?:the )?|` +
    `(?:language|tongue) (?:is|was) |(?:knowledge|command|grasp|mastery|smattering|mixture|mix|teaching|speakers|lack|use) of (?:${DEGREES} )?)$`,
  'i',
)

/** The end of a text before `English`, which is then the language: `her English`. */
export const BEFORE_ENGLISH = /\b(?:his|her|my|your|their|broken|fluent|spoken|written) $/i

/** The words around a language that someone has: `her Spanish is fluent`. */
export const BEFORE_OWN_LANGUAGE = /\b(?:his|her|my|your) $/i
export const AFTER_OWN_LANGUAGE =
  /^ (?:is|was|remained|became) (?:[a-z]+ )?(?:bad|basic|better|broken|excellent|flawless|fluent|good|halting|impeccable|limited|perfect|poor|rudimentary|rusty|shaky)\b/

/** Nouns after a language: `French lessons`, `a Polish translation`. */
export const AFTER_LANGUAGE: ReadonlySet<string> = set(`
  language languages speaker speakers speaking lesson lessons translation translations translator translators version
  versions class classes word words subtitle subtitles dictionary dictionaries grammar vocabulary pronunciation
  alphabet dialect dialects phrase phrases phrasebook spelling`)

/** Nouns that make `English` a language, although a people may have them too. */
export const AFTER_ENGLISH: ReadonlySet<string> = set(`
  teacher teachers literature professor professors degree major department proficiency fluency tutor tutors`)

/** Function words: they follow a language, but not an adjective: `speaks French and`, `French wine`. */
export const FUNCTION_WORDS: ReadonlySet<string> = set(`
  and or but at to in on for with by as than from is was are were will would could can has had have he she they it
  the a an this that when while before after because if so since until well too very fluently badly only alone instead`)
