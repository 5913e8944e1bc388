import '../ui/theme.css'
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { LoadError } from './archive.ts'
import { loadNewer } from './newer.ts'
import { routes } from './routes.tsx'

// What an edition consists of may be gone when there is a newer one.
addEventListener('vite:preloadError', loadNewer)
const client = new QueryClient({
  queryCache: new QueryCache({ onError: loadNewer }),
  defaultOptions: {
    queries: {
      // Offline too, a question is asked and its failure told: nothing waits without a word.
      networkMode: 'always',
      retryDelay: 500,
      // A file that is not there will not be there a second later either.
      retry: (failures, error) => failures < 2 && !(error instanceof LoadError && error.status === 404),
      refetchOnWindowFocus: false,
      // What failed comes when the connection does.
      refetchOnReconnect: true,
    },
  },
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id “root”')
// Letters break lines in other places than those that would stand for them: a page that is drawn before they have come
// would move. They are fetched beside the scripts, and are not waited for for long.
const letters = ['1em "Alegreya Variable"', '1em "Alegreya SC"'].map((font) => document.fonts.load(font))
void Promise.race([Promise.allSettled(letters), new Promise((late) => setTimeout(late, 500))]).then(() =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider
          router={createBrowserRouter(routes, { basename: import.meta.env.BASE_URL })}
          flushSync={(update) => {
            flushSync(update)
          }}
        />
      </QueryClientProvider>
    </StrictMode>,
  ),
)
