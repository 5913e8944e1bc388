/** Parts around every page that load when they are used: the last searches, below the search box. */
export const frameParts = {
  recentSearches: 'Recent searches',
  removeSearch: (query: string) => `Remove “${query}”`,
  clearSearches: 'Clear recent searches',
  recentSearchKeys: '↑↓ select · Del remove',
}
