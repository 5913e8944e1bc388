import { appendFileSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LARGE_FILE, openSourceFile } from '../../../src/build/read/source-file.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'seeds-'))
})
afterEach(() => rm(folder, { recursive: true }))

const write = (name: string, text: string) => writeFile(path.join(folder, name), text)
const textOf = async (opened: Awaited<ReturnType<typeof openSourceFile>>) =>
  'file' in opened && Buffer.from(await opened.file.bytes()).toString()

test('a file that is being written is read again, and one that keeps changing is reported', async () => {
  await write('a.txt', 'first')
  const file = path.join(folder, 'a.txt')
  let reads = 0
  const writtenOnce = await openSourceFile(folder, 'a.txt', (descriptor) => {
    const bytes = readFileSync(descriptor)
    if (reads++ === 0) appendFileSync(file, ' and more')
    return bytes
  })
  expect(await textOf(writtenOnce)).toBe('first and more')
  expect(reads).toBe(2)
  const changing = await openSourceFile(folder, 'a.txt', (descriptor) => {
    appendFileSync(file, '!')
    return readFileSync(descriptor)
  })
  expect(changing).toEqual({
    problem: {
      file: 'a.txt',
      line: 1,
      found: 'file changed while being read',
      remedy: 'try again once it has stopped changing',
    },
  })
})

test('a file that is cut short while it is read is read again', async () => {
  await write('a.txt', 'a text')
  let reads = 0
  const reread = await openSourceFile(folder, 'a.txt', (descriptor) =>
    reads++ ? readFileSync(descriptor) : readFileSync(descriptor).subarray(0, 3),
  )
  expect(await textOf(reread)).toBe('a text')
})

test('a file that has disappeared, or become a link, is a problem and not a failure', async () => {
  expect(await openSourceFile(folder, 'missing.txt')).toMatchObject({
    problem: { file: 'missing.txt', found: 'file disappeared while being read' },
  })
  await symlink('/etc/hostname', path.join(folder, 'link.txt'))
  expect(await openSourceFile(folder, 'link.txt')).toHaveProperty('problem')
})

test('a large file is read in pieces, or as a whole on request', async () => {
  const content = 'line of text\n'.repeat(LARGE_FILE / 12)
  await write('large.txt', content)
  const opened = await openSourceFile(folder, 'large.txt')
  if ('problem' in opened) throw new Error(opened.problem.found)
  const pieces: Uint8Array[] = []
  for await (const piece of opened.file.chunks()) pieces.push(piece)
  expect(pieces.length).toBeGreaterThan(1)
  expect(Buffer.concat(pieces).toString() === content).toBe(true)
  expect((await textOf(opened)) === content).toBe(true)
  expect(opened.sha256).toMatch(/^[\da-f]{64}$/)
})
