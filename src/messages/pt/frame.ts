import type { frame as English } from '../en/frame.ts'
import { plural } from './formatters.ts'

/** The parts around every page, in Portuguese. */
export const frame: typeof English = {
  skipToContent: 'Ir para o conteúdo',
  mainNavigation: 'Principal',
  timeline: 'Linha do tempo',
  countries: 'Países',
  saved: 'Salvos',
  about: 'Sobre',
  noTracking: 'Sem rastreamento. Nada é carregado de outros sites.',
  close: 'Fechar',
  backToTop: 'Voltar ao topo',
  searchArticles: 'Buscar artigos',
  search: 'Buscar',

  appearance: 'Aparência',
  themes: { system: 'Sistema', paper: 'Papel', white: 'Branco', sepia: 'Sépia', night: 'Noite' },
  themeIs: (theme) => `Tema: ${theme}`,
  shortcuts: 'Atalhos de teclado',
  quickFind: 'Busca rápida',
  quickFindShortcut: 'Ctrl K',
  quickFindOnMac: '⌘ K',

  somethingWentWrong: 'Algo deu errado',
  pageFailed: 'Não foi possível exibir esta página',
  pageMissing:
    'Ela não está salva no seu dispositivo e não pôde ser carregada: talvez você esteja offline ou o acervo tenha sido atualizado. As páginas e os artigos que você já abriu continuam disponíveis.',
  pageBroken:
    'Algo deu errado nesta página. Seus itens salvos estão seguros, e o resto do acervo continua funcionando.',
  reload: 'Recarregar a página',
  goToTimeline: 'Ir para a linha do tempo',
  pageNotFound: 'Página não encontrada',
  nothingAt: 'Não há nada em {address}.',
  browse: 'Explore a {timeline} ou os {countries}.',
  browseTimeline: 'linha do tempo',
  browseCountries: 'países',
  lookingForSimilar: 'Procurando páginas parecidas…',
  suggestionsFailed: 'Não foi possível carregar as sugestões.',
  suggestions: 'Você procurava…?',

  notOffline: 'Você está offline, e isto não está salvo no seu dispositivo.',
  partMissing:
    'Esta parte da página não está salva no seu dispositivo e não pôde ser carregada. Talvez você esteja offline.',
  loadError: (message) => `${message}.`,
  tryAgain: 'Tentar novamente',
  fileMissing: (path) => `${path} não existe mais; talvez o acervo tenha sido atualizado`,
  damagedPage: (path) => `${path} chegou danificado; recarregue a página`,
  serverError: (path, status) => `${path}: erro ${status} do servidor`,

  problems: (n) =>
    plural(n, {
      one: '# problema nos seus arquivos de artigos',
      many: '# de problemas nos seus arquivos de artigos',
      other: '# problemas nos seus arquivos de artigos',
    }),
  problem: (found, remedy) => `${found}; ${remedy}.`,
  moreProblems: (n) =>
    plural(n, {
      one: 'Mais um não é exibido.',
      many: 'Mais # não são exibidos.',
      other: 'Mais # não são exibidos.',
    }),
  problemsStay: 'Cada um desaparece assim que seu arquivo é corrigido.',
}
