import punycode from 'punycode/punycode.es6.js'

/** A domain name ready to compare: lower case, A-labels, no trailing dot (facts M1). */
export type DomainName = string & { readonly __brand: 'DomainName' }

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/

/**
 * Reads a domain name in any spelling: upper case, trailing dot, Unicode or `xn--` labels.
 *
 * @returns the comparable form, or null when the text is no domain name (a wildcard is none)
 */
export function toDomainName(text: string): DomainName | null {
  const ascii = toALabels(text.trim().replace(/\.$/, ''))
  if (ascii === null || ascii.length > 253) return null
  const labels = ascii.split('.')
  return labels.every((label) => LABEL.test(label)) ? (ascii as DomainName) : null
}

/** Whether `name` lies below `parent`; a name is not below itself. */
export function isSubdomainOf(name: DomainName, parent: DomainName): boolean {
  return name.endsWith(`.${parent}`)
}

/** The domain one label up, or null for a single label. */
export function parentOf(name: DomainName): DomainName | null {
  const dot = name.indexOf('.')
  return dot === -1 ? null : (name.slice(dot + 1) as DomainName)
}

/** All domains a name lies below, the nearest first. */
export function ancestorsOf(name: DomainName): readonly DomainName[] {
  const parent = parentOf(name)
  return parent === null ? [] : [parent, ...ancestorsOf(parent)]
}

/** Most names are ASCII, which has nothing to map but its capitals. */
const ASCII = /^[ -~]*$/

function toALabels(text: string): string | null {
  if (ASCII.test(text)) return text.toLowerCase()
  try {
    // NFKC and lower-casing are the parts of UTS 46 mapping that occur in practice;
    // the full table costs more than the rest of the core together.
    return punycode.toASCII(text.normalize('NFKC').toLowerCase()).toLowerCase()
  } catch {
    return null
  }
}
