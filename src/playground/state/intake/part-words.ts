import type { IntakePart } from '../../../relay/intake/index.ts'
import { certificateName } from './exchange-certificate.ts'

/** What a recognised part is, in a few words: `2 inbound connectors`. */
export function partTitle(part: IntakePart): string {
  switch (part.kind) {
    case 'certificate': {
      const [leaf, ...chain] = part.certificates
      if (leaf === undefined) return 'a certificate that could not be read'
      const name = certificateName(leaf)
      return chain.length === 0 ? `certificate ${name}` : `certificate ${name} and its chain`
    }
    case 'inbound-connectors':
      return count(part.connectors.length, 'inbound connector')
    case 'accepted-domains':
      return count(part.acceptedDomains.length, 'accepted domain')
    case 'organization-config':
      return 'organization settings'
    case 'exchange-certificates':
      return count(part.exchangeCertificates.length, 'certificate') + ' of the server'
    case 'send-connectors':
      return 'Send connectors, which this sheet does not use'
    case 'bounce':
      return 'a bounce'
    case 'smtp-reply':
      return 'a reply'
    case 'case':
      return part.file === null ? 'a case file that could not be read' : 'a case file'
  }
}

const FORMAT_WORDS: Readonly<Record<IntakePart['format'], string>> = {
  pem: 'PEM',
  base64: 'base64',
  der: 'DER',
  p7b: 'PKCS #7',
  'openssl-text': 'openssl x509',
  's-client': 'openssl s_client',
  'format-list': 'Format-List',
  json: 'JSON',
  csv: 'CSV',
  command: 'commands',
  table: 'Format-Table',
  list: 'a list of names',
  yaml: 'YAML',
  mime: 'a whole message',
  text: 'text',
}

/** How a part is written and which lines it takes: `Format-List, lines 3 to 20`. */
export function partDetail({ format, firstLine, lastLine }: IntakePart): string {
  const lines = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`
  return `${FORMAT_WORDS[format]}, ${lines}`
}

function count(number: number, noun: string): string {
  if (number === 0) return `${noun}s, none of them usable`
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
