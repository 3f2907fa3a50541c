import { childrenOf, contentOf, hasContextTag, TAG, type DerNode } from './der-node.ts'

/** The fields of TBSCertificate we use, by their names in RFC 5280. */
export interface TbsFields {
  readonly serialNumber: DerNode | undefined
  readonly issuer: DerNode | undefined
  readonly validity: DerNode | undefined
  readonly subject: DerNode | undefined
  readonly subjectPublicKeyInfo: DerNode | undefined
  readonly extensions: DerNode | undefined
}

/**
 * Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signature BIT STRING }
 *
 * @returns null for another structure; a field that is not there is undefined
 */
export function readTbsFields(root: DerNode | null): TbsFields | null {
  const [tbs, , signature] = childrenOf(root) ?? []
  const all = childrenOf(tbs)
  if (all === null || contentOf(signature, TAG.bitString) === null) return null
  // Version 1 leaves its number out.
  const fields = hasContextTag(all[0], 0) ? all.slice(1) : all
  const [serialNumber, , issuer, validity, subject, subjectPublicKeyInfo, ...rest] = fields
  const extensions = rest.find((field) => hasContextTag(field, 3))
  return { serialNumber, issuer, validity, subject, subjectPublicKeyInfo, extensions }
}
