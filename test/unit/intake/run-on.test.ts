import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inspectInput, readIntake, type IntakePart } from '../../../src/relay/intake/index.ts'
import { readCorpus } from '../bounce/corpus.ts'

async function partsOf(text: string): Promise<readonly IntakePart[]> {
  const intake = await readIntake(text)
  return intake.kind === 'read' ? intake.parts : []
}

async function recipientsOf(text: string): Promise<readonly unknown[]> {
  const parts = await partsOf(text)
  const bounces = parts.flatMap((part) => ('bounce' in part ? (part.bounce ?? []) : []))
  return bounces.flatMap(({ recipients }) =>
    recipients.map(({ finalRecipient }) => finalRecipient?.value.text),
  )
}

async function leftOverOf(text: string): Promise<readonly unknown[]> {
  const intake = await readIntake(text)
  return intake.kind === 'read' ? intake.leftOver : []
}

const CONNECTOR = 'Name : A\nConnectorType : OnPremises\nSenderIPAddresses : {203.0.113.10}'

describe('the end of a report that shows no sign of one', () => {
  test.each([
    'exchange/friendly-part-only.txt',
    'exim/server-unreachable.txt',
    'postfix/server-unreachable.txt',
  ])('belongs to it: %s', async (name) => {
    expect(await recipientsOf(readCorpus(name))).toEqual(['john@tailspintoys.com'])
    expect(await leftOverOf(readCorpus(name))).toEqual([])
  })

  const told = readCorpus('postfix/several-recipients.txt')
  const report = `Delivery has failed to these recipients or groups:\n\njohn@tailspintoys.com`

  test('a recipient without a reply of a server still belongs to a report that told one', async () => {
    const reply =
      '<john@tailspintoys.com>: host a.contoso.com[203.0.113.25] said: 550 5.7.64 TenantAttribution'
    const text = `This is the mail system at host app01.contoso.com.\n\n${reply}\n\n<omar@outlook.example>: connect to\n    b.contoso.com[203.0.113.26]:25: Connection refused`
    expect(await recipientsOf(text)).toEqual(['john@tailspintoys.com', 'omar@outlook.example'])
  })

  test('somebody’s letter behind it does not, nor does the signature below', async () => {
    const letter = 'Regards,\nKate\nkate@contoso.com'
    expect(await recipientsOf(`${told}\n\n${letter}`)).toEqual(await recipientsOf(told))
    expect(await leftOverOf(`${told}\n\n${letter}`)).not.toEqual([])
    expect(await recipientsOf(`${report}\n\n${letter}`)).toEqual(['john@tailspintoys.com'])
  })

  test('a line that is a name beside it is no list of domains', async () => {
    const parts = await partsOf(`${told}\n\nRegards\n\ncontoso.com`)
    expect(parts.map(({ kind }) => kind)).toEqual(['bounce'])
  })

  test('a command behind it does not, nor does what the command printed', async () => {
    const command = 'PS C:\\> Get-InboundConnector | Format-List'
    const parts = await partsOf(`${report}\n\n${command}\n\n${CONNECTOR}`)
    expect(parts.map(({ kind, lastLine }) => [kind, lastLine])).toEqual([
      ['bounce', 3],
      ['inbound-connectors', 9],
    ])
    expect(await leftOverOf(`${report}\n\n${command}\n\n${CONNECTOR}`)).toEqual([])
  })

  test('a reply in a block of its own is part of the report above it', async () => {
    const [part, ...rest] = await partsOf(
      `${report}\n\nThe server said:\n\n550 5.7.64 Relay Access Denied`,
    )
    expect(rest).toEqual([])
    expect(part).toMatchObject({
      kind: 'bounce',
      bounce: { recipients: [{ reply: { enhancedStatus: '5.7.64' } }] },
    })
  })

  test('an address behind a bare reply is of no report', async () => {
    const text = '550 5.7.64 TenantAttribution; Relay Access Denied\n\njohn@tailspintoys.com'
    expect(await leftOverOf(text)).toEqual([{ firstLine: 3, lastLine: 3 }])
  })
})

