/** Fetches one file of an index, as it lies there. Throws where it cannot be had. */
export type Load = (file: string) => Promise<Uint8Array>

/** How long to wait before a file is asked for again, in milliseconds. */
const WAITS = [200, 800]

/** How many bytes of files are kept, compression undone. */
const KEPT_BYTES = 24 * 1024 * 1024

/** The files of an index, each fetched once while there is room to keep it. */
export class IndexFiles {
  readonly #load: Load
  readonly #waits: readonly number[]
  readonly #kept = new Map<string, { value: Promise<unknown>; bytes: number }>()
  #bytes = 0

  /** @param waits before each new try, in milliseconds */
  constructor(load: Load, waits: readonly number[] = WAITS) {
    this.#load = load
    this.#waits = waits
  }

  /**
   * What a file holds.
   * @param parse its bytes → what it holds; the same for each call
   * @throws Error naming the file and what was answered; a later call tries again
   */
  read<T>(file: string, parse: (bytes: Uint8Array) => T): Promise<T> {
    const kept = this.#kept.get(file)
    if (kept) {
      // Those used last are kept longest.
      this.#kept.delete(file)
      this.#kept.set(file, kept)
      return kept.value as Promise<T>
    }
    const entry = { value: Promise.resolve() as Promise<unknown>, bytes: 0 }
    const value = this.#fetch(file).then((bytes) => {
      entry.bytes = bytes.length
      this.#bytes += bytes.length
      this.#makeRoom(file)
      return parse(bytes)
    })
    entry.value = value
    this.#kept.set(file, entry)
    value.catch(() => {
      this.#kept.delete(file)
      this.#bytes -= entry.bytes
    })
    return value
  }

  #makeRoom(except: string): void {
    for (const [file, { bytes }] of this.#kept) {
      if (this.#bytes <= KEPT_BYTES) return
      if (file === except || bytes === 0) continue
      this.#kept.delete(file)
      this.#bytes -= bytes
    }
  }

  async #fetch(file: string): Promise<Uint8Array> {
    for (let tries = 0; ; tries++) {
      try {
        return await unzipped(await this.#load(file))
      } catch (error) {
        const wait = this.#waits[tries]
        if (wait === undefined)
          throw new Error(`${file} of the search index: ${(error as Error).message}`, { cause: error })
        await new Promise((resolve) => setTimeout(resolve, wait))
      }
    }
  }
}

/** @throws Error where the bytes are not gzipped: a page that a host answers with, say */
async function unzipped(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw new Error('what was answered is not that file')
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
