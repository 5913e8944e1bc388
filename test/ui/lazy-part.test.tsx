import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense, useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { MissingPartNote } from '../../src/app/frame/missing-part-note.tsx'
import { dismissMissingPart, lazyPart } from '../../src/ui/lazy-part.tsx'

afterEach(() => {
  cleanup()
  act(dismissMissingPart)
})

const Part = lazyPart<{ close: () => void }>(() => Promise.reject(new TypeError('Failed to fetch')))

function Page() {
  const [open, setOpen] = useState(false)
  return (
    <main id="main" tabIndex={-1}>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <Suspense>{open && <Part close={() => setOpen(false)} />}</Suspense>
      <MissingPartNote />
    </main>
  )
}

test('a part that cannot be loaded is told each time that it is opened, and the page stays', async () => {
  render(<Page />)
  expect(screen.queryByRole('alert')).toBeNull()
  for (let time = 0; time < 2; time++) {
    await userEvent.click(screen.getByRole('button', { name: 'Open' }))
    expect((await screen.findByRole('alert')).textContent).toContain('isn’t saved on your device')
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.activeElement?.id).toBe('main')
  }
})

test('a part may have a substitute instead, which says nothing', async () => {
  const Marked = lazyPart<{ text: string }>(
    () => Promise.reject(new TypeError('Failed to fetch')),
    ({ text }) => <p>{text}</p>,
  )
  render(
    <Suspense>
      <Marked text="Xi vows" />
      <MissingPartNote />
    </Suspense>,
  )
  expect(await screen.findByText('Xi vows')).toBeTruthy()
  expect(screen.queryByRole('alert')).toBeNull()
})
