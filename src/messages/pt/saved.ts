import type { saved as English } from '../en/saved.ts'
import * as counts from './counts.ts'
import { and, plural } from './formatters.ts'

const highlights = (n: number) =>
  plural(n, { one: '# destaque', many: '# de destaques', other: '# destaques' })

/** The page of saved articles and highlights, in Portuguese. */
export const saved: typeof English = {
  title: 'Salvos',
  description: 'Artigos e destaques salvos neste navegador.',
  loading: 'Os itens salvos ficam armazenados no seu navegador.',
  none: 'Ainda não há nada salvo. Salve um artigo (S) ou selecione texto em um para destacá-lo.',
  summary: (articles, highlighted) => `${counts.articles(articles)}, ${highlights(highlighted)}`,
  storedHere: 'Armazenados só neste navegador.',

  search: 'Buscar nos itens salvos',
  sort: 'Ordenar',
  sortBy: { saved: 'Salvos recentemente', published: 'Artigos mais recentes' },
  noMatches: 'Nada encontrado nos itens salvos',
  more: (articles) =>
    plural(articles, {
      one: 'Mostrar mais # artigo',
      many: 'Mostrar mais # de artigos',
      other: 'Mostrar mais # artigos',
    }),
  highlightsOnly: 'só destaques',
  yourNote: 'Sua nota:',
  remove: 'Remover',
  removeArticle: (headline) => `Remover ${headline}`,
  removed: 'Removido.',
  deleteHighlight: 'Excluir',
  deleteThisHighlight: (quote) => `Excluir o destaque “${quote}”`,
  highlightDeleted: 'Destaque excluído.',
  undo: 'Desfazer',
  undone: 'Desfeito.',

  exportAndImport: 'Exportar e importar',
  exportMarkdown: 'Exportar Markdown',
  exportBackup: 'Exportar backup (JSON)',
  exportTitle: (archive) => `${archive}: itens salvos`,
  exported: (day) => `Exportado em ${day}`,
  exportedArticle: (published, isSaved) => (isSaved ? `${published}, salvo` : published),

  importBackup: 'Importar backup…',
  backupFile: 'Arquivo de backup',
  imported: (articles, highlighted) =>
    `Importado: ${and([
      ...(articles > 0 || highlighted === 0 ? [counts.articles(articles)] : []),
      ...(highlighted > 0 ? [highlights(highlighted)] : []),
    ])}.`,
  alreadySaved: (n) =>
    plural(n, { one: '# já estava salvo.', many: '# já estavam salvos.', other: '# já estavam salvos.' }),
  unreadable: (n) =>
    plural(n, {
      one: 'Não foi possível ler # entrada.',
      many: 'Não foi possível ler # de entradas.',
      other: 'Não foi possível ler # entradas.',
    }),
  importFailed: (file) => `Não foi possível ler ${file}. Tente novamente.`,
  tooLarge: (file) => `${file} é grande demais para ser um backup deste site.`,
  isMarkdown: (file) => `${file} é uma exportação em Markdown. Escolha o backup .json.`,
  notJson: (file) => `${file} não é um arquivo de backup válido.`,
  notBackup: (file) => `${file} não é um backup deste site.`,
  newerBackup: (file) =>
    `${file} vem de uma versão mais recente deste site. Recarregue a página e tente novamente.`,

  damaged: 'Alguns dados salvos estão danificados. O original foi mantido.',
  downloadDamaged: 'Baixar',
  deleteDamaged: 'Excluir',
}
