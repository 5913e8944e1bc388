import type { site as English } from '../en/site.ts'
import * as counts from './counts.ts'

/** Texts in the files that the build writes, in Portuguese. */
export const site: typeof English = {
  appDescription: 'Explore um acervo de notícias por data, país ou palavra-chave.',
  notFound: { title: 'Página não encontrada', text: 'Não há nada neste endereço.' },
  withoutScripts: {
    text: 'Ative o JavaScript para usar a busca, os filtros, o mapa e os itens salvos. Ou navegue {month} ou {country}.',
    month: 'por mês',
    country: 'por país',
  },
  notStarted:
    'Não foi possível carregar a busca, os filtros e os botões. Talvez você esteja offline. Recarregue a página para tentar de novo.',
  countryFeed: (archive, country) => `${archive}: ${country}`,
  headersComment:
    'Para hospedagens que leem este arquivo, como Netlify e Cloudflare Pages. As próprias páginas contêm o restante da política de segurança de conteúdo.',

  dataPackage: (articles, archive) =>
    `${counts.articles(articles)} do acervo “${archive}”, com os países, as datas e os acontecimentos detectados.`,
  table: 'Artigos como tabela',
  lines: 'Artigos como JSON Lines',
  fields: {
    id: 'Caminho do arquivo do artigo, sem a extensão .txt; a partir do segundo artigo de um arquivo, seguido de # e de sua posição',
    slug: 'Última parte do endereço do artigo',
    address: 'Endereço do artigo',
    title: 'Título',
    published:
      'Data e hora como publicadas, na hora local da publicação; com diferença de fuso só se indicada; só um mês ou um ano se a fonte não for mais precisa; vazio se ela não informar a data',
    dateSource:
      'Origem da data: printed (texto), metadata (metadados), feed, address (endereço), file name (nome do arquivo) ou capture (captura)',
    publication: 'Jornal, agência ou site que publicou o artigo ou, na falta dele, o editor do acervo',
    byline: 'Autores, como indicados',
    section: 'Seção',
    page: 'Página ou páginas, como indicadas',
    language: 'Idioma, como etiqueta BCP 47',
    url: 'Endereço original do artigo',
    retrieved: 'Data e hora em que a fonte foi baixada ou capturada',
    tags: 'Palavras-chave da fonte',
    summary: 'O subtítulo ou, na falta dele, a primeira frase, como na fonte',
    about: 'Códigos (ISO 3166-1 alfa-2; XK) dos países que são assuntos principais',
    countries: 'Códigos de todos os países que menciona ou que são assuntos principais',
    mentions: 'Número de menções de cada país, na ordem dos países',
    words: 'Número de palavras do título e do texto',
    gaps: 'Quantidade de números que faltam na fonte',
    file: 'Caminho do arquivo do artigo',
    record: 'Posição do artigo no arquivo, a partir de 1',
    copies: 'Outros lugares em que estava o mesmo artigo: arquivo, registro',
    sha256: 'SHA-256 do arquivo, em hexadecimal',
    html: 'Caminho do artigo como página',
    txt: 'Caminho do texto de origem',
    md: 'Caminho do artigo em Markdown',
    bib: 'Caminho do artigo em BibTeX',
    aliases: 'Slugs que o artigo teve antes',
    days: 'Expressões de tempo do texto: day (dia, mês ou ano), until (até), damaged (incompleta), words (palavras)',
    statements:
      'Acontecimentos, isto é, frases com data: day (dia), until (até), damaged (incompleta), words (palavras), text (texto), countries (países), passage (trecho)',
  },
}
