import { attributeKey } from '../../x509/attribute-keys.ts'

/** OpenSSL's short and long names of attribute types. */
const NAMES: readonly (readonly [oid: string, ...names: readonly string[]])[] = [
  ['2.5.4.3', 'CN', 'commonName'],
  ['2.5.4.4', 'SN', 'surname'],
  ['2.5.4.5', 'serialNumber'],
  ['2.5.4.6', 'C', 'countryName'],
  ['2.5.4.7', 'L', 'localityName'],
  ['2.5.4.8', 'ST', 'stateOrProvinceName'],
  ['2.5.4.9', 'street', 'streetAddress'],
  ['2.5.4.10', 'O', 'organizationName'],
  ['2.5.4.11', 'OU', 'organizationalUnitName'],
  ['2.5.4.12', 'title'],
  ['2.5.4.13', 'description'],
  ['2.5.4.15', 'businessCategory'],
  ['2.5.4.17', 'postalCode'],
  ['2.5.4.18', 'postOfficeBox'],
  ['2.5.4.20', 'telephoneNumber'],
  ['2.5.4.24', 'x121Address'],
  ['2.5.4.41', 'name'],
  ['2.5.4.42', 'GN', 'givenName'],
  ['2.5.4.43', 'initials'],
  ['2.5.4.44', 'generationQualifier'],
  ['2.5.4.46', 'dnQualifier'],
  ['2.5.4.65', 'pseudonym'],
  ['2.5.4.97', 'organizationIdentifier'],
  ['1.2.840.113549.1.9.1', 'emailAddress'],
  ['1.2.840.113549.1.9.2', 'unstructuredName'],
  ['0.9.2342.19200300.100.1.1', 'UID', 'userId'],
  ['0.9.2342.19200300.100.1.25', 'DC', 'domainComponent'],
  ['1.3.6.1.4.1.311.60.2.1.1', 'jurisdictionL', 'jurisdictionLocalityName'],
  ['1.3.6.1.4.1.311.60.2.1.2', 'jurisdictionST', 'jurisdictionStateOrProvinceName'],
  ['1.3.6.1.4.1.311.60.2.1.3', 'jurisdictionC', 'jurisdictionCountryName'],
]

const OID_BY_NAME: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([oid, ...names]) => names.map((name) => [name.toLowerCase(), oid] as const)),
)

const DOTTED = /^\d+(?:\.\d+)+$/

/**
 * The key Windows writes for an attribute as OpenSSL names it: `ST` is `S`; null for no attribute
 * type.
 */
export function keyOfAttribute(name: string): string | null {
  const oid = DOTTED.test(name) ? name : OID_BY_NAME.get(name.toLowerCase())
  return oid === undefined ? null : attributeKey(oid)
}
