import { toHex } from './byte-text.ts'
import { childrenOf, contentOf, hasContextTag, TAG, type DerNode } from './der-node.ts'
import { mapOrNull } from './distinguished-name.ts'
import { parseDer } from './node-forge.ts'
import { readOid } from './object-identifier.ts'
import { extendedKeyUsageName } from './usual-names.ts'

/** What we use of a certificate's extensions. */
export interface ExtensionValues {
  readonly subjectAltNames: readonly string[]
  readonly extendedKeyUsages: readonly string[]
  /** Upper-case hexadecimal; null when absent. */
  readonly subjectKeyIdentifier: string | null
  readonly authorityKeyIdentifier: string | null
  /** basicConstraints say cA. */
  readonly isAuthority: boolean
}

const SUBJECT_KEY_IDENTIFIER = '2.5.29.14'
const SUBJECT_ALT_NAME = '2.5.29.17'
const BASIC_CONSTRAINTS = '2.5.29.19'
const AUTHORITY_KEY_IDENTIFIER = '2.5.29.35'
const EXTENDED_KEY_USAGE = '2.5.29.37'

/** GeneralName: dNSName [2] */
const DNS_NAME = 2
/** AuthorityKeyIdentifier: keyIdentifier [0] */
const KEY_IDENTIFIER = 0

/**
 * Reads the `[3]` field of a certificate; a certificate without it has no extensions.
 *
 * @returns null when the list, the names or the usages are there and cannot be read: taken for
 * absent, they would change what the certificate says
 */
export function readExtensions(node: DerNode | undefined): ExtensionValues | null {
  const list = node === undefined ? [] : listOf(node)
  if (list === null) return null
  const subjectAltNames = readSubjectAltNames(findExtension(list, SUBJECT_ALT_NAME))
  const extendedKeyUsages = readExtendedKeyUsages(findExtension(list, EXTENDED_KEY_USAGE))
  if (subjectAltNames === null || extendedKeyUsages === null) return null
  return {
    subjectAltNames,
    extendedKeyUsages,
    ...readKeyIdentifiers(list),
    ...readConstraints(list),
  }
}

function readKeyIdentifiers(
  list: readonly DerNode[],
): Pick<ExtensionValues, 'subjectKeyIdentifier' | 'authorityKeyIdentifier'> {
  const own = contentOf(findExtension(list, SUBJECT_KEY_IDENTIFIER), TAG.octetString)
  const parts = childrenOf(findExtension(list, AUTHORITY_KEY_IDENTIFIER)) ?? []
  const [authority = null] = taggedContents(parts, KEY_IDENTIFIER)
  return {
    subjectKeyIdentifier: own && toHex(own),
    authorityKeyIdentifier: authority && toHex(authority),
  }
}

/** BasicConstraints ::= SEQUENCE { cA BOOLEAN DEFAULT FALSE, pathLenConstraint OPTIONAL } */
function readConstraints(list: readonly DerNode[]): Pick<ExtensionValues, 'isAuthority'> {
  const [authority] = childrenOf(findExtension(list, BASIC_CONSTRAINTS)) ?? []
  const flag = contentOf(authority, TAG.boolean)
  return { isAuthority: flag !== null && flag !== '\0' }
}

/** [3] EXPLICIT SEQUENCE OF Extension */
function listOf(node: DerNode): readonly DerNode[] | null {
  return 'children' in node ? childrenOf(node.children[0]) : null
}

/** The decoded value of one extension: undefined when absent, null when damaged. */
function findExtension(list: readonly DerNode[], oid: string): DerNode | null | undefined {
  const extension = list.map((item) => childrenOf(item) ?? []).find(([id]) => readOid(id) === oid)
  if (extension === undefined) return undefined
  // Between the two may stand the BOOLEAN `critical`.
  const value = contentOf(extension.at(-1), TAG.octetString)
  return value === null ? null : parseDer(value)
}

function readSubjectAltNames(value: DerNode | null | undefined): readonly string[] | null {
  if (value === undefined) return []
  const names = childrenOf(value)
  return names && taggedContents(names, DNS_NAME)
}

function readExtendedKeyUsages(value: DerNode | null | undefined): readonly string[] | null {
  if (value === undefined) return []
  return mapOrNull(mapOrNull(childrenOf(value), readOid), extendedKeyUsageName)
}

function taggedContents(nodes: readonly DerNode[], tag: number): readonly string[] {
  return nodes.flatMap((node) =>
    hasContextTag(node, tag) && 'content' in node ? [node.content] : [],
  )
}
