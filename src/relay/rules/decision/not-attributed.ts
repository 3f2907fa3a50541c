import { allMatches } from '../../match/qualifying-connectors.ts'
import { defineRule } from '../define-rule.ts'

/** Nothing ties the message to a tenant: the refusal this site is about (T5, T7, T8). */
export const notAttributed = defineRule({
  id: 'not-attributed',
  stage: 'refusal',
  title: 'Neither certificate nor address ties the message to a tenant',
  citations: ['1.6', '2.1', 'F-4.1', 'F-4.3', 'T5', 'T7', 'T8', 'S13', 'S16'],
  confidence: 'documented',
  inForce: {},
  messages: {
    'no-domain':
      '“{connector}” recognises the server, but neither the sender’s domain nor the certificate’s is an accepted domain.',
    'no-connector':
      'No enabled connector of type OnPremises recognises the server, by certificate or by address.',
  },
  check(question) {
    const [match] = allMatches(question)
    return match === undefined
      ? { status: 'met', message: 'no-connector' }
      : { status: 'met', message: 'no-domain', values: { connector: match.connector.name } }
  },
  // Which of the two texts to expect: F-4.1, and the other one beside it (F-4.3).
  decide(question) {
    const expectsAttr36 = allMatches(question).length > 0 && question.reading('U7') === 'by-rule'
    return expectsAttr36
      ? {
          verdict: 'rejected',
          attribution: null,
          reply: 'relay-denied-attr36',
          alsoSeen: ['relay-denied-tenant-attribution'],
        }
      : {
          verdict: 'rejected',
          attribution: null,
          reply: 'relay-denied-tenant-attribution',
          alsoSeen: ['wrong-region-attr35'],
        }
  },
})
