import type { offline as English } from '../en/offline.ts'
import { number, plural } from './formatters.ts'

const megabytes = (bytes: number) => `${number(Math.max(0.1, Math.round(bytes / 100_000) / 10))} MB`

/** Reading offline, and updates of the site, in Portuguese. */
export const offline: typeof English = {
  title: 'Leitura offline',
  openedArticles: 'Os artigos que você abre ficam disponíveis offline neste dispositivo.',
  unavailable:
    'A leitura offline não está disponível aqui. Ela exige https e não funciona em algumas janelas privadas; o editor também pode tê-la desativado.',
  blocked: 'Seu navegador está bloqueando o armazenamento. Permita dados de sites para ler offline.',
  saved: (articles, bytes) => {
    const saved =
      articles > 0
        ? plural(articles, {
            one: '# artigo salvo',
            many: '# de artigos salvos',
            other: '# artigos salvos',
          })
        : 'Ainda não há artigos salvos'
    return bytes ? `${saved} (cerca de ${megabytes(bytes)}).` : `${saved}.`
  },

  download: (bytes) => `Baixar o acervo (${megabytes(bytes)})`,
  tooLarge: (bytes, limit) =>
    `Este acervo é grande demais para ser baixado (${megabytes(bytes)}; limite: ${megabytes(limit)}).`,
  tooManyFiles: (files, limit) =>
    `Este acervo tem arquivos demais para ser baixado (${number(files)}; limite: ${number(limit)}).`,
  sizeUnknown: 'Não foi possível verificar o tamanho do download.',
  downloading: 'Baixando o acervo',
  preparing: 'Preparando o download…',
  progress: (done, total) =>
    plural(total, {
      one: `${number(done)} de # arquivo`,
      many: `${number(done)} de # de arquivos`,
      other: `${number(done)} de # arquivos`,
    }),
  stop: 'Parar',
  stopped: 'Download interrompido. Retome quando quiser; nada se perde.',
  connectionLost: 'Download interrompido: a conexão caiu. Retome quando quiser; nada se perde.',
  storageFull: 'Download interrompido: falta espaço. Retome quando quiser; nada se perde.',
  failed: (reason) => `Download interrompido: ${reason}. Retome quando quiser; nada se perde.`,
  resume: 'Retomar',
  complete: 'O acervo inteiro está disponível offline.',
  deleteDownloads: 'Excluir downloads',

  updateAvailable: 'Atualização disponível',
  updated: 'Este acervo foi atualizado.',
  updating: 'Atualizando…',
  reload: 'Recarregar',
  later: 'Mais tarde',
}
