import { describe, expect, test } from 'vitest'
import { diagnosticsOf, valueOr } from '../../../src/relay/model/diagnostic.ts'
import { parseBounce } from '../../../src/relay/parse/bounce/index.ts'
import { readCorpus } from './corpus.ts'
import { summaryOf } from './summary.ts'

const MIB = 1024 * 1024
const MAX_LENGTH = 5 * MIB
const REPLY = '550 5.7.64 TenantAttribution; Relay Access Denied'
/**
 * Each as often as fits into so many MiB: lines, words, marks of every form that is read. The longest
 * text there may be for what stands in one line, where a search that starts again at every letter
 * would never end, and for addresses; a fifth of it for what costs a step a line, or a step a tag.
 */
const FILLINGS: readonly (readonly [filling: string, size: number])[] = [
  ['x', 5],
  ['<!--', 5],
  ['message john@', 5],
  ['550 5.7.64 ', 5],
  ['john@a.de\n', 5],
  ['> ', 1],
  ['\n', 1],
  ['a:\n', 1],
  ['=\n', 1],
  ['From: a\nTo: b\n\nx\n\n', 1],
  ['Status: 5.7.64\n\nx\n\n', 1],
  ['<p>&lt;</p>', 1],
]
const KEY = [
  '-----BEGIN',
  'PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg',
].join(' ')

async function idsFor(text: string): Promise<readonly string[]> {
  return diagnosticsOf(await parseBounce(text, 'bounce')).map(({ id }) => id)
}

async function recipientCount(text: string): Promise<number> {
  return valueOr(await parseBounce(text, 'bounce'), null)?.recipients.length ?? 0
}

function addresses(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `user${index}@tailspintoys.com`)
}

/** The message in another one, and that in another one, and so on. */
function attached(message: string, levels: number): string {
  let text = message
  for (let level = 0; level < levels; level += 1) {
    const border = `border-${level}`
    text = `From: amy@contoso.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="${border}"\n\n--${border}\nContent-Type: message/rfc822\n\n${text}\n--${border}--\n`
  }
  return text
}

/** A part in a multipart, and that in another one, and so on. */
function nested(part: string, levels: number): string {
  let text = part
  for (let level = 0; level < levels; level += 1) {
    const border = `border-${level}`
    text = `Content-Type: multipart/mixed; boundary=${border}\n\n--${border}\n${text}\n--${border}--\n`
  }
  return `Received: from a by b\nMIME-Version: 1.0\n${text}`
}

const STATUS = `Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; john@tailspintoys.com\nDiagnostic-Code: smtp; ${REPLY}\n`

describe('a paste', () => {
  test('of more than 5 MiB is not read', async () => {
    const text = readCorpus('postfix/attr36.eml')
    expect((await parseBounce(text.padEnd(MAX_LENGTH), 'bounce')).kind).toBe('ok')
    expect(await idsFor(text.padEnd(MAX_LENGTH + 1))).toEqual(['bounce-too-long'])
  })

  test.each(FILLINGS)('full of %j is read to its end, %d MiB of it', async (filling, size) => {
    for (const name of ['postfix/attr36.eml', 'exchange/on-premises-2019.txt']) {
      const text = readCorpus(name)
      const filler = filling.repeat((size * MIB - text.length) / filling.length - 10)
      expect(await recipientCount(`${text}\n\n${filler}`)).toBeGreaterThan(0)
      // In front of a report a filling may pass for anything.
      await parseBounce(`${filler}\n\n${text}`, 'bounce')
    }
  })
})

