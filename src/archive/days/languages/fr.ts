import type { Language } from './language.ts'

const LAST = 'derni(?:er|ère)|passée?|écoulée?'
const NEXT = 'prochaine?'
const relativeTo = (noun: string, article: string) => ({
  [`(?:${article})?${noun} (?:${LAST}|précédente?)`]: -1,
  [`(?:ce|cette) ${noun}(?!-là)|${noun} en cours`]: 0,
  [`(?:${article})?${noun} (?:${NEXT}|à venir)|(?:la )?${NEXT} ${noun}`]: 1,
})
const WEEKDAY = '(?:{weekday}(?: matin| soir| après-midi)?(?:,| \\()? ?(?:le )?)?'
const YEAR = '(?:,? {year}|,? (?:de )?{relativeYear})?'

export const fr: Language = {
  weekdays: 'dimanche, lundi, mardi, mercredi, jeudi, vendredi, samedi',
  shortWeekdays: 'dim\\., lun\\., mar\\., mer\\., jeu\\., ven\\., sam\\.',
  months:
    'janvier, février|fevrier, mars, avril, mai, juin, juillet, août|aout, septembre, octobre, novembre, décembre|decembre',
  shortMonths:
    'janv\\.?, fé?e?vr?\\., (?!), avr\\., (?!), (?!), juil\\.?, (?!), sept\\.?, oct\\.?, nov\\.?, dé?e?c\\.',
  relativeDays: {
    'avant-hier|avant hier': -2,
    hier: -1,
    "aujourd'? ?hui": 0,
    'ce (?:matin|soir|midi)|cet après-midi|cette nuit': 0,
    'après-demain|après demain': 2,
    demain: 1,
  },
  relativeWeeks: relativeTo('semaine', 'la '),
  relativeMonths: relativeTo('mois', 'le '),
  relativeYears: {
    ...relativeTo('année', "l'"),
    "(?:l')?an dernier|(?:l')?an passé": -1,
    "(?:l')?an prochain": 1,
  },
  steps: { [LAST]: -1, [NEXT]: 1, ce: 0 },
  feasts: {
    'réveillon de noël|veille de noël': 'Christmas Eve',
    'jour de noël': 'Christmas Day',
    'saint-sylvestre|réveillon du nouvel an': "New Year's Eve",
    "jour de l'an": "New Year's Day",
    'mardi gras': 'Shrove Tuesday',
    'mercredi des cendres': 'Ash Wednesday',
    'dimanche des rameaux': 'Palm Sunday',
    'jeudi saint': 'Maundy Thursday',
    'vendredi saint': 'Good Friday',
    'dimanche de pâques': 'Easter Sunday',
    'lundi de pâques': 'Easter Monday',
    "jeudi de l'ascension": 'Ascension Day',
    'lundi de pentecôte': 'Whit Monday',
    toussaint: "All Saints' Day",
  },
  numbers:
    'une?, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze',
  dayWords: 'premier',
  units: 'jours?, semaines?, mois, an(?:s|née|nées)?',
  parts: 'matin, soir, midi, après-midi, dans la nuit, dans la soirée, dans la matinée',
  notAfter:
    "(?:tous les|chaque|un|une|le dernier|le premier|premier|le)|(?:monde|jeunes|france|société|temps) d'",
  everyYear: '(?:chaque année|tous les ans),?(?: le)?',
  notBefore: 'noir|saint|gras|des cendres|de pâques|(?:de|du|dans le) mois',
  untilNow: "jusqu'à|jusqu'|dès|depuis",
  ago: ['il y a(?: environ)? {count} {unit}', 'voici {count} {unit}', 'voilà {count} {unit}'],
  ahead: ["(?:dans|d'ici|d'ici à) {count} {unit}"],
  phrases: [
    `${WEEKDAY}{days:(?:er)?}(?:le )?{day}(?:er)? {month}${YEAR}`,
    `${WEEKDAY}{first}(?:er)? ?(?:au|-|jusqu'au) ?{day}(?:er)? {month}${YEAR}`,
    `${WEEKDAY}{day}(?:er)?(?: |-){month}${YEAR}{part}`,
    `${WEEKDAY}{day}(?:er)? (?:du )?{relativeMonth}`,
    '{weekday} ?\\(?{day}(?:er)?(?! ?(?:h|%|:)|\\d|[.,:]\\d| (?:personnes|morts|ans|heures|euros|millions))\\)?',
    '{weekday}{part} (?:de )?{relativeWeek}',
    '{fullWeekday} {step}{part}',
    '{step} {fullWeekday}{part}',
    '{fullWeekday}{part}',
    '(?<!(?:de|lendemain|monde|pour|comme) ){relativeDay}{part}',
    '{month} {year}',
    '{month}(?:,| de)? {relativeYear}',
    '{fullMonth} {step}',
    "(?<=(?:en|de|d'|depuis|jusqu'en|fin|début|mi-|dès|et|à|entre|avant|après|pour|courant|mois de|mois d') ?){fullMonth}(?! [a-z]+ ?(?:rouge))",
    "(?<=(?:en|depuis|de|dès|l'année|d'ici à|à|fin|début|été|hiver|automne|printemps|et|entre|avant|après|jusqu'en|courant) ){year}(?![.,]\\d|%| (?:millions|personnes|euros|dollars|francs|mètres|kilomètres|morts|points|voix|hectares|tonnes|emplois|salariés|soldats|hommes|femmes|ans|élèves))",
    '(?<=\\(){year}(?=\\))',
    '{relativeWeek}',
    '{relativeMonth}',
    '{relativeYear}',
  ],
  joints: "(?:au|à|jusqu'au|jusqu'en)",
  and: '(?:et|ou)(?: le| du)?',
  past: "a|ont|avait|avaient|est(?= [a-zé]+(?:é|i|u)e?s?(?![a-zé]))|sont(?= [a-zé]+(?:é|i|u)e?s(?![a-zé]))|était|étaient|fut|furent|eut|eurent|depuis|s'est|se sont|dit|[a-zàâéèêîôûç]{3,}(?:èrent|irent|aient|ait(?<!fait|parfait|souhait|trait|retrait|lait|portrait|extrait|sait))|n'a|l'a|n'ont|l'ont|qu'il a|j'ai|d'[a-z]+é",
  future:
    "sera|seront|aura|auront|va|vont|doit|doivent|devrait|devraient|pourrait|pourraient|prévue?s?|attendue?s?|prochaine?s?|jusqu'(?:à|au|en)|d'ici|commence|débute|ouvre|prévoit|compte|souhaite|[a-zàâéèêîôûç]{3,}(?:era|eront|ira|iront|dra|dront)",
}
