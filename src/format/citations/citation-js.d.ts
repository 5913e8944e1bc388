declare module '@citation-js/core' {
  export class Cite {
    constructor(data: object | string)
    format(format: string, options?: Record<string, unknown>): string
  }
  export const plugins: {
    config: { get: (name: string) => Record<string, Record<string, unknown>> & Styles }
  }
  interface Styles {
    styles: { add: (name: string, style: string) => void }
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
declare module '@citation-js/plugin-csl' {}
