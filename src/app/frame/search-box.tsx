import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { archive } from '../data/archive.ts'
import { NO_FILTERS, toSearch } from '../data/filters.ts'
import { useFilters } from '../data/selection.ts'
import { useKey } from './keys.ts'

/** How long typing rests before the address follows, in milliseconds: browsers limit how often it may change. */
const REST = 120

/** Whether a page has a list that words can filter: the timeline, and the countries that are named. */
const hasList = (pathname: string) =>
  pathname === '/' || archive.countries.some(({ code }) => pathname === `/country/${code.toLowerCase()}`)

/** Searches the list on the page as one types; elsewhere, Enter searches the timeline. */
export function SearchBox() {
  const { filters, change } = useFilters()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(filters.q)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const live = hasList(pathname)

  // The address changed by itself (back, a link, “clear all”): the box follows, unless it says the same already.
  // An older one of its own words may arrive late, while one types on: that changes nothing.
  const sent = useRef([filters.q])
  useEffect(() => {
    const known = sent.current.indexOf(filters.q)
    if (known >= 0) {
      sent.current.splice(0, known)
      return
    }
    clearTimeout(timer.current)
    sent.current = [filters.q]
    setText(filters.q)
  }, [filters.q])
  // A change that still waits must not reach the page that comes after this one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on leaving the page
  useEffect(() => () => clearTimeout(timer.current), [pathname])
  useKey('/', () => {
    // Selecting alone does not bring it into view.
    input.current?.focus()
    input.current?.select()
  })

  const apply = (q: string) => {
    clearTimeout(timer.current)
    const words = q.trim().replace(/\s+/g, ' ')
    if (sent.current.at(-1) !== words) sent.current.push(words)
    // Typing goes on in the entry that the first letter made.
    change({ q: words }, { replace: filters.q !== '' })
  }

  return (
    <search className="grow">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (live) apply(text)
          else if (text.trim()) navigate(`/${toSearch({ ...NO_FILTERS, q: text.trim() })}`)
        }}
      >
        <input
          ref={input}
          id="search"
          type="search"
          aria-label="Search headlines and articles"
          aria-keyshortcuts="/"
          placeholder="Search  /"
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
          // Beside the title, on a phone too.
          size={4}
          className="field w-full sm:w-56"
          value={text}
          onChange={(event) => {
            const q = event.target.value
            setText(q)
            clearTimeout(timer.current)
            if (live) timer.current = setTimeout(() => apply(q), REST)
          }}
        />
      </form>
    </search>
  )
}
