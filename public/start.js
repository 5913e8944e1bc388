// See src/app/settings.ts and docs/decisions/021-prerendered-pages.md
{
  const { src, dataset: page } = document.currentScript
  const { dataset } = document.documentElement
  const base = src.replace(/[^/]*$/, '')
  if ((location.search || location.hash) && !/\/article\//.test(location.pathname)) dataset.asked = ''
  try {
    const settings = JSON.parse(localStorage.getItem('dateline') || '{}')
    if (/^(?:paper|white|sepia|night)$/.test(settings.theme)) dataset.theme = settings.theme
    for (const name of ['size', 'measure', 'leading'])
      if (Number.isInteger(settings[name]) && settings[name]) dataset[name] = settings[name]
    const { pathname } = new URL(base)
    const places = localStorage.getItem(`dateline-places${pathname === '/' ? '' : `:${pathname}`}`)
    if (places && places !== '[]') dataset.begun = ''
  } catch {}
  const load = (file) => (/\.js$/.test(file) ? import(base + file) : fetch(base + file).catch(() => {}))
  const start = async () => {
    const list = fetch(`${base}start.json`, { cache: 'no-cache' })
    if (!('asked' in dataset || document.hidden))
      await new Promise((done) => {
        new PerformanceObserver(done).observe({ type: 'paint', buffered: true })
        setTimeout(done, 3000)
      })
    page.files?.split(' ').map(load)
    const rooms = await (await list).json()
    rooms[page.room].map(load)
  }
  if (page.room) start()
}
