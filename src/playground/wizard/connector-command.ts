import { quotePowerShell, type PropertyObject } from '../../relay/index.ts'

/** `New-InboundConnector` with what the wizard was told. */
export function createCommand(connector: PropertyObject): string {
  const {
    TlsSenderCertificateName: name,
    SenderIPAddresses: addresses,
    Comment: comment,
  } = connector
  return commandText('New-InboundConnector', [
    ['Name', connector.Name],
    ['ConnectorType', connector.ConnectorType],
    // Required, and without a say in what a connector of type OnPremises takes.
    ['SenderDomains', '*'],
    ...(isEmpty(name) ? [] : [['TlsSenderCertificateName', name] as const, REQUIRE_TLS]),
    ...(isEmpty(addresses) ? [] : [['SenderIPAddresses', addresses] as const]),
    ['CloudServicesMailEnabled', connector.CloudServicesMailEnabled],
    ['Enabled', connector.Enabled],
    ...(isEmpty(comment) ? [] : [['Comment', comment] as const]),
  ])
}

/** The cmdlet help ties the certificate's name to it. */
const REQUIRE_TLS = ['RequireTls', true] as const

/**
 * `Set-InboundConnector` with what differs.
 *
 * @returns null when nothing does
 */
export function changeCommand(before: PropertyObject, after: PropertyObject): string | null {
  const changed = Object.entries(after).filter(
    ([property, value]) => argument(value) !== argument(before[property]),
  )
  if (changed.length === 0) return null
  return commandText('Set-InboundConnector', [['Identity', before.Name], ...changed])
}

/** What a page shows without breaking it. */
const MOST_IN_A_LINE = 76

function commandText(
  cmdlet: string,
  parameters: readonly (readonly [name: string, value: unknown])[],
): string {
  const pieces = [cmdlet, ...parameters.map(([name, value]) => `-${name} ${argument(value)}`)]
  const line = pieces.join(' ')
  // A backtick at its end carries a line on; else long ones would break behind a parameter's dash.
  return line.length > MOST_IN_A_LINE ? pieces.join(' `\n  ') : line
}

/** A value as PowerShell takes it: nothing in it is expanded. */
function argument(value: unknown): string {
  if (isEmpty(value)) return '$null'
  if (typeof value === 'boolean') return `$${String(value)}`
  if (Array.isArray(value)) return value.map((one) => quotePowerShell(String(one))).join(',')
  return quotePowerShell(String(value))
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}
