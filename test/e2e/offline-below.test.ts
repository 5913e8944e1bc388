import { expect, test } from 'vitest'
import { cut, hasKept, isControlled, kept, shown } from './offline.ts'
import { COVID, XI_VOWS } from './shipped.ts'
import { addressOf, visitor } from './visit.ts'

const BASE = '/archive/'
const { open, errors, origin } = visitor('below', { base: BASE, cold: true })
const at = ({ address }: { address: string }) => BASE + address.slice(1)

test('below the top of a host, what was read is there without a connection, and the host is left alone', async () => {
  const page = await open(`${BASE}about`, kept)
  await isControlled(page)
  await page.getByRole('link', { name: 'Saved' }).click()
  await page.getByRole('heading', { name: 'Saved' }).waitFor()
  await page.goto(origin() + at(XI_VOWS))
  await shown(page)
  await hasKept(page)
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope)
  expect(scope).toBe(origin() + BASE)
  const names = await page.evaluate(() => caches.keys())
  for (const name of names) expect(name).toContain(BASE)

  await cut(page, errors)
  await page.reload()
  await shown(page)
  await page.getByRole('heading', { name: XI_VOWS.headline }).waitFor()
  await page.goto(origin() + at(COVID))
  await page.getByRole('alert').getByText('isn’t saved on your device').waitFor()
  // The shell stands for pages that were not visited, and views that were used are led to from it.
  await page.goto(`${origin()}${BASE}about`)
  await page.getByText(/^1 article saved/).waitFor()
  await page.getByRole('link', { name: 'Saved' }).click()
  await page.getByRole('heading', { name: 'Saved' }).waitFor()
  expect(addressOf(page)).toBe(`${BASE}saved`)
  // What is not below the base is no matter of the worker's.
  await expect(page.goto(`${origin()}/other`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
  errors(page).length = 0
})
