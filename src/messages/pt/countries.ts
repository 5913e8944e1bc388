import type { countries as English } from '../en/countries.ts'
import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

const mentioned = (countries: number, articles: number) =>
  `${plural(countries, {
    one: '# país mencionado',
    many: '# de países mencionados',
    other: '# países mencionados',
  })} em ${counts.articles(articles)}`

/** The page of all countries and the pages of each country, in Portuguese. */
export const countries: typeof English = {
  title: 'Países',
  description: (countries, articles) => `${mentioned(countries, articles)}, em um mapa e em uma lista.`,
  summary: mentioned,
  loadFailed: 'Não foi possível carregar os países.',
  loadingCountry: 'Carregando o país…',
  loadingArticles: 'Carregando os artigos…',

  find: 'Buscar um país',
  sort: 'Ordenar',
  sortBy: { articles: 'Mais mencionados', about: 'Mais abordados', name: 'A–Z' },
  selectHint: 'Selecione países para ver seus artigos juntos.',
  select: (country) => `Selecionar ${country}`,
  articles: (articles, about) =>
    about > 0
      ? `${counts.articles(articles)} (assunto principal de ${number(about)})`
      : counts.articles(articles),
  noMatches: 'Nenhum país encontrado',
  none: 'Ainda não há países',

  selection: 'Países selecionados',
  selected: (names, more) => {
    const listed = more > 0 ? [...names, `mais ${number(more)}`] : names
    const count = names.length + more
    return `${plural(count, { one: '# selecionado', many: '# selecionados', other: '# selecionados' })}: ${and(listed)}`
  },
  showArticles: 'Ver artigos',
  showArticlesWithAll: 'Ver artigos que mencionam todos',
  clear: 'Limpar seleção',

  map: (countries) =>
    `Mapa-múndi, sombreado conforme o número de artigos que mencionam cada país. A lista abaixo contém ${plural(countries, { one: 'o mesmo país', many: 'os mesmos # de países', other: 'os mesmos # países' })}.`,
  mapCredit:
    'Mapa: Natural Earth, em projeção equivalente. As fronteiras mostram o controle de fato e não implicam nenhuma posição sobre reivindicações territoriais.',
  zoomIn: 'Aumentar zoom',
  zoomOut: 'Diminuir zoom',
  countryOnMap: (country, articles) => `${country}: ${counts.articles(articles)}`,
  legendUnit: (articles) => plural(articles, { one: 'artigo', many: 'artigos', other: 'artigos' }),
  legendRange: (from, to) => `${number(from)}–${number(to)}`,
  legendFrom: (from) => `${number(from)} ou mais`,

  countryDescription: (country, articles) =>
    articles === 0
      ? `${country}: nenhum artigo menciona este país.`
      : plural(articles, {
          one: `${country}: o que diz # artigo.`,
          many: `${country}: o que dizem # de artigos.`,
          other: `${country}: o que dizem # artigos.`,
        }),
  mentions: (articles, about) => {
    const mentioned = `Mencionado em ${counts.articles(articles)}`
    if (articles === 1)
      return `${mentioned}, ${about === 1 ? 'como assunto principal' : 'mas não como assunto principal'}`
    if (about === 0) return `${mentioned}, assunto principal de nenhum`
    return `${mentioned}, assunto principal de ${about === articles ? 'todos' : number(about)}`
  },
  notMentioned: (country) => `${country}: nenhum artigo menciona este país.`,
  browse: 'Explorar países',
  neighbours: 'Países',
  all: 'Todos os países',
  firstMention: 'Primeira menção',
  latestMention: 'Última menção',
  facts: 'Dados',
  companions: 'Frequentemente mencionado com',
  withBoth: (articles, other) =>
    plural(articles, {
      one: `${other}: ver # artigo com os dois países`,
      many: `${other}: ver # de artigos com os dois países`,
      other: `${other}: ver # artigos com os dois países`,
    }),
  articlesByMonth: (country) => `${country}: todos os artigos, por mês`,
}
