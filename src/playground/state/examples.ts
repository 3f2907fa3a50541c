/** A case offered by one click. Null: the worked example; otherwise a scenario of the site. */
export interface Example {
  readonly scenarioId: string | null
  readonly label: string
}

/** The row of examples, simplest first. A test checks that each scenario exists. */
export const EXAMPLES: readonly Example[] = [
  { scenarioId: null, label: 'By IP address' },
  { scenarioId: 't02-certificate-null-sender-pasted', label: 'By certificate' },
  { scenarioId: 't05-host-name-null-sender-pasted', label: 'Host name not accepted' },
  { scenarioId: 't08-connector-disabled-pasted', label: 'Connector disabled' },
  { scenarioId: 't13-address-null-sender-other-tenant', label: 'Recipient in Microsoft 365' },
  { scenarioId: 'two-servers-one-without-certificate', label: 'Works only sometimes' },
  { scenarioId: 'connector-type-left-out', label: 'A fact missing' },
]
