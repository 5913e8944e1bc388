import type { countries as English } from '../en/countries.ts'
import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

const mentioned = (countries: number, articles: number) =>
  `${plural(countries, {
    one: '# país mencionado',
    many: '# de países mencionados',
    other: '# países mencionados',
  })} en ${counts.articles(articles)}`

/** The page of all countries and the pages of each country, in Spanish. */
export const countries: typeof English = {
  title: 'Países',
  description: (countries, articles) => `${mentioned(countries, articles)}, en un mapa y en una lista.`,
  summary: mentioned,
  loadFailed: 'No se pudieron cargar los países.',
  loadingCountry: 'Cargando el país…',
  loadingArticles: 'Cargando los artículos…',

  find: 'Buscar un país',
  sort: 'Ordenar',
  sortBy: { articles: 'Más mencionados', about: 'Más tratados', name: 'A–Z' },
  selectHint: 'Seleccione países para ver sus artículos juntos.',
  select: (country) => `Seleccionar ${country}`,
  articles: (articles, about) =>
    about > 0
      ? `${counts.articles(articles)} (tema principal de ${number(about)})`
      : counts.articles(articles),
  noMatches: 'Ningún país coincide',
  none: 'Aún no hay países',

  selection: 'Países seleccionados',
  selected: (names, more) => {
    const listed = more > 0 ? [...names, `${number(more)} más`] : names
    const count = names.length + more
    return `${plural(count, { one: '# seleccionado', many: '# seleccionados', other: '# seleccionados' })}: ${and(listed)}`
  },
  showArticles: 'Ver artículos',
  showArticlesWithAll: 'Ver artículos que los mencionan a todos',
  clear: 'Borrar selección',

  map: (countries) =>
    `Mapa del mundo, sombreado según cuántos artículos mencionan cada país. La lista de abajo contiene ${plural(countries, { one: 'el mismo país', many: 'los mismos # de países', other: 'los mismos # países' })}.`,
  mapCredit:
    'Mapa: Natural Earth, en una proyección equivalente. Las fronteras muestran el control efectivo y no implican ninguna postura sobre reivindicaciones territoriales.',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  countryOnMap: (country, articles) => `${country}: ${counts.articles(articles)}`,
  legendUnit: (articles) => plural(articles, { one: 'artículo', many: 'artículos', other: 'artículos' }),
  legendRange: (from, to) => `${number(from)}–${number(to)}`,
  legendFrom: (from) => `${number(from)} o más`,

  countryDescription: (country, articles) =>
    articles === 0
      ? `Ningún artículo menciona ${country}.`
      : plural(articles, {
          one: `Lo que dice # artículo sobre ${country}.`,
          many: `Lo que dicen # de artículos sobre ${country}.`,
          other: `Lo que dicen # artículos sobre ${country}.`,
        }),
  mentions: (articles, about) => {
    const mentioned = `Mencionado en ${counts.articles(articles)}`
    if (articles === 1)
      return `${mentioned}, ${about === 1 ? 'como tema principal' : 'no como tema principal'}`
    if (about === 0) return `${mentioned}, tema principal de ninguno`
    return `${mentioned}, tema principal de ${about === articles ? 'todos' : number(about)}`
  },
  notMentioned: (country) => `Ningún artículo menciona ${country}.`,
  browse: 'Explorar países',
  neighbours: 'Países',
  all: 'Todos los países',
  firstMention: 'Primera mención',
  latestMention: 'Última mención',
  facts: 'Datos',
  companions: 'Mencionado a menudo con',
  withBoth: (articles, other) =>
    plural(articles, {
      one: `Ver # artículo con ${other}`,
      many: `Ver # de artículos con ${other}`,
      other: `Ver # artículos con ${other}`,
    }),
  articlesByMonth: (country) => `Todos los artículos que mencionan ${country}, por meses`,
}
