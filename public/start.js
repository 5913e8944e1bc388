// Runs before the first paint of every page. See docs/decisions/021-prerendered-pages.md.
{
  const { src, dataset: page } = document.currentScript
  const { dataset: root } = document.documentElement
  const base = src.replace(/[^/]*$/, '')
  // Filters and passages are rendered in the browser only. Article pages can be shown meanwhile.
  if ((location.search || location.hash) && !/\/article\//.test(location.pathname)) root.unrendered = ''
  // The reader's settings: see src/app/storage/settings.ts.
  try {
    const settings = JSON.parse(localStorage.getItem('dateline') || '{}')
    if (/^(?:paper|white|sepia|night)$/.test(settings.theme)) root.theme = settings.theme
    for (const name of ['size', 'measure', 'leading'])
      if (Number.isInteger(settings[name]) && settings[name]) root[name] = settings[name]
    const { pathname } = new URL(base)
    const positions = localStorage.getItem(`dateline-places${pathname === '/' ? '' : `:${pathname}`}`)
    if (positions && positions !== '[]') root.resumable = ''
  } catch {}
  // Pages of an earlier version, which a cache may still serve, have `data-room` alone. It is empty on pages that are
  // not prerendered, and missing on those of an earlier version, which name their scripts themselves.
  const view = page.view ?? page.room
  const start = async () => {
    const list = fetch(`${base}start.json`, { cache: 'no-cache' })
    // The prerendered page is painted first. Scripts would compete with its fonts and lines for the connection.
    if (view && !('unrendered' in root || document.hidden))
      await new Promise((done) => {
        new PerformanceObserver(done).observe({ type: 'paint', buffered: true })
        setTimeout(done, 3000)
      })
    const { archive, ...scriptsByView } = await (await list).json()
    globalThis.datelineArchive = archive
    for (const file of scriptsByView[view || 'timeline']) import(base + file)
  }
  if (view !== undefined) start()
}
