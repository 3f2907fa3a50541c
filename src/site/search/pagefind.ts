/** A part of a page, with its own anchor. */
export interface PagefindPart {
  readonly title: string
  readonly url: string
  /** Escaped text; only `mark` elements are in it. */
  readonly excerpt: string
}

/** A page that was found. */
export interface PagefindPage {
  readonly url: string
  readonly excerpt: string
  readonly meta: { readonly title?: string }
  readonly sub_results: readonly PagefindPart[]
}

/** A hit whose page has not been fetched yet. */
export interface PagefindResult {
  data(): Promise<PagefindPage>
}

/** The part of Pagefind's browser module that we use. */
export interface Pagefind {
  options(options: {
    excerptLength: number
    /** How much more a word counts in a page's title. */
    ranking: { metaWeights: { title: number } }
  }): Promise<void>
  init(): Promise<void>
  debouncedSearch(words: string): Promise<{ results: readonly PagefindResult[] } | null>
}
