/** The first file of an index, as JSON. It says which file of which segment has a term. */
export interface Root {
  /** The number of articles in the archive. */
  articles: number
  /** The segments of the archive, oldest articles first. */
  segments: Segment[]
  /** The languages of the articles, if there are several. A file has the number of each article's. */
  languages?: string[]
  /** True if Chinese characters are in their simplified form. */
  isSimplified?: true
  /** The length of the shortest words in each file of words for spelling suggestions, ascending. */
  wordLengths: number[]
}

/** A part of an index: the words of consecutive articles. */
export interface Segment {
  /** The name of its folder, which changes whenever one of its articles does. */
  folder: string
  /** The number of its articles. */
  articles: number
  /**
   * For each chunk but the first, the shortest text that sorts after the last term of the previous chunk and not after
   * its own first term (a prefix B-tree: Bayer and Unterauer, 1977).
   */
  bounds: string[]
  /** Common words. Two consecutive ones also form a term: see pairOf. */
  common: string[]
}

/** The folder of all indexes and their segments. */
const SEARCH = 'search'

/** The paths of the files of an index. `index` is its path, which the manifest has. */
export const indexPath = {
  index: (name: string) => `${SEARCH}/${name}`,
  root: (index: string) => `${index}/root.bin`,
  languages: (index: string) => `${index}/languages.bin`,
  han: (index: string) => `${index}/han.bin`,
  /** @param file the index of the file in `wordLengths` */
  words: (index: string, file: number) => `${index}/words/${file}.bin`,
}

/** The paths of the files of a segment. */
export const segmentPath = {
  chunk: ({ folder }: Folder, chunk: number) => `${SEARCH}/${folder}/terms/${chunk}.bin`,
  positions: ({ folder }: Folder, chunk: number) => `${SEARCH}/${folder}/positions/${chunk}.bin`,
  positionsBlock: ({ folder }: Folder, chunk: number, block: number) =>
    `${SEARCH}/${folder}/positions/${chunk}-${block}.bin`,
  prefix: ({ folder }: Folder, list: number) => `${SEARCH}/${folder}/prefixes/${list}.bin`,
}

type Folder = Pick<Segment, 'folder'>
