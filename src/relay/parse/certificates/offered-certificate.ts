import type { CasePath } from '../../model/case-path.ts'
import type { Certificate, OfferedCertificate } from '../../model/certificate.ts'
import { assumed, known, unknown, type Fact } from '../../model/fact.ts'

/**
 * The certificate a server offers when it sends this chain: what the leaf says is known, what only
 * the handshake shows is assumed as the contract lists it (facts 2.40, 2.41, 2.44).
 *
 * @param chain leaf first; of an empty one every field is unknown
 * @param path of the certificate in the case file: `submission.certificate`
 */
export function offerCertificate(
  chain: readonly Certificate[],
  path: CasePath,
): OfferedCertificate {
  const [leaf] = chain
  const stated = <K extends keyof Certificate>(field: K): Fact<Certificate[K]> =>
    leaf === undefined
      ? unknown(`${path}.${field}`)
      : known(leaf[field], `${path}.${field}`, leaf.span)
  return {
    commonName: stated('commonName'),
    subjectAltNames: stated('subjectAltNames'),
    issuer: stated('issuer'),
    notBefore: stated('notBefore'),
    notAfter: stated('notAfter'),
    extendedKeyUsages: stated('extendedKeyUsages'),
    chainComplete: assumed(true, `${path}.chainComplete`),
    trustedRoot: assumed(leaf?.isSelfSigned !== true, `${path}.trustedRoot`),
    revoked: assumed(false, `${path}.revoked`),
  }
}
