import type { offline as English } from '../en/offline.ts'
import * as counts from './counts.ts'
import { number } from './formatters.ts'

/** A size in megabytes, with one decimal place at most: `1.3 MB`. */
const megabytes = (bytes: number) => `${number(Math.max(0.1, Math.round(bytes / 100_000) / 10))} MB`

/** Reading offline, and updates of the site, in Chinese. */
export const offline: typeof English = {
  title: '离线阅读',
  openedArticles: '打开过的文章可在此设备上离线阅读。',
  unavailable: '此处无法离线阅读。离线阅读需要 https，在某些无痕窗口中不可用；发布者也可能已将其关闭。',
  blocked: '浏览器禁止了本站存储数据。如需离线阅读，请允许网站数据。',
  saved: (articles, bytes) => {
    const saved = articles > 0 ? `已保存 ${counts.articles(articles)}` : '尚未保存文章'
    return bytes ? `${saved}（约 ${megabytes(bytes)}）。` : `${saved}。`
  },

  download: (bytes) => `下载整个资料库（${megabytes(bytes)}）`,
  tooLarge: (bytes, limit) => `资料库太大，无法下载（${megabytes(bytes)}；上限 ${megabytes(limit)}）。`,
  tooManyFiles: (files, limit) =>
    `资料库文件太多，无法下载（${number(files)} 个；上限 ${number(limit)} 个）。`,
  sizeUnknown: '无法确定下载大小。',
  downloading: '正在下载资料库',
  preparing: '正在准备下载…',
  progress: (done, total) => `第 ${number(done)} 个文件，共 ${number(total)} 个`,
  stop: '停止',
  stopped: '下载已停止。可随时继续，不会丢失已下载的内容。',
  connectionLost: '下载已停止：连接中断。可随时继续，不会丢失已下载的内容。',
  storageFull: '下载已停止：存储空间不足。可随时继续，不会丢失已下载的内容。',
  failed: (reason) => `下载已停止：${reason}。可随时继续，不会丢失已下载的内容。`,
  resume: '继续',
  complete: '整个资料库均可离线阅读。',
  deleteDownloads: '删除下载内容',

  updateAvailable: '有可用更新',
  updated: '资料库已更新。',
  updating: '正在更新…',
  reload: '重新加载',
  later: '稍后',
}
