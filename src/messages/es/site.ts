import type { site as English } from '../en/site.ts'
import * as counts from './counts.ts'

/** Texts in the files that the build writes, in Spanish. */
export const site: typeof English = {
  appDescription: 'Explore una hemeroteca por fecha, país o palabra clave.',
  notFound: { title: 'Página no encontrada', text: 'No hay nada en esta dirección.' },
  withoutScripts: {
    text: 'Active JavaScript para usar la búsqueda, los filtros, el mapa y los elementos guardados. También puede explorar {month} o {country}.',
    month: 'por meses',
    country: 'por países',
  },
  notStarted:
    'No se han podido cargar la búsqueda, los filtros ni los botones. Puede que no tenga conexión. Vuelva a cargar la página para intentarlo de nuevo.',
  countryFeed: (archive, country) => `${archive}: ${country}`,
  headersComment:
    'Para los servidores que leen este archivo, como Netlify y Cloudflare Pages. Las propias páginas contienen el resto de la política de seguridad de contenido.',

  dataPackage: (articles, archive) =>
    `${counts.articles(articles)} de la hemeroteca «${archive}», con los países, las fechas y los acontecimientos detectados.`,
  table: 'Artículos como tabla',
  lines: 'Artículos como JSON Lines',
  fields: {
    id: 'Ruta del archivo del artículo, sin la extensión .txt; a partir del segundo artículo de un archivo, seguida de # y su posición',
    slug: 'Última parte de la dirección del artículo',
    address: 'Dirección del artículo',
    title: 'Titular',
    published:
      'Fecha y hora tal como se publicaron, en la hora local del medio; con diferencia horaria solo si figura; solo un mes o un año si la fuente no es más precisa; vacío si no indica fecha',
    dateSource:
      'Origen de la fecha: printed (texto), metadata (metadatos), feed, address (dirección), file name (nombre del archivo) o capture (captura)',
    publication:
      'Periódico, agencia o sitio que publicó el artículo; en su defecto, el editor de la hemeroteca',
    byline: 'Autores, tal como figuran',
    section: 'Sección',
    page: 'Página o páginas, tal como figuran',
    language: 'Idioma, como etiqueta BCP 47',
    url: 'Dirección original del artículo',
    retrieved: 'Fecha y hora en que se descargó o capturó la fuente',
    tags: 'Palabras clave de la fuente',
    summary: 'La entradilla o, en su defecto, la primera oración, como en la fuente',
    about: 'Códigos (ISO 3166-1 alfa-2; XK) de los países que son temas principales',
    countries: 'Códigos de todos los países que menciona o que son temas principales',
    mentions: 'Número de menciones de cada país, en el orden de los países',
    words: 'Número de palabras del titular y el texto',
    gaps: 'Número de cifras que faltan en la fuente',
    file: 'Ruta del archivo del artículo',
    record: 'Posición del artículo en su archivo, desde 1',
    copies: 'Otros lugares en los que estaba el mismo artículo: archivo, registro',
    sha256: 'SHA-256 del archivo, en hexadecimal',
    html: 'Ruta del artículo como página',
    txt: 'Ruta del texto de origen',
    md: 'Ruta del artículo en Markdown',
    bib: 'Ruta del artículo en BibTeX',
    aliases: 'Slugs que el artículo tuvo antes',
    days: 'Expresiones de tiempo del texto: day (día, mes o año), until (hasta), damaged (incompleta), words (palabras)',
    statements:
      'Acontecimientos, es decir, oraciones con fecha: day (día), until (hasta), damaged (incompleta), words (palabras), text (texto), countries (países), passage (fragmento)',
  },
}
