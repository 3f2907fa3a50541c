import type { NameComparison, SenderPlace } from '../../../relay/concepts/index.ts'

/** An answer of a small calculator: one word that decides, and a sentence. */
export interface Answer {
  readonly tone: 'yes' | 'no' | 'unclear'
  readonly word: string
  readonly says: string
}

/** A comparison of two names in words. */
export function nameAnswer(comparison: NameComparison): Answer {
  switch (comparison.kind) {
    case 'matches':
      return { tone: 'yes', word: 'Matches', says: 'The connector recognises this certificate.' }
    case 'differs':
      return { tone: 'no', word: 'No match', says: 'The connector does not see this certificate.' }
    case 'contested':
      return contestedAnswer(comparison.disagreement)
    case 'unusable-connector-name':
      return {
        tone: 'unclear',
        word: 'No name',
        says: 'The connector needs a domain name; a wildcard is its first label, as in *.contoso.com.',
      }
    case 'unusable-certificate-name':
      return {
        tone: 'unclear',
        word: 'No name',
        says: 'A certificate’s name is a domain name such as mail.contoso.com or *.contoso.com.',
      }
  }
}

function contestedAnswer(
  disagreement: Extract<NameComparison, { kind: 'contested' }>['disagreement'],
): Answer {
  switch (disagreement) {
    case 'U4':
      return {
        tone: 'yes',
        word: 'Matches, contested',
        says: 'The cmdlet help counts the domain itself and every depth below it; TLS’s own rule counts one label only.',
      }
    case 'U5':
      return {
        tone: 'no',
        word: 'No match, contested',
        says: 'By the documented examples the connector has to carry the wildcard itself. A client that follows TLS’s own rule would accept it.',
      }
    case 'U6':
      return {
        tone: 'no',
        word: 'No match, contested',
        says: 'A connector for a domain does not stand for its hosts; one cmdlet example can be read the other way. Use the wildcard.',
      }
  }
}

/** A sender's place in words. */
export function senderAnswer(place: SenderPlace): Answer {
  switch (place.kind) {
    case 'listed':
      return { tone: 'yes', word: 'Accepted', says: `${place.domain} is on the list itself.` }
    case 'covered':
      return {
        tone: 'yes',
        word: 'Accepted',
        says: `${place.domain} lies below ${place.by}, which has MatchSubDomains.`,
      }
    case 'foreign':
      return {
        tone: 'no',
        word: 'Not accepted',
        says:
          place.parent === null
            ? `${place.domain} is none of the tenant’s domains.`
            : `${place.domain} lies below ${place.parent}, which does not cover it. List it, or set MatchSubDomains on the parent.`,
      }
    case 'null-sender':
      return {
        tone: 'no',
        word: 'Not accepted',
        says: 'The null sender has no domain. Only a certificate can speak for it.',
      }
    case 'unreadable-sender':
      return {
        tone: 'unclear',
        word: 'No sender',
        says: 'A sender is an address such as kate@contoso.com, or <> for the null sender.',
      }
    case 'unreadable-domains':
      return {
        tone: 'unclear',
        word: 'No domain',
        says: `“${place.lines[0]?.slice(0, 60) ?? ''}” is no domain name. Put one name on each line, without an @.`,
      }
  }
}
