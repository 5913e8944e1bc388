// Starts the app on a prerendered page. See docs/decisions/021-prerendered-pages.md.
{
  const { src, dataset: page } = document.currentScript
  const { dataset: root } = document.documentElement
  const base = src.replace(/[^/]*$/, '')
  // Pages of an earlier version, which a cache may still serve, have `data-room` alone. It is empty on pages that are
  // not prerendered, and missing on those of an earlier version, which name their scripts themselves.
  const view = page.view ?? page.room
  // The language of the interface: the reader's choice, else the first of the browser's that there is, else the archive's.
  const languageOf = ({ interfaceLanguages, settings }) => {
    let chosen
    try {
      chosen = JSON.parse(localStorage.getItem('dateline')).language
    } catch {}
    return [chosen, ...navigator.languages, settings.language, 'en']
      .map((tag) => `${tag}`.split('-')[0])
      .find((tag) => interfaceLanguages.includes(tag))
  }
  const start = async () => {
    const list = fetch(`${base}start.json`, { cache: 'no-cache' })
    // The prerendered page is painted first. Scripts would compete with its fonts and lines for the connection.
    if (view && !('unrendered' in root || document.hidden))
      await new Promise((done) => {
        new PerformanceObserver(done).observe({ type: 'paint', buffered: true })
        setTimeout(done, 3000)
      })
    const { archive, messages, ...scriptsByView } = await (await list).json()
    globalThis.datelineArchive = archive
    const scripts = scriptsByView[view || 'timeline']
    if (messages) {
      const language = languageOf(archive)
      // A view may share parts with those of an earlier group.
      const groups = archive.formerStates
        ? ['former', 'first', 'reader', 'rest']
        : ['first', 'reader', 'rest']
      const load = (last) =>
        Promise.all(
          groups
            .slice(0, groups.indexOf(last) + 1)
            .map((group) => import(`${base}assets/${language}-${group}-${messages}.js`)),
        )
      globalThis.datelineLoadMessages = load
      for (const file of scripts) {
        const link = document.createElement('link')
        link.rel = 'modulepreload'
        link.href = base + file
        document.head.append(link)
      }
      // Scripts read texts as soon as they run.
      await load(view === 'reader' ? 'reader' : view && view !== 'timeline' ? 'rest' : 'first')
    }
    await Promise.all(scripts.map((file) => import(base + file)))
  }
  if (view !== undefined) start().catch(() => dispatchEvent(new Event('dateline:failed')))
}
