export { inboundConnectorFromObject } from './connector-from-object.ts'
export { parseInboundConnectors } from './parse-inbound-connectors.ts'
