import { quotePowerShell } from './quote.ts'

/** Hub, and FrontEnd for a connector that sends by the front end (guide facts G6.41). */
const LOG = String.raw`TransportRoles\Logs\*\ProtocolLog\SmtpSend\SEND*.log`

/** A command that finds texts in the protocol logs of the Send connectors; run on the Exchange server. */
export function searchProtocolLog(...texts: readonly string[]): string {
  const patterns = texts.map(quotePowerShell).join(',')
  return `Select-String -SimpleMatch ${patterns} -Path (Join-Path $env:ExchangeInstallPath ${quotePowerShell(LOG)})`
}
