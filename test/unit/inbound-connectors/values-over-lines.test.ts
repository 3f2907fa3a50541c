import { expect, test } from 'vitest'
import { spanOf } from '../../../src/relay/model/source-span.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'
import { parseInboundConnectors } from '../../../src/relay/parse/inbound-connectors/index.ts'
import { diagnosticsOf } from '../../../src/relay/model/diagnostic.ts'

test.each([
  [
    'Format-List, wrapped without indentation',
    `Name : a\nConnectorType : OnPremises\nSenderIPAddresses : 203.0.113.1,\n999.1.1.1\nEnabled : True`,
  ],
  [
    'Format-List, wrapped with indentation',
    `Name              : a\nConnectorType     : OnPremises\nSenderIPAddresses : 203.0.113.1,\n                    999.1.1.1\nEnabled           : True`,
  ],
  [
    'Format-List, begun on the next line',
    `Name : a\nConnectorType : OnPremises\nSenderIPAddresses :\n 999.1.1.1\nEnabled : True`,
  ],
  [
    'a command',
    `New-InboundConnector -Name a -ConnectorType OnPremises -SenderIPAddresses "203.0.113.1,\n999.1.1.1"`,
  ],
  ['CSV', `Name,ConnectorType,SenderIPAddresses\na,OnPremises,"203.0.113.1,\n\n999.1.1.1"\n`],
])('a note on an entry of %s points at its own line', (_form, text) => {
  const [note] = diagnosticsOf(parseInboundConnectors(text, 'connectors', EVERY_FORM))
  const start = text.indexOf('999.1.1.1')
  expect(note?.span).toEqual(spanOf(text, start, start + '999.1.1.1'.length))
})
