/** Stands for a reader who has come near to whatever is looked for: there is no screen to say what is not. */
export class AllNear {
  readonly #told: IntersectionObserverCallback
  constructor(told: IntersectionObserverCallback) {
    this.#told = told
  }
  observe() {
    this.#told([{ isIntersecting: true } as IntersectionObserverEntry], this as never)
  }
  disconnect() {}
}

/** And for one who has come near to nothing. */
export class NoneNear extends AllNear {
  override observe() {}
}
