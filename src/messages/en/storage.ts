/** Problems with storing the reader's own data. */
export const storage = {
  title: 'Storage problem',
  close: 'Close',
  problems: {
    blocked: {
      problem: 'Your browser is blocking storage.',
      advice:
        'Settings, saved articles and highlights will be lost when you close this tab. Allow site data to keep them.',
    },
    full: {
      problem: 'Storage is full.',
      advice:
        'Your latest changes will be lost when you close this tab. Export them from Saved, or delete something.',
    },
    damaged: {
      problem: 'Some of your saved data is damaged.',
      advice: 'Everything readable is still here; you can download the original from Saved.',
    },
    newer: {
      problem: 'Your saved data comes from a newer version of this site.',
      advice: 'Changes won’t be saved until you reload.',
    },
  },
}