describe('CSV', () => {
  const csv = '"DomainName","DomainType"\n"contoso.com","Authoritative"'
  const domainsIn = async (text: string): Promise<readonly unknown[]> =>
    (await inspectInput(text)).acceptedDomains.map(({ DomainName }) => DomainName)

  test('runs on over single blank lines', async () => {
    const text = `${csv}\n\n"fabrikam.com","InternalRelay"\n"adatum.com","Authoritative"\n\n"northwind.example","Authoritative"`
    expect(await domainsIn(text)).toEqual([
      'contoso.com',
      'fabrikam.com',
      'adatum.com',
      'northwind.example',
    ])
  })

  test('of semicolons and without quotes does so too', async () => {
    const text = 'DomainName;DomainType\ncontoso.com;Authoritative\n\nfabrikam.com;InternalRelay'
    expect(await domainsIn(text)).toEqual(['contoso.com', 'fabrikam.com'])
  })

  test.each([
    ['two blank lines', `${csv}\n\n\n"fabrikam.com","InternalRelay"`, 5],
    ['a code fence', `${csv}\n\`\`\`\n"fabrikam.com","InternalRelay"`, 4],
    ['a sentence', 'DomainName,DomainType\ncontoso.com,Authoritative\n\nRegards, Kate', 4],
    ['too few values', `${csv}\n\n"fabrikam"`, 4],
    ['values without the quotes of the header', `${csv}\n\nRegards,Kate`, 4],
  ])('ends at %s', async (_, text, line) => {
    expect(await domainsIn(text)).toEqual(['contoso.com'])
    expect(await leftOverOf(text)).toEqual([{ firstLine: line, lastLine: line }])
  })

  test('of Exchange certificates is read', async () => {
    const names = '"Issuer","NotAfter","NotBefore","SerialNumber","Services","Subject","Thumbprint"'
    const row = `"CN=Example CA","2027-11-24","2026-11-24","0A1B2C","IIS, SMTP","CN=mail.contoso.com","${'C4248AC8'.repeat(5)}"`
    expect(await inspectInput(`${names}\n${row}\n`)).toMatchObject({
      kind: 'exchange-certificates',
      format: 'csv',
      exchangeCertificates: [{ Subject: 'CN=mail.contoso.com', Services: ['IIS', 'SMTP'] }],
    })
  })
})

describe('a message', () => {
  const HEAD =
    'From: Kate <kate@contoso.com>\nTo: john@tailspintoys.com\nSubject: Invoice\nMIME-Version: 1.0\n'
  const pem = readFileSync('test/support/certificates/mail-contoso.pem', 'utf8').trim()
  const base64 = pem.split('\n').slice(1, -1).join('\n')
  const signature =
    'Content-Type: application/pkcs7-signature; name="smime.p7s"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="smime.p7s"'
  const signed = `${HEAD}Content-Type: multipart/signed; boundary="b1"\n\n--b1\nContent-Type: text/plain\n\nHello John\n\n--b1\n${signature}\n\n${base64}\n`
  const attached = `${HEAD}Content-Type: multipart/mixed; boundary="b1"\n\n--b1\nContent-Type: text/plain\n\nHere it is\n\n--b1\nContent-Type: text/plain; name="chain.pem"\nContent-Disposition: attachment\n\n${pem}\n${pem}\n`

  test.each([
    ['signed with S/MIME', `${signed}\n--b1--\n`],
    ['signed with S/MIME and cut off', signed],
    [
      'signed with S/MIME as a whole',
      `${HEAD}Content-Type: application/pkcs7-mime; smime-type=signed-data\nContent-Transfer-Encoding: base64\n\n${base64}\n`,
    ],
    ['with certificates attached as PEM', `${attached}--b1--\n`],
    ['with certificates attached as PEM and cut off', attached],
    ['whose subject is a name', `${HEAD.replace('Invoice', 'CN=mail.contoso.com')}\nHello\n`],
  ])('%s is a message before it is anything else', async (_, text) => {
    expect((await partsOf(text)).map(({ kind, format }) => [kind, format])).toEqual([
      ['bounce', 'mime'],
    ])
  })

  test('that is no report says so, and holds nothing', async () => {
    expect(await inspectInput(signed)).toMatchObject({
      kind: 'bounce',
      bounce: null,
      diagnostics: [{ id: 'bounce-not-recognised' }],
      certificates: [],
    })
  })

  test('that is signed leaves alone the certificate pasted behind it', async () => {
    const parts = await partsOf(`${signed}\n${pem}\n`)
    expect(parts.map(({ kind }) => kind)).toEqual(['bounce', 'certificate'])
  })

  test('ends where cmdlet output begins, also where it has a certificate in its text', async () => {
    const plain = `${HEAD}Content-Type: text/plain\n\nHello\n\n`
    expect((await partsOf(`${plain}${pem}\n\n${CONNECTOR}`)).map(({ kind }) => kind)).toEqual([
      'bounce',
      'certificate',
      'inbound-connectors',
    ])
  })
})
