import type { Language } from './language.ts'

const LAST = '(?:letzt|vergangen|vorig|vorangegangen)e[mnrs]?'
const THIS = 'diese[mnrs]?'
const NEXT = '(?:nächst|kommend)e[mnrs]?'
const BEFORE_LAST = '(?:vorletzt|vorvergangen|vorvorig)e[mnrs]?'
const AFTER_NEXT = 'übernächste[mnrs]?'
const relativeTo = (noun: string) => ({
  [`${LAST} ${noun}`]: -1,
  [`(?:${THIS}|(?:de[mrs] )?laufende[mnrs]?) ${noun}`]: 0,
  [`${NEXT} ${noun}`]: 1,
  [`${BEFORE_LAST} ${noun}`]: -2,
  [`${AFTER_NEXT} ${noun}`]: 2,
})

const PARTS = 'morgen|vormittag|mittag|nachmittag|abend|nacht|früh|mitternacht'
/** A weekday before its date. */
const WEEKDAY = `(?:{weekday}(?:${PARTS})?(?: ?\\(|,? de[mnr]|,)? )?`
const DAY = '{day}(?:\\.|(?<=n|r))'
const YEAR = '(?: {year}| {relativeYear})?'

export const de: Language = {
  hasCapitals: true,
  notAfter:
    '(?:jede[mnrs]?|alle[nr]?)(?: (?:zweite|erste|letzte)[mnrs]?)?|eine[mns]?|oskar|otto|karl|ernst|frau|herrn?|(?:welt|generation|starke|schwache|frauen|menschen|jugend) von|robinsons?|schwarze[rn]?|blutige[rn]?',
  everyYear: '(?:jedes jahr|alljährlich|jeweils|immer),?(?: am)?',
  notBefore: 'im monat|jede[sn]|zeitung',
  untilNow: 'bis|ab|seit|für',
  onlyInLowercase: 'morgen, heuer',
  weekdays: 'sonntag, montag, dienstag, mittwoch, donnerstag, freitag, samstag|sonnabend',
  shortWeekdays: 'so\\.?, mo\\.?, di\\.?, mi\\.?, do\\.?, fr\\.?, sa\\.?',
  months:
    'jänner|januar, februar|feber, märz, april, mai, juni, juli, august, september, oktober, november, dezember',
  shortMonths:
    'jan\\., feb\\.?, mär\\.|mrz\\.?, apr\\.?, (?!), jun\\.?, jul\\.?, aug\\.?, sept?\\.?, okt\\.?, nov\\.?, dez\\.?',
  relativeDays: { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 },
  relativeWeeks: relativeTo('woche(?:nendes?)?'),
  relativeMonths: relativeTo('monat(?:s|es)?'),
  relativeYears: { ...relativeTo('jahr(?:s|es)?'), vorjahr: -1, 'vorjahre?s': -1, heuer: 0 },
  steps: { [LAST]: -1, [THIS]: 0, [NEXT]: 1, [BEFORE_LAST]: -2, [AFTER_NEXT]: 2 },
  feasts: {
    'heilig(?:er|en|em) abend|heiligabend|heiligabends': 'Christmas Eve',
    'christtag|(?:erste[rn]?|1\\.) weihnachts(?:feier)?tag': 'Christmas Day',
    'stephanstag|stefanitag|stephanitag|(?:zweite[rn]?|2\\.) weihnachts(?:feier)?tag': 'Boxing Day',
    silvester: "New Year's Eve",
    'neujahr|neujahrstag': "New Year's Day",
    rosenmontag: 'Rose Monday',
    'faschingsdienstag|fastnachtsdienstag': 'Shrove Tuesday',
    aschermittwoch: 'Ash Wednesday',
    palmsonntag: 'Palm Sunday',
    gründonnerstag: 'Maundy Thursday',
    karfreitag: 'Good Friday',
    karsamstag: 'Holy Saturday',
    ostersonntag: 'Easter Sunday',
    ostermontag: 'Easter Monday',
    'christi himmelfahrt': 'Ascension Day',
    pfingstsonntag: 'Pentecost Sunday',
    pfingstmontag: 'Whit Monday',
    fronleichnam: 'Feast of Corpus Christi',
    allerheiligen: "All Saints' Day",
    allerseelen: "All Souls' Day",
  },
  numbers:
    'eine[mnrs]?, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn',
  dayWords:
    'ersten?, zweiten?, dritten?, vierten?, fünften?, sechsten?, siebten?|siebenten?, achten?, neunten?, zehnten?, elften?, zwölften?',
  units: 'tag(?:e|en)?, wochen?, monat(?:e|en)?, jahr(?:e|en)?',
  parts: 'früh, morgen, vormittag, mittag, nachmittag, abend, nacht, um mitternacht',
  ago: ['vor {count} {unit}'],
  ahead: ['(?:in|binnen) {count} {unit}'],
  phrases: [
    `${WEEKDAY}{days:\\.}${DAY} {month}${YEAR}`,
    `${WEEKDAY}{first}\\.? ?(?:-|bis(?: zum)?|/) ?${DAY} {month}${YEAR}`,
    `${WEEKDAY}${DAY} {month}${YEAR}{part}`,
    `${WEEKDAY}${DAY} {relativeMonth}`,
    `{weekday}(?:${PARTS})?,? (?:den |dem ){day}\\.`,
    `{weekday}(?:${PARTS})?,? {day}\\.`,
    `{weekday}(?:${PARTS})?(?: der)? {relativeWeek}`,
    '{relativeWeek},? {fullWeekday}',
    `{step} {fullWeekday}(?:${PARTS})?{part}`,
    `{fullWeekday}(?:${PARTS})?{part}(?!-[a-z])`,
    `{relativeDay}{part}`,
    `{step} {fullMonth}`,
    `{month} {year}`,
    `{fullMonth}(?: des)? {relativeYear}`,
    `{fullMonth}(?!-[a-z])`,
    `(?<=(?:in|seit|bis|von|ab|anno|vor|nach|um|im jahre?|des jahres|sommer|winter|herbst|frühjahr|frühling|anfang|mitte|ende|und) ){year}(?!-|[.,]\\d| (?:menschen|euro|mark|kilometer|meter|personen|besucher|zuschauer|stimmen|mann|soldaten|lire|schilling|quadratmeter|jahre|tonnen|franken|dollar))`,
    '(?<=\\(){year}(?=\\))',
    '{relativeWeek}',
    '{relativeMonth}',
    '{relativeYear}',
  ],
  joints: 'bis(?: zum| einschließlich| einschließlich zum)?|/|auf(?: den)?',
  and: 'und(?: am| vom)?|sowie(?: am)?|oder',
  past: 'hieß|schloss|schloß|(?:war|wurde|hatte|kam|ging|gab|fand|stand|sagte|begann|starb|fiel|lag|nahm|ließ|trat|sah|traf|blieb|schlug|gewann|verlor|schrieb|lief|zog|rief|sprach|fuhr|hielt|brach|lud|sollte|wollte|konnte|musste|mußte|durfte|verstarb|entschied)(?:e?n)?|hat|habe|haben|sei|worden|gewesen|seit|[a-zäöüß]{2,}iert|[a-zäöüß]{2,}(?:el|er|ig|lä|ier|ich|äch|ck|r|nde|ll|hn|g|mm|tz|tz|ss|mach|lan|fe|de)ten?(?<!letzten?|ersten?|könnten?|möchten?|sollten?|werten?|arten?)',
  future:
    'wird|werden|soll|sollen|will|wollen|kann|können|geplant|vorgesehen|erwartet|findet|finden|stattfinden|beginnt|beginnen|startet|starten|lädt|laden|steht|stehen|geht|gehen|trifft|treffen|kommt|kommen|spielt|spielen|gibt|möchte|bis(?: zum)?(?=\\s?$)|ab|tritt|treten|eröffnet|veranstaltet|bleibt|bleiben|hält|muss|muß|müssen|liest|zeigt|bietet|feiert|feiern|endet|öffnet|läuft|folgt|stellt|referiert|morgen|kommende[mnrs]?|nächste[mnrs]?|zu [a-zäöüß]+en',
}
