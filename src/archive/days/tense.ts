/** Word lists that show whether a sentence refers to the past or to the future. All are in lowercase. */

const set = (words: string) => new Set(words.split(' '))

/** Words that refer to the future. */
export const FUTURE: ReadonlySet<string> = set(
  'will ll shall would going scheduled due expected expects expect plans plan planning planned slated expire ' +
    'expires expiring payable effective deadline mature matures maturing until till through upcoming forthcoming ' +
    'begins begin starts starting resume meet go beginning opens ends takes meets arrives leaves returns resumes visits hosts ' +
    'faces airs plays kicks reopens reopen flies travels gathers hope hoped closes likely intends intend hopes hoping tentatively may could should must can if unless tomorrow soon ' +
    'ahead eve awaiting preparing prepare prepares',
)

/** Past forms of verbs that do not end in -ed, and adverbs of the past. */
export const PAST: ReadonlySet<string> = set(
  'was were had did didn wasn weren hadn couldn told said since went came met held began rose fell closed took made ' +
    'gave left got saw found shot sent lost led broke spoke stood wrote kept been brought built bought sold became ' +
    'struck hit set cut ran flew drew grew knew threw sought taught thought felt heard paid put quit shut sank swore ago ' +
    'earlier recently previously won drove chose fought hurt slid rang sang swept tore wore woke bore bit blew caught ' +
    'dealt fled froze hid hung laid lay lent let rode sat shook slept spent stole stuck swam understood withdrew',
)

/** Words in -ed that are not past forms of verbs, or say nothing about time. */
export const NOT_PARTICIPLES: ReadonlySet<string> = set(
  'need indeed united speed seed feed bed red hundred wed sacred alleged proposed embed exceed proceed succeed breed',
)

/** Participles that refer to the future, but to the past as verbs: `on Friday scheduled a hearing`. */
export const PLANNING_VERBS: ReadonlySet<string> = set('scheduled expected planned slated')
/** Forms of `be`, and adverbs that may come between it and a participle. */
export const BE: ReadonlySet<string> = set('is are was were be been being am s re also now')

/** Words after which a word is a noun rather than a verb: `announced the plan`, `his visits`. */
export const DETERMINERS: ReadonlySet<string> = set(
  'the a an its his her their this that s of any no new our',
)

/** Verbs that form an infinitive with `to`: `agreed to meet Friday`. */
export const INFINITIVES: ReadonlySet<string> = set(
  'be begin start meet hold vote open visit arrive close expire leave return announce resume take make give come go ' +
    'appear testify address decide consider discuss release report play face speak travel end attend sign deliver ' +
    'present launch host fly run elect respond withdraw pay issue submit file complete review strike march protest ' +
    'reopen move continue send name choose join debate select introduce receive hear rule appeal step surrender pull gather',
)
/** Words before an infinitive that is already done or has failed: `was forced to resign Monday`. */
export const COMPLETED_VERBS: ReadonlySet<string> = set(
  'began continued failed forced managed refused started helped seemed appeared used had able declined tried came ' +
    'moved led unable proceeded compelled happened went',
)
/** Verbs with which `would not` is a refusal in the past: `would not comment Friday`. */
export const REFUSABLE_VERBS: ReadonlySet<string> = set(
  'comment say confirm discuss elaborate disclose speculate identify be',
)
/** Verbs after which `to Monday` is a new date: `postponed to Monday`. */
export const RESCHEDULED: ReadonlySet<string> = set(
  'extended postponed delayed moved rescheduled adjourned pushed deferred put back',
)
/** Modal verbs that refer to the past before `have`: `could have begun Friday`. */
export const MODALS: ReadonlySet<string> = set('may might must could should')
/** Verbs that lasted until a day: `worked until Tuesday`. */
export const DURATIVE_VERBS: ReadonlySet<string> = set(
  'worked burned burnt lasted ran continued stayed remained waited raged fought slept lived',
)
/** Outcomes of an event, which is therefore over: `the winner of Monday's race`. */
export const OUTCOMES: ReadonlySet<string> = set(
  'result results winner winners loser losers victim victims survivors returns wake aftermath repeat rerun footage',
)
/** Present forms of `be`. */
export const PRESENT_BE: ReadonlySet<string> = set('is are am m s re')
