import { attributeKey } from './attribute-keys.ts'
import { childrenOf, TAG, type DerNode } from './der-node.ts'
import { readOid } from './object-identifier.ts'
import { readString } from './string-value.ts'

/** One attribute of a name. */
export interface NameAttribute {
  /** `CN`, `S`, `OID.2.5.4.97` */
  readonly key: string
  readonly value: string
}

/**
 * Relative names in the certificate's order, the most specific last; each has one attribute or
 * more.
 */
export type DistinguishedName = readonly (readonly NameAttribute[])[]

/**
 * Empty values, blanks at either end (Windows counts tab to carriage return) and these characters.
 */
const NEEDS_QUOTES = /^$|^[\t-\r ]|[\t-\r ]$|[,+="\n<>#;]/

/**
 * Reads an X.501 Name.
 *
 * @returns null when the structure is not that of a name
 */
export function readName(node: DerNode | undefined): DistinguishedName | null {
  return mapOrNull(childrenOf(node), (set) => mapOrNull(childrenOf(set, TAG.set), readAttribute))
}

/**
 * The name as .NET and Exchange print it: most specific first, quoted where needed, `+` inside one
 * relative name.
 */
export function printName(name: DistinguishedName): string {
  return name
    .toReversed()
    .map((attributes) => attributes.map(printAttribute).join(' + '))
    .join(', ')
}

/** The value of the most specific CN; null when there is none. */
export function commonNameOf(name: DistinguishedName): string | null {
  return name.flat().findLast(({ key }) => key === 'CN')?.value ?? null
}

/** Applies `read` to each item; null as soon as one cannot be read. */
export function mapOrNull<T, U>(
  items: readonly T[] | null,
  read: (item: T) => U | null,
): readonly U[] | null {
  const results: U[] = []
  for (const item of items ?? []) {
    const result = read(item)
    if (result === null) return null
    results.push(result)
  }
  return items === null ? null : results
}

function readAttribute(node: DerNode): NameAttribute | null {
  const [type, text] = childrenOf(node) ?? []
  const oid = readOid(type)
  const value = text === undefined ? null : readString(text)
  return oid === null || value === null ? null : { key: attributeKey(oid), value }
}

function printAttribute({ key, value }: NameAttribute): string {
  return NEEDS_QUOTES.test(value) ? `${key}="${value.replaceAll('"', '""')}"` : `${key}=${value}`
}
