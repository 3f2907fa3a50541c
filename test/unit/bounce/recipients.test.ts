import { describe, expect, test } from 'vitest'
import { bounceOf, message, readingOf, REPLY } from './read-bounce.ts'

const OTHER = '550 5.4.1 Recipient address rejected: Access denied'

const TAG = '[AM5EUR02FT025.eop-EUR02.prod.protection.outlook.com]'

async function recipientsOf(text: string): Promise<readonly string[]> {
  const { recipients } = await bounceOf(text)
  return recipients.map(({ finalRecipient, originalRecipient, reply }) =>
    [finalRecipient?.value.text, originalRecipient?.value.text, reply?.enhancedStatus]
      .map((part) => part ?? '-')
      .join(' '),
  )
}

describe('a recipient in prose', () => {
  test.each([
    ['alone on a line', `john@tailspintoys.com\n${REPLY}`],
    ['in brackets', `<john@tailspintoys.com>\n${REPLY}`],
    ['in brackets with a colon', `<john@tailspintoys.com>:\n${REPLY}`],
    ['twice', `john@tailspintoys.com (john@tailspintoys.com)\n${REPLY}`],
    ['with a link', `john@tailspintoys.com<mailto:john@tailspintoys.com>\n${REPLY}`],
    ['with a name', `John Doe (john@tailspintoys.com)\n${REPLY}`],
    ['with a name and a link', `John Doe<mailto:john@tailspintoys.com>\n${REPLY}`],
    ['before the reply', `<john@tailspintoys.com>: host a.b[203.0.113.25] said: ${REPLY}`],
    ['of sendmail', `john@tailspintoys.com... Deferred: ${REPLY}`],
    ['of Exchange Online', `Recipient Address: john@tailspintoys.com\nReported error: ${REPLY}`],
    [
      'in a log of Postfix',
      `smtp[1]: A1: to=<john@tailspintoys.com>, relay=a.b[203.0.113.25]:25, status=bounced (${REPLY})`,
    ],
    ['in a log of Exim', `2026-11-24 1xV ** john@tailspintoys.com R=smart_host T=smtp: ${REPLY}`],
    [
      'put off in a log of Exim',
      `2026-11-24 1xV == john@tailspintoys.com R=smart_host defer: ${REPLY}`,
    ],
    ['in an SMTP dialogue', `C: RCPT TO:<john@tailspintoys.com>\nS: ${REPLY}`],
    ['in capital letters', `JOHN@TAILSPINTOYS.COM\n${REPLY}`],
    [
      'in a sentence',
      `Your message wasn't delivered to john@tailspintoys.com because of this: ${REPLY}`,
    ],
    ['in a German sentence', `Ihre Nachricht an john@tailspintoys.com kam nicht an: ${REPLY}`],
  ])('is found %s', async (_, text) => {
    expect((await recipientsOf(text)).map((words) => words.toLowerCase())).toEqual([
      'john@tailspintoys.com - 5.7.64',
    ])
  })

  test.each([
    [`<john@tailspintoys.com> (expanded from <team@contoso.com>): host a.b said: ${REPLY}`],
    [`john@tailspintoys.com\n    (generated from team@contoso.com)\n    ${REPLY}`],
    [`john@tailspintoys.com\n    (ultimately generated from team@contoso.com)\n    ${REPLY}`],
    [`A1: to=<john@tailspintoys.com>, orig_to=<team@contoso.com>, relay=a.b: ${REPLY}`],
    [`1xV ** john@tailspintoys.com <team@contoso.com> R=smart_host: ${REPLY}`],
  ])('has the address it was expanded from: %s', async (text) => {
    expect(await recipientsOf(text)).toEqual(['john@tailspintoys.com team@contoso.com 5.7.64'])
  })

  test.each([
    ['the server itself', `MAILER-DAEMON@contoso.com\n${REPLY}`],
    ['an address that cannot be one', `john@-\n${REPLY}`],
    ['one in a sentence that cannot be one', `Your message to john@- failed: ${REPLY}`],
    ['one further up in a letter', `amy@contoso.com\n\nWe get this:\n${REPLY}`],
    ['a header', `To: john@tailspintoys.com\n${REPLY}`],
  ])('is not %s', async (_, text) => {
    expect(await recipientsOf(text)).toEqual(['- - 5.7.64'])
  })

  test('named twice has the first reply', async () => {
    const text = `john@tailspintoys.com\n${REPLY}\n\njohn@tailspintoys.com\n${OTHER}`
    expect(await recipientsOf(text)).toEqual(['john@tailspintoys.com - 5.7.64'])
  })

  test('shares the reply with those above it', async () => {
    const text = `This is the mail system at host a.b.\n\n<amy@contoso.com>\n<john@tailspintoys.com>:\n${REPLY}\n\n<lars@contoso.com>: ${OTHER}`
    expect(await recipientsOf(text)).toEqual([
      'amy@contoso.com - 5.7.64',
      'john@tailspintoys.com - 5.7.64',
      'lars@contoso.com - 5.4.1',
    ])
  })

  test('has the only reply of a report that has one for all', async () => {
    const text = `Delivery has failed to these recipients or groups:\n\namy@contoso.com\nIt failed.\n\nOriginal message headers:\n\n${REPLY}`
    expect(await recipientsOf(text)).toEqual(['amy@contoso.com - 5.7.64'])
  })

  test('is named by the header of the report where its words do not', async () => {
    const text = message(
      'text/plain',
      `This message was created automatically by mail delivery software.\n${REPLY}\n`,
      'X-Failed-Recipients: john@tailspintoys.com,\n  amy@contoso.com',
    )
    expect(await recipientsOf(text)).toEqual([
      'john@tailspintoys.com - 5.7.64',
      'amy@contoso.com - 5.7.64',
    ])
  })
})

