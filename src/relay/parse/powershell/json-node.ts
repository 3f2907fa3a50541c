/** A JSON value with its place in the text. */
export type JsonNode =
  | {
      readonly kind: 'object'
      readonly members: readonly JsonMember[]
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'array'
      readonly items: readonly JsonNode[]
      readonly start: number
      readonly end: number
    }
  /** `start` and `end` are inside the quotes. */
  | { readonly kind: 'string'; readonly text: string; readonly start: number; readonly end: number }
  /** `true`, `false`, `null` or a number, as written. */
  | {
      readonly kind: 'literal'
      readonly text: string
      readonly start: number
      readonly end: number
    }

/** A name with its value; `start` is that of the name, inside its quotes. */
export interface JsonMember {
  readonly name: string
  readonly start: number
  readonly value: JsonNode
}

/** Where reading stopped, and what should have stood there. */
export interface JsonFailure {
  readonly at: number
  readonly expected: string
}

/** Whether reading failed. */
export function isJsonFailure(result: JsonNode | JsonFailure): result is JsonFailure {
  return 'expected' in result
}

/** The members called `value` of an object, in any letter case: what REST and ConvertTo-Json wrap. */
export function wrappedIn(node: JsonNode): readonly JsonNode[] {
  if (node.kind !== 'object') return []
  return node.members.filter(({ name }) => name.toLowerCase() === 'value').map(({ value }) => value)
}
