import { unknown } from '../../model/fact.ts'
import { listReader, quote } from '../property-bag/index.ts'
import { extendedKeyUsageName } from '../x509/usual-names.ts'
import { CMDLET } from './certificate-properties.ts'

const OID = /^\d+(?:\.\d+)+$/

/** Reads `CertificateDomains` and `DnsNameList`. */
export const domainsReader = listReader<string>(
  unknown,
  ({ text }, site) => {
    if (!/[\s{}[\]":]/.test(text)) return text
    site.note({
      id: 'certificate-domain-unreadable',
      level: 'error',
      found: quote(text),
      expected: 'a host name',
      advice: 'It was left out. Paste the output of Get-ExchangeCertificate | Format-List.',
    })
    return null
  },
  CMDLET,
)

/** Reads `EnhancedKeyUsageList`. */
export const usagesReader = listReader<string>(
  unknown,
  ({ text }, site) => {
    // `Server Authentication (1.3.6.1.5.5.7.3.1)`: the words depend on the language of Windows.
    const oid = text.slice(text.lastIndexOf('(') + 1).replace(/\)$/, '')
    if (OID.test(oid)) return extendedKeyUsageName(oid)
    site.note({
      id: 'key-usage-unreadable',
      level: 'error',
      found: quote(text),
      expected: 'a purpose with its number, such as (1.3.6.1.5.5.7.3.1)',
      advice: 'It was left out. Paste the output of Get-ExchangeCertificate | Format-List *.',
    })
    return null
  },
  CMDLET,
)
