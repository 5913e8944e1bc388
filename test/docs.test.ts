import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...['docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
]

test.each(pages)('%s names files that exist', (page) => {
  const text = readFileSync(page, 'utf8')
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link = '']) =>
    path.join(path.dirname(page), link),
  )
  const paths = [...text.matchAll(/`((?:src|test|public|docs)\/[\w./-]+)`/g)].map(([, name = '']) => name)
  expect([...links, ...paths].filter((name) => !existsSync(name))).toEqual([])
})