describe('recipients', () => {
  const listed = (count: number) =>
    `This is the mail system at host mail.contoso.com.\n\n${addresses(count)
      .map((address) => `<${address}>: host a.b[203.0.113.25] said: ${REPLY}\n`)
      .join('\n')}`
  const inStatus = (count: number) =>
    addresses(count)
      .map(
        (address) =>
          `Final-Recipient: rfc822; ${address}\nAction: failed\nStatus: 5.7.64\nDiagnostic-Code: smtp; ${REPLY}\n`,
      )
      .join('\n')
  const inSentences = (count: number) =>
    `The response from the remote server was: ${REPLY}\n${addresses(count)
      .map((address) => `Your message to ${address}, and`)
      .join('\n')}`

  test.each([
    ['in lines', listed],
    ['in a delivery status', inStatus],
    ['in sentences', inSentences],
  ])('%s are read up to 200', async (_, write) => {
    expect(await recipientCount(write(200))).toBe(200)
    expect(await idsFor(write(200))).not.toContain('too-many-recipients')
    expect(await recipientCount(write(201))).toBe(200)
    expect(await recipientCount(write(3000))).toBe(200)
    expect(await idsFor(write(3000))).toContain('too-many-recipients')
  })

  test('of a report in several pieces are read up to 200', async () => {
    expect(
      await recipientCount(
        `${listed(250)}\nReporting-MTA: dns; mail.contoso.com\n\n${listed(250)}`,
      ),
    ).toBe(200)
  })

  test('bring at most 200 remarks', async () => {
    const text = Array.from({ length: 1000 }, () => 'Final-Recipient: x\nStatus: 5.7.64\n').join(
      '\n',
    )
    expect(await idsFor(text)).toHaveLength(201)
  })
})

describe('headers', () => {
  test('are read up to 4000 fields', async () => {
    const report = readCorpus('other/qmail.eml')
    const [head = '', returned = ''] = report.split(
      '--- Below this line is a copy of the message.\n\n',
    )
    const withFields = (count: number) =>
      `${head}--- Below this line is a copy of the message.\n\n${'X-Filler: 1\n'.repeat(count)}${returned}`
    const whole = await parseBounce(withFields(3995), 'bounce')
    expect(summaryOf(whole)).toMatchObject({ mailFrom: 'bounces@contoso.com' })
    const cut = await parseBounce(withFields(4000), 'bounce')
    expect(summaryOf(cut)).toMatchObject({ mailFrom: 'kate@contoso.com (inferred)' })
  })
})

describe('messages in messages and parts in parts', () => {
  test('are read five deep', async () => {
    const report = readCorpus('postfix/attr36.eml')
    // The message it returns is the fifth.
    expect(summaryOf(await parseBounce(attached(report, 4), 'b'))).toEqual(
      summaryOf(await parseBounce(report, 'b')),
    )
    expect(await recipientCount(attached(report, 5))).toBe(1)
    expect(await idsFor(attached(report, 5))).toContain('bounce-too-nested')
    expect(await idsFor(attached(report, 50))).toContain('bounce-too-nested')
    expect(await recipientCount(nested(STATUS, 5))).toBe(1)
    expect(await idsFor(nested(STATUS, 5))).toEqual(['mail-from-missing'])
    expect(await idsFor(nested(STATUS, 6))).toContain('bounce-too-nested')
    expect(await idsFor(nested(STATUS, 2000))).toContain('bounce-too-nested')
  })

  test('are read up to 200 parts', async () => {
    const part = '--b\nContent-Type: image/png\n\nx\n'
    const message = (count: number) =>
      `From: a@contoso.com\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${part.repeat(count)}--b\n${STATUS}\n--b--\n`
    expect(await recipientCount(message(198))).toBe(1)
    expect(await idsFor(message(198))).toEqual(['mail-from-missing'])
    expect(await idsFor(message(199))).toContain('bounce-too-nested')
  })
})

describe('a private key', () => {
  const encoded = (text: string) => Buffer.from(text).toString('base64')
  const message = (body: string, type = 'text/plain') =>
    `From: a@contoso.com\nReceived: from a by b\nMIME-Version: 1.0\nContent-Type: ${type}\nContent-Transfer-Encoding: base64\n\n${body}\n`

  test.each([
    ['in a report', `${readCorpus('postfix/attr36.eml')}\n${KEY}`],
    ['below a reply', `${REPLY}\n${KEY}`],
    ['in an encoded part', message(encoded(`${REPLY}\n${KEY}`))],
    ['in an encoded page', message(encoded(`<p>${REPLY}</p><pre>${KEY}</pre>`), 'text/html')],
    ['in an encoded status', message(encoded(`Status: 5.7.64\n${KEY}`), 'message/delivery-status')],
    ['in an encoded message', message(encoded(`Subject: x\n\n${KEY}`), 'message/rfc822')],
  ])('%s keeps everything from being read', async (_, text) => {
    const result = await parseBounce(text, 'bounce')
    expect(diagnosticsOf(result).map(({ id }) => id)).toEqual(['private-key-refused'])
    expect(JSON.stringify(result)).not.toContain('MIGH')
  })
})
