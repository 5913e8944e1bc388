import './quick-find.css'
import { useQuery } from '@tanstack/react-query'
import { Command as Cmdk } from 'cmdk'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { frame as frameMessages } from '#messages/frame'
import { dialogs as dialogMessages } from '#messages/parts/dialogs'
import { fold } from '../../../archive/fold.ts'
import { FACETS } from '../../../format/facets.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Modal } from '../../../ui/dialog.tsx'
import { hasFacet, useFacet } from '../../data/facets.ts'
import { countryNamesQuery, searchQuery } from '../../data/queries.ts'
import { useCards } from '../../data/several-cards.ts'
import { type Command, countryCommands, facetCommands, pageCommands, settingCommands } from './commands.ts'

/** The most countries, publications, languages and articles that are offered of each. */
const MAX_RESULTS = 8
const MAX_QUERY = 200

/** Returns the articles that match some words best. They appear together, once all their cards are loaded. */
function useArticles(words: string) {
  const enabled = words.length > 1
  const { data, isFetching, isError } = useQuery({ ...searchQuery(words), enabled })
  const best = [...(data?.positions ?? [])]
    .map((position, i) => ({ position, score: data?.scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_RESULTS)
    .map(({ position }) => position)
  const { cards, isPending } = useCards(best)
  return {
    isPending: enabled && (isFetching || isPending),
    isError,
    cards: cards.filter((card) => card !== undefined),
  }
}

/** Returns the commands for a typed text, in groups with headings, and the state of the article search. */
function useCommands(typed: string) {
  const navigate = useNavigate()
  const goTo = (address: string) => void navigate(address)
  const articles = useArticles(useDeferredValue(typed))
  const { data: countryNames } = useQuery(countryNamesQuery)
  const folded = fold(typed)
  const facets = {
    publications: useFacet('publications', folded !== '' && hasFacet('publications')).data,
    languages: useFacet('languages', folded !== '' && hasFacet('languages')).data,
  }
  const matches = ({ name }: Command) => fold(name).includes(folded)
  const groups: [heading: string, commands: Command[]][] = [
    [dialogMessages.pages, pageCommands(goTo).filter(matches)],
    [
      frameMessages.countries,
      folded ? countryCommands(folded, countryNames, goTo).slice(0, MAX_RESULTS) : [],
    ],
    ...FACETS.map((name): [string, Command[]] => [
      dialogMessages.facets[name],
      folded ? facetCommands(folded, name, facets[name], goTo).slice(0, MAX_RESULTS) : [],
    ]),
    [
      dialogMessages.articles,
      articles.cards.map(({ slug, headline, published }) => ({
        name: headline,
        detail: formatDate(published.slice(0, 10)),
        run: () => goTo(`/article/${slug}`),
      })),
    ],
    [dialogMessages.settings, settingCommands().filter(matches)],
  ]
  return { groups, isPending: articles.isPending, isError: articles.isError }
}

/** Opens any article, country, publication, language or page, and changes any setting, by its name. */
export function QuickFind({ close }: { close: () => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [value, setValue] = useState('')
  const typed = value.trim()
  const { groups, isPending, isError } = useCommands(typed)
  const total = groups.reduce((sum, [, commands]) => sum + commands.length, 0)
  // After the dialog has opened, because it takes the focus itself.
  useEffect(() => input.current?.focus(), [])

  return (
    <Modal
      label={frameMessages.quickFind}
      close={close}
      className="mx-auto mt-[10vh] w-[36rem] max-w-[calc(100vw-1.5rem)] backdrop:bg-black/40"
    >
      {(closeModal) => (
        <Cmdk shouldFilter={false} label={frameMessages.quickFind} className="flex max-h-[75dvh] flex-col">
          <Cmdk.Input
            ref={input}
            value={value}
            onValueChange={setValue}
            placeholder={dialogMessages.quickFindPlaceholder}
            maxLength={MAX_QUERY}
            className="w-full border-b border-rule bg-paper px-4 py-3 text-lg text-ink outline-none placeholder:text-muted"
          />
          <p role="status" className="sr-only">
            {isPending ? dialogMessages.searching : dialogMessages.results(total)}
          </p>
          <Cmdk.List label={dialogMessages.quickFindResults} className="overflow-auto p-2">
            {groups.map(
              ([heading, commands]) =>
                commands.length > 0 && (
                  <Cmdk.Group
                    key={heading}
                    heading={<span className="block px-2 pt-2 pb-1 text-sm text-muted">{heading}</span>}
                  >
                    {commands.map(({ name, detail, run }, index) => (
                      <Cmdk.Item
                        key={`${name} ${detail}`}
                        value={`${heading} ${index} ${name}`}
                        onSelect={() => {
                          closeModal()
                          run()
                        }}
                        className="flex min-h-10 cursor-pointer items-center justify-between gap-4 rounded-[3px] px-2 py-1.5 aria-selected:bg-ink aria-selected:text-paper"
                      >
                        <span dir="auto" className="min-w-0 break-words">
                          {name}
                        </span>
                        {detail && <span className="shrink-0 text-sm">{detail}</span>}
                      </Cmdk.Item>
                    ))}
                  </Cmdk.Group>
                ),
            )}
          </Cmdk.List>
          {total === 0 && (
            <p className="px-4 py-3 break-words text-muted">
              {isPending
                ? dialogMessages.searching
                : isError
                  ? dialogMessages.articleSearchFailed
                  : dialogMessages.noResultsFor(typed)}
            </p>
          )}
          <p className="border-t border-rule px-4 py-2 text-sm text-muted">{dialogMessages.quickFindKeys}</p>
        </Cmdk>
      )}
    </Modal>
  )
}
