import { describe, expect, it } from 'vitest'
import { readNameText } from '../../../src/relay/parse/certificates/openssl/name-text.ts'
import {
  readTextTime,
  readTextUsages,
} from '../../../src/relay/parse/certificates/openssl/text-values.ts'
import { printName } from '../../../src/relay/parse/x509/distinguished-name.ts'

describe('a name as OpenSSL prints it comes out as .NET prints it', () => {
  it.each([
    ['', ''],
    ['CN = mail.contoso.com', 'CN=mail.contoso.com'],
    ['C = GB, CN = mail.contoso.com', 'CN=mail.contoso.com, C=GB'],
    ['C=GB, CN=mail.contoso.com', 'CN=mail.contoso.com, C=GB'],
    ['CN=mail.contoso.com,C=GB', 'CN=mail.contoso.com, C=GB'],
    ['/C=GB/CN=mail.contoso.com', 'CN=mail.contoso.com, C=GB'],
    ['/O=A/S GmbH/CN=x', 'CN=x, O=A/S GmbH'],
    [
      'C=GB, CN=mail.contoso.com/emailAddress=post@contoso.com',
      'E=post@contoso.com, CN=mail.contoso.com, C=GB',
    ],
    ['CN=x/emailAddress=post@contoso.com', 'E=post@contoso.com, CN=x'],
    ['O = "Contoso, Inc.", CN = x', 'CN=x, O="Contoso, Inc."'],
    ['CN=x,O=Contoso\\, Inc.,C=GB', 'CN=x, O="Contoso, Inc.", C=GB'],
    ['O = Contoso, Inc., CN = x', 'CN=x, O="Contoso, Inc."'],
    ['O = A + B Ltd, CN = x', 'CN=x, O="A + B Ltd"'],
    ['Contoso, CN = x', 'CN=x'],
    ['OU = Mail + CN = x, O = Contoso', 'O=Contoso, OU=Mail + CN=x'],
    ['CN=x+OU=Mail,O=Contoso', 'OU=Mail + CN=x, O=Contoso'],
    ['/OU=Mail+CN=x', 'OU=Mail + CN=x'],
    ['+CN = x', 'CN=x'],
    ['O = M\\C3\\BCller', 'O=Müller'],
    ['O = M\\FCller', 'O=Müller'],
    ['/O=M\\xC3\\xBCller', 'O=Müller'],
    ['O = C\\U00F4te d\\U2019Or \\W0001F600', 'O=Côte d’Or 😀'],
    ['O = \\WFFFFFFFF', 'O=\ufffd'],
    ['O=\\ padded\\ ,C=GB', 'O=" padded ", C=GB'],
    ['O = " padded "', 'O=" padded "'],
    ['O = "a \\"b\\" c"', 'O="a ""b"" c"'],
    ['O = a\\\\b', 'O=a\\b'],
    ['2.5.4.97 = VATGB-123, 1.2.3.4 = x', 'OID.1.2.3.4=x, OID.2.5.4.97=VATGB-123'],
    ['UID = kate, DC = contoso', 'DC=contoso, OID.0.9.2342.19200300.100.1.1=kate'],
    ['CN = x, favouriteDrink = tea', 'favouriteDrink=tea, CN=x'],
    [
      'ST = Kent, street = 1 High Street, GN = K, SN = S',
      'SN=S, G=K, STREET=1 High Street, S=Kent',
    ],
    [
      'jurisdictionC = GB, businessCategory = Private Organization',
      'OID.2.5.4.15=Private Organization, OID.1.3.6.1.4.1.311.60.2.1.3=GB',
    ],
    ['O = "unclosed, CN = x', 'O="""unclosed, CN = x"'],
    ['O = ', 'O=""'],
  ])('%j is %j', (text, expected) => {
    expect(printName(readNameText(text))).toBe(expected)
  })
})

describe('times', () => {
  it.each([
    ['Jan  1 00:00:00 2025 GMT', '2025-01-01T00:00:00Z'],
    ['Feb 29 12:34:56.789 2024 GMT', '2024-02-29T12:34:56Z'],
    ['Dec 31 23:59:59 2046', '2046-12-31T23:59:59Z'],
    ['2025-01-01 00:00:00Z', '2025-01-01T00:00:00Z'],
    ['Feb 30 00:00:00 2025 GMT', null],
    ['Bad time value', null],
  ])('%s is %s', (text, expected) => {
    expect(readTextTime(text)).toBe(expected)
  })
})

it('reads purposes by their words, and keeps those without', () => {
  expect(
    readTextUsages('TLS Web Server Authentication, Microsoft Smartcard Login, 1.2.3,'),
  ).toEqual(['serverAuth', '1.3.6.1.4.1.311.20.2.2', '1.2.3'])
})
