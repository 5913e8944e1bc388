/** Dishes, animals, plants, diseases and ideas that are named after a place: `French fries`. */
const NAMED_AFTER_PLACES = `
  French fries, French toast, French bread, French doors, French horn, French kiss, French bulldog, French poodle,
  English muffin, English breakfast, English bulldog, English setter, English language, Old English, Brussels sprouts,
  Brussels sprout, German measles, German shepherd, Spanish flu, Spanish moss, Spanish fly, Japanese encephalitis,
  Japanese knotweed, Japanese maple, Danish pastry, Danish pastries, Turkish bath, Turkish delight, Turkish towel,
  Persian rug, Persian carpet, Persian cat, Bermuda shorts, Bermuda grass, Bermudagrass, Bermuda Triangle, Delhi belly,
  Hong Kong flu, Great Dane, Canada goose, Canada geese, Canadian bacon, Irish coffee, Irish stew, Irish setter,
  Irish wolfhound, Irish Spring, Welsh rarebit, Welsh corgi, Scottish terrier, Yorkshire terrier, Yorkshire pudding,
  Boston terrier, Boston cream pie, Labrador retriever, Alaskan malamute, Siberian husky, Siberian huskies,
  Russian roulette, Russian doll, Russian dressing, Chinese whispers, Chinese checkers, Chinese takeaway, Indian summer,
  Indian Ocean, Dutch courage, Dutch oven, Dutch auction, Dutch elm disease, Norway maple, Norway spruce, Norway rat,
  Swiss cheese, Swiss chard, Swiss roll, Swiss army knife, Swiss army knives, Italian dressing, Italian ice,
  Jerusalem artichoke, Guinea pig, Guinea fowl, Guinea worm, Turkey vulture, Turkey shoot, Turkey trot, Turkey Day,
  Tasmanian devil, Siamese cat, Siamese twin, Burmese python, Egyptian cotton, Greek yogurt, Greek yoghurt,
  Greek Orthodox, Greek tragedy, Kentucky bluegrass, California roll, Hawaiian shirt, Hawaiian pizza, Panama hat,
  Panama Papers, Brazil nut, Cuban heel, Cuban cigar, Cuban sandwich, Mexican wave, Mexican standoff, Nile perch,
  Stockholm syndrome, Manila envelope, Manila folder, Jersey cow, Jersey barrier,
  Jersey Shore, New Jersey barrier, Philadelphia cream cheese, Worcestershire sauce, Cheshire cat, Dijon mustard,
  Kobe beef, Lyme disease, West Nile virus, Marburg virus, Ebola Zaire,
  Roman Catholic, Roman numeral, Pole position, North Pole, South Pole,
  Native American, African American, Asian American, American Indian, American football, American dream, West Indian,
  West Indies, East Indian, French Quarter, Little Italy, Little Havana, Little Tokyo, Chinese New Year, Persian Gulf`

/** Seas, rivers and continents. */
const WATERS_AND_CONTINENTS = `
  Gulf of Mexico, South China Sea, East China Sea, Sea of Japan, Lake Chad, Gulf of Oman, Gulf of Guinea, Gulf of Panama,
  Gulf of Thailand, Mexican Gulf, Philippine Sea, Norwegian Sea, Tasman Sea, Timor Sea, Java Sea, Irish Sea,
  English Channel, Mozambique Channel, Taiwan Strait, Taiwan Straits, Straits of Florida, Florida Straits,
  Malacca Strait, Malacca Straits, Strait of Malacca, Straits of Malacca, Strait of Gibraltar, Straits of Gibraltar,
  Bay of Bengal, Bay of Biscay, Gulf of Aden, Gulf of Alaska, Lake Victoria, Lake Geneva, Latin America, Latin American,
  South America, South American, North America, North American, Central America, Central American, the Americas,
  Niger River, River Niger, Jordan River, River Jordan, Congo River, River Congo, Rio Grande, New Guinea`

/** Phrases that contain the name of a place but do not mean a country. */
export const PHRASES_WITH_PLACE_NAMES: string[] = `${NAMED_AFTER_PLACES},${WATERS_AND_CONTINENTS}`
  .trim()
  .split(/,\s+/)
