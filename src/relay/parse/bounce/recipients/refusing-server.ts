import type { BounceReply, ReadValue, RefusingServer, RemoteServer } from '../../../model/bounce.ts'

/** What a recipient’s part of a report says about servers. */
interface Refused {
  readonly reply: BounceReply | null
  readonly remoteServer: ReadValue<RemoteServer> | null
}

/**
 * Who wrote the reply: the server that signed it, else the one the report says was talked to, else
 * the reporting server itself.
 *
 * @returns null without a reply, and where no server is named
 */
export function refusingServer(
  { reply, remoteServer }: Refused,
  reportingServer: ReadValue<string> | null,
): ReadValue<RefusingServer> | null {
  if (reply === null) return null
  const [tag] = reply.serverTags
  if (tag !== undefined) {
    return { value: { shownBy: 'server-tag', host: tag.host }, span: reply.span, basis: 'stated' }
  }
  if (remoteServer !== null && !isHost(remoteServer.value.host, reportingServer?.value)) {
    const { host } = remoteServer.value
    return { ...remoteServer, value: { shownBy: 'remote-server', host } }
  }
  if (reportingServer === null) return null
  const { span, value: host } = reportingServer
  return { value: { shownBy: 'reporting-server', host }, span, basis: 'inferred' }
}

function isHost(host: string, other: string | undefined): boolean {
  return host.toLowerCase() === other?.toLowerCase()
}
