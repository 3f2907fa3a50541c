/** A reply as the sending server sees it. */
interface Refusal {
  readonly code: number
  readonly enhancedStatus: string
  /** Literal, as published, without the server tag at the end (fact F-4.2). */
  readonly text: string
}

/**
 * The replies a verdict can carry. They stand apart from what is said about them in `replies`, so that
 * judging needs no explanations.
 */
export const refusals = {
  'relay-denied-attr36': {
    code: 550,
    enhancedStatus: '5.7.64',
    text: '550 5.7.64 Relay Access Denied ATTR36. For more details please refer to KB 3169958',
  },
  'relay-denied-tenant-attribution': {
    code: 550,
    enhancedStatus: '5.7.64',
    text: '550 5.7.64 TenantAttribution; Relay Access Denied',
  },
  'wrong-region-attr35': {
    code: 451,
    enhancedStatus: '4.4.62',
    text: '451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35.',
  },
  'partner-connector-refused': {
    code: 550,
    enhancedStatus: '5.7.51',
    text: "550 5.7.51 TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain. The connector had either the RestrictDomainsToIPAddresses or RestrictDomainsToCertificate set",
  },
  'direct-send-rejected': {
    code: 550,
    enhancedStatus: '5.7.68',
    text: '550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources',
  },
  'tls-required': {
    code: 454,
    enhancedStatus: '4.7.0',
    text: '454 4.7.0 Failed to establish appropriate TLS channel: Access Denied',
  },
} as const satisfies Readonly<Record<string, Refusal>>

/** The key of a reply that a verdict can carry; also its key in `replies`. */
export type RefusalKey = keyof typeof refusals

/** The reply behind a key. */
export function refusalOf(key: RefusalKey): Refusal {
  return refusals[key]
}
