import { linesWhile, spanOver, type FieldReader, type TextSite, type Told } from './text-fields.ts'
import { readTextHex, readTextNames, readTextUsages } from './text-values.ts'

const HEADING = 'X509v3 '

/** Extensions, whose values stand below their names; OpenSSL prints each list on one line. */
export const EXTENSION_READERS: readonly FieldReader[] = [
  {
    label: /^X509v3 Subject Alternative Name:/,
    read: (site) => {
      const subjectAltNames = listBelow(site, readTextNames)
      return subjectAltNames === null ? {} : { subjectAltNames }
    },
  },
  {
    label: /^X509v3 Extended Key Usage:/,
    read: (site) => {
      const extendedKeyUsages = listBelow(site, readTextUsages)
      return extendedKeyUsages === null ? {} : { extendedKeyUsages }
    },
  },
  {
    label: /^X509v3 Basic Constraints:/,
    read: (site) => {
      const { value, span } = lineBelow(site)
      return { isAuthority: { value: value.startsWith('CA:TRUE'), span } }
    },
  },
  // What `-ext` prints then.
  {
    label: /^No extensions in certificate$/,
    read: ({ value }) => ({ isWhole: { value: true, span: value.span } }),
  },
  {
    label: /^X509v3 Subject Key Identifier:/,
    read: (site) => {
      const key = keyBelow(site)
      return key === null ? {} : { subjectKeyIdentifier: key }
    },
  },
  {
    label: /^X509v3 Authority Key Identifier:/,
    read: (site) => {
      const key = keyBelow(site)
      return key === null ? {} : { authorityKeyIdentifier: key }
    },
  },
]

function lineBelow({ below, value }: TextSite): Told<string> {
  const [next = value] = below
  return next
}

/**
 * Mail breaks long lines: the list goes on where a line ends in a comma. Null where it is cut off.
 */
function listBelow<T>({ below }: TextSite, read: (text: string) => T): Told<T> | null {
  const lines = linesWhile(
    below,
    (line, before) => !line.startsWith(HEADING) && (before === '' || before.endsWith(',')),
  )
  const text = lines
    .map(({ value }) => value)
    .join(' ')
    .trim()
  if (text === '' || text.endsWith(',')) return null
  return { value: read(text), span: spanOver(lines.map(({ span }) => span)) }
}

/** `keyid:` stands before it in OpenSSL 1.1; where the issuer is named instead, there is no key. */
function keyBelow(site: TextSite): Told<string> | null {
  const { value, span } = lineBelow(site)
  const hex = readTextHex(value.replace(/^keyid:/, ''))
  return hex === null ? null : { value: hex, span }
}
