import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createDesk, type Desk } from '../../../../src/playground/state/desk.ts'
import { readPaste } from '../../../../src/playground/state/intake/late.ts'
import { fieldStates, ownServerState } from '../../../../src/playground/state/field-states.ts'
import { partsOf, type SlotOutcome } from '../../../../src/playground/state/sheet-log.ts'
import { EVERY_READER } from '../../../../src/relay/intake/index.ts'
import { readDer, readPem } from '../../../support/certificates/fixtures.ts'

const CONNECTORS = `Name : A
ConnectorType : OnPremises
SenderIPAddresses : {203.0.113.10}

Name : B
ConnectorType : OnPremises
TlsSenderCertificateName : *.contoso.com`

const EXCHANGE_CERTIFICATES = readFileSync(
  'test/corpus/exchange-certificates/format-list.txt',
  'utf8',
)

let pastes = 0

/** A desk on which texts were pasted one after the other. */
async function deskWith(...inputs: readonly (string | Uint8Array)[]): Promise<Desk> {
  const desk = createDesk('2026-11-23', { readers: EVERY_READER })
  for (const input of inputs) {
    pastes += 1
    desk.takeParts((await readPaste(input, `paste-${pastes}`)).parts)
  }
  return desk
}

function outcomes(desk: Desk): readonly SlotOutcome[] {
  return partsOf(desk.log.value).flatMap((laid) => laid.outcomes)
}

const kinds = (desk: Desk): readonly string[] =>
  outcomes(desk).map(({ slot, kind }) => `${slot} ${kind}`)

describe('connectors', () => {
  test('stand in their field as they were pasted', async () => {
    const desk = await deskWith(CONNECTORS)
    expect(desk.file.value).toEqual({ tenant: { inboundConnectors: CONNECTORS } })
  })

  test('of a file with CR LF stand there as a field holds them', async () => {
    const desk = await deskWith(new TextEncoder().encode(CONNECTORS.replaceAll('\n', '\r\n')))
    expect(fieldStates(desk).inboundConnectors.text).toBe(CONNECTORS)
  })

  test('of another name are added to those that stand there', async () => {
    const desk = await deskWith(CONNECTORS, 'Name : C\nConnectorType : Partner')
    expect(kinds(desk)).toEqual(['inboundConnectors filled', 'inboundConnectors added'])
    const { inboundConnectors } = desk.judgement.value.messages[0]?.relayCase.tenant ?? {}
    const named = inboundConnectors?.state === 'known' ? inboundConnectors.value : []
    expect(named.map(({ name }) => name)).toEqual(['A', 'B', 'C'])
  })

  test('that say more about the same one complete it', async () => {
    const desk = await deskWith(CONNECTORS, 'Name : A\nConnectorType : OnPremises\nEnabled : False')
    expect(kinds(desk).at(-1)).toBe('inboundConnectors added')
    expect(fieldStates(desk).inboundConnectors.text).toMatch(/Enabled +: False/)
    expect(fieldStates(desk).inboundConnectors.text).toContain('203.0.113.10')
  })

  test('that say otherwise wait for the reader', async () => {
    const other = CONNECTORS.replace('203.0.113.10', '198.51.100.7')
    const desk = await deskWith(CONNECTORS, other)
    expect(desk.file.value.tenant?.inboundConnectors).toBe(CONNECTORS)
    const [, conflict] = outcomes(desk)
    expect(conflict).toMatchObject({ kind: 'conflict', chosen: 'keep' })
    expect(JSON.stringify(conflict)).not.toContain('contoso.com')
    const [, laid] = partsOf(desk.log.value)
    desk.choose(laid?.part.id ?? '', 'inboundConnectors', 'replace')
    expect(desk.file.value.tenant?.inboundConnectors).toBe(other)
  })

  test('pasted twice change nothing', async () => {
    const desk = await deskWith(CONNECTORS, CONNECTORS)
    expect(kinds(desk)).toEqual(['inboundConnectors filled', 'inboundConnectors same'])
    expect(desk.file.value.tenant?.inboundConnectors).toBe(CONNECTORS)
  })
})

describe('accepted domains', () => {
  test('in two pastes are put together as names where only names are known', async () => {
    const desk = await deskWith('contoso.com\nfabrikam.com', 'adatum.com')
    expect(desk.file.value.tenant?.acceptedDomains).toBe('contoso.com\nfabrikam.com\nadatum.com')
  })

  test('of another type are a conflict', async () => {
    const desk = await deskWith(
      'DomainName : contoso.com\nDomainType : Authoritative',
      'DomainName : contoso.com\nDomainType : InternalRelay',
    )
    expect(kinds(desk).at(-1)).toBe('acceptedDomains conflict')
  })
})

describe('a bounce', () => {
  const bounce = readFileSync('test/corpus/bounces/postfix/tenant-attribution.eml', 'utf8')

  test('fills in the message and the reply, and the sheet holds nothing else', async () => {
    const desk = await deskWith(bounce)
    const { mailFrom, rcptTo } = desk.file.value.submission ?? {}
    expect(mailFrom).toMatch(/@/)
    expect(rcptTo).toHaveLength(1)
    expect(desk.reply.value).toContain('550 5.7.64')
    expect(desk.file.value.tenant).toBeUndefined()
    expect(desk.judgement.value.messages).toHaveLength(1)
    expect(desk.selected.value.result.missing[0]).toBe('tenant.inboundConnectors')
  })

  test('that tells of recipients who got the message names only those who did not', async () => {
    const several = readFileSync('test/corpus/bounces/postfix/several-recipients.eml', 'utf8')
    const desk = await deskWith(several)
    expect(desk.reply.value.split('\n').length).toBeGreaterThan(1)
    expect(desk.judgement.value.messages.length).toBeGreaterThan(1)
  })

  test('of another message leaves the first one standing', async () => {
    const other = readFileSync('test/corpus/bounces/exim/attr36.eml', 'utf8').replaceAll(
      'tailspintoys',
      'wingtiptoys',
    )
    const desk = await deskWith(bounce, other)
    expect(kinds(desk)).toContain('rcptTo conflict')
    expect(kinds(desk)).toContain('reply conflict')
  })
})

