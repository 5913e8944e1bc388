/** Fetches a file of an index, still compressed. Throws if it is not available. */
export type Load = (file: string) => Promise<Uint8Array>

/** The delays before a file is tried again, in milliseconds. */
const RETRY_DELAYS = [200, 800]

/** The maximum size of the cache in uncompressed bytes. */
const CACHE_BYTES = 24 * 1024 * 1024

/** Loads the files of an index, and caches them. The least recently used are evicted first. */
export class IndexFiles {
  readonly #load: Load
  readonly #delays: readonly number[]
  readonly #cache = new Map<string, { value: Promise<unknown>; bytes: number }>()
  #bytes = 0

  /** @param delays the delays before a file is tried again, in milliseconds */
  constructor(load: Load, delays: readonly number[] = RETRY_DELAYS) {
    this.#load = load
    this.#delays = delays
  }

  /**
   * Returns the content of a file.
   * @param parse reads its bytes; must be the same for each call
   * @throws Error with the file and a technical reason; a later call tries again
   */
  read<T>(file: string, parse: (bytes: Uint8Array) => T): Promise<T> {
    const cached = this.#cache.get(file)
    if (cached) {
      // A map keeps the order of insertion, so this makes it the most recently used.
      this.#cache.delete(file)
      this.#cache.set(file, cached)
      return cached.value as Promise<T>
    }
    const entry = { value: Promise.resolve() as Promise<unknown>, bytes: 0 }
    const value = this.#fetch(file).then((bytes) => {
      entry.bytes = bytes.length
      this.#bytes += bytes.length
      this.#evict(file)
      return parse(bytes)
    })
    entry.value = value
    this.#cache.set(file, entry)
    value.catch(() => {
      this.#cache.delete(file)
      this.#bytes -= entry.bytes
    })
    return value
  }

  #evict(except: string): void {
    for (const [file, { bytes }] of this.#cache) {
      if (this.#bytes <= CACHE_BYTES) return
      if (file === except || bytes === 0) continue
      this.#cache.delete(file)
      this.#bytes -= bytes
    }
  }

  async #fetch(file: string): Promise<Uint8Array> {
    for (let tries = 0; ; tries++) {
      try {
        return await decompress(await this.#load(file))
      } catch (error) {
        const delay = this.#delays[tries]
        if (delay === undefined) throw new Error(`${file}: ${(error as Error).message}`, { cause: error })
        await new Promise((resolve) => setTimeout(resolve, delay))
      }
    }
  }
}

/** @throws Error if the bytes are not gzip, for example because the server answers with a page */
async function decompress(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw new Error('unexpected response')
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
