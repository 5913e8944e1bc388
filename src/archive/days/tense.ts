const set = (words: string) => new Set(words.split(' '))

/** Words that say that something is to come. */
export const FUTURE: ReadonlySet<string> = set(
  'will ll shall would going scheduled due expected expects expect plans plan planning planned slated expire ' +
    'expires expiring payable effective deadline mature matures maturing until till through upcoming forthcoming ' +
    'begins begin starts starting resume meet go beginning opens ends takes meets arrives leaves returns resumes visits hosts ' +
    'faces airs plays kicks reopens reopen flies travels gathers hope hoped closes likely intends intend hopes hoping tentatively may could should must can if unless tomorrow soon ' +
    'ahead eve awaiting preparing prepare prepares',
)

/** Verbs in the past that do not end in -ed, and words that go with them. */
export const PAST: ReadonlySet<string> = set(
  'was were had did didn wasn weren hadn couldn told said since went came met held began rose fell closed took made ' +
    'gave left got saw found shot sent lost led broke spoke stood wrote kept been brought built bought sold became ' +
    'struck hit set cut ran flew drew grew knew threw sought taught thought felt heard paid put quit shut sank swore ago ' +
    'earlier recently previously won drove chose fought hurt slid rang sang swept tore wore woke bore bit blew caught ' +
    'dealt fled froze hid hung laid lay lent let rode sat shook slept spent stole stuck swam understood withdrew',
)

/** What ends in -ed and is no verb in the past, or tells nothing of when. */
export const NO_PARTICIPLE: ReadonlySet<string> = set(
  'need indeed united speed seed feed bed red hundred wed sacred alleged proposed embed exceed proceed succeed breed',
)

/** Of those that are to come, what is in the past when it is said of a deed: `on Friday scheduled a hearing`. */
export const DEEDS: ReadonlySet<string> = set('scheduled expected planned slated')
export const BE: ReadonlySet<string> = set('is are was were be been being am s re also now')

/** Before a word that could be a verb, what makes a noun of it: `announced the plan`, `his visits`. */
export const BEFORE_NOUN: ReadonlySet<string> = set(
  'the a an its his her their this that s of any no new our',
)

/** What an infinitive is told by: `agreed to meet Friday`. */
export const INFINITIVES: ReadonlySet<string> = set(
  'be begin start meet hold vote open visit arrive close expire leave return announce resume take make give come go ' +
    'appear testify address decide consider discuss release report play face speak travel end attend sign deliver ' +
    'present launch host fly run elect respond withdraw pay issue submit file complete review strike march protest ' +
    'reopen move continue send name choose join debate select introduce receive hear rule appeal step surrender pull gather',
)
/** Before an infinitive: what they tell of was done, or was not. `was forced to resign Monday`. */
export const DONE: ReadonlySet<string> = set(
  'began continued failed forced managed refused started helped seemed appeared used had able declined tried came ' +
    'moved led unable proceeded compelled happened went',
)
/** With these, `would not` is a refusal that has been made: `would not comment Friday`. */
export const SAY: ReadonlySet<string> = set(
  'comment say confirm discuss elaborate disclose speculate identify be',
)
/** With these, `to Monday` is the new day: `postponed to Monday`. */
export const MOVED: ReadonlySet<string> = set(
  'extended postponed delayed moved rescheduled adjourned pushed deferred put back',
)
/** Before `have`, these look back: `could have begun Friday`. */
export const MODALS: ReadonlySet<string> = set('may might must could should')
/** What went on until a day: `worked until Tuesday`. */
export const LASTS: ReadonlySet<string> = set(
  'worked burned burnt lasted ran continued stayed remained waited raged fought slept lived',
)
/** What is left of a day's event, which has been: `the winner of Monday's race`. */
export const OUTCOMES: ReadonlySet<string> = set(
  'result results winner winners loser losers victim victims survivors returns wake aftermath repeat rerun footage',
)
/** Forms of `be` in the present. */
export const ARE: ReadonlySet<string> = set('is are am m s re')
