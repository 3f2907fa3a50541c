import { describe, expect, test } from 'vitest'
import { createDesk, type Desk } from '../../../src/playground/state/desk.ts'
import { fieldText } from '../../../src/playground/state/fields.ts'
import {
  fieldStates,
  ownServerState,
  tenantStates,
} from '../../../src/playground/state/field-states.ts'
import { openCase } from '../../../src/playground/state/open-case.ts'
import { ruleChanges } from '../../../src/playground/state/rule-changes.ts'
import { WORKED_EXAMPLE } from '../../../src/playground/state/worked-example.ts'

const TODAY = '2026-11-23'
/** Armour without a key in it: enough to be refused. */
const KEY = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA\n-----END PRIVATE KEY-----'

function verdicts(desk: Desk): readonly string[] {
  return desk.judgement.value.messages.map(({ id, result }) => `${id} ${result.verdict}`)
}

describe('the worked example', () => {
  test('relays ordinary mail and returns what carries no domain of its own', () => {
    expect(verdicts(createDesk(TODAY))).toEqual([
      'ordinary-mail relayed',
      'delivery-report rejected',
      'automatic-reply rejected',
      'sub-domain-sender rejected',
      'foreign-domain rejected',
      'forwarded-mail rejected',
      'forwarded-srs relayed',
      'list-expansion rejected',
      'own-recipient delivered',
    ])
  })

  test('explains the delivery report first', () => {
    expect(createDesk(TODAY).selected.value.id).toBe('delivery-report')
  })

  test('is judged by the day it is given', () => {
    const desk = createDesk('2017-07-04')
    expect(verdicts(desk)).toContain('delivery-report relayed')
    desk.today.value = TODAY
    expect(verdicts(desk)).toContain('delivery-report rejected')
  })

  test('has no diagnostics and nothing left to find out', () => {
    const { diagnostics, messages } = createDesk(TODAY).judgement.value
    expect(diagnostics).toEqual([])
    expect(messages.flatMap((message) => message.result.missing)).toEqual([])
  })
})

describe('an edit', () => {
  test('changes the verdicts at once', () => {
    const desk = createDesk(TODAY)
    desk.setText('connectingIp', '198.51.100.1')
    expect(verdicts(desk)).toContain('ordinary-mail rejected')
  })

  test('that empties a field leaves the verdict open', () => {
    const desk = createDesk(TODAY)
    desk.setText('connectingIp', '')
    expect(verdicts(desk)).toContain('ordinary-mail undetermined')
    desk.select('ordinary-mail')
    expect(desk.selected.value.result.missing).toContain('submission.connectingIp')
  })

  test('that cannot be read is kept and remarked upon under its own field', () => {
    const desk = createDesk(TODAY)
    desk.setText('connectingIp', '203.0.113.999')
    const { connectingIp } = ownServerState(desk)
    expect(connectingIp.text).toBe('203.0.113.999')
    expect(connectingIp.diagnostics).toHaveLength(1)
    expect(fieldStates(desk).acceptedDomains.diagnostics).toEqual([])
  })

  test('moves the domain the messages come from', () => {
    const desk = createDesk(TODAY)
    desk.setText('acceptedDomains', 'adatum.com')
    expect(desk.judgement.value.messages[0]?.mailFrom).toBe('kate@adatum.com')
  })
})

describe('a private key', () => {
  test.each(['certificate', 'inboundConnectors', 'acceptedDomains', 'connectingIp'] as const)(
    'in the field %s is never kept',
    (field) => {
      const desk = createDesk(TODAY)
      expect(desk.setText(field, `x\n${KEY}`)).toBe('')
      expect(fieldText(desk.file.value, field)).toBe('')
      expect(desk.refusal.value?.field).toBe(field)
      expect(JSON.stringify([desk.file.value, desk.refusal.value])).not.toContain('MC4CAQ')
    },
  )

  test('is forgotten, reason and all, with the next edit', () => {
    const desk = createDesk(TODAY)
    desk.setText('certificate', KEY)
    desk.setText('certificate', 'x')
    expect(desk.refusal.value).toBeNull()
  })
})

