import { describe, expect, test } from 'vitest'
import { REPLY, readingOf } from './read-bounce.ts'

const EOP = 'AM5EUR02FT025.mail.protection.outlook.com'

function returned(...fields: readonly string[]): string {
  return `Final-Recipient: rfc822; john@contoso.com\nDiagnostic-Code: smtp; ${REPLY}\n\nOriginal message headers:\n\n${fields.join('\n')}\nFrom: kate@fabrikam.com\nSubject: Figures\n`
}

async function connectingIp(text: string): Promise<unknown> {
  return (await readingOf(text)).connectingIp
}

describe('the address Exchange Online saw', () => {
  test.each([
    [
      `Received: from mail.contoso.com (203.0.113.10) by ${EOP} (10.0.0.1) with Microsoft SMTP`,
      '203.0.113.10',
    ],
    [
      `Received: from mail.contoso.com (unknown [203.0.113.10]) by ${EOP} with Microsoft SMTP`,
      '203.0.113.10',
    ],
    [
      `Received: from mail.contoso.com (2001:db8::10)\n by ${EOP} with Microsoft SMTP`,
      '2001:db8::10',
    ],
    ['X-Forefront-Antispam-Report: CIP:203.0.113.10;CTRY:DE;LANG:en', '203.0.113.10'],
    [`Received: from mail.contoso.com (10.0.0.7) by ${EOP} with Microsoft SMTP`, null],
    [`Received: from mail.contoso.com (203.0.113.999) by ${EOP} with Microsoft SMTP`, null],
    ['Received: from mail.contoso.com (203.0.113.10) by mail.fabrikam.com with ESMTP', null],
    [
      `Received: from ${EOP} (2603:10a6:20b:484::24) by AS9PR06.eurprd06.prod.outlook.com with HTTPS`,
      null,
    ],
    ['X-Forefront-Antispam-Report: CIP:255.255.255.255;CTRY:;LANG:en', null],
  ])('is in the header of the refused message: %s', async (field, expected) => {
    expect(await connectingIp(returned(field))).toBe(expected)
  })

  test('is that of the hop nearest to the sender', async () => {
    const hops = [
      `Received: from relay.fabrikam.com (198.51.100.7) by ${EOP} with Microsoft SMTP`,
      'Received: from a.fabrikam.com (198.51.100.8) by relay.fabrikam.com with ESMTP',
    ]
    expect(await connectingIp(returned(...hops))).toBe('198.51.100.7')
    expect(
      await connectingIp(
        returned(...hops, `Received: from b.fabrikam.com (203.0.113.3) by ${EOP} with SMTP`),
      ),
    ).toBe('203.0.113.3')
  })

  test.each([
    [`250-${EOP} Hello [203.0.113.10]\n${REPLY}`, '203.0.113.10'],
    ['550 5.7.606 Access denied, banned sending IP [203.0.113.10]', '203.0.113.10'],
    [
      '550 5.7.1 Service unavailable, Client host [203.0.113.10] blocked using Spamhaus.',
      '203.0.113.10',
    ],
    ['451 4.7.500 Server busy. Please try again later from [203.0.113.10]. (S77)', '203.0.113.10'],
    [`host ${EOP}[203.0.113.25] said: ${REPLY}`, null],
  ])('is in what it answered: %s', async (text, expected) => {
    expect(await connectingIp(text)).toBe(expected)
  })
})
