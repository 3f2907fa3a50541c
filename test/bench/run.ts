import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { evaluateCase, toRelayCase } from '../../src/relay/index.ts'
import { runCase } from '../../src/relay/case/index.ts'
import { parseCertificates } from '../../src/relay/parse/certificates/index.ts'
import { parseInboundConnectors } from '../../src/relay/parse/inbound-connectors/index.ts'
import { ADDRESS_CONNECTOR, contosoCase } from '../support/read-case.ts'

// Ratios against something that does comparable work in the same run; milliseconds alone say little
// about another machine.

const pem = readFileSync('test/support/certificates/mail-contoso.pem', 'utf8')
const caseText = readFileSync('content/scenarios/messages/delivery-report-by-address.yaml', 'utf8')
const example = contosoCase({
  tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
  submission: { mailFrom: '<>' },
})
const { relayCase } = toRelayCase(example, '2026-11-23')
const connector = JSON.stringify(ADDRESS_CONNECTOR)
const listOf = (count: number): string =>
  `[${Array.from({ length: count }, () => connector).join(',')}]`
const short = listOf(10)
const long = listOf(800)

const ROWS: readonly (readonly [string, () => unknown, string, () => unknown])[] = [
  [
    'read a certificate',
    () => parseCertificates(pem),
    'node:crypto',
    () => new X509Certificate(pem).subject,
  ],
  [
    'judge the example',
    () => evaluateCase(relayCase),
    'read its file',
    () => runCase(caseText, '2026-11-23'),
  ],
  [
    'read 800 connectors',
    () => parseInboundConnectors(long, ''),
    'read 10',
    () => parseInboundConnectors(short, ''),
  ],
]

for (const [name, run, peerName, peer] of ROWS) {
  const own = timePerRun(run)
  const other = timePerRun(peer)
  console.log(`${name}: ${own.toFixed(3)} ms, ${(own / other).toFixed(1)} x ${peerName}`)
}

function timePerRun(run: () => unknown): number {
  const end = performance.now() + 200
  while (performance.now() < end) run()
  const start = performance.now()
  let runs = 0
  while (performance.now() - start < 500) {
    run()
    runs++
  }
  return (performance.now() - start) / runs
}
