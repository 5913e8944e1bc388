import { QueryCache, QueryClient } from '@tanstack/react-query'
import { LoadError } from '../app/data/load.ts'
import { reloadForUpdate } from '../app/offline/update.ts'

const MAX_RETRIES = 2

/** Creates the cache of everything that the browser loads. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    // A file may be missing because a newer build has replaced this one.
    queryCache: new QueryCache({ onError: reloadForUpdate }),
    defaultOptions: {
      queries: {
        // Queries run offline too, so that they fail visibly instead of waiting.
        networkMode: 'always',
        retryDelay: 500,
        // A missing file will not appear half a second later.
        retry: (failures, error) =>
          failures < MAX_RETRIES && !(error instanceof LoadError && error.status === 404),
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
      },
    },
  })