describe('a recipient of a delivery status', () => {
  const fields = (...lines: readonly string[]) => lines.join('\n')

  test('begins with the first field that comes again, with blank lines or without', async () => {
    const one = fields(
      'Action: failed',
      'Final-Recipient: rfc822;john@tailspintoys.com',
      'Status: 5.0.0',
      `Diagnostic-Code: smtp; ${REPLY}`,
    )
    const other = fields(
      'Original-Recipient: rfc822;team@contoso.com',
      'Action: failed',
      'Final-Recipient: rfc822;lars@contoso.com',
      `Diagnostic-Code: smtp; ${OTHER}`,
    )
    const expected = ['john@tailspintoys.com - 5.7.64', 'lars@contoso.com team@contoso.com 5.4.1']
    expect(await recipientsOf(`${one}\n\n${other}`)).toEqual(expected)
    expect(await recipientsOf(`${one}\n${other}`)).toEqual(expected)
  })

  test.each([
    ['failed', 'failed'],
    ['Delayed', 'delayed'],
    ['delivered (to mailbox)', 'delivered'],
    ['relayed', 'relayed'],
    ['expanded', 'expanded'],
    ['lost', null],
  ])('has an action: %s', async (word, action) => {
    const text = `Final-Recipient: rfc822;john@tailspintoys.com\nStatus: 5.7.64\nAction: ${word}\n`
    const { recipients } = await bounceOf(message('message/delivery-status', text))
    expect(recipients[0]?.action).toBe(action)
  })

  test('has the numbers of its status where there is no reply', async () => {
    const text = 'Final-Recipient: rfc822;john@tailspintoys.com\nStatus: 5.7.64\n'
    expect(await readingOf(text)).toMatchObject({
      recipients: [{ reply: '5.7.64', known: ['looks-like-a-reply'] }],
    })
  })

  test('has the reply of the prose where the status has none', async () => {
    const text = `john@tailspintoys.com\n  ${REPLY}\n\nFinal-Recipient: rfc822;john@tailspintoys.com\nAction: failed\nStatus: 5.0.0\n`
    expect(await recipientsOf(text)).toEqual(['john@tailspintoys.com - 5.7.64'])
  })
})

describe('the reply', () => {
  test.each([
    [`${REPLY} (in reply to RCPT TO command)`, REPLY],
    [
      "Remote Server returned '550 5.7.367 Some words of its own'",
      '550 5.7.367 Some words of its own',
    ],
    ['<a.b #5.7.367 smtp;550 5.7.367 Some words> #SMTP#', '550 5.7.367 Some words'],
    ['a.b #550 5.7.367 Some words ##', '550 5.7.367 Some words'],
    ['550 5.7.367 Some words (in reply to end of DATA command)', '550 5.7.367 Some words'],
    ['550 5.7.367 Some words\n\nOther words', '550 5.7.367 Some words'],
    ['550 5.7.367 Some\n    words\nDSN generated by: a.b', '550 5.7.367 Some words'],
    ['451 4.4.1 Some words: retry timeout exceeded', '451 4.4.1 Some words'],
    [`550 5.7.367 ${'x '.repeat(400)}`, `550 5.7.367 ${'x '.repeat(250)}`.trim()],
  ])('ends where the report goes on: %s', async (text, reply) => {
    const { recipients } = await bounceOf(text)
    expect(recipients[0]?.reply?.text).toBe(reply)
  })
})

