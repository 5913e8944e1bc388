// Starts the app on a prerendered page. See docs/decisions/021-prerendered-pages.md.
{
  const { src, dataset: page } = document.currentScript
  const { dataset: root } = document.documentElement
  const base = src.replace(/[^/]*$/, '')
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
    await Promise.all(scriptsByView[view || 'timeline'].map((file) => import(base + file)))
  }
  if (view !== undefined) start().catch(() => dispatchEvent(new Event('dateline:failed')))
}
