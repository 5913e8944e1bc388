import type { articleParts as English } from '../../en/parts/article-parts.ts'
import { and, number, plural } from '../formatters.ts'

/** Parts of an article that load when they are used, in Portuguese. */
export const articleParts: typeof English = {
  margin: 'Anotações e notas',
  marginNote: (words) => `Sua nota sobre “${words}”: `,
  marginDateWords: (words) => `“${words}” `,
  marginDate: '= {date}',

  matches: 'Ocorrências da busca',
  matchCount: (n) => plural(n, { one: '# ocorrência', many: '# de ocorrências', other: '# ocorrências' }),
  matchPosition: (at, of) => `${number(at)} de ${number(of)}`,
  previousMatch: 'Ocorrência anterior',
  nextMatch: 'Próxima ocorrência',

  selectionActions: 'Ações da seleção',
  yourHighlight: 'Seu destaque',
  note: 'Nota',
  done: 'Concluir',
  deleteHighlight: 'Excluir destaque',
  lostHighlights: 'Destaques de uma versão anterior',
  lostHighlightsNote: 'Estes trechos mudaram desde então.',

  player: 'Player de áudio',
  play: 'Reproduzir',
  pause: 'Pausar',
  previousSentence: 'Frase anterior',
  nextSentence: 'Próxima frase',
  speed: 'Velocidade',
  speedOption: (speed) => `${number(speed)}×`,
  voice: 'Voz',
  closePlayer: 'Fechar o player de áudio',
  missingNumberAloud: 'número ausente',

  shareTitle: 'Compartilhar este artigo',
  link: 'Link',
  headlineAndLink: 'Título e link',
  copyHeadlineAndLink: 'Copiar título e link',
  email: 'E-mail',

  related: 'Artigos relacionados',
  alsoAbout: (countries) => `Também sobre ${and(countries)}`,
  alsoAboutIn: (countries, date) => `Também sobre ${and(countries)}, ${date}`,
  alsoMentions: (countries) => `Também menciona ${and(countries)}`,
  alsoMentionsIn: (countries, date) => `Também menciona ${and(countries)}, ${date}`,
  sameDate: (date) => `Mesma data: ${date}`,
  sharedTerms: (terms) => `Termos em comum: ${terms.join(', ')}`,
}
