/**
 * Towns and regions in places.json by whose names news means something else: months, currencies, firms, films, `centre`. They are
 * folded. Jerusalem is left out because its status is disputed, and the archive takes no side. Other disputed regions
 * belong to the country that ISO 3166-2 assigns them to.
 */
export const EXCLUDED_PLACES: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december monday tuesday ' +
    'wednesday thursday friday saturday sunday lira mark rand real peso colon centre centrale nord sud est ouest ' +
    'norte sur perm atlantic pacific jerusalem asia europe europa africa america balkan bush jewish lac mono toyota ' +
    'hitachi honda batman fuji yao takeo nord-est'
  ).split(' '),
)

/** Generic words. A region whose name has no others, such as `Central District`, is unknown abroad. Folded. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'north south east west northern southern eastern western northeastern northwestern central coast district ' +
    'districts region territory capital federal city island islands upper lower river rivers cross middle inner ' +
    'outer of and the state county province red black white sea bay lake mount'
  ).split(' '),
)
