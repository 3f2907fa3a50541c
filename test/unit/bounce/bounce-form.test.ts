import { describe, expect, test } from 'vitest'
import { bounceFormOf, mimeMessageStart } from '../../../src/relay/parse/bounce/bounce-form.ts'
import { CORPUS, readCorpus } from './corpus.ts'
import { MESSY_COPIES } from './messy-copies.ts'

function blocksOf(text: string): readonly (readonly string[])[] {
  return text
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map((block) => block.split('\n'))
}

const LOGS_AND_REPLIES = /other\/(?:reply-line|sentence|.*log-line|smtp-dialogue)/

describe('a block of lines', () => {
  test.each([
    ['550 5.7.64 TenantAttribution; Relay Access Denied', 'reply-line'],
    ['The server says: 451-4.4.62 Mail sent to the wrong region', 'reply-line'],
    ['john@tailspintoys.com\n550 5.7.64 TenantAttribution; Relay Access Denied', 'text'],
    ["Remote Server returned '550 5.7.64 TenantAttribution; Relay Access Denied'", 'text'],
    ['This is the mail system at host mail.contoso.com.', 'text'],
    ['A message that you sent could not be delivered to one or more of its\nrecipients.', 'text'],
    ['Diagnostic information for administrators:', 'text'],
    ['Final-Recipient: rfc822; john@tailspintoys.com', 'text'],
    ['Action: failed\nStatus: 5.7.64', 'text'],
    ['From: Kate <kate@contoso.com>\nMessage-ID: <1@contoso.com>', 'text'],
    ['Received: from a by b\nContent-Type: multipart/report; boundary=x', 'mime'],
    ['--=_boundary\nContent-Type: message/delivery-status', 'mime'],
  ])('belongs to a bounce: %s', (block, form) => {
    expect(bounceFormOf(block.split('\n'))).toBe(form)
    expect(bounceFormOf(block.split('\n').map((line) => `  ${line}`))).toBe(form)
    expect(bounceFormOf(block.split('\n').map((line) => `> ${line}`))).toBe(form)
  })

  test.each([
    '',
    'Dear all,\nplease find the figures attached.',
    'Subject: Figures',
    'Action: none\nStatus: open',
    'contoso.com\nfabrikam.com',
    'Name : Outbound to Office 365',
    'version 4.5.6, address 203.5.7.64',
    '550 people at 5 places',
    'https://www.contoso.com/\nhttp://www.contoso.com/',
  ])('does not: %s', (block) => {
    expect(bounceFormOf(block.split('\n'))).toBeNull()
  })

  test.each(CORPUS)(
    'tells a bounce of the corpus by some of its blocks: $name',
    ({ name, text }) => {
      const forms = blocksOf(text).map(bounceFormOf)
      const expected = LOGS_AND_REPLIES.test(name) ? ['reply-line', 'text'] : ['text', 'mime']
      expect(forms.some((form) => form !== null && expected.includes(form))).toBe(true)
      expect(forms.includes('mime')).toBe(/^MIME-Version/im.test(text))
    },
  )
})

describe('the start of a raw message', () => {
  const raw = CORPUS.filter(({ name }) => name.endsWith('.eml'))
  const shown = CORPUS.filter(({ name }) => name.endsWith('.txt'))

  test.each(raw)('is found: $name', ({ text }) => {
    expect(mimeMessageStart(text)).toBe(0)
    expect(mimeMessageStart(`Hello,\n\nhere it is.\n\n${text}`)).toBe(21)
  })

  test.each(Object.entries(MESSY_COPIES))('is found in a copy %s', (_, copy) => {
    const text = copy(readCorpus('postfix/attr36.eml'))
    const start = mimeMessageStart(text)
    expect(text.slice(start ?? text.length).trimStart()).toMatch(
      /^[>\s\uFEFF]*Return-Path: <>|^[>\s]*Return-Path:\u00A0<>/,
    )
    expect(text.slice(0, start ?? 0)).not.toContain('Return-Path')
  })

  test.each(shown)('is not in a report copied as text: $name', ({ text }) => {
    expect(mimeMessageStart(text)).toBeNull()
  })

  test('is at a report even below the words of another one', () => {
    const text = `Delivery has failed to these recipients or groups:\n\nsee below\n\n`
    expect(mimeMessageStart(text + readCorpus('postfix/attr36.eml'))).toBe(text.length)
  })

  test.each([
    ['a header alone', 'Received: from a by b\nFrom: kate@contoso.com\nTo: john@contoso.com\n'],
    ['too short a header', 'Received: from a by b\nFrom: kate@contoso.com\n\nHello\n'],
    ['what Outlook shows of one', 'From: Kate\nSent: today\nTo: John\nSubject: Hi\n\nHello\n'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(mimeMessageStart(text)).toBeNull()
  })
})
