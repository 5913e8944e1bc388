// Sets the reader's theme before the first paint. A file of its own, since the security policy allows no
// script inside the page; it reads what src/app/settings.ts writes.
try {
  const theme = JSON.parse(localStorage.getItem('dateline') || '{}').theme
  if (/^(?:paper|white|sepia|night)$/.test(theme)) document.documentElement.dataset.theme = theme
} catch {
  // No storage, or nothing readable in it: the system's theme it is.
}
