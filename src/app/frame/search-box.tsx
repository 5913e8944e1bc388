import { Suspense, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { frame as frameMessages } from '#messages/frame'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { archive } from '../data/archive.ts'
import { withChanges } from '../data/change-filters.ts'
import { MAX_QUERY, NO_FILTERS, toSearch } from '../data/filters.ts'
import { useFilters } from '../data/selection.ts'
import { useKey } from './keys.ts'

const RecentSearches = lazyPart(
  async () => (await import('./recent-searches.tsx')).RecentSearches,
  () => null,
)

/** The pause in typing after which the address changes, in milliseconds. Browsers limit how often it may change. */
const DEBOUNCE = 120

/** Returns true for pages with a list that a query filters: the timeline, and countries with articles. */
const hasList = (pathname: string) =>
  pathname === '/' || archive.countries.some(({ code }) => pathname === `/country/${code.toLowerCase()}`)

let remembered: Promise<void> = Promise.resolve()

/**
 * Remembers a search, after those before it: a second import of a module may end before the first, which waits for its
 * style sheets too. Offline, that may fail; nothing else depends on it.
 */
const remember = (query: string) => {
  remembered = remembered
    .then(async () => (await import('../storage/recent-searches.ts')).rememberSearch(query))
    .catch(() => undefined)
}

/**
 * Filters the list on the page while the reader types. On other pages, Enter searches the timeline. While it is empty, it
 * offers the last searches.
 */
export function SearchBox() {
  const { filters, change } = useFilters()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(filters.q)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const filtersList = hasList(pathname)
  const [focused, setFocused] = useState(false)
  const typed = useRef(false)

  // When the address changes in another way (back, a link, clear filters), the box follows. The queries in `sent` come
  // from the box itself: they may reach the address late, while the reader is still typing.
  const sent = useRef([filters.q])
  useEffect(() => {
    const index = sent.current.indexOf(filters.q)
    if (index >= 0) {
      sent.current.splice(0, index)
      return
    }
    clearTimeout(timer.current)
    sent.current = [filters.q]
    setText(filters.q)
  }, [filters.q])
  // A pending change must not reach the next page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the page changes
  useEffect(() => () => clearTimeout(timer.current), [pathname])
  useKey('/', () => {
    // `select` alone does not scroll it into view.
    input.current?.focus()
    input.current?.select()
  })

  const apply = (q: string) => {
    clearTimeout(timer.current)
    const words = q.trim().replace(/\s+/g, ' ')
    if (sent.current.at(-1) !== words) sent.current.push(words)
    // The first letter adds a history entry; the others replace it.
    change({ q: words }, { replace: filters.q !== '', whenIdle: filters.q !== '' })
  }

  const search = (q: string) => {
    if (filtersList) apply(q)
    else if (q.trim()) navigate(`/${toSearch(withChanges(NO_FILTERS, { q: q.trim() }))}`)
    rememberTyped(q)
  }
  const rememberTyped = (q: string) => {
    if (typed.current && q.trim()) remember(q.trim())
    typed.current = false
  }

  const label = frameMessages.searchArticles
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          search(text)
        }}
      >
        <input
          ref={input}
          id="search"
          type="search"
          role="combobox"
          aria-expanded={false}
          aria-label={label}
          aria-keyshortcuts="/"
          placeholder={frameMessages.search}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={MAX_QUERY}
          // Narrow enough to fit next to the title on a phone.
          size={4}
          className="field"
          value={text}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false)
            rememberTyped(text)
          }}
          onChange={(event) => {
            const q = event.target.value
            typed.current = true
            setText(q)
            clearTimeout(timer.current)
            if (filtersList) timer.current = setTimeout(() => apply(q), DEBOUNCE)
          }}
        />
        {!text && <span aria-hidden="true">/</span>}
        {focused && !text && (
          <Suspense>
            <RecentSearches
              input={input}
              choose={(query) => {
                setText(query)
                typed.current = true
                search(query)
              }}
            />
          </Suspense>
        )}
      </form>
    </search>
  )
}
