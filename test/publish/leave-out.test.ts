import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { NO_ELEMENTS } from '../../src/publish/leave-out.ts'

test('there is no element whose style is left out', () => {
  const views = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(path.join('src', file), 'utf8'))
    .join('\n')
  for (const element of NO_ELEMENTS) {
    const [tag, attribute = ''] = element.split(' ')
    expect(views).not.toMatch(new RegExp(`<${tag}\\b[^>]*${attribute}`))
  }
})
