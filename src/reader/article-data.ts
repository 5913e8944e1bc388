import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { cardsQuery, shardsFor } from '../app/archive.ts'

/** The position of the article with a slug and its card, or null if there is none. */
export function useArticle(slug: string) {
  const client = useQueryClient()
  return useQuery(
    queryOptions({
      queryKey: ['article', slug, shardsFor(slug).map(({ path }) => path)],
      queryFn: async () => {
        for (const shard of shardsFor(slug)) {
          const cards = await client.fetchQuery(cardsQuery(shard.path))
          const index = cards.findIndex((card) => card.slug === slug)
          const card = cards[index]
          if (card) return { position: shard.start + index, card }
        }
        return null
      },
      staleTime: Number.POSITIVE_INFINITY,
    }),
  )
}