describe('a scenario', () => {
  const scenario = {
    title: 'From the road',
    asOf: '2026-01-05',
    tenant: {
      acceptedDomains: ['contoso.com'],
      inboundConnectors: [
        { Name: 'Road', ConnectorType: 'OnPremises', SenderIPAddresses: ['192.0.2.7'] },
      ],
    },
    submission: {
      connectingIp: '192.0.2.7',
      certificate: { commonName: 'mail.fabrikam.com' },
      mailFrom: '<>',
      rcptTo: ['john@fabrikam.com', 'kate@contoso.com'],
    },
  }

  test('puts its own message first, a row for each recipient', () => {
    const desk = createDesk(TODAY)
    desk.openScenario('from-the-road', openCase(scenario))
    expect(verdicts(desk).slice(0, 3)).toEqual([
      'case-message-1 rejected',
      'case-message-2 delivered',
      'ordinary-mail relayed',
    ])
    expect(desk.selected.value.rcptTo).toBe('john@fabrikam.com')
  })

  test('shows its connectors and domains as text that can be edited', () => {
    const desk = createDesk(TODAY)
    desk.openScenario('from-the-road', openCase(scenario))
    expect(fieldText(desk.file.value, 'inboundConnectors')).toMatch(
      /SenderIPAddresses\s*: \{192\.0\.2\.7\}/,
    )
    expect(fieldText(desk.file.value, 'acceptedDomains')).toContain('contoso.com')
  })

  test('keeps its own day', () => {
    const desk = createDesk(TODAY)
    desk.openScenario('from-the-road', openCase(scenario))
    expect(desk.judgement.value.asOf).toBe('2026-01-05')
  })

  test('lets the reader go back to the certificate it states', () => {
    const desk = createDesk(TODAY)
    desk.openScenario('from-the-road', openCase(scenario))
    desk.setCertificateChoice('none')
    desk.setCertificateChoice('stated')
    expect(desk.file.value.submission?.certificate).toEqual({ commonName: 'mail.fabrikam.com' })
  })

  test('gives way to the example', () => {
    const desk = createDesk(TODAY)
    desk.openScenario('from-the-road', openCase(scenario))
    desk.openExample()
    expect(desk.file.value).toEqual(WORKED_EXAMPLE)
    expect(desk.openedId.value).toBeNull()
  })
})

describe('the day', () => {
  test('can be chosen and given back', () => {
    const desk = createDesk(TODAY)
    desk.setDay('2017-07-04')
    expect(verdicts(desk)).toContain('delivery-report relayed')
    desk.setDay(null)
    expect(desk.file.value).not.toHaveProperty('asOf')
    expect(verdicts(desk)).toContain('delivery-report rejected')
  })

  test.each(['', '0002-05-05', '2015-12-31', '2101-01-01', 'x'])(
    '%j leaves the last good one and is remembered as unusable',
    (text) => {
      const desk = createDesk(TODAY)
      desk.setDay('2018-05-05')
      desk.setDay(text)
      expect(desk.judgement.value.asOf).toBe('2018-05-05')
      expect(desk.unusableDay.value).toBe(text)
      desk.setDay('2023-11-01')
      expect(desk.unusableDay.value).toBeNull()
    },
  )

  test('shows the From header only while it counts', () => {
    const desk = createDesk(TODAY)
    expect(desk.selected.value.headerFrom).toBeNull()
    desk.setDay('2018-05-05')
    expect(desk.selected.value.headerFrom).toBe('postmaster@contoso.com')
    expect(desk.selected.value.result.verdict).toBe('relayed')
    expect(desk.selected.value.result.contested).not.toEqual([])
  })

  test('tells which rules differ from today’s', () => {
    const desk = createDesk(TODAY)
    expect(ruleChanges(desk.selected.value, TODAY)).toEqual({ onlyThen: [], onlyToday: [] })
    desk.setDay('2017-07-04')
    const { onlyThen, onlyToday } = ruleChanges(desk.selected.value, TODAY)
    expect(onlyThen).toEqual([expect.stringContaining('before July 2017')])
    expect(onlyToday).toEqual([expect.stringContaining('rejects Direct Send')])
  })
})

