/** A token's kind; `site-theme.ts` gives each its colour. */
export type TokenKind =
  | ''
  | 'property'
  | 'cmdlet'
  | 'keyword'
  | 'string'
  | 'number'
  | 'comment'
  | 'armour'
  | 'delimiter'
  | 'white'

/** A kind, and the state of the rules that follows. */
export interface TokenStep {
  readonly token: TokenKind
  readonly next: string
}

/** One kind for all of a match, or one for each of its groups. */
export type TokenRule = [RegExp, TokenKind | TokenStep | (TokenKind | TokenStep)[]]

/** Rules to colour a text by, in the form Monaco’s Monarch takes. */
export interface TokenRules {
  readonly ignoreCase?: boolean
  readonly defaultToken: ''
  readonly tokenizer: Record<string, TokenRule[]>
}

/** A language of the editor. */
export interface Language {
  readonly id: string
  readonly rules: TokenRules
  readonly brackets: readonly [string, string][]
}
