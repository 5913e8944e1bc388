import type { timeline as English } from '../en/timeline.ts'
import * as counts from './counts.ts'
import { number, plural, the } from './formatters.ts'

/** The timeline, in Spanish. */
export const timeline: typeof English = {
  heading: (archive) => `${archive}: cronología`,
  description: (articles, first, last) =>
    first
      ? `Explore ${counts.articles(articles)}, desde ${the(first)} hasta ${the(last)}, por fecha, país o palabra clave.`
      : `Explore ${counts.articles(articles)} por país o palabra clave.`,
  browseByMonth: 'Explorar por meses',
  loading: {
    published: 'Cargando los artículos…',
    happened: 'Cargando los acontecimientos…',
    both: 'Cargando los resultados…',
  },
  loadFailed: {
    published: 'No se pudieron cargar los artículos.',
    happened: 'No se pudieron cargar los acontecimientos.',
    both: 'No se pudieron cargar los resultados.',
  },
  searchFailed: 'No se pudo cargar el índice de búsqueda.',
  noArticles: 'Aún no hay artículos',
  howToAddArticles:
    'Añada artículos a la carpeta seeds como archivos .txt: titular en la línea 1, fecha en la línea 2 y después el texto.',

  dateRange: 'Intervalo de fechas',
  startDate: 'Fecha inicial',
  endDate: 'Fecha final',
  allDates: 'Todas las fechas',
  undated: (articles) => `· ${number(articles)} sin fecha`,
  outsideArchive: (period) => `Fechas de la hemeroteca: ${period}`,
  bar: (period, count) => `${period}: ${count}`,
  share: (results, all) => `${number(results)} de ${all}`,
  enlarged: (factor) => `Ampliado ${number(factor)}×`,
  loadingDates: 'Cargando las fechas…',

  cardFailed: 'No se pudo cargar este artículo.',
  retry: 'Reintentar',
  minutes: counts.minutes,
  moreCountries: (n) => plural(n, { one: 'y # más', many: 'y # más', other: 'y # más' }),

  count: { articles: counts.articles, events: counts.events },
  noDay: 'sin día',
  noDate: 'sin fecha',
  until: (end) => (/^\d{1,2}\b/.test(end) ? `al ${end}` : `a ${end}`),
}
