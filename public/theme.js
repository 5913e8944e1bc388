// Sets the reader's theme and type before the first paint. A file of its own, since the security policy allows no
// script inside the page; it reads what src/app/settings.ts writes.
try {
  const settings = JSON.parse(localStorage.getItem('dateline') || '{}')
  const { dataset } = document.documentElement
  if (/^(?:paper|white|sepia|night)$/.test(settings.theme)) dataset.theme = settings.theme
  for (const name of ['size', 'measure', 'leading'])
    if (Number.isInteger(settings[name]) && settings[name] !== 0) dataset[name] = settings[name]
} catch {
  // No storage, or nothing readable in it: as it is designed.
}
