import type { reader as English } from '../en/reader.ts'
import { number, plural } from './formatters.ts'

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** An article, in Portuguese. */
export const reader: typeof English = {
  loadFailed: 'Não foi possível carregar este artigo.',
  loadingArticle: 'Carregando o artigo…',

  backToTimeline: 'Voltar à linha do tempo',
  backToResults: 'Voltar aos resultados',
  backToResultCount: (results) =>
    plural(results, {
      one: 'Voltar a # resultado',
      many: 'Voltar aos # de resultados',
      other: 'Voltar aos # resultados',
    }),
  publishedOn: (weekday, date) => `${capitalized(weekday)}, ${date}`,
  dateFrom: {
    metadata: 'Data dos metadados do arquivo',
    feed: 'Data do feed',
    address: 'Data do endereço do artigo',
    'file name': 'Data do nome do arquivo',
    capture: 'Data em que a página foi capturada',
  },
  readingTime: (minutes) =>
    plural(minutes, { one: '# min de leitura', many: '# min de leitura', other: '# min de leitura' }),
  timeLeft: (minutes) => plural(minutes, { one: 'Resta # min', many: 'Restam # min', other: 'Restam # min' }),

  about: 'Sobre {countries}',
  mentions: 'Menciona {countries}',
  aboutAndMentions: 'Sobre {countries} · Também menciona {others}',
  countrySeparator: ', ',

  actions: 'Ações do artigo',
  resumeAt: (percent) => `Retomar em ${number(percent)}%`,
  save: 'Salvar',
  saved: 'Salvo',
  share: 'Compartilhar',
  cite: 'Citar',
  listen: 'Ouvir',

  annotations: 'Anotações',
  annotationsInText:
    'Detectado automaticamente: código do país após cada nome, data calculada entre colchetes.',
  annotationsInMargin: 'Detectado automaticamente: países na primeira menção e datas calculadas, na margem.',
  mention: {
    name: (country) => country,
    demonym: (country) => `${country} (pelo gentílico)`,
    capital: (country) => `${country} (pela capital)`,
    city: (country) => `${country} (pela cidade)`,
    region: (country) => `${country} (pela região)`,
    institution: (country) => `${country} (pela instituição)`,
    abbreviation: (country) => `${country} (pela abreviatura)`,
  },
  mentionLink: (words, label) => `${words}: ${label}`,
  resolvedDate: (date) => `= ${date}`,
  resolvedAloud: (date) => `, data calculada: ${date},`,
  incompleteDate: (date) => `${date} (faltam números)`,

  unreadableCharacter: 'Caractere ilegível na fonte',
  sourceNote: 'Nota:',
  numbersMissing: (numbers) =>
    plural(numbers, {
      one: 'Falta # número na fonte (indicado por {mark}).',
      many: 'Faltam # de números na fonte (indicados por {mark}).',
      other: 'Faltam # números na fonte (indicados por {mark}).',
    }),
  paragraphsAdded: 'Foram acrescentadas quebras de parágrafo.',
  notDetected: (language) => `O artigo está em ${language}; países e datas não são detectados neste idioma.`,
  datesNotDetected: (language) => `O artigo está em ${language}; datas não são detectadas neste idioma.`,
  caption: 'Legenda (foto indisponível)',
  repeatedHeadline: 'Título repetido na fonte',
  passageLink: 'Link para este trecho',
  passageActions: 'Ações do trecho',
  passageMissing: 'O trecho indicado pelo link não está mais neste artigo.',
  yourNotes: 'Notas',
  highlightMissing: 'Este destaque não está salvo neste navegador.',
  highlight: 'Destacar',
  addNote: 'Adicionar nota',
  copy: 'Copiar',
  copyLink: 'Copiar link',
  copied: 'Copiado',
  copyFailed: 'Não foi possível copiar',
  openHighlight: (words) => `Seu destaque “${words}”`,
  openNotedHighlight: (words, note) => `Seu destaque “${words}”, com uma nota: ${note}`,

  sourceFile: 'Ver arquivo de origem',
  download: 'Baixar',
  sourceText: 'Texto de origem',
  markdown: 'Markdown',
  publication: 'Publicação',
  section: 'Seção',
  page: 'Página',
  originalAddress: 'Endereço original',
  language: 'Idioma',
  retrieved: 'Acesso em',
  tags: 'Tags',
  file: 'Arquivo',
  fileAndRecord: (file, record) => (record === 1 ? file : `${file}, artigo ${number(record)}`),
  alsoIn: 'Também em',
  checksum: 'SHA-256',
  textOf: (file) => `Texto de ${file}`,
  fileAndChecksum: (file, checksum) => `${file}, SHA-256 ${checksum}`,

  neighbours: 'Artigos anterior e seguinte',
  earlier: (date) => `Antes · ${date}`,
  later: (date) => `Depois · ${date}`,
  previous: (date) => `Anterior · ${date}`,
  next: (date) => `Seguinte · ${date}`,
}