describe('a further tenant', () => {
  function deskWithTenant(domains: string): Desk {
    const desk = createDesk(TODAY)
    desk.addTenant()
    desk.setText('otherTenants[0].acceptedDomains', domains)
    return desk
  }

  test('that owns the recipient’s domain takes the message in', () => {
    expect(verdicts(deskWithTenant('tailspintoys.com'))).toContain(
      'other-tenant incoming-elsewhere',
    )
  })

  test('has remarks under its own field', () => {
    const desk = deskWithTenant('tailspintoys.com')
    desk.setText(
      'otherTenants[0].inboundConnectors',
      'Name : A\nConnectorType : OnPremises\nSenderIPAddresses : {203.0.113.0/16}',
    )
    const [tenant] = tenantStates(desk)
    const remarks = [
      ...(tenant?.inboundConnectors.diagnostics ?? []),
      ...(tenant?.inboundConnectors.findings ?? []),
    ]
    expect(remarks).not.toEqual([])
    expect(fieldStates(desk).inboundConnectors.diagnostics).toEqual([])
  })

  test('whose connectors were emptied has unknown ones, not none', () => {
    const desk = deskWithTenant('tailspintoys.com')
    expect(tenantStates(desk)[0]?.hasNoConnectors).toBe(true)
    desk.changeTenant(0, { inboundConnectors: '' })
    desk.select('other-tenant')
    expect(desk.selected.value.relayCase.otherTenants).toMatchObject({
      value: [{ inboundConnectors: { state: 'unknown' } }],
    })
  })

  test('can be in another forest', () => {
    const desk = deskWithTenant('tailspintoys.com')
    desk.changeTenant(0, { sameForest: false })
    expect(tenantStates(desk)[0]?.isElsewhere).toBe(true)
  })

  test('never keeps a private key, not even as its name', () => {
    const desk = deskWithTenant('tailspintoys.com')
    for (const part of ['name', 'acceptedDomains', 'inboundConnectors'] as const) {
      expect(desk.setText(`otherTenants[0].${part}`, KEY)).toBe('')
      expect(tenantStates(desk)[0]?.[part].refusal).not.toBeNull()
    }
    expect(JSON.stringify(desk.file.value)).not.toContain('MC4CAQ')
  })

  test('goes without a trace when it is removed', () => {
    const desk = deskWithTenant('tailspintoys.com')
    desk.removeTenant(0)
    expect(desk.file.value).toEqual(WORKED_EXAMPLE)
  })

  test('is one of eight at most', () => {
    const desk = createDesk(TODAY)
    for (let count = 0; count < 12; count += 1) desk.addTenant()
    expect(tenantStates(desk)).toHaveLength(8)
  })
})

test('RejectDirectSend refuses an own sender whom no connector knows', () => {
  const desk = createDesk(TODAY)
  desk.setNoConnectors(true)
  desk.select('own-recipient')
  expect(desk.selected.value.result.verdict).toBe('delivered')
  desk.setRejectDirectSend(true)
  expect(desk.selected.value.result.reply?.enhancedStatus).toBe('5.7.68')
})

describe('the selection', () => {
  test('moves along the table and stops at its ends', () => {
    const desk = createDesk(TODAY)
    desk.selectNext(-1)
    desk.selectNext(-1)
    expect(desk.selected.value.id).toBe('ordinary-mail')
    for (let step = 0; step < 12; step += 1) desk.selectNext(1)
    expect(desk.selected.value.id).toBe('own-recipient')
  })
})

describe('the lit lines', () => {
  test('are those of the deciding step until the reader points elsewhere', () => {
    const desk = createDesk(TODAY)
    desk.setText('connectingIp', '198.51.100.1')
    expect([...fieldStates(desk).inboundConnectors.lit]).toEqual([4])
    desk.pointedAt.value = {
      field: 'inboundConnectors',
      span: { start: 0, end: 4, line: 1, column: 1 },
    }
    expect([...fieldStates(desk).inboundConnectors.lit]).toEqual([1])
  })
})

describe('a choice that hides a text', () => {
  test('gives it back when the reader goes back on it', () => {
    const desk = createDesk(TODAY)
    desk.setText('inboundConnectors', 'Name : A')
    desk.setNoConnectors(true)
    expect(desk.file.value.tenant?.inboundConnectors).toEqual([])
    desk.setNoConnectors(false)
    expect(fieldText(desk.file.value, 'inboundConnectors')).toBe('Name : A')
    desk.setCertificateChoice('pasted')
    desk.setText('certificate', 'subject=CN = mail.contoso.com')
    desk.setCertificateChoice('none')
    desk.setCertificateChoice('pasted')
    expect(fieldText(desk.file.value, 'certificate')).toBe('subject=CN = mail.contoso.com')
  })

  test('does so for a further tenant too', () => {
    const desk = createDesk(TODAY)
    desk.addTenant()
    desk.setText('otherTenants[0].inboundConnectors', 'Name : B')
    desk.setNoConnectorsOf(0, true)
    desk.setNoConnectorsOf(0, false)
    expect(fieldText(desk.file.value, 'otherTenants[0].inboundConnectors')).toBe('Name : B')
  })
})
