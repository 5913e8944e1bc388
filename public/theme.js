// Before the first paint; see src/app/settings.ts.
try {
  const settings = JSON.parse(localStorage.getItem('dateline') || '{}')
  const { dataset } = document.documentElement
  if (/^(?:paper|white|sepia|night)$/.test(settings.theme)) dataset.theme = settings.theme
  for (const name of ['size', 'measure', 'leading'])
    if (Number.isInteger(settings[name]) && settings[name]) dataset[name] = settings[name]
} catch {}
