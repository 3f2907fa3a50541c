export { inboundConnectorFromObject } from './connector-from-object.ts'
export { MAX_CONNECTORS, parseInboundConnectors } from './parse-inbound-connectors.ts'
