import { expect, test } from 'vitest'
import { orFail } from '../../../src/cli/site/or-fail.ts'

test('the reasons of a failure are printed, without a stack', async () => {
  let printed = ''
  const stderr = {
    write(text: string) {
      printed += text
    },
    isTerminal: false,
    hasColours: false,
  }
  const fail = (error: unknown) => orFail(() => Promise.reject(error), { stderr })
  expect(await fail(new Error('port 5173 is in use'))).toBe(1)
  expect(await fail(Object.assign(new Error('failed'), { errors: [new Error('a'), new Error('b')] }))).toBe(1)
  expect(printed).toBe('error: port 5173 is in use\nerror: a\nerror: b\n')
  expect(await orFail(async () => 0, { stderr })).toBe(0)
})
