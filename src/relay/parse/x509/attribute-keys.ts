/**
 * The keys Windows writes for the attribute types of a distinguished name; any other type is
 * written `OID.` and its number. Exchange prints names with them, so `<I>…<S>…` strings hold them.
 */
const ATTRIBUTE_KEYS: Readonly<Record<string, string>> = {
  '2.5.4.3': 'CN',
  '2.5.4.4': 'SN',
  '2.5.4.5': 'SERIALNUMBER',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'S',
  '2.5.4.9': 'STREET',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '2.5.4.12': 'T',
  '2.5.4.13': 'Description',
  '2.5.4.17': 'PostalCode',
  '2.5.4.18': 'POBox',
  '2.5.4.20': 'Phone',
  '2.5.4.24': 'X21Address',
  '2.5.4.42': 'G',
  '2.5.4.43': 'I',
  '2.5.4.46': 'dnQualifier',
  '1.2.840.113549.1.9.1': 'E',
  '0.9.2342.19200300.100.1.25': 'DC',
}

/** The key of an attribute type: `CN`, `S`, `OID.2.5.4.97`. */
export function attributeKey(oid: string): string {
  return ATTRIBUTE_KEYS[oid] ?? `OID.${oid}`
}
