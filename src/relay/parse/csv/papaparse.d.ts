// The package's own types bring Node's with them, which the core must not see.
declare module 'papaparse' {
  export interface StepResult {
    readonly data: readonly string[]
    readonly errors: readonly unknown[]
    /** `cursor`: the offset behind the row. */
    readonly meta: { readonly cursor: number }
  }

  export interface Parser {
    abort(): void
  }

  export interface Config {
    readonly delimiter: string
    readonly newline: '\n'
    readonly step: (row: StepResult, parser: Parser) => void
  }

  const Papa: { readonly parse: (text: string, config: Config) => void }
  export default Papa
}
