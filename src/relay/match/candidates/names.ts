import type { OfferedCertificate } from '../../model/certificate.ts'
import type { UsableNamePattern } from '../../model/certificate-name-pattern.ts'
import { parentOf } from '../../model/domain-name.ts'
import { known, unknown } from '../../model/fact.ts'
import { certificateNameMatches } from '../certificate-name-matches.ts'
import type { Candidates, CaseView } from '../question.ts'
import { distinctBy } from './distinct.ts'
import { below, statedPatterns } from './stated.ts'

/** Names a certificate could carry in its CN, none among them: one for each choice of patterns it matches. */
export function commonNameCandidates(view: CaseView): Candidates<string | null> {
  return [null, ...matchingNames(view)]
}

/** Lists of dNSName entries: none, and one for each choice of patterns that one or two names match. */
export function subjectAltNameCandidates(view: CaseView): Candidates<readonly string[]> {
  const single = matchingNames(view).map((name) => [name])
  const pairs = single.flatMap((list, index) =>
    single.slice(index + 1).map((other) => [...list, ...other]),
  )
  return [[], ...distinctBy([...single, ...pairs], (names) => matchLikeness(view, names))]
}

/** No certificate, and a good one whose names are open. */
export function certificateCandidates({
  relayCase,
}: CaseView): Candidates<OfferedCertificate | null> {
  const { path } = relayCase.submission.certificate
  const day = relayCase.asOf
  return [
    null,
    {
      commonName: known(null, path),
      // What follows the # belongs to the certificate as a whole: whoever has it knows its names too.
      subjectAltNames: unknown(`${path}#subjectAltNames`),
      issuer: known(null, path),
      notBefore: known(day, path),
      notAfter: known(day, path),
      extendedKeyUsages: known([], path),
      chainComplete: known(true, path),
      trustedRoot: known(true, path),
      revoked: known(false, path),
    },
  ]
}

function matchingNames(view: CaseView): readonly string[] {
  const names = statedPatterns(view).flatMap(namesNear)
  const matching = names.filter((name) => matchLikeness(view, [name]).includes('true'))
  return distinctBy(matching, (name) => matchLikeness(view, [name]))
}

function matchLikeness(view: CaseView, names: readonly string[]): string {
  return statedPatterns(view)
    .map((pattern) => names.some((name) => certificateNameMatches(view, pattern, name)))
    .join(', ')
}

/** Names in every position to a pattern that a rule tells apart (M3 to M9). */
function namesNear(pattern: UsableNamePattern): readonly string[] {
  const name = pattern.kind === 'exact' ? pattern.name : pattern.parent
  const parent = parentOf(name)
  return [
    name,
    below(name),
    below(below(name)),
    `*.${name}`,
    `*.${below(name)}`,
    ...(parent === null ? [] : [`*.${parent}`]),
  ]
}
