/** What an input is, in the words of the contract; its other kinds are `unknown` for now. */
export type InputKind =
  | 'certificate'
  | 'inbound-connectors'
  | 'accepted-domains'
  | 'case'
  | 'private-key'
  | 'mixed'
  | 'unknown'

/** How an input is written. */
export type InputFormat =
  'pem' | 'der' | 'format-list' | 'json' | 'command' | 'table' | 'list' | 'yaml'
