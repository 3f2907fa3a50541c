import { EVERY_FORM } from '../../src/relay/parse/every-form.ts'
import { parseInboundConnectors } from '../../src/relay/parse/inbound-connectors/index.ts'
import { readPropertyBags } from '../../src/relay/parse/powershell/index.ts'
import { toSourceText } from '../../src/relay/parse/property-bag/index.ts'
import {
  exportCsv,
  formatList,
  formatTable,
  type PrintableObject,
} from '../unit/powershell/console.ts'

// Reading must stay linear: the time for each kilobyte of a long text against that of a short one. A ratio
// near 1 says so on any machine; one that grows with the size says that it is not.

const SIZES = [1, 16, 256, 1024, 4096]
const DIALECT = { noun: 'InboundConnector', plainProperty: null }

function connector(index: number): PrintableObject {
  const number = String(index)
  return {
    Enabled: true,
    ConnectorType: 'OnPremises',
    SenderIPAddresses: [`203.0.113.${String(index % 256)}`, '198.51.100.0/24'],
    SenderDomains: ['smtp:*;1'],
    TlsSenderCertificateName: `*.site${number}.contoso.com`,
    Name: `Inbound from site ${number}`,
    DistinguishedName: `CN=Inbound from site ${number},CN=Transport Settings,CN=Configuration,DC=OUTLOOK,DC=COM`,
  }
}

const WRITERS: Readonly<Record<string, (objects: readonly PrintableObject[]) => string>> = {
  'Format-List, 80 columns': (objects) => formatList(objects, 80),
  'Format-List, 40 columns': (objects) => formatList(objects, 40),
  'Format-List quoted in mail': (objects) => formatList(objects, 72).replace(/^/gm, '> '),
  'Format-Table': formatTable,
  'ConvertTo-Json': (objects) => JSON.stringify(objects, null, 2),
  'ConvertTo-Json, cut off': (objects) => JSON.stringify(objects).slice(0, -2),
  'Export-Csv': (objects) => exportCsv(objects, ','),
  commands: (objects) =>
    objects.map((item) => `New-InboundConnector -Name '${String(item.Name)}'\n`).join(''),
  splatting: (objects) =>
    objects
      .map((item) => `$p = @{ Name = '${String(item.Name)}' }\nNew-InboundConnector @p\n`)
      .join(''),
  'nothing of the kind': (objects) => objects.map(() => 'Kind regards, Kate {[("\n').join(''),
}

/** One value of many lines, whose entries are read one by one. */
const LONG_VALUES: Readonly<Record<string, (list: string) => string>> = {
  'Format-List': (list) => `ConnectorType : OnPremises\nSenderIPAddresses : ${list}\nName : A\n`,
  'Export-Csv': (list) => `Name,ConnectorType,SenderIPAddresses\nA,OnPremises,"${list}"\n`,
  'a command': (list) => `New-InboundConnector A -SenderIPAddresses "${list}"`,
}

for (const [form, write] of Object.entries(WRITERS)) {
  report(form, SIZES, (length) => {
    const text = textOf(write, length)
    return timePerKilobyte(text, () => readPropertyBags(toSourceText(text), DIALECT, EVERY_FORM))
  })
}

for (const [form, write] of Object.entries(LONG_VALUES)) {
  // Parsers refuse longer texts.
  const sizes = SIZES.filter((size) => size < 1024)
  report(`one long value in ${form}`, sizes, (length) => {
    const text = write('203.0.113.10,\n   '.repeat(length / 17))
    return timePerKilobyte(text, () => parseInboundConnectors(text, 'connectors', EVERY_FORM))
  })
}

function report(what: string, sizes: readonly number[], measure: (length: number) => number): void {
  const times = sizes.map((size) => measure(size * 1024))
  const [, base = 1] = times
  const ratios = times.map(
    (time, index) => `${String(sizes[index])} KB ${(time / base).toFixed(1)}`,
  )
  console.log(`read ${what}, per KB against 16 KB: ${ratios.join(', ')}`)
}

/** A text of about that many characters. */
function textOf(write: (objects: readonly PrintableObject[]) => string, length: number): string {
  const sample = write(Array.from({ length: 20 }, (_, index) => connector(index))).length / 20
  return write(Array.from({ length: Math.ceil(length / sample) }, (_, index) => connector(index)))
}

/** Processor time, so that a busy machine counts for little. */
function timePerKilobyte(text: string, run: () => void): number {
  run()
  const start = process.cpuUsage()
  let runs = 0
  let used = 0
  while (used < 200_000) {
    run()
    runs++
    const { user, system } = process.cpuUsage(start)
    used = user + system
  }
  return used / runs / text.length
}
