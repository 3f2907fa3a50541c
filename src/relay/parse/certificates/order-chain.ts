import type { LinkedCertificate } from '../x509/read-certificate.ts'
import { hasIssued } from './certificate-issued.ts'

/** Certificates in the order in which a server sends them. */
export interface OrderedChain {
  /** The leaf, the one that issued it, and so on; none for an empty list. */
  readonly chain: readonly LinkedCertificate[]
  /** Those that issued nothing in the chain, chain by chain. */
  readonly others: readonly LinkedCertificate[]
}

/** Purposes of a certificate that a mail server has. */
const SERVER_PURPOSES = ['serverAuth', 'clientAuth']

/** Finds the leaf and what leads from it towards the root, whatever order they stand in. */
export function orderChain(certificates: readonly LinkedCertificate[]): OrderedChain {
  const [leaf] = byLikelihood(certificates)
  if (leaf === undefined) return { chain: [], others: [] }
  const chain = climb(leaf, certificates)
  const rest = orderChain(certificates.filter((certificate) => !chain.includes(certificate)))
  return { chain, others: [...rest.chain, ...rest.others] }
}

/**
 * The leaf first: it issued none of the others. Among several, the one that looks most like a mail
 * server's; among equals, the one that stands first. In a circle, each has issued another, and any
 * may be the leaf.
 */
function byLikelihood(certificates: readonly LinkedCertificate[]): readonly LinkedCertificate[] {
  const ends = certificates.filter((one) => !certificates.some((other) => hasIssued(one, other)))
  const candidates = ends.length === 0 ? certificates : ends
  return candidates.toSorted((one, other) => likelihood(other) - likelihood(one))
}

function likelihood({ certificate, link }: LinkedCertificate): number {
  const { subjectAltNames, extendedKeyUsages } = certificate
  const hasNames = (subjectAltNames ?? []).length > 0
  const hasPurpose = SERVER_PURPOSES.some((usage) => extendedKeyUsages?.includes(usage) === true)
  return (link.isAuthority ? 0 : 2) + (hasNames || hasPurpose ? 1 : 0)
}

/**
 * The leaf and all that issued it, directly or not. A root that was also signed by an older one is
 * there twice; the longer way comes first, as servers send it.
 */
function climb(
  leaf: LinkedCertificate,
  certificates: readonly LinkedCertificate[],
): readonly LinkedCertificate[] {
  const chain = [leaf]
  for (const issued of chain) {
    const issuers = certificates.filter((one) => !chain.includes(one) && hasIssued(one, issued))
    chain.push(...issuers.toSorted(rootsLast))
  }
  return chain
}

function rootsLast(one: LinkedCertificate, other: LinkedCertificate): number {
  return Number(one.certificate.isSelfSigned) - Number(other.certificate.isSelfSigned)
}
