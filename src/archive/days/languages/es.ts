import type { Language } from './language.ts'

const LAST = 'pasad[oa]|últim[oa]'
const THIS = 'este|esta'
const NEXT = 'próxim[oa]|siguiente|que viene|entrante'
const relativeTo = (noun: string) => ({
  [`(?:(?:${LAST}) ${noun}|${noun} (?:${LAST}|anterior))`]: -1,
  [`(?:(?:${THIS}|presente|actual) ${noun}|${noun} (?:en curso|actual))`]: 0,
  [`(?:(?:${NEXT}) ${noun}|${noun} (?:${NEXT}))`]: 1,
})
const WEEKDAY = '(?:{weekday} ?(?:\\(|,)? ?(?:el )?(?:día )?)?'
const YEAR = '(?:,? (?:del? )?(?:año )?{year}|,? (?:del? )?{relativeYear})?'
const HOURS = '(?: por la (?:mañana|tarde|noche))?'

export const es: Language = {
  weekdays: 'domingo, lunes, martes, miércoles, jueves, viernes, sábado',
  shortWeekdays: 'dom\\., lun\\., mar\\., mié\\., jue\\., vie\\., sáb\\.',
  months:
    'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre|setiembre, octubre, noviembre, diciembre',
  shortMonths:
    'ene\\.?, feb\\.?, mar\\.?, abr\\.?, may\\.?, jun\\.?, jul\\.?, ago\\.?, sept?\\.?|set\\., oct\\.?, nov\\.?, dic\\.?',
  relativeDays: {
    'anteayer|antier|antes de ayer': -2,
    anoche: -1,
    ayer: -1,
    hoy: 0,
    'esta (?:mañana|tarde|noche)': 0,
    'pasado mañana': 2,
    mañana: 1,
  },
  relativeWeeks: relativeTo('semana'),
  relativeMonths: relativeTo('mes'),
  relativeYears: relativeTo('año'),
  steps: { [LAST]: -1, [THIS]: 0, [NEXT]: 1 },
  feasts: {
    nochebuena: 'Christmas Eve',
    'día de navidad': 'Christmas Day',
    nochevieja: "New Year's Eve",
    'día de año nuevo': "New Year's Day",
    'miércoles de ceniza': 'Ash Wednesday',
    'domingo de ramos': 'Palm Sunday',
    'jueves santo': 'Maundy Thursday',
    'viernes santo': 'Good Friday',
    'domingo de (?:resurrección|pascua)': 'Easter Sunday',
    'lunes de pascua': 'Easter Monday',
    'día de todos los santos': "All Saints' Day",
  },
  numbers:
    'un[oa]?, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince',
  dayWords:
    'uno|primero, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince',
  units: 'días?, semanas?, mes(?:es)?, años?',
  parts: 'por la mañana, por la tarde, por la noche, de madrugada, al mediodía, a mediodía',
  notAfter:
    '(?:todos los|cada|los|un|otro|algún)(?: primer| último)?|primer|último|(?:plaza|copa|calle|avenida) de|doña|don|señora?',
  everyYear: '(?:cada año|todos los años),?(?: el)?',
  onlyInLowercase: 'domingo',
  notBefore: 'santo|negro|de (?:carnaval|gloria|resurrección|ceniza|ramos)|de cada',
  untilNow: 'hasta|desde',
  ago: ['hace(?: unos| unas)? {count} {unit}', '{count} {unit} atrás'],
  ahead: ['dentro de {count} {unit}', 'en {count} {unit}(?= (?:más|cuando))'],
  phrases: [
    `${WEEKDAY}{days}(?:el )?{day} de {month}${YEAR}`,
    `${WEEKDAY}{first} (?:al|a|hasta el|-) {day} de {month}${YEAR}`,
    `${WEEKDAY}{first}-{day} de {month}${YEAR}`,
    `${WEEKDAY}{day}(?:º|°|er)?(?: del?|-|/)? ?{month}${YEAR}${HOURS}`,
    `${WEEKDAY}{day} (?:de|del) {relativeMonth}`,
    '{weekday} ?\\(?(?:día )?{day}(?!\\d| de [a-z]|[:.,]\\d|%| (?:a|h|horas|personas|años|muertos))\\)?',
    '(?<=(?:el|del|al|este|pasado|próximo|hasta el|desde el) )día {day}(?! de [a-z]|[:.,]\\d)',
    `{weekday}${HOURS} (?:de|de la) {relativeWeek}`,
    `{step} {fullWeekday}${HOURS}`,
    `{fullWeekday} {step}${HOURS}`,
    `{fullWeekday}${HOURS}`,
    'mañana {fullWeekday}',
    `(?<!(?:la|una|por la|de la|las|cada|media|en la|noche y la|a la|misma|primera|toda la|buena|esa|de|día) ){relativeDay}${HOURS}(?<! mañana(?= (?:siguiente|del)))`,
    '{month} del? {year}',
    '{month}(?:,| del?)? {relativeYear}',
    '{step} (?:mes de )?{fullMonth}',
    '{fullMonth} {step}',
    '(?<=(?:en|de|desde|hasta|a|para|durante|y|entre|mes de|mediados de|finales de|principios de|primeros de|el|tras) ){fullMonth}',
    '{fullMonth}(?= (?:y|a|o) (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))',
    '(?<=(?:en|desde|hasta|de|año|a|entre|y|verano de|invierno de) )(?<!(?:década|más|menos|cerca|alrededor|total) de ){year}(?![.,]\\d|%| (?:millones|personas|euros|dólares|pesos|metros|kilómetros|muertos|puntos|votos|hectáreas|toneladas|casos|años|empleos|soldados))',
    '(?<=\\(){year}(?=\\))',
    '{relativeWeek}',
    '{relativeMonth}',
    '{relativeYear}',
  ],
  joints: '(?:a|al|hasta)(?: el)?',
  and: '(?:y|e|o)(?: el| del)?',
  past: 'ha|han|había|habían|fue|fueron|era|eran|estaba|estaban|tenía|tuvo|tuvieron|hizo|hicieron|dijo|dijeron|dio|dieron|vio|vieron|pudo|puso|pusieron|quiso|supo|vino|hubo|desde|tras|[a-záéíóúñ]{2,}(?:ó|aron|ieron|yeron|jeron|aba|aban)',
  future:
    'será|serán|va a|van a|próxim[oa]s?|hasta|para(?= (?:el|este|mañana) $)|prevé|prevén|previst[oa]s?|programad[oa]s?|podría|podrá|podrán|deberá|debe|deben|quiere|quieren|pretende|convocad[oa]s?|comienza|empieza|arranca|[a-záéíóúñ]{2,}(?:ará|erá|irá|drá|ará[ns]|erán|irán|drán)|[a-z]{3,}(?:aría|ería|iría)n?',
}
