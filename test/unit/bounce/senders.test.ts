import { describe, expect, test } from 'vitest'
import { REPLY, readingOf } from './read-bounce.ts'

const STATUS = `Reporting-MTA: dns; mail.contoso.com\nFinal-Recipient: rfc822; john@tailspintoys.com\nDiagnostic-Code: smtp; ${REPLY}\n`
const REPORT = 'From: Mail Delivery System <MAILER-DAEMON@mail.contoso.com>\n'

function returned(...fields: readonly string[]): string {
  return `${STATUS}\nOriginal message headers:\n\nFrom: Kate <kate@contoso.com>\nSubject: Figures\n${fields.join('\n')}\n`
}

async function mailFrom(text: string): Promise<unknown> {
  return (await readingOf(text)).mailFrom
}

describe('P1', () => {
  test.each([
    ['X-Postfix-Sender: rfc822; bounces@contoso.com', 'bounces@contoso.com'],
    ['X-Postfix-Sender: rfc822; <>', '<>'],
    ['X-Postfix-Sender: rfc822; nobody', null],
  ])('is stated by a delivery status: %s', async (field, expected) => {
    expect(await mailFrom(`${STATUS}${field}\n`)).toBe(expected)
  })

  test.each([
    ['Return-Path: <bounces@contoso.com>', 'bounces@contoso.com'],
    ['Return-Path: bounces@contoso.com', 'bounces@contoso.com'],
    ['Return-Path: <>', '<>'],
    [
      'Received: from app by mail.contoso.com with local (Exim 4.96)\n\t(envelope-from <bounces@contoso.com>)',
      'bounces@contoso.com',
    ],
    [
      'Received: by mail.contoso.com (envelope-from odd@-.)\nReceived: from a (envelope-from app@contoso.com)',
      'app@contoso.com',
    ],
    ['X-Sender: bounces@contoso.com', null],
  ])('is stated by the header of the refused message: %s', async (field, expected) => {
    expect(await mailFrom(returned(field))).toBe(expected)
  })

  test('in the status goes before the header, and the header before the report', async () => {
    const report = `${REPORT}To: amy@contoso.com\n\n`
    expect(await mailFrom(report + returned('Return-Path: <kate@contoso.com>'))).toBe(
      'kate@contoso.com',
    )
    const status = returned('Return-Path: <kate@contoso.com>').replace(
      'Final',
      'X-Postfix-Sender: rfc822; lars@contoso.com\nFinal',
    )
    expect(await mailFrom(report + status)).toBe('lars@contoso.com')
  })

  test.each([
    ['MAIL FROM:<kate@contoso.com> SIZE=1000', 'kate@contoso.com'],
    ['>>> MAIL From:<kate@contoso.com>', 'kate@contoso.com'],
    ['MAIL FROM:<>', '<>'],
    ['MAIL FROM:<kate>', null],
  ])('is in an SMTP dialogue: %s', async (line, expected) => {
    expect(await mailFrom(`${line}\n250 2.1.0 OK\nRCPT TO:<john@tailspintoys.com>\n${REPLY}`)).toBe(
      expected,
    )
  })

  test('is where the report went, since reports go to P1', async () => {
    expect(await mailFrom(`${REPORT}To: Kate <kate@contoso.com>\n\n${STATUS}`)).toBe(
      'kate@contoso.com (inferred)',
    )
    expect(await mailFrom(`${REPORT}X-Original-To: kate@contoso.com\n\n${STATUS}`)).toBe(
      'kate@contoso.com (inferred)',
    )
  })

  test('is so even where the blank line below that header is lost', async () => {
    const text = `${REPORT}To: Kate <kate@contoso.com>\nDelivery has failed to these recipients or groups:\njohn@tailspintoys.com\n${REPLY}\n`
    expect(await mailFrom(text)).toBe('kate@contoso.com (inferred)')
  })

  test.each([
    ['to what is no address', `${REPORT}To: kate@-\n\n${STATUS}`],
    ['to several people', `${REPORT}To: kate@contoso.com, amy@contoso.com\n\n${STATUS}`],
    [
      'on to another mailbox',
      `${REPORT}To: kate@contoso.com\nDelivered-To: amy@contoso.com\n\n${STATUS}`,
    ],
    ['from a person', `From: Kate <kate@contoso.com>\nTo: amy@contoso.com\n\n${STATUS}`],
    ['from nobody', `Subject: Figures\nTo: amy@contoso.com\n\n${STATUS}`],
  ])('is not told by a message %s', async (_, text) => {
    expect(await mailFrom(text)).toBeNull()
  })
})

describe('P2', () => {
  test.each([
    ['From: Kate Bishop <kate@contoso.com>', 'kate@contoso.com'],
    ['From: "Amy <amy@fabrikam.com>" <kate@contoso.com>', 'kate@contoso.com'],
    ['From: kate@contoso.com (Kate Bishop)', 'kate@contoso.com'],
    ['From: kate@büro.example', 'kate@büro.example'],
    ['From: Kate Bishop', null],
    ['From: kate@-contoso.com', null],
    ['Sender: kate@contoso.com', null],
  ])('is in the From header of the refused message: %s', async (field, expected) => {
    const text = `${STATUS}\nOriginal message headers:\n\n${field}\nSubject: Figures\n`
    expect((await readingOf(text)).headerFrom).toBe(expected)
  })

  test('is in the first header below the report, not in one its text quotes', async () => {
    const quoted = 'Hello,\n\nFrom: Lars <lars@fabrikam.com>\nTo: kate@contoso.com\n'
    const text = `${STATUS}\nOriginal message headers:\n\nFrom: kate@contoso.com\nSubject: Figures\n\n${quoted}`
    expect((await readingOf(text)).headerFrom).toBe('kate@contoso.com')
  })

  test('is not in the header of the report, nor in that of a letter around it', async () => {
    const letter =
      'From: Amy <amy@contoso.com>\nTo: helpdesk@contoso.com\n\nWhat is 550 5.7.64?\n\n'
    expect(await readingOf(`${letter}${REPORT}To: kate@contoso.com\n\n${STATUS}`)).toMatchObject({
      headerFrom: null,
      mailFrom: 'kate@contoso.com (inferred)',
    })
  })
})
