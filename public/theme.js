// See src/app/settings.ts
const { dataset } = document.documentElement
if ((location.search || location.hash) && !/\/article\//.test(location.pathname)) dataset.asked = ''
try {
  const settings = JSON.parse(localStorage.getItem('dateline') || '{}')
  if (/^(?:paper|white|sepia|night)$/.test(settings.theme)) dataset.theme = settings.theme
  for (const name of ['size', 'measure', 'leading'])
    if (Number.isInteger(settings[name]) && settings[name]) dataset[name] = settings[name]
  const base = new URL('.', document.currentScript.src).pathname
  const places = localStorage.getItem(`dateline-places${base === '/' ? '' : `:${base}`}`)
  if (places && places !== '[]') dataset.begun = ''
} catch {}
