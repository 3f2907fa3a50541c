import { readConnectingIp, readConnectorType, readSwitch } from '../../match/inputs.ts'
import {
  addressMatches,
  connectorListsAddress,
  connectorListsAddresses,
  connectorsInForest,
  type ConnectorMatch,
} from '../../match/matching-connectors.ts'
import type { Question } from '../../match/question.ts'
import { connectorCannotRelay } from '../connector-cannot-relay.ts'
import { defineRule, shown, type CheckPart } from '../define-rule.ts'

/** Step two of attribution: find connectors by the connecting address. */
export const addressMatchesConnector = defineRule({
  id: 'address-matches-connector',
  stage: 'identification',
  title: 'A connector lists the connecting address',
  citations: ['1.4', '2.20', '2.15', '2.16', 'T11'],
  confidence: 'product-team',
  inForce: {},
  messages: {
    matches: '{address} is in {connectors}.',
    'no-match': 'No enabled connector of type OnPremises lists {address}.',
    'no-connectors': 'No connector lists any address.',
    ipv6: 'The server connects from {address}, and connectors list IPv4 addresses only.',
  },
  check(question) {
    const parts = connectorsInForest(question).flatMap(
      (match) => describeConnector(question, match) ?? [],
    )
    if (parts.length === 0) return { status: 'not-met', message: 'no-connectors' }
    const facts = [shown('connectingIp', question.relayCase.submission.connectingIp)]
    const { text: address, version } = readConnectingIp(question)
    const matches = question.once(addressMatches)
    if (matches.length > 0) {
      const connectors = matches.map(({ connector }) => `“${connector.name}”`).join(' and ')
      return { status: 'met', message: 'matches', values: { address, connectors }, facts, parts }
    }
    const message = version === 6 ? 'ipv6' : 'no-match'
    return { status: 'not-met', message, values: { address }, facts, parts }
  },
})

function describeConnector(question: Question, { connector }: ConnectorMatch): CheckPart | null {
  if (!connectorListsAddresses(question, connector)) return null
  const facts = [shown('SenderIPAddresses', connector.senderIPAddresses)]
  const part = { name: connector.name, facts }
  if (!connectorListsAddress(question, connector)) {
    return { ...part, status: 'not-met', text: 'Its addresses do not hold the connecting one.' }
  }
  const obstacle = connectorCannotRelay(
    readConnectorType(question, connector),
    () => readSwitch(question, connector.enabled),
    connector,
  )
  return obstacle === null
    ? { ...part, status: 'met', text: 'Its addresses hold the connecting one.' }
    : { ...part, status: 'not-met', text: obstacle.text, facts: [...facts, ...obstacle.facts] }
}
