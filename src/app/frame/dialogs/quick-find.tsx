import './quick-find.css'
import { useQuery } from '@tanstack/react-query'
import { Command as Cmdk } from 'cmdk'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { frame as frameMessages } from '#messages/frame'
import { dialogs as dialogMessages } from '#messages/parts/dialogs'
import { FACETS } from '../../../format/facets.ts'
import { Modal } from '../../../ui/dialog.tsx'
import { hasFacet, useFacet } from '../../data/facets.ts'
import { countryNamesQuery, searchQuery } from '../../data/queries.ts'
import { useCards } from '../../data/several-cards.ts'
import {
  articleCommands,
  type Command,
  countryCommands,
  dateCommands,
  facetCommands,
  pageCommands,
  rankCommands,
  settingCommands,
} from './commands.ts'

const MAX_ARTICLES = 8
const MAX_QUERY = 200

/** Returns the articles that match some words best. They appear together, once all their cards are loaded. */
function useArticles(words: string) {
  const enabled = words.length > 1
  const { data, isFetching, isError } = useQuery({ ...searchQuery(words), enabled })
  // Articles with only some of the words are for the timeline, which says so.
  const best = [...((data?.partial ? undefined : data?.positions) ?? [])]
    .map((position, i) => ({ position, score: data?.scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_ARTICLES)
    .map(({ position }) => position)
  const { cards, isPending } = useCards(best)
  return {
    isPending: enabled && (isFetching || isPending),
    isError,
    cards: cards.filter((card) => card !== undefined),
  }
}

/**
 * Returns the commands for a typed text, the best match first, and the state of the article search. Without a text, they
 * are in groups with headings.
 */
function useCommands(typed: string) {
  const navigate = useNavigate()
  const goTo = (address: string) => void navigate(address)
  const articles = useArticles(useDeferredValue(typed))
  const { data: countryNames } = useQuery(countryNamesQuery)
  const facets = {
    publications: useFacet('publications', typed !== '' && hasFacet('publications')).data,
    languages: useFacet('languages', typed !== '' && hasFacet('languages')).data,
  }
  const pages = pageCommands(goTo)
  const settings = settingCommands()
  const groups: [heading: string, commands: Command[]][] = typed
    ? [
        [
          '',
          rankCommands(
            [
              ...settings,
              ...dateCommands(typed, goTo),
              ...pages,
              ...countryCommands(typed, countryNames, goTo),
              ...FACETS.flatMap((name) => facetCommands(name, facets[name], goTo)),
              ...articleCommands(articles.cards, goTo),
            ],
            typed,
          ),
        ],
      ]
    : [
        [dialogMessages.pages, pages],
        [dialogMessages.settings, settings],
      ]
  return { groups, isPending: articles.isPending, isError: articles.isError }
}

/** Returns the kind of a command, unless a heading says it, and what else is known of it. */
function detailOf({ kind, detail }: Command, heading: string): string | undefined {
  if (heading) return detail
  const name = dialogMessages.kinds[kind]
  return detail ? dialogMessages.withKind(name, detail) : name
}

/** Opens any article, country, publication, language or page, and changes any setting, by its name. */
export function QuickFind({ close, openShortcuts }: { close: () => void; openShortcuts: () => void }) {
  const input = useRef<HTMLInputElement>(null)
  // They open when this dialog has closed and given the focus back.
  const wantsShortcuts = useRef(false)
  const [value, setValue] = useState('')
  const typed = value.trim()
  const { groups, isPending, isError } = useCommands(typed)
  const total = groups.reduce((sum, [, commands]) => sum + commands.length, 0)
  // After the dialog has opened, because it takes the focus itself.
  useEffect(() => input.current?.focus(), [])

  return (
    <Modal
      label={frameMessages.quickFind}
      close={() => {
        close()
        if (wantsShortcuts.current) openShortcuts()
      }}
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
            className="w-full border-b border-rule bg-paper px-4 py-3 text-ink sm:text-lg outline-none placeholder:text-muted"
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
                    heading={
                      heading && <span className="block px-2 pt-2 pb-1 text-sm text-muted">{heading}</span>
                    }
                  >
                    {commands.map((command, index) => (
                      <Cmdk.Item
                        // biome-ignore lint/suspicious/noArrayIndexKey: a better match that comes late is selected
                        key={`${index} ${command.kind} ${command.name} ${command.detail}`}
                        value={`${heading} ${index} ${command.name}`}
                        onSelect={() => {
                          closeModal()
                          command.run()
                        }}
                        className="flex min-h-10 cursor-pointer items-center justify-between gap-x-4 rounded-[3px] px-2 py-1.5 aria-selected:bg-ink max-sm:flex-wrap aria-selected:text-paper"
                      >
                        <span dir="auto" className="min-w-0 break-words sm:grow">
                          {command.name}
                        </span>
                        <span className="shrink-0 text-sm">{detailOf(command, heading)}</span>
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
          <p className="flex flex-wrap items-center justify-between gap-x-4 border-t border-rule px-4 py-1 text-sm text-muted">
            <span className="max-sm:hidden">{dialogMessages.quickFindKeys}</span>
            <button
              type="button"
              className="link min-h-11 sm:min-h-8"
              onClick={() => {
                wantsShortcuts.current = true
                closeModal()
              }}
            >
              {frameMessages.shortcuts}
            </button>
          </p>
        </Cmdk>
      )}
    </Modal>
  )
}
