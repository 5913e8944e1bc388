import type { ignoredFilters as English } from '../../en/parts/ignored.ts'
import { number, or } from '../formatters.ts'

const ignored = (parameter: string, reason: string) => `已忽略链接中的“${parameter}”：${reason}。`

/** The note about filters in the address that were ignored, in Chinese. */
export const ignoredFilters: typeof English = {
  reasons: {
    unknown: (parameter) => ignored(parameter, '未知的筛选条件'),
    duplicate: (parameter) => ignored(parameter, '重复'),
    tooLong: (parameter, limit) => ignored(parameter, `搜索不得超过 ${number(limit)} 个字符`),
    notCountry: (parameter) => ignored(parameter, '不是国家代码'),
    notInArchive: (parameter) => ignored(parameter, '本资料库中没有'),
    notChoice: (parameter, choices) => ignored(parameter, `只能是 ${or(choices)}`),
    notDate: (parameter) => ignored(parameter, '不是日期（请用 2020、2020-04 或 2020-04-11）'),
    withoutQuery: (parameter) => ignored(parameter, '需要搜索词'),
    eventsByDate: (parameter) => ignored(parameter, '事件只能按日期排序'),
  },
  more: (n) => `……另有 ${number(n)} 项。`,
  cleanUpLink: '清理链接',
}
