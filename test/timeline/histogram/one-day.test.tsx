import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { open, serve } from '../../app/site.tsx'
import type { publishedOf } from '../../build/published.ts'

/** Three articles of one day. */
const site = vi.hoisted(() => ({}) as ReturnType<typeof publishedOf>)
vi.mock('virtual:archive', async () => {
  const { publishedOf } = await import('../../build/published.ts')
  Object.assign(site, publishedOf(['2010-04-09', '2010-04-09', '2010-04-09']))
  return { archive: site.manifest }
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test.each(['/', '/?from=2010-04-09', '/?from=2011', '/?country=cn'])(
  'one day needs no histogram at %s',
  async (address) => {
    serve(() => false, site.files)
    open(address)
    await waitFor(() =>
      expect(
        screen.queryAllByRole('article').length || screen.queryByRole('heading', { name: 'No results' }),
      ).toBeTruthy(),
    )
    expect(screen.queryByRole('slider')).toBeNull()
  },
)