describe('a certificate', () => {
  test('in PEM and in DER is the same', async () => {
    const desk = await deskWith(readPem('mail-contoso'), readDer('mail-contoso'))
    expect(kinds(desk)).toEqual(['certificate filled', 'certificate same'])
  })

  test('in DER stands in its field as PEM', async () => {
    const desk = await deskWith(readDer('mail-contoso'))
    expect(ownServerState(desk).certificate.text.trim()).toBe(readPem('mail-contoso').trim())
  })

  test('of another name is a conflict that names both', async () => {
    const desk = await deskWith(readPem('mail-contoso'), readPem('webmail-fabrikam'))
    expect(outcomes(desk).at(-1)).toMatchObject({
      kind: 'conflict',
      current: 'mail.contoso.com',
      offered: 'webmail.fabrikam.com',
    })
  })

  test('that contradicts “none offered” is a conflict too', async () => {
    const desk = await deskWith('contoso.com')
    desk.setCertificateChoice('none')
    desk.takeParts((await readPaste(readPem('mail-contoso'), 'later')).parts)
    expect(outcomes(desk).at(-1)).toMatchObject({ kind: 'conflict', current: 'none' })
  })
})

describe('certificates of an Exchange server', () => {
  /** One that is for SMTP, has its key and was issued by a CA. */
  const sending = (host: string, thumbprint: string): string =>
    [
      `Thumbprint : ${thumbprint.repeat(40)}`,
      `CertificateDomains : {${host}}`,
      'HasPrivateKey : True',
      'IsSelfSigned : False',
      'Issuer : CN=Example Issuing CA',
      'NotAfter : 2027-02-12T13:53:00',
      'NotBefore : 2026-02-11T13:43:23',
      'Services : IIS, SMTP',
      'Status : Valid',
      `Subject : CN=${host}`,
    ].join('\n')

  test('are asked about when several could be sent', async () => {
    const text = `${sending('mail.contoso.com', 'A')}\n\n${sending('edge.contoso.com', 'B')}`
    const desk = await deskWith(text)
    expect(outcomes(desk)).toMatchObject([{ slot: 'certificate', kind: 'several', chosen: null }])
    expect(desk.file.value.submission?.certificate).toBeUndefined()
    const [laid] = partsOf(desk.log.value)
    desk.choose(laid?.part.id ?? '', 'certificate', 'use-1')
    expect(desk.file.value.submission?.certificate).toMatchObject({
      commonName: 'edge.contoso.com',
      notAfter: expect.stringContaining('2027-02-12') as string,
    })
    expect(desk.statedCertificate.value).not.toBeNull()
  })

  test('are taken when only one could be', async () => {
    const desk = await deskWith(EXCHANGE_CERTIFICATES)
    expect(kinds(desk)).toEqual(['certificate filled'])
    expect(desk.file.value.submission?.certificate).toMatchObject({
      commonName: expect.stringContaining('contoso.com') as string,
    })
  })
})

test('the settings of the organisation fill in RejectDirectSend, and another value waits', async () => {
  const desk = await deskWith('RejectDirectSend : True', 'RejectDirectSend : False')
  expect(desk.file.value.tenant?.rejectDirectSend).toBe(true)
  expect(kinds(desk)).toEqual(['rejectDirectSend filled', 'rejectDirectSend conflict'])
})

describe('a case file', () => {
  const CASE = 'title: Mine\ntenant: { acceptedDomains: [contoso.com] }\n'

  test('fills the whole sheet', async () => {
    const desk = await deskWith(CASE)
    expect(desk.file.value).toMatchObject({
      title: 'Mine',
      tenant: { acceptedDomains: 'contoso.com' },
    })
  })

  test('gives way to what stands there until it is chosen', async () => {
    const desk = await deskWith(CONNECTORS, CASE)
    expect(desk.file.value.title).toBeUndefined()
    expect(kinds(desk).at(-1)).toBe('case conflict')
  })
})

describe('what cannot be used', () => {
  test('is told, and nothing is laid', async () => {
    const reading = await readPaste('Dear all, it does not work.', 'p')
    expect(reading.parts).toEqual([])
    expect(reading.remarks.join()).toContain('Get-InboundConnector')
  })

  test('a part with errors is listed and fills nothing', async () => {
    const desk = await deskWith('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----')
    const [laid] = partsOf(desk.log.value)
    expect(laid?.part.title).toContain('could not be read')
    expect(laid?.part.diagnostics.length).toBeGreaterThan(0)
    expect(laid?.outcomes).toEqual([])
  })

  test('beside what can: the lines left out are named', async () => {
    const { parts, remarks } = await readPaste(`Hello Kate,\n\n${CONNECTORS}\n\nRegards, John`, 'p')
    expect(parts).toHaveLength(1)
    expect(remarks.join()).toContain('2 lines from line 1 on')
  })

  test('a private key leaves nothing behind', async () => {
    const key = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA\n-----END PRIVATE KEY-----'
    const reading = await readPaste(`${CONNECTORS}\n${key}`, 'p')
    expect(reading).toMatchObject({ parts: [], isPrivateKey: true })
    expect(JSON.stringify(reading)).not.toContain('MC4C')
  })
})
