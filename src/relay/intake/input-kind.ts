/** What an input is, in the words of the contract. */
export type InputKind = PartKind | 'private-key' | 'mixed' | 'unknown'

/** What one recognised part is. */
export type PartKind =
  | 'certificate'
  | 'inbound-connectors'
  | 'accepted-domains'
  | 'organization-config'
  | 'exchange-certificates'
  | 'send-connectors'
  | 'bounce'
  | 'smtp-reply'
  | 'case'

/** How an input is written. */
export type InputFormat =
  | 'pem'
  | 'base64'
  | 'der'
  | 'p7b'
  | 'openssl-text'
  | 's-client'
  | 'format-list'
  | 'json'
  | 'csv'
  | 'command'
  | 'table'
  | 'list'
  | 'yaml'
  | 'mime'
  | 'text'
