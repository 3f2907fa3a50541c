import { describe, expect, test } from 'vitest'
import { diagnosticsOf, type Diagnostic } from '../../../src/relay/model/diagnostic.ts'
import { parseBounce } from '../../../src/relay/parse/bounce/index.ts'
import { CORPUS, readCorpus } from './corpus.ts'

const REPLY = '550 5.7.64 TenantAttribution; Relay Access Denied'

async function remarksOn(text: string): Promise<readonly Diagnostic[]> {
  return diagnosticsOf(await parseBounce(text, 'bounce'))
}

async function idsFor(text: string): Promise<readonly string[]> {
  return (await remarksOn(text)).map(({ id }) => id)
}

/** A delivery status with the fields of one recipient. */
function status(...fields: readonly string[]): string {
  return `Reporting-MTA: dns; mail.contoso.com\nX-Postfix-Sender: rfc822; kate@contoso.com\n\n${fields.join('\n')}\n`
}

describe('a remark', () => {
  test.each(CORPUS)(
    'says what was found, what was expected and what to do: $name',
    async ({ text }) => {
      for (const { found, expected, text: words, path } of await remarksOn(text)) {
        expect(words).toContain(`Found ${found}`)
        expect(words).toContain(`expected ${expected}. `)
        expect(words.split(`expected ${expected}. `)[1]).toMatch(/^[A-Z].*[.]$/)
        expect(path).toBe('bounce')
      }
    },
  )
})

describe('a text that is no bounce', () => {
  test.each([
    ['', 'nothing'],
    [' \n\r\n ', 'nothing'],
    [
      'Dear all,\nplease find the figures attached.',
      '"Dear all, please find the figures attached."',
    ],
    ['kate@contoso.com\njohn@tailspintoys.com', '"kate@contoso.com john@tailspintoys.com"'],
    ['From: Kate <kate@contoso.com>\nTo: John <john@tailspintoys.com>\n\nHello\n', null],
    ['Received: from a by b\nFrom: k@contoso.com\nMIME-Version: 1.0\n\nHello\n', null],
  ])('is called so: %j', async (text, found) => {
    const [remark, ...others] = await remarksOn(text)
    expect(remark).toMatchObject({ id: 'bounce-not-recognised', level: 'error' })
    if (found !== null) expect(remark?.found).toBe(found)
    expect(others).toEqual([])
    expect((await parseBounce(text, 'bounce')).kind).toBe('failed')
  })
})

describe('a report without its reply', () => {
  test('is the part for the sender, and the reply is further down', async () => {
    const [remark] = await remarksOn(readCorpus('exchange/friendly-part-only.txt'))
    expect(remark).toMatchObject({ id: 'bounce-reply-missing', level: 'error' })
    expect(remark?.text).toContain('Diagnostic information for administrators')
  })

  test('of another server is to be pasted as a whole', async () => {
    const [remark] = await remarksOn(readCorpus('exim/server-unreachable.txt'))
    expect(remark?.id).toBe('bounce-reply-missing')
    expect(remark?.text).not.toContain('administrators')
  })

  test.each([
    ['postfix/server-unreachable.eml', 'X-Postfix; connect to'],
    ['exim/server-unreachable.eml', '5.0.0'],
    ['sendmail/server-unreachable.eml', '4.4.7'],
  ])('may have none, since nobody refused: %s', async (name, reason) => {
    const text = readCorpus(name)
    const [remark] = await remarksOn(text)
    expect(remark).toMatchObject({ id: 'bounce-without-reply', level: 'warning' })
    expect(text.slice(remark?.span?.start, remark?.span?.end)).toContain(reason)
  })

  test('of one of several recipients names that one', async () => {
    const text = `This is the mail system at host mail.contoso.com.\n\n<john@tailspintoys.com>: host a.b[203.0.113.25] said: ${REPLY}\n\n<amy@tailspintoys.com>: connect to a.b: timed out\n`
    const remarks = await remarksOn(text)
    const [remark] = remarks.filter(({ id }) => id === 'recipient-reply-missing')
    expect(text.slice(remark?.span?.start, remark?.span?.end)).toBe('amy@tailspintoys.com')
  })

  test('of a recipient that cannot be named says that alone', async () => {
    const text = `${status('Final-Recipient: rfc822; john@tailspintoys.com', `Diagnostic-Code: smtp; ${REPLY}`)}\nFinal-Recipient: X400; /c=de/\nAction: failed\n`
    expect(await idsFor(text)).toEqual(['recipient-unreadable'])
  })

  test('says nothing of a recipient who was served', async () => {
    expect(await idsFor(readCorpus('other/delivery-status-only.txt'))).toEqual([
      'mail-from-missing',
    ])
  })
})

describe('what else is missing', () => {
  test('a reply without a recipient, though it is in a report', async () => {
    const text = `Diagnostic information for administrators:\n\nRemote Server returned '${REPLY}'`
    expect(await idsFor(text)).toEqual(['recipient-missing', 'mail-from-missing'])
  })

  test.each([REPLY, `It says ${REPLY}.`])('nothing, where it is only a reply: %s', async (text) => {
    expect(await idsFor(text)).toEqual([])
  })

  test('a recipient whose address cannot be read', async () => {
    const text = status('Final-Recipient: X400; /c=de/', `Diagnostic-Code: smtp; ${REPLY}`)
    const [remark, ...others] = await remarksOn(text)
    expect(remark).toMatchObject({ id: 'recipient-unreadable', level: 'warning' })
    expect(text.slice(remark?.span?.start, remark?.span?.end)).toBe('X400; /c=de/')
    expect(others.map(({ id }) => id)).toEqual(['recipient-missing'])
  })

  test('a date that cannot be read, where there is no other', async () => {
    const fields = [
      'Final-Recipient: rfc822; john@tailspintoys.com',
      `Diagnostic-Code: smtp; ${REPLY}`,
    ]
    const [remark] = await remarksOn(status(...fields, 'Last-Attempt-Date: this morning'))
    expect(remark).toMatchObject({ id: 'date-unreadable', found: '"this morning"' })
    const date = 'Last-Attempt-Date: Tue, 24 Nov 2026 10:36:54 +0000'
    expect(await idsFor(status(...fields, 'Arrival-Date: this morning', date))).toEqual([])
  })

  test('P1, which a report to several people does not tell', async () => {
    const report = readCorpus('gmail/not-delivered.eml').replace(
      /^To: amy.*$/m,
      'To: amy@fabrikam.com, omar@fabrikam.com',
    )
    expect(await idsFor(report.replace(/^Delivered-To: .*\n/, ''))).toEqual(['mail-from-missing'])
  })
})
