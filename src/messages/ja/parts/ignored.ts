import type { ignoredFilters as English } from '../../en/parts/ignored.ts'
import { number, or } from '../formatters.ts'

const ignored = (parameter: string, reason: string) => `リンク内の「${parameter}」は無視しました：${reason}。`

/** The note about filters in the address that were ignored, in Japanese. */
export const ignoredFilters: typeof English = {
  reasons: {
    unknown: (parameter) => ignored(parameter, '不明な条件です'),
    duplicate: (parameter) => ignored(parameter, '重複しています'),
    tooLong: (parameter, limit) => ignored(parameter, `検索は${number(limit)}文字までです`),
    notCountry: (parameter) => ignored(parameter, '国コードではありません'),
    notInArchive: (parameter) => ignored(parameter, 'このアーカイブにはありません'),
    notChoice: (parameter, choices) => ignored(parameter, `${or(choices)}のいずれかです`),
    notDate: (parameter) => ignored(parameter, '日付ではありません（2020、2020-04、2020-04-11の形式）'),
    withoutQuery: (parameter) => ignored(parameter, '検索語が必要です'),
    eventsByDate: (parameter) => ignored(parameter, '出来事は日付順にのみ並べ替えられます'),
  },
  more: (n) => `…ほか${number(n)}件。`,
  cleanUpLink: 'リンクを整理',
}
