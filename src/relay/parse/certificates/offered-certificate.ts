import type { CasePath } from '../../model/case-path.ts'
import type { Certificate, CertificateField, OfferedCertificate } from '../../model/certificate.ts'
import { assumed, known, unknown, type Fact } from '../../model/fact.ts'

/** Stands for the leaf of an empty chain: nothing is told. */
const NOTHING_TOLD: Certificate = {
  subject: null,
  commonName: null,
  subjectAltNames: null,
  issuer: null,
  notBefore: null,
  notAfter: null,
  serialNumber: null,
  thumbprint: null,
  publicKeyAlgorithm: null,
  extendedKeyUsages: null,
  isSelfSigned: false,
}

/**
 * The certificate a server offers when it sends this chain: what the leaf says is known, what its
 * text does not tell is unknown, and what only the handshake shows is assumed as the contract lists
 * it (facts 2.40, 2.41, 2.44).
 *
 * @param chain leaf first; of an empty one every field is unknown
 * @param path of the certificate in the case file: `submission.certificate`
 */
export function offerCertificate(
  chain: readonly Certificate[],
  path: CasePath,
): OfferedCertificate {
  const [leaf = NOTHING_TOLD] = chain
  const stated = <T>(field: CertificateField, value: T): Fact<T> =>
    known(value, `${path}.${field}`, leaf.spans?.[field] ?? leaf.span)
  const told = <T>(field: CertificateField, value: T | null): Fact<T> =>
    value === null ? unknown(`${path}.${field}`) : stated(field, value)
  return {
    // That a subject has no CN is known; what a subject that is not told has is not.
    commonName:
      leaf.subject === null ? unknown(`${path}.commonName`) : stated('commonName', leaf.commonName),
    subjectAltNames: told('subjectAltNames', leaf.subjectAltNames),
    issuer: told('issuer', leaf.issuer),
    notBefore: told('notBefore', leaf.notBefore),
    notAfter: told('notAfter', leaf.notAfter),
    extendedKeyUsages: told('extendedKeyUsages', leaf.extendedKeyUsages),
    chainComplete: assumed(true, `${path}.chainComplete`),
    trustedRoot: assumed(!leaf.isSelfSigned, `${path}.trustedRoot`),
    revoked: assumed(false, `${path}.revoked`),
  }
}
