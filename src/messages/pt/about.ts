import type { about as English } from '../en/about.ts'
import * as counts from './counts.ts'
import { and, number, plural } from './formatters.ts'

const millions = new Intl.NumberFormat('pt-BR', { notation: 'compact', compactDisplay: 'long' })
const words = (n: number) =>
  n < 1_000_000 ? plural(n, { one: '# palavra', other: '# palavras' }) : `${millions.format(n)} de palavras`

/** The page about the archive, in Portuguese. */
export const about: typeof English = {
  title: 'Sobre',
  description: 'O que este acervo contém, o que falta nele e como funciona.',
  heading: 'Sobre este acervo',

  summary: (articles, wordCount, period, countries) =>
    `${counts.articles(articles)} (${words(wordCount)}), ${period}, com menções a ${counts.countries(countries)}.`,
  publishedBy: (publisher) => `Publicado por ${publisher}.`,
  browseByMonth: 'Explorar por mês',
  noArticles: 'Ainda não há artigos.',

  madeFrom: 'Origem dos artigos',
  formats: (formats) => {
    const files = formats.reduce((sum, format) => sum + format.files, 0)
    const articles = formats.reduce((sum, format) => sum + format.articles, 0)
    const names = formats.map(({ name, articles }) => `${number(articles)} ${name}`)
    const records = plural(articles, { one: '# registro', many: '# de registros', other: '# registros' })
    return `${records} de ${plural(files, { one: '# arquivo', many: '# de arquivos', other: '# arquivos' })}: ${and(names)}.`
  },
  copies: (n) =>
    plural(n, {
      one: '# é uma duplicata e foi mesclado com o artigo que repete.',
      many: '# são duplicatas e foram mesclados com os artigos que repetem.',
      other: '# são duplicatas e foram mesclados com os artigos que repetem.',
    }),
  undated: (n) => plural(n, { one: '# não tem data.', many: '# não têm data.', other: '# não têm data.' }),
  skipped: (n) =>
    plural(n, {
      one: '# entrada sem artigo foi ignorada.',
      many: '# de entradas sem artigo foram ignoradas.',
      other: '# entradas sem artigo foram ignoradas.',
    }),
  refused: (n) =>
    plural(n, {
      one: '# não pôde ser lido.',
      many: '# não puderam ser lidos.',
      other: '# não puderam ser lidos.',
    }),
  filesTable: 'Arquivos que não foram lidos por completo',
  columns: {
    file: 'Arquivo',
    announced: 'Anunciados',
    read: 'Lidos',
    copies: 'Duplicatas',
    skipped: 'Ignorados',
    refused: 'Não lidos',
  },
  count: (n) => (n === undefined ? '–' : number(n)),
  problems: (n) =>
    plural(n, {
      one: '# observação sobre os arquivos de origem',
      many: '# de observações sobre os arquivos de origem',
      other: '# observações sobre os arquivos de origem',
    }),
  moreProblems: (n) =>
    plural(n, {
      one: 'Mais # não é exibida.',
      many: 'Mais # não são exibidas.',
      other: 'Mais # não são exibidas.',
    }),

  whatIsMissing: 'O que falta',
  numbersMissing: (numbers) =>
    plural(numbers, {
      one: 'Falta # número nos textos de origem. No lugar dele há uma caixa tracejada; não tentamos adivinhá-lo.',
      many: 'Faltam # de números nos textos de origem. No lugar de cada um há uma caixa tracejada; não tentamos adivinhar nenhum.',
      other:
        'Faltam # números nos textos de origem. No lugar de cada um há uma caixa tracejada; não tentamos adivinhar nenhum.',
    }),
  nothingMissing: 'Nenhum número ausente foi detectado.',
  textsUnchanged:
    'Os textos são reproduzidos tal como estão, mesmo que faltem hifens, apóstrofos ou parágrafos. Quando acrescentamos quebras de parágrafo, o artigo informa.',

  howItWorks: 'Como funciona',
  structure:
    'O subtítulo, as legendas, o local e a data iniciais e as frases são detectados automaticamente, sem mudar um único caractere. Cada artigo tem um link para o arquivo de origem e informa a soma de verificação SHA-256.',
  countriesDetected:
    'Os países são detectados por nomes, gentílicos, capitais, cidades, regiões, instituições e abreviaturas; nomes ambíguos são resolvidos pelo contexto. São considerados países os que têm código ISO 3166, além do Kosovo (XK). Isso não implica nenhuma posição sobre fronteiras.',
  mainSubjects:
    'Um país é considerado assunto principal conforme sua presença no título, sua frequência, sua posição e os outros países do artigo. Legendas, quantias em dinheiro e nomes de empresas não contam.',
  datesResolved:
    'As datas relativas são calculadas a partir da data de publicação: “sexta-feira à noite”, em um artigo de sábado, 11 de abril de 2020, é 10 de abril de 2020. Se falta parte de uma data, determinamos no máximo o mês e avisamos.',
  eventsDated: (events) =>
    plural(events, {
      one: '# acontecimento foi datado assim. Veja a {timeline}.',
      many: '# de acontecimentos foram datados assim. Veja a {timeline}.',
      other: '# acontecimentos foram datados assim. Veja a {timeline}.',
    }),
  eventsTimeline: 'linha do tempo dos acontecimentos',
  detectionCanBeWrong:
    'A detecção é automática e pode errar; os responsáveis pelo acervo podem corrigir os países. Ative “Anotações” em um artigo para ver o que foi detectado.',
  timeZones: 'As datas são exibidas como foram publicadas e não mudam com o seu fuso horário.',
  credits:
    'Os nomes, gentílicos e capitais dos países vêm dos dados {countries}, de Mohammed Le Doze e colaboradores, sob a Open Database License; os nomes de cidades, do {cities}, sob a licença Creative Commons Atribuição 4.0; os nomes de regiões, do {regions}, sob a Licença Unicode.',
}
