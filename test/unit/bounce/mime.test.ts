import { describe, expect, test } from 'vitest'
import { message, readingOf, REPLY } from './read-bounce.ts'
import { readCorpus } from './corpus.ts'

const STATUS = `Final-Recipient: rfc822; john@tailspintoys.com\nDiagnostic-Code: smtp; ${REPLY}\n`
const FOUND = {
  form: 'mime',
  recipients: [{ finalRecipient: 'john@tailspintoys.com', reply: REPLY }],
}
const NAMED = `Delivery has failed to these recipients or groups:\n\njohn@tailspintoys.com\n${REPLY}\n`

function base64(text: string, encoding: BufferEncoding = 'utf8'): string {
  return Buffer.from(text, encoding).toString('base64')
}

describe('a raw message', () => {
  test.each([
    ['with its words alone', message('text/plain', NAMED)],
    ['without a type', `Received: from a by b\nMIME-Version: 1.0\nSubject: x\n\n${NAMED}`],
    [
      'with an unclosed multipart',
      message(
        'multipart/report; boundary="b"',
        `--b\nContent-Type: message/delivery-status\n\n${STATUS}`,
      ),
    ],
    [
      'with text around its parts',
      message(
        'multipart/report; boundary=b',
        `--c\nintro\n--b or not\n--b\nContent-Type: message/delivery-status\n\n${STATUS}\n--b--\n--b\noutro`,
      ),
    ],
    [
      'with a border in the last line',
      message(
        'multipart/report; boundary=b',
        `--b\nContent-Type: message/delivery-status\n\n${STATUS}\n--b`,
      ),
    ],
    [
      'with a part without a header',
      message('multipart/mixed; boundary=b', `--b\n\n${NAMED}\n--b--\n`),
    ],
    [
      'with a status in base64',
      message('message/delivery-status', base64(STATUS), 'Content-Transfer-Encoding: base64'),
    ],
    [
      'with damaged base64',
      message(
        'message/delivery-status',
        `%${base64(STATUS)}=A=`,
        'Content-Transfer-Encoding: BASE64',
      ),
    ],
    [
      'with words in another charset',
      message(
        'text/plain; charset="utf-16le"',
        base64(NAMED, 'utf16le'),
        'Content-Transfer-Encoding: base64',
      ),
    ],
    [
      'with words in an unknown charset',
      message('text/plain; charset=x-nobody', base64(NAMED), 'Content-Transfer-Encoding: base64'),
    ],
    [
      'with a page beside empty words',
      message(
        'multipart/alternative; boundary=b',
        `--b\nContent-Type: text/plain\n\n \n--b\nContent-Type: text/html\n\n<p>john@tailspintoys.com<br>${REPLY}</p>\n--b--\n`,
      ),
    ],
    [
      'with a picture',
      message(
        'multipart/mixed; boundary=b',
        `--b\nContent-Type: image/png\n\nx\n--b\nContent-Type: text/plain\n\n${NAMED}\n--b--\n`,
      ),
    ],
    [
      'with the report as a file',
      message('application/octet-stream; name="report.eml"', `Subject: x\n\n${NAMED}`),
    ],
    [
      'with blank lines before the attached report',
      message('message/rfc822', `\n\nContent-Type: message/delivery-status\n\n${STATUS}`),
    ],
    [
      'with an empty message attached',
      message(
        'multipart/mixed; boundary=b',
        `--b\nContent-Type: message/rfc822\n\n\n--b\n\n${NAMED}\n--b--\n`,
      ),
    ],
    ['with a status in the words', message('text/plain', `The fields were:\n\n${STATUS}`)],
  ])('is read %s', async (_, text) => {
    expect(await readingOf(text)).toMatchObject(FOUND)
  })

  test('with an empty status is read by its words', async () => {
    const report = readCorpus('gmail/not-delivered.eml').replace(
      /Reporting-MTA[^]*?\n\n(?=--)/,
      '\n',
    )
    expect(await readingOf(report)).toMatchObject({
      writer: 'gmail',
      recipients: [{ finalRecipient: 'john@contoso.com', known: ['edge-blocked-recipient'] }],
    })
  })

  test('with nothing but an empty encoded part is none', async () => {
    for (const body of ['', ' \n', '====', 'A']) {
      const text = message('text/plain', body, 'Content-Transfer-Encoding: base64')
      expect(await readingOf(text)).toMatchObject({ result: 'failed' })
    }
  })

  test('is read as text where no part of it is a report', async () => {
    const letter = message('multipart/mixed; boundary=b', '--b\n\nHello\n--b--\n')
    expect(await readingOf(`${letter}\n\n${STATUS}`)).toMatchObject({ ...FOUND, form: 'text' })
    const torn = message('multipart/mixed', NAMED)
    expect(await readingOf(torn)).toMatchObject({ ...FOUND, form: 'text' })
  })

  test('with a report and one that is attached has the one with a status', async () => {
    const attached = message('message/delivery-status', STATUS)
    const text = message(
      'multipart/mixed; boundary=b',
      `--b\nContent-Type: text/plain\n\n550 5.4.1 Relay Access Denied\n\n--b\nContent-Type: message/rfc822\n\n${attached}\n--b--\n`,
    )
    expect(await readingOf(text)).toMatchObject(FOUND)
  })
})
