import './palette.css'
import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { countrySlug } from '../../archive/countries/country-slug.ts'
import { fold } from '../../archive/fold.ts'
import { formatDate } from '../../ui/dates.ts'
import { Modal } from '../../ui/dialog.tsx'
import { count, countryName } from '../../ui/words.ts'
import { archive } from '../data/archive.ts'
import { useCards } from '../data/cards.ts'
import { countryNamesQuery, searchQuery } from '../data/queries.ts'
import { changeSettings, DEFAULTS, STEPS, settings, THEMES } from '../storage/settings.ts'

/** So many of each kind are offered, where there are more. */
const MOST = 8

interface Choice {
  name: string
  /** What stands behind it. */
  beside?: string
  run: () => void
}

const larger = (by: 1 | -1) => {
  const steps: readonly number[] = STEPS.size
  const at = steps.indexOf(settings.get().size) + by
  changeSettings({ size: steps[Math.min(Math.max(at, 0), steps.length - 1)] ?? DEFAULTS.size })
}

/** What can be set from here. */
function settingChoices(): Choice[] {
  const { keys, annotated } = settings.get()
  return [
    ...THEMES.map((theme) => ({ name: `Theme: ${theme}`, run: () => changeSettings({ theme }) })),
    { name: 'Larger text', run: () => larger(1) },
    { name: 'Smaller text', run: () => larger(-1) },
    {
      name: `${annotated ? 'Hide' : 'Show'} countries and days in articles`,
      run: () => changeSettings({ annotated: !annotated }),
    },
    { name: `Turn single keys ${keys ? 'off' : 'on'}`, run: () => changeSettings({ keys: !keys }) },
  ]
}

/** The best articles for some words, best first; all of them wait for the slowest card. */
function useArticles(words: string) {
  const found = useQuery({ ...searchQuery(words), enabled: words.length > 1 })
  const best = [...(found.data?.positions ?? [])]
    .map((position, i) => ({ position, score: found.data?.scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ position }) => position)
  const { cards, isPending } = useCards(best)
  return {
    isPending: words.length > 1 && (found.isFetching || isPending),
    isError: found.isError,
    cards: cards.filter((card) => card !== undefined),
  }
}

/** Goes to any article, country or view, and sets what can be set, all by its name. */
export function Palette({ close }: { close: () => void }) {
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const words = useDeferredValue(text.trim())
  const articles = useArticles(words)
  const names = useQuery(countryNamesQuery)
  // Once the dialog is open, which takes the focus by itself.
  useEffect(() => input.current?.focus(), [])

  const asked = fold(text.trim())
  const has = ({ name }: Choice) => fold(name).includes(asked)
  const go = (to: string) => () => void navigate(to)
  const views: Choice[] = [
    { name: 'Timeline', run: go('/') },
    { name: 'What happened', run: go('/?by=happened') },
    { name: 'Countries', run: go('/country') },
    { name: 'Saved', run: go('/saved') },
    { name: 'About this archive', run: go('/about') },
  ]
  // Other names of a country, too: Burma, UK.
  const slug = countrySlug(asked)
  const meant = asked && names.data && Object.hasOwn(names.data, slug) ? names.data[slug] : undefined
  const countries = asked
    ? archive.countries
        .map(({ code, articles }) => ({
          code,
          name: countryName(code),
          beside: count(articles, 'article'),
          run: go(`/country/${code.toLowerCase()}`),
        }))
        .filter((country) => has(country) || country.code === meant)
        .slice(0, MOST)
    : []
  const groups: [string, Choice[]][] = [
    ['Views', views.filter(has)],
    ['Countries', countries],
    [
      'Articles',
      articles.cards.map(({ slug, headline, published }) => ({
        name: headline,
        beside: formatDate(published.slice(0, 10)),
        run: go(`/article/${slug}`),
      })),
    ],
    ['Settings', settingChoices().filter(has)],
  ]
  const all = groups.reduce((sum, [, choices]) => sum + choices.length, 0)

  return (
    <Modal
      label="Go to"
      close={close}
      className="mx-auto mt-[10vh] w-[36rem] max-w-[calc(100vw-1.5rem)] backdrop:bg-black/40"
    >
      {(shut) => (
        <Command shouldFilter={false} label="Go to" className="flex max-h-[75dvh] flex-col">
          <Command.Input
            ref={input}
            value={text}
            onValueChange={setText}
            placeholder="An article, a country, a view, a setting"
            maxLength={200}
            className="w-full border-b border-rule bg-paper px-4 py-3 text-lg text-ink outline-none placeholder:text-muted"
          />
          <p role="status" className="sr-only">
            {articles.isPending ? 'Searching …' : count(all, 'choice')}
          </p>
          <Command.List className="overflow-auto p-2">
            {groups.map(
              ([heading, choices]) =>
                choices.length > 0 && (
                  <Command.Group
                    key={heading}
                    heading={<span className="block px-2 pt-2 pb-1 text-sm text-muted">{heading}</span>}
                  >
                    {choices.map((choice, index) => (
                      <Command.Item
                        key={`${choice.name} ${choice.beside}`}
                        value={`${heading} ${index} ${choice.name}`}
                        onSelect={() => {
                          shut()
                          choice.run()
                        }}
                        className="flex min-h-10 cursor-pointer items-center justify-between gap-4 rounded-[3px] px-2 py-1.5 aria-selected:bg-ink aria-selected:text-paper"
                      >
                        <span dir="auto" className="min-w-0 break-words">
                          {choice.name}
                        </span>
                        {choice.beside && <span className="shrink-0 text-sm">{choice.beside}</span>}
                      </Command.Item>
                    ))}
                  </Command.Group>
                ),
            )}
          </Command.List>
          {all === 0 && (
            <p className="px-4 py-3 text-muted">
              {articles.isPending
                ? 'Searching …'
                : articles.isError
                  ? 'The search index could not be loaded. Views, countries and settings are found all the same.'
                  : 'Nothing has this name.'}
            </p>
          )}
          <p className="border-t border-rule px-4 py-2 text-sm text-muted">
            ↑ ↓ to choose, Enter to go, Escape to close
          </p>
        </Command>
      )}
    </Modal>
  )
}
