import type { ConnectorType, InboundConnector } from '../model/inbound-connector.ts'
import { shown, type CheckedFact } from './define-rule.ts'

/**
 * Why a connector that recognises the server still grants no relay (facts 2.15, 2.16).
 *
 * @param isEnabled - asked only when the type does not settle it already
 * @returns null when nothing stands in the way
 */
export function connectorCannotRelay(
  type: ConnectorType,
  isEnabled: () => boolean,
  connector: InboundConnector,
): { readonly text: string; readonly facts: readonly CheckedFact[] } | null {
  if (type === 'Partner') {
    return {
      text: 'It matches, but it is of type Partner, which never grants relay.',
      facts: [shown('ConnectorType', connector.connectorType)],
    }
  }
  if (!isEnabled()) {
    return { text: 'It matches, but it is disabled.', facts: [shown('Enabled', connector.enabled)] }
  }
  return null
}