describe('the server that refused', () => {
  const report = (...lines: readonly string[]) =>
    `Diagnostic information for administrators:\n\nGenerating server: EX01.contoso.local\n\njohn@tailspintoys.com\n${lines.join('\n')}\n`

  test.each([
    [`host mx.fabrikam.com[203.0.113.25] said: ${REPLY}`, 'mx.fabrikam.com [203.0.113.25]'],
    [`host mx.fabrikam.com [203.0.113.25]\n${REPLY}`, 'mx.fabrikam.com [203.0.113.25]'],
    [`H=mx.fabrikam.com [2001:db8::25]: ${REPLY}`, 'mx.fabrikam.com [2001:db8::25]'],
    [
      `Remote Server at mx.fabrikam.com (203.0.113.25) returned '${REPLY}'`,
      'mx.fabrikam.com [203.0.113.25]',
    ],
    [`mx.fabrikam.com\nRemote Server returned '${REPLY}'`, 'mx.fabrikam.com'],
    [`mx.fabrikam.com #${REPLY} ##`, 'mx.fabrikam.com'],
    [`<mx.fabrikam.com #5.7.64 smtp;${REPLY}>`, 'mx.fabrikam.com'],
    [`mx.fabrikam.com gave this error:\n${REPLY}`, 'mx.fabrikam.com'],
    [`${REPLY}\nRemote server: mx.fabrikam.com`, 'mx.fabrikam.com'],
    [`${REPLY}\nMessage rejected by:mx.fabrikam.com`, 'mx.fabrikam.com'],
    [`... while talking to mx.fabrikam.com.:\n<<< ${REPLY}`, 'mx.fabrikam.com'],
    [
      `rejected by the server for the recipient domain fabrikam.com by mx.fabrikam.com. [203.0.113.25].\n${REPLY}`,
      'mx.fabrikam.com [203.0.113.25]',
    ],
    [
      `203.0.113.25 failed after I sent the message.\nRemote host said: ${REPLY}`,
      '203.0.113.25 [203.0.113.25]',
    ],
  ])('is the remote one where it is named: %s', async (lines, server) => {
    const host = server.replace(/ .*/, '')
    expect(await readingOf(report(lines))).toMatchObject({
      recipients: [{ remoteServer: server, refusedBy: `remote-server: ${host}` }],
    })
  })

  test('is the one that signed its reply, whoever is named', async () => {
    expect(
      await readingOf(report(`mx.contoso.com\nRemote Server returned '${REPLY} ${TAG}'`)),
    ).toMatchObject({
      recipients: [
        {
          remoteServer: 'mx.contoso.com',
          refusedBy: 'server-tag: AM5EUR02FT025.eop-EUR02.prod.protection.outlook.com',
        },
      ],
    })
  })

  test.each([
    `Remote Server returned '${REPLY}'`,
    `ex01.contoso.local\nRemote Server returned '${REPLY}'`,
  ])('is the reporting one where no other is: %s', async (lines) => {
    expect(await readingOf(report(lines))).toMatchObject({
      recipients: [{ refusedBy: 'reporting-server: EX01.contoso.local (inferred)' }],
    })
  })

  test('stays unknown where none is named', async () => {
    expect(await readingOf(`john@tailspintoys.com\n${REPLY}`)).toMatchObject({
      recipients: [{ refusedBy: null }],
    })
  })

  test.each([
    ['Reporting-MTA: dns; mail.contoso.com', 'mail.contoso.com'],
    ['Reporting-MTA: mail.contoso.com.', 'mail.contoso.com'],
    ['Reporting-MTA: dns; localhost', null],
  ])('is not confused with the one that reports: %s', async (field, server) => {
    expect(
      await readingOf(
        `${field}\n\nFinal-Recipient: rfc822; john@tailspintoys.com\nDiagnostic-Code: smtp; ${REPLY}\nRemote-MTA: dns; unknown\n`,
      ),
    ).toMatchObject({
      reportingServer: server,
      recipients: [{ remoteServer: null }],
    })
  })
})
