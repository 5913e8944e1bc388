import type { timelineParts as English } from '../../en/parts/timeline-parts.ts'
import * as counts from '../counts.ts'
import { number, plural } from '../formatters.ts'

/** Parts of the timeline that load when they are used, in Portuguese. */
export const timelineParts: typeof English = {
  continueReading: 'Continuar lendo',
  minutesLeft: (minutes) =>
    plural(minutes, { one: 'resta # min', many: 'restam # min', other: 'restam # min' }),
  dismiss: (headline) => `Dispensar ${headline}`,

  zoomTo: { day: 'Ver por dia', week: 'Ver por semana', month: 'Ver por mês' },
  zoomOut: 'Diminuir zoom',
  datesFailed: 'Não foi possível carregar as datas.',

  lacks: 'Sem:',

  jumpToMonth: 'Ir para um mês',
  jumpToDate: 'Ir para uma data',
  jumpToDateShort: 'Data',
  jump: 'Ir',
  jumpHint: ([year, month, day]) =>
    `Ex.: ${year}, ${month} ou ${day}. Se não houver nada nessa data, você irá para a próxima da lista.`,
  position: {
    published: (row, rows) => `Artigo ${number(row)} de ${number(rows)}`,
    happened: (row, rows) => `Acontecimento ${number(row)} de ${number(rows)}`,
    both: (row, rows) => `Resultado ${number(row)} de ${number(rows)}`,
  },
  shortPosition: (row, rows) => `${number(row)} de ${number(rows)}`,
  findInPage: (count) =>
    `A busca do navegador só abrange o que está na tela. Pressione / para buscar nos ${count}.`,
  closestEarlier: (date, closest) =>
    `Não há nada em ${date}. Exibindo a data anterior mais próxima: ${closest}.`,
  closestLater: (date, closest) =>
    `Não há nada em ${date}. Exibindo a data posterior mais próxima: ${closest}.`,
  printedPart: (count) =>
    `Exibida apenas uma parte dos ${count}. Para imprimir tudo, abra a página de um mês.`,

  published: (date) => `Publicado em ${date}`,
  publishedBefore: (date) => `Publicado em ${date}, antes do acontecimento`,
  showMentions: (n) =>
    plural(n, {
      one: 'Ver mais # menção',
      many: 'Ver mais # de menções',
      other: 'Ver mais # menções',
    }),
  byPublication: (articles) => `${counts.articles(articles)} por data de publicação`,
  byEvent: (events) => `${counts.events(events)} por data do acontecimento`,
  eventsIntro:
    'Frases dos artigos, posicionadas na data a que se referem. As datas são detectadas automaticamente a partir das palavras com sublinhado pontilhado.',
  eventsIntroForQuery:
    'Frases dos artigos que correspondem à sua busca, posicionadas na data a que se referem. As datas são detectadas automaticamente a partir das palavras com sublinhado pontilhado.',
  eventsAfter: (events, last) => `${counts.events(events)} após ${last}`,
  resolvedDate: (date) => `“{words}” = ${date}`,
  resolvedDamagedDate: (date) => `“{words}” = ${date}; falta o dia exato na fonte`,
}
