/** An intersection observer for which every element is near the screen. */
export class AllNear {
  readonly #callback: IntersectionObserverCallback
  constructor(callback: IntersectionObserverCallback) {
    this.#callback = callback
  }
  observe() {
    this.#callback([{ isIntersecting: true } as IntersectionObserverEntry], this as never)
  }
  disconnect() {}
}

/** An intersection observer for which no element is near the screen. */
export class NoneNear extends AllNear {
  override observe() {}
}
