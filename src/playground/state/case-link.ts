/** What the part of the address after `#` asks for. */
export type CaseLink =
  | { readonly kind: 'empty' }
  /** A plain anchor of the page, or something we do not know. */
  | { readonly kind: 'anchor' }
  | { readonly kind: 'case'; readonly id: string }

/** Reads `#case=<scenario-id>`. This form of link is for ever. */
export function readCaseLink(hash: string): CaseLink {
  const text = hash.replace(/^#/, '')
  if (text === '') return { kind: 'empty' }
  const id = new URLSearchParams(text).get('case')?.trim() ?? ''
  return id === '' ? { kind: 'anchor' } : { kind: 'case', id }
}

/** The link that opens a scenario. */
export function caseLink(id: string): string {
  return `#case=${id}`
}
