import type { Language } from './language.ts'

const LAST = 'scors[oa]|passat[oa]|ultim[oa]'
const THIS = "quest[oa']"
const NEXT = 'prossim[oa]|entrante'
const relativeTo = (noun: string) => ({
  [`(?:${LAST}) ${noun}|${noun} (?:${LAST}|precedente)`]: -1,
  [`(?:${THIS}) ?${noun}|${noun} (?:in corso|corrente)`]: 0,
  [`(?:${NEXT}) ${noun}|${noun} (?:${NEXT})`]: 1,
})
const WEEKDAY = "(?:{weekday}(?: mattina| sera| pomeriggio| notte)?(?:,| \\()? ?(?:l'|il )?)?"
const YEAR = "(?:,? (?:del )?{year}|,? (?:del(?:l')? ?)?{relativeYear})?"
const DAY = '{day}(?:°|º)?'
const AFTER_YEAR =
  '(?![.,]\\d|%| (?:milioni|persone|euro|dollari|lire|metri|chilometri|morti|punti|voti|ettari|tonnellate|casi|anni|soldati))'

export const it: Language = {
  weekdays:
    "domenica, lunedì|lunedi'?, martedì|martedi'?, mercoledì|mercoledi'?, giovedì|giovedi'?, venerdì|venerdi'?, sabato",
  shortWeekdays: 'dom\\., lun\\., mart?\\., merc?\\., giov?\\., ven\\., sab\\.',
  months:
    'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
  shortMonths:
    'genn?\\.?, febb?r?\\.?, mar\\.?, apr\\.?, magg?\\.?, giu\\.?, lug\\.?, ago\\.?, sett?\\.?, ott\\.?, nov\\.?, dic\\.?',
  relativeDays: {
    "l'altro ieri|ieri l'altro|l'altroieri|altroieri|avantieri": -2,
    ieri: -1,
    oggi: 0,
    'stamattina|stamani|stamane|stasera|stanotte|questa (?:mattina|sera|notte)|questo pomeriggio': 0,
    dopodomani: 2,
    domani: 1,
  },
  relativeWeeks: relativeTo('settimana'),
  relativeMonths: relativeTo('mese'),
  relativeYears: relativeTo('anno'),
  steps: { [LAST]: -1, [THIS]: 0, [NEXT]: 1 },
  feasts: {
    'vigilia di natale': 'Christmas Eve',
    'giorno di natale': 'Christmas Day',
    'santo stefano': 'Boxing Day',
    capodanno: "New Year's Day",
    'martedì grasso': 'Shrove Tuesday',
    'mercoledì delle ceneri': 'Ash Wednesday',
    'domenica delle palme': 'Palm Sunday',
    'giovedì santo': 'Maundy Thursday',
    'venerdì santo': 'Good Friday',
    'domenica di pasqua': 'Easter Sunday',
    "pasquetta|lunedì dell'angelo": 'Easter Monday',
    ognissanti: "All Saints' Day",
  },
  numbers:
    'un[oa]?, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, tredici, quattordici, quindici',
  dayWords: 'primo',
  units: 'giorn[oi], settiman[ae], mes[ei], ann[oi]',
  parts: 'mattina, pomeriggio, sera, notte, a mezzogiorno, a mezzanotte, scorso',
  notAfter: "(?:ogni|tutte le|tutti i|un|una|il|la|l'|della|alla|qualche|l'ultim[oa]|prima|primo|le|i)|otto",
  everyYear: "(?:ogni anno|tutti gli anni),?(?: il| l')?",
  notBefore: 'santo|grasso|nero|delle palme|di pasqua|del mese|di ogni',
  untilNow: 'fino a|sino a|da|ad',
  ago: ['{count} {unit} (?:fa|or sono)'],
  ahead: ['(?:tra|fra|entro) {count} {unit}'],
  phrases: [
    `${WEEKDAY}{days}(?:l'|il )?${DAY} {month}${YEAR}`,
    `${WEEKDAY}{first} ?(?:al|all'|-|e) ?${DAY} {month}${YEAR}`,
    `${WEEKDAY}${DAY}(?: |-)(?:di )?{month}${YEAR}{part}`,
    `${WEEKDAY}${DAY} (?:di|del) {relativeMonth}`,
    `{weekday} ?\\(?${DAY}(?!\\d|[.,:]\\d|%| (?:persone|anni|ore|euro|morti|milioni))\\)?`,
    '{weekday}{part} (?:della )?{relativeWeek}',
    '{step} {fullWeekday}{part}',
    '{fullWeekday} {step}{part}',
    '{fullWeekday}{part}',
    '(?<!(?:di|mondo|un|del) (?=(?:oggi|domani))){relativeDay}{part}',
    '{month}(?: del)? {year}',
    "{month}(?:,| dell?'?)? ?{relativeYear}",
    '{step} (?:mese di )?{fullMonth}',
    '{fullMonth} {step}',
    "(?<=(?:a|ad|in|da|di|nel|dal|al|fino a|fine|inizio|metà|entro|e|tra|per|mese di|lo|il|d') ?){fullMonth}",
    `(?<=(?:nel|dal|al|del|anno|fino al|il|estate|inverno|e|tra il|fine|inizio) ){year}${AFTER_YEAR}`,
    `(?<=(?:nell'|dell'|dall')(?:anno )?){year}`,
    '(?<=\\(){year}(?=\\))',
    '{relativeWeek}',
    '{relativeMonth}',
    '{relativeYear}',
  ],
  joints: "(?:al|all'|a|fino al|fino a)",
  and: "(?:e|ed|o)(?: il| del| l')?",
  past: 'ha|hanno|aveva|avevano|era|erano|fu|furono|stata|stato|stati|state|disse|fece|da(?= $)|dopo|è (?:[a-z]+[aiu]t[oaie]|mort[oa]|nat[oa]|avvenut[oa])|sono (?:[a-z]+[aiu]t[ie]|mort[ie])|si è|si sono|[a-zàèéìòù]{2,}(?:arono|irono|erono|ava|avano|evano|ettero|ò)',
  future:
    'sarà|saranno|avrà|avranno|dovrebbe|dovrebbero|potrebbe|potrebbero|previst[oaie]|in programma|prossim[oaie]|fino a|entro|dovrà|deve|devono|vuole|vogliono|inizia|comincia|[a-zàèéìòù]{2,}(?:erà|eranno|irà|iranno|drà|dranno|rrà|rranno)',
}
