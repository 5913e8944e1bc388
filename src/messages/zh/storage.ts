import type { storage as English } from '../en/storage.ts'

/** Problems with storing the reader's own data, in Chinese. */
export const storage: typeof English = {
  title: '存储问题',
  close: '关闭',
  problems: {
    blocked: {
      problem: '浏览器禁止了本站存储数据。',
      advice: '关闭此标签页后，设置、收藏的文章和标注都会丢失。请允许网站数据以保留它们。',
    },
    full: {
      problem: '存储空间已满。',
      advice: '关闭此标签页后，最近的更改会丢失。请在“收藏”中导出，或删除部分内容。',
    },
    damaged: {
      problem: '部分收藏数据已损坏。',
      advice: '可读取的内容都还在；您可以在“收藏”中下载原始数据。',
    },
    newer: {
      problem: '您的收藏数据来自本站的更新版本。',
      advice: '重新加载页面之前，更改不会保存。',
    },
  },
}
