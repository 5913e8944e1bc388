/** The part of https://www.npmjs.com/package/subset-font that we use. Its own types lack `noHinting`. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: {
      targetFormat: 'truetype' | 'woff2'
      noHinting?: boolean
      keepFeatures?: string[]
      variationAxes?: Record<string, { min: number; max: number }>
    },
  ): Promise<Uint8Array>
}
