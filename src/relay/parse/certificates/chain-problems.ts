import type { Diagnostic } from '../../model/diagnostic.ts'
import { quote } from '../property-bag/index.ts'
import type { LinkedCertificate } from '../x509/read-certificate.ts'
import type { OrderedChain } from './order-chain.ts'
import { toDiagnostic, type Problem } from './problem.ts'

/** How many names a message lists. */
const MAX_NAMES = 5

/**
 * What is odd about a chain (fact 2.41). A lone certificate is as usual as a chain without its
 * root, so a link is called missing only where certificates of issuers stand beside the chain and
 * lead to nothing in it.
 */
export function chainProblems({ chain, others }: OrderedChain): readonly Diagnostic[] {
  const isWhole = chain.some(({ certificate }) => certificate.isSelfSigned)
  const strays = isWhole ? [] : others.filter(({ link }) => link.isAuthority)
  const unrelated = others.filter((other) => !strays.includes(other))
  const lasts = strays.length === 0 ? [] : chain.slice(-1)
  return [
    ...lasts.map((last) => diagnosticAt(last, missingLink(last, strays))),
    ...unrelated.slice(0, 1).map((first) => diagnosticAt(first, notInChain(chain, unrelated))),
  ]
}

function missingLink(last: LinkedCertificate, strays: readonly LinkedCertificate[]): Problem {
  const issuer = quote(last.certificate.issuer ?? 'an issuer that is not told')
  return {
    id: 'chain-incomplete',
    level: 'warning',
    found: `no certificate of ${issuer}, which issued ${namesOf([last])}, beside ${namesOf(strays)}`,
    expected: 'the certificate of each issuer up to the root',
    advice:
      'A missing root does no harm; any other the server must send, or it is refused: get it from the CA and add it.',
  }
}

function notInChain(
  chain: readonly LinkedCertificate[],
  unrelated: readonly LinkedCertificate[],
): Problem {
  const names = namesOf(unrelated)
  return {
    id: 'certificate-not-in-chain',
    level: 'warning',
    found: unrelated.length === 1 ? `a certificate of its own: ${names}` : `others: ${names}`,
    expected: `nothing but the chain of ${namesOf(chain.slice(0, 1))}`,
    advice: 'Only that chain counts. If another is meant, give it alone.',
  }
}

function diagnosticAt({ certificate }: LinkedCertificate, problem: Problem): Diagnostic {
  return toDiagnostic(problem, certificate.span)
}

function namesOf(certificates: readonly LinkedCertificate[]): string {
  const names = certificates.slice(0, MAX_NAMES).map(nameOf)
  const rest = certificates.length - names.length
  return names.join(', ') + (rest === 0 ? '' : ` and ${String(rest)} more`)
}

/** Its subject; where that is empty or not told, its first name. */
function nameOf({ certificate }: LinkedCertificate): string {
  const { subject, subjectAltNames } = certificate
  const names = [subject ?? '', ...(subjectAltNames ?? [])].filter((name) => name !== '')
  const [name = 'a certificate without a name'] = names
  return quote(name)
}
