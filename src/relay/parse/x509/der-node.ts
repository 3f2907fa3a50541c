/** One value of a DER encoding: a leaf with its content, or a structure with its parts. */
export type DerNode = DerLeaf | DerStructure

interface DerTag {
  readonly tagClass: number
  readonly type: number
}

interface DerLeaf extends DerTag {
  /** Bytes as a string of char codes 0 to 255; of a BMPString the text itself. */
  readonly content: string
}

interface DerStructure extends DerTag {
  readonly children: readonly DerNode[]
}

/** Universal tag numbers of X.680. */
export const TAG = {
  boolean: 1,
  integer: 2,
  bitString: 3,
  octetString: 4,
  oid: 6,
  utf8String: 12,
  sequence: 16,
  set: 17,
  utcTime: 23,
  generalizedTime: 24,
  universalString: 28,
  bmpString: 30,
} as const

const UNIVERSAL = 0x00
const CONTEXT_SPECIFIC = 0x80

/** The parts of a SEQUENCE or SET; null for anything else. */
export function childrenOf(
  node: DerNode | null | undefined,
  type: number = TAG.sequence,
): readonly DerNode[] | null {
  return hasType(node, type) && 'children' in node ? node.children : null
}

/** The content of a universal leaf of one type; null for anything else. */
export function contentOf(node: DerNode | null | undefined, type: number): string | null {
  return hasType(node, type) && 'content' in node ? node.content : null
}

/** Whether the value has this universal tag number. */
function hasType(node: DerNode | null | undefined, type: number): node is DerNode {
  return node?.tagClass === UNIVERSAL && node.type === type
}

/** Whether the value carries the context-specific tag `[number]`. */
export function hasContextTag(node: DerNode | null | undefined, number: number): node is DerNode {
  return node?.tagClass === CONTEXT_SPECIFIC && node.type === number
}
