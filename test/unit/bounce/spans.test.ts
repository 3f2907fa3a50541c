import { describe, expect, test } from 'vitest'
import type { Bounce, ReadValue } from '../../../src/relay/model/bounce.ts'
import { valueOr } from '../../../src/relay/model/diagnostic.ts'
import { reversePathText } from '../../../src/relay/model/mail-address.ts'
import { spanOf, type SourceSpan } from '../../../src/relay/model/source-span.ts'
import { parseBounce } from '../../../src/relay/parse/bounce/index.ts'
import { CORPUS, readCorpus } from './corpus.ts'
import { MESSY_COPIES } from './messy-copies.ts'

async function read(text: string): Promise<Bounce> {
  const bounce = valueOr(await parseBounce(text, 'bounce'), null)
  if (bounce === null) throw new Error('nothing was read')
  return bounce
}

/** The values of a bounce with what should stand at their places. */
function placesOf(bounce: Bounce): readonly { readonly text: string; readonly span: SourceSpan }[] {
  const place = <T>(read: ReadValue<T> | null, print: (value: T) => string) =>
    read === null ? [] : [{ text: print(read.value), span: read.span }]
  return [
    ...place(bounce.mailFrom, reversePathText),
    ...place(bounce.headerFrom, ({ text }) => text),
    ...place(bounce.reportingServer, (host) => host),
    ...place(bounce.connectingIp, ({ text }) => text),
    ...bounce.recipients.flatMap((recipient) => [
      ...place(recipient.finalRecipient, ({ text }) => text),
      ...place(recipient.originalRecipient, ({ text }) => text),
      ...place(recipient.remoteServer, ({ host }) => host),
      ...(recipient.reply === null ? [] : [recipient.reply]),
    ]),
  ]
}

function oneLine(text: string): string {
  return text.replace(/[\s>]+/g, ' ')
}

const UNENCODED = CORPUS.filter(({ name }) => !/encoded-parts|html-only|attached-file/.test(name))

describe('the place of a value', () => {
  test.each(UNENCODED)('is where it stands in the paste: $name', async ({ text }) => {
    for (const place of placesOf(await read(text))) {
      expect(oneLine(text.slice(place.span.start, place.span.end))).toBe(place.text)
      expect(place.span).toEqual(spanOf(text, place.span.start, place.span.end))
    }
  })

  test.each(Object.entries(MESSY_COPIES))('is found in a copy %s', async (_, copy) => {
    const text = copy(readCorpus('exchange/on-premises-2019.txt'))
    for (const place of placesOf(await read(text))) {
      expect(oneLine(text.slice(place.span.start, place.span.end))).toBe(place.text)
    }
  })

  test('is the part it was decoded from where the paste has it encoded', async () => {
    const text = readCorpus('exchange/encoded-parts.eml')
    const { recipients, reportingServer, headerFrom } = await read(text)
    const [status, other] = [recipients[0]?.reply?.span, reportingServer?.span]
    expect(status).toEqual(other)
    const part = text.slice(status?.start, status?.end)
    expect(Buffer.from(part, 'base64').toString()).toMatch(/^Reporting-MTA: .*Diagnostic-Code: /s)
    // Quoted-printable leaves most of a text as it is.
    expect(text.slice(headerFrom?.span.start, headerFrom?.span.end)).toBe('kate@contoso.com')
  })

  test('is the part where quoted-printable broke the words', async () => {
    const text = readCorpus('exchange/html-only.eml')
    const { recipients } = await read(text)
    const span = recipients[0]?.reply?.span
    expect(text.slice(span?.start, span?.end)).toMatch(/^<html>[^]*<\/html>\n$/)
  })

  test('is in the file that was attached', async () => {
    const text = readCorpus('exchange/attached-file.eml')
    const { mailFrom } = await read(text)
    const file = text.slice(mailFrom?.span.start, mailFrom?.span.end)
    expect(Buffer.from(file, 'base64').toString()).toContain('Return-Path: kate@contoso.com')
  })

  test('of a long encoded part is not searched for', async () => {
    const long = readCorpus('exchange/html-only.eml').replace(
      '</body>',
      `${'x =\n'.repeat(70_000)}</body>`,
    )
    const { reportingServer } = await read(long)
    expect(long.slice(reportingServer?.span.start, reportingServer?.span.end)).toMatch(/^<html>/)
  })
})
