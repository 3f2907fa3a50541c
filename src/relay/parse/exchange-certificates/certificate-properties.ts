import { POWERSHELL_PROPERTIES } from '../powershell/index.ts'

/** The properties the model takes. */
const READ = [
  'Thumbprint',
  'Services',
  'ServicesStringForm',
  'Subject',
  'Issuer',
  'CertificateDomains',
  'DnsNameList',
  'NotBefore',
  'NotAfter',
  'SerialNumber',
  'Status',
  'RootCAType',
  'IsSelfSigned',
  'HasPrivateKey',
  'EnhancedKeyUsageList',
  'PublicKeySize',
]

/**
 * Printed by Get-ExchangeCertificate, or of any certificate in Windows' store; they decide nothing
 * (facts 5.5).
 */
const PASSED_OVER = [
  'AccessRules',
  'Archived',
  'CertificateRequest',
  'EnrollmentPolicyEndPoint',
  'EnrollmentServerEndPoint',
  'Extensions',
  'FriendlyName',
  'Handle',
  'Identity',
  'IisServices',
  'IssuerName',
  'KeyIdentifier',
  'PolicyId',
  'PrivateKey',
  'PrivateKeyExportable',
  'PSChildName',
  'PSDrive',
  'PSIsContainer',
  'PSParentPath',
  'PSPath',
  'PSProvider',
  'PublicKey',
  'RawData',
  'RawDataMemory',
  'SendAsTrustedIssuer',
  'SerialNumberBytes',
  'SignatureAlgorithm',
  'SubjectKeyIdentifier',
  'SubjectName',
  'SubjectNameRaw',
  'Version',
]

/** The cmdlet whose output is read, for messages. */
export const CMDLET = 'Get-ExchangeCertificate'

const lowerCase = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.trim().toLowerCase()))

const KNOWN = lowerCase([...READ, ...PASSED_OVER, ...POWERSHELL_PROPERTIES])

/** Only Exchange's certificates have these. */
const OWN = ['certificatedomains', 'rootcatype', 'servicesstringform']
/** What a certificate has beside its thumbprint, in every view of it. */
const USUAL = [
  'services',
  'subject',
  'issuer',
  'notafter',
  'status',
  'hasprivatekey',
  'isselfsigned',
]

/** Whether Get-ExchangeCertificate is known to print the property, or PowerShell adds it. */
export function isCertificateProperty(name: string): boolean {
  return KNOWN.has(name.toLowerCase())
}

/**
 * Whether properties of these names, in any letter case, are those of a certificate as Exchange or
 * Windows prints it.
 */
export function isExchangeCertificateBag(names: readonly string[]): boolean {
  const given = lowerCase(names)
  const hasAny = (some: readonly string[]): boolean => some.some((name) => given.has(name))
  return hasAny(OWN) || (given.has('thumbprint') && hasAny(USUAL))
}
