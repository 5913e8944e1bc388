import type { Language } from './language.ts'

const LAST = 'afgelopen|vorige?|verleden|voorbije?|jongstleden'
const THIS = 'deze|dit'
const NEXT = 'volgende?|komende?|aanstaande|eerstvolgende'
const relativeTo = (noun: string) => ({
  [`(?:${LAST}) ${noun}`]: -1,
  [`(?:${THIS}|(?:het|de) lopende?) ${noun}`]: 0,
  [`(?:${NEXT}) ${noun}`]: 1,
})
const PARTS = 'ochtend|morgen|middag|avond|nacht'
const WEEKDAY = `(?:{weekday}(?:${PARTS})?(?:,| \\()? ?(?:de |den )?)?`
const YEAR = '(?:,? {year}|(?: van)? {relativeYear})?'
const DAY = '{day}(?:e|ste|de)?'

export const nl: Language = {
  weekdays: 'zondag, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag',
  shortWeekdays: 'zo\\., ma\\., di\\., wo\\., do\\., vr\\., za\\.',
  months:
    'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december',
  shortMonths:
    'jan\\., febr?\\.?, mrt\\.?, apr\\.?, (?!), jun\\.?, jul\\.?, aug\\.?, sept?\\.?, okt\\.?, nov\\.?, dec\\.?',
  relativeDays: {
    eergisteren: -2,
    [`gister(?:en|${PARTS})?`]: -1,
    'vandaag|vanochtend|vanmorgen|vanmiddag|vanavond|vannacht': 0,
    [`morgen(?:${PARTS})?`]: 1,
    overmorgen: 2,
  },
  relativeWeeks: relativeTo('week'),
  relativeMonths: relativeTo('maand'),
  relativeYears: relativeTo('jaar'),
  steps: { [LAST]: -1, [THIS]: 0, [NEXT]: 1 },
  feasts: {
    kerstavond: 'Christmas Eve',
    'eerste kerstdag': 'Christmas Day',
    'tweede kerstdag': 'Boxing Day',
    'oudejaarsavond|oudejaarsdag': "New Year's Eve",
    nieuwjaarsdag: "New Year's Day",
    aswoensdag: 'Ash Wednesday',
    palmzondag: 'Palm Sunday',
    'witte donderdag': 'Maundy Thursday',
    'goede vrijdag': 'Good Friday',
    '(?:eerste )?paasdag|paaszondag': 'Easter Sunday',
    'tweede paasdag|paasmaandag': 'Easter Monday',
    hemelvaartsdag: 'Ascension Day',
    'tweede pinksterdag|pinkstermaandag': 'Whit Monday',
    allerheiligen: "All Saints' Day",
  },
  numbers:
    'een|één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien',
  dayWords: 'eerste',
  units: 'dag(?:en)?, we(?:ek|ken), maand(?:en)?, jaar|jaren',
  parts: 'ochtend, middag, avond, nacht',
  notAfter: '(?:elke|iedere|alle|een|sommige|eerste|tweede|derde|laatste|goede|witte|zwarte)|heer|mevrouw',
  everyYear: '(?:elk|ieder) jaar(?: op)?',
  notBefore: 'van de maand|van elke',
  untilNow: 'tot|vanaf|sinds|tot op',
  ago: ['{count} {unit} (?:geleden|terug)'],
  ahead: ['over {count} {unit}', 'binnen {count} {unit}'],
  phrases: [
    `${WEEKDAY}{days:(?:e|ste|de)?}${DAY} {month}${YEAR}`,
    `${WEEKDAY}{first} ?(?:-|tot|tot en met|t/m|tot aan) ?${DAY} {month}${YEAR}`,
    `${WEEKDAY}${DAY}(?: |-){month}${YEAR}`,
    `${WEEKDAY}${DAY} (?:van )?{relativeMonth}`,
    `{weekday}(?:${PARTS})?,? ?\\(?(?:de )?${DAY}(?!\\d|[.,:]\\d|%| (?:uur|mensen|jaar|euro|doden|miljoen))\\)?`,
    `{weekday}(?:${PARTS})? (?:van )?{relativeWeek}`,
    '{relativeWeek} {fullWeekday}',
    `{step} {fullWeekday}(?:${PARTS})?`,
    `{fullWeekday}(?:${PARTS})? {step}(?= (?:is|was|heeft|[a-z]+t)|[.,;])`,
    `{fullWeekday}(?:${PARTS})?(?!-[a-z])`,
    `(?<!(?:goede|de|in de|elke|van (?=vandaag|morgen)|'s) ?){relativeDay}`,
    '{month} {year}',
    '{month}(?: van)? {relativeYear}',
    '{step} {fullMonth}',
    '(?<=(?:in|sinds|tot|van|eind|begin|half|medio|vanaf|voor|na|en|maand|per|tot en met|tussen|over|rond|of|om) ){fullMonth}(?!-[a-z])',
    '(?<=(?:in|sinds|tot|van|vanaf|jaar|en|voor|na|zomer van|eind|begin|uit|tussen|rond) ){year}(?![.,]\\d|%| (?:miljoen|mensen|euro|dollar|gulden|meter|kilometer|doden|punten|stemmen|hectare|ton|gevallen|jaar|soldaten))',
    '(?<=\\(){year}(?=\\))',
    '{relativeWeek}',
    '{relativeMonth}',
    '{relativeYear}',
  ],
  joints: 'tot(?: en met)?|t/m',
  and: '(?:en|of)(?: op| van)?',
  past: 'was|waren|werd|werden|had|hadden|heeft|hebben|is (?:[a-z]+ ){0,6}(?=ge[a-z]+)|ging|gingen|kwam|kwamen|zei|zeiden|vond|vonden|gaf|gaven|deed|deden|stond|stonden|nam|namen|begon|begonnen|viel|vielen|zag|zagen|bleef|bleven|kreeg|kregen|liep|sprak|schreef|won|wonnen|verloor|vertrok|riep|hield|sloeg|trok|liet|meldde|meldden|zou|kon|moest|mocht|wilde|lag|sinds|ge[a-z]{3,}(?:t|d|en)|[a-z]{2,}(?:eerde|eerden|elde|elden|erde|erden|igde|igden|kte|kten|pte|ten|ste|sten|tte|tten|chtte)(?<!laatste|eerste|beste|meeste|grootste|moeten|weten|laten|rechten|gasten|kosten)',
  future:
    'zal|zullen|gaat|gaan|wordt|worden|moet|moeten|kan|kunnen|wil|willen|gepland|verwacht|begint|beginnen|start|starten|komt|komen|tot(?: en met)?(?=\\s?$)|vindt|vinden|houdt|staat|staan|opent|speelt|spelen|treedt|vertrekt|vanaf|komend|volgend',
}
