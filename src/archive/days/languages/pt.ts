import type { Language } from './language.ts'

const LAST = 'passad[oa]|últim[oa]'
const THIS = '[dn]?est[ea]'
const NEXT = 'próxim[oa]|que vem|seguinte'
const relativeTo = (noun: string) => ({
  [`(?:${LAST}) ${noun}|${noun} (?:${LAST}|anterior)`]: -1,
  [`(?:${THIS}|presente|corrente) ${noun}|${noun} (?:corrente|em curso)`]: 0,
  [`(?:${NEXT}) ${noun}|${noun} (?:${NEXT})`]: 1,
})
const FAIR = '(?: ?- ?| )feira'
const WEEKDAY = '(?:{weekday}(?:,| \\()? ?(?:dia |o dia )?)?'
const YEAR = '(?:,? (?:de |do )?{year}|,? (?:de |do )?{relativeYear})?'
const DAY = '{day}(?:°|º|o)?'

export const pt: Language = {
  weekdays: `domingo, segunda(?:${FAIR})?, terça(?:${FAIR})?, quarta(?:${FAIR})?, quinta(?:${FAIR})?, sexta(?:${FAIR})?, sábado`,
  months:
    'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
  shortMonths:
    'jan\\.?, fev\\.?, mar\\.?, abr\\.?, mai\\.?, jun\\.?, jul\\.?, ago\\.?, set\\.?, out\\.?, nov\\.?, dez\\.?',
  relativeDays: {
    'anteontem|antes de ontem': -2,
    ontem: -1,
    hoje: 0,
    '[dn]?esta (?:manhã|tarde|noite|madrugada)': 0,
    'depois de amanhã': 2,
    amanhã: 1,
  },
  relativeWeeks: relativeTo('semana'),
  relativeMonths: relativeTo('mês'),
  relativeYears: relativeTo('ano'),
  steps: { [LAST]: -1, [THIS]: 0, [NEXT]: 1 },
  feasts: {
    'véspera de natal': 'Christmas Eve',
    'dia de natal': 'Christmas Day',
    'véspera de ano novo|réveillon': "New Year's Eve",
    'terça-feira de carnaval': 'Shrove Tuesday',
    'quarta-feira de cinzas': 'Ash Wednesday',
    'domingo de ramos': 'Palm Sunday',
    'quinta-feira santa': 'Maundy Thursday',
    'sexta-feira (?:santa|da paixão)': 'Good Friday',
    'domingo de páscoa': 'Easter Sunday',
    'dia de todos os santos': "All Saints' Day",
  },
  numbers:
    'uma?, dois|duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze|quatorze, quinze',
  dayWords: 'primeiro',
  units: 'dias?, semanas?, m[êe]s(?:es)?, anos?',
  parts: 'de manhã, à tarde, à noite, de madrugada, pela manhã, ao meio-dia',
  notAfter: '(?:todas as|todos os|cada|aos|às|as|os|um|uma|primeir[oa]|últim[oa]|algum)',
  everyYear: '(?:todos os anos|cada ano),?(?: em| a| no dia)?',
  onlyInLowercase: 'domingo',
  notBefore:
    'santa|gordo|de carnaval|de páscoa|de ramos|de cinzas|negra|divisão|posição|vez|fase|etapa|edição|rodada|feira de|colocad[oa]|via|parte|maior|pessoa|de cada|guerra|dose|colocação|derrota|vitória|temporada|série|geração|volta|instância|turma|onda|metade',
  untilNow: 'até|desde',
  ago: ['(?:há|faz)(?: cerca de)? {count} {unit}(?! (?:que|de))', '{count} {unit} atrás'],
  ahead: ['(?:daqui a|dentro de) {count} {unit}'],
  phrases: [
    `${WEEKDAY}{days}${DAY} de {month}${YEAR}`,
    `${WEEKDAY}{first} ?(?:a|ao|até|até o|-|e) ?${DAY} de {month}${YEAR}`,
    `${WEEKDAY}${DAY}(?: de |-|/| ){month}${YEAR}{part}`,
    `${WEEKDAY}${DAY} (?:de|do) {relativeMonth}`,
    `(?:{step} )?{weekday} ?,? ?\\(?(?:dia )?${DAY}(?!\\d|[.,:]\\d|%|h| (?:pessoas|anos|horas|mortos|milhões|de [a-z]))\\)?`,
    `(?<=(?:no|o|do|ao|pelo|até|próximo|passado|neste|desde|de|este|para|em) (?:próximo |último )?)dia ${DAY}(?![º°]| de [a-z]|[.,:]\\d)`,
    '{weekday} (?:da )?{relativeWeek}',
    '{step} {fullWeekday}{part}',
    '{fullWeekday} {step}{part}',
    `(?<=(?:na|da|à|desta|nesta|pela|até|de|para|e|entre|última|próxima|desde|,|\\() ?|^){fullWeekday}{part}(?! [a-z]+[ao] (?:de|da|do))`,
    `{fullWeekday}(?<=feira|domingo|sábado){part}`,
    '(?<!(?:mundo|jovens|dia|dias|de|do) (?:de )?(?=hoje|amanhã)){relativeDay}{part}',
    '{month} (?:de |do ano de )?{year}',
    '{month}(?:,| de| do)? {relativeYear}',
    '{step} (?:mês de )?{fullMonth}',
    '{fullMonth} {step}',
    '(?<=(?:em|de|desde|até|a|para|entre|e|mês de|fim de|final de|meados de|início de|no) ){fullMonth}',
    '(?<=(?:em|desde|até|de|ano|a|entre|e|verão de|inverno de) )(?<!(?:década|mais|menos|cerca|total|perto) de ){year}(?![.,]\\d|%| (?:milhões|pessoas|euros|reais|dólares|metros|quilómetros|quilômetros|mortos|pontos|votos|hectares|toneladas|casos|anos|soldados))',
    '(?<=\\(){year}(?=\\))',
    '{relativeWeek}',
    '{relativeMonth}',
    '{relativeYear}',
  ],
  joints: '(?:a|à|ao|até|até o|até a)',
  and: '(?:e|ou)(?: o| a| do| da)?',
  past: 'foi|foram|era|eram|estava|estavam|tinha|tinham|disse|disseram|fez|fizeram|teve|tiveram|veio|vieram|deu|deram|pôde|houve|desde|após|quis|trouxe|[a-záéíóúãõâêôç]{2,}(?:ou|eu|iu|aram|eram|iram|ava|avam)(?<!seu|meu|teu|museu|europeu|coliseu)',
  future:
    'irá|irão|será|serão|vai|vão|deve|devem|deverá|deverão|pode|podem|poderá|próxim[oa]s|previst[oa]s?|marcad[oa]s?|agendad[oa]s?|até|começa|começam|quer|querem|[a-záéíóúãõâêôç]{2,}(?:ará|erá|irá|orá|arão|erão|irão)|[a-z]{3,}(?:aria|eria|iria)m?',
}
