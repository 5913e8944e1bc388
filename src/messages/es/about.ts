import type { about as English } from '../en/about.ts'
import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

const millions = new Intl.NumberFormat('es', { notation: 'compact', compactDisplay: 'long' })
const words = (n: number) =>
  n < 1_000_000 ? plural(n, { one: '# palabra', other: '# palabras' }) : `${millions.format(n)} de palabras`

/** The page about the archive, in Spanish. */
export const about: typeof English = {
  title: 'Acerca de',
  description: 'Qué contiene esta hemeroteca, qué falta en ella y cómo funciona.',
  heading: 'Acerca de esta hemeroteca',

  summary: (articles, wordCount, period, countries) =>
    `${counts.articles(articles)} (${words(wordCount)}), ${period}, con menciones de ${counts.countries(countries)}.`,
  publishedBy: (publisher) => `Publicada por ${publisher}.`,
  browseByMonth: 'Explorar por meses',
  noArticles: 'Aún no hay artículos.',

  madeFrom: 'Origen de los artículos',
  formats: (formats) => {
    const files = formats.reduce((sum, format) => sum + format.files, 0)
    const articles = formats.reduce((sum, format) => sum + format.articles, 0)
    const names = formats.map(({ name, articles }) => `${number(articles)} ${name}`)
    const records = plural(articles, { one: '# registro', many: '# de registros', other: '# registros' })
    return `${records} de ${plural(files, { one: '# archivo', many: '# de archivos', other: '# archivos' })}: ${and(names)}.`
  },
  copies: (n) =>
    plural(n, {
      one: '# es un duplicado y se fusionó con el artículo que repite.',
      many: '# son duplicados y se fusionaron con los artículos que repiten.',
      other: '# son duplicados y se fusionaron con los artículos que repiten.',
    }),
  undated: (n) =>
    plural(n, { one: '# no tiene fecha.', many: '# no tienen fecha.', other: '# no tienen fecha.' }),
  skipped: (n) =>
    plural(n, {
      one: 'Se omitió # entrada sin artículo.',
      many: 'Se omitieron # de entradas sin artículo.',
      other: 'Se omitieron # entradas sin artículo.',
    }),
  refused: (n) =>
    plural(n, {
      one: '# no se pudo leer.',
      many: '# no se pudieron leer.',
      other: '# no se pudieron leer.',
    }),
  filesTable: 'Archivos que no se leyeron por completo',
  columns: {
    file: 'Archivo',
    announced: 'Anunciados',
    read: 'Leídos',
    copies: 'Duplicados',
    skipped: 'Omitidos',
    refused: 'No leídos',
  },
  count: (n) => (n === undefined ? '–' : number(n)),
  problems: (n) =>
    plural(n, {
      one: '# observación sobre los archivos de origen',
      many: '# de observaciones sobre los archivos de origen',
      other: '# observaciones sobre los archivos de origen',
    }),
  moreProblems: (n) =>
    plural(n, { one: '# más no se muestra.', many: '# más no se muestran.', other: '# más no se muestran.' }),

  whatIsMissing: 'Qué falta',
  numbersMissing: (numbers) =>
    plural(numbers, {
      one: 'Falta # número en los textos de origen. Se muestra como un recuadro de línea discontinua; no hemos intentado adivinarlo.',
      many: 'Faltan # de números en los textos de origen. Cada uno se muestra como un recuadro de línea discontinua; no hemos intentado adivinar ninguno.',
      other:
        'Faltan # números en los textos de origen. Cada uno se muestra como un recuadro de línea discontinua; no hemos intentado adivinar ninguno.',
    }),
  nothingMissing: 'No se detectaron números ausentes.',
  textsUnchanged:
    'Los textos se reproducen tal cual, aunque falten guiones, apóstrofos o párrafos. Si hemos añadido saltos de párrafo, el artículo lo indica.',

  howItWorks: 'Cómo funciona',
  structure:
    'La entradilla, los pies de foto, el lugar y la fecha iniciales y las oraciones se detectan automáticamente, sin cambiar ni un carácter. Cada artículo enlaza con su archivo de origen e indica la suma de verificación SHA-256.',
  countriesDetected:
    'Los países se detectan por nombres, gentilicios, capitales, ciudades, regiones, instituciones y abreviaturas; los nombres ambiguos se resuelven por el contexto. Se consideran países los que tienen un código ISO 3166, además de Kosovo (XK). Ello no implica ninguna postura sobre las fronteras.',
  mainSubjects:
    'Un país se considera tema principal según su presencia en el titular, su frecuencia, su posición y los demás países del artículo. No cuentan los pies de foto, las cantidades de dinero ni los nombres de empresas.',
  datesResolved:
    'Las fechas relativas se calculan a partir de la de publicación: «el viernes por la noche», en un artículo del sábado 11 de abril de 2020, es el 10 de abril de 2020. Si falta parte de una fecha, determinamos como mucho el mes, y lo indicamos.',
  eventsDated: (events) =>
    plural(events, {
      one: 'Así se ha fechado # acontecimiento. Consulte la {timeline}.',
      many: 'Así se han fechado # de acontecimientos. Consulte la {timeline}.',
      other: 'Así se han fechado # acontecimientos. Consulte la {timeline}.',
    }),
  eventsTimeline: 'cronología de acontecimientos',
  detectionCanBeWrong:
    'La detección es automática y puede equivocarse; los responsables de la hemeroteca pueden corregir los países. Active «Anotaciones» en un artículo para ver qué se detectó.',
  timeZones: 'Las fechas se muestran tal como se publicaron y no cambian con su zona horaria.',
  credits:
    'Los nombres, gentilicios y capitales de los países proceden de los datos {countries}, de Mohammed Le Doze y colaboradores, con la licencia Open Database License; los nombres de ciudades, de {cities}, con la licencia Creative Commons Atribución 4.0; los nombres de regiones, de {regions}, con la licencia de Unicode.',
}
