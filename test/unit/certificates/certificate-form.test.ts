import { describe, expect, it } from 'vitest'
import { certificateFormOf } from '../../../src/relay/parse/certificates/certificate-form.ts'
import {
  CORPUS_FILES,
  corpusPem,
  readCorpus,
  readCorpusBytes,
} from '../../support/certificates/corpus.ts'
import { readPem } from '../../support/certificates/fixtures.ts'

const formOf = (text: string) => certificateFormOf(text.split('\n'))

const bodyOf = (pem: string): string => pem.replaceAll(/-----[^-]+-----\n/g, '')

describe('the form of a text about certificates', () => {
  it.each(CORPUS_FILES.filter((file) => file.startsWith('openssl/')))('is known for %s', (file) => {
    const text = readCorpus(file)
    expect(formOf(text)).toBe(text.includes('-----BEGIN') ? 'pem' : 'openssl-text')
    expect(formOf(text.replaceAll(/^/gm, '>  '))).toBe(formOf(text))
    expect(formOf(text.replaceAll('\n', ' \n'))).toBe(formOf(text))
  })

  it.each([
    ['PEM', corpusPem('rsa'), 'pem'],
    ['the older label', readPem('mail-contoso-trusted'), 'pem'],
    ['a request', corpusPem('request'), 'pem'],
    ['P7B', readCorpus('p7b/chain.p7b.pem'), 'p7b'],
    ['CMS', readCorpus('p7b/chain.cms.pem'), 'p7b'],
    ['bare base64', bodyOf(corpusPem('rsa')), 'base64'],
    ['bare base64 on one line', `x5c: ${bodyOf(corpusPem('rsa')).replaceAll('\n', '')}`, 'base64'],
    ['a P7B in bare base64', bodyOf(readCorpus('p7b/chain.p7b.pem')), 'p7b'],
    [
      'a P7B of indefinite length',
      Buffer.from(readCorpusBytes('p7b/chain-indefinite.p7b')).toString('base64'),
      'p7b',
    ],
    ['a session', readCorpus('s-client/tls.txt'), 's-client'],
    [
      'a line of its list',
      ' 1 s:C = GB, CN = Example Issuing CA\n   i:C = GB, CN = Example Root CA',
      's-client',
    ],
    ['the subject alone', 'subject=CN = mail.contoso.com', 'openssl-text'],
    ['the subject in the oldest form', 'subject= /C=GB/CN=mail.contoso.com', 'openssl-text'],
    ['a date alone', 'notAfter=Dec 31 23:59:59 2046 GMT', 'openssl-text'],
    ['a fingerprint', 'sha256 Fingerprint=AA:BB', 'openssl-text'],
  ])('is known for %s', (_what, text, form) => {
    expect(formOf(text)).toBe(form)
  })

  it.each([
    ['nothing', ''],
    ['prose', 'Our certificate is valid until December.'],
    ['the head of a mail', 'Subject: Delivery failed\nFrom: postmaster@contoso.com'],
    ['a private key', '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA=='],
    ['a message of PGP', '-----BEGIN PGP MESSAGE-----'],
    ['a connector', 'TlsSenderCertificateName : mail.contoso.com'],
    ['a public key', 'v=DKIM1; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkM'],
    ['an Exchange certificate', 'NotAfter : 1/29/2025 7:07:30 PM\nSubject : CN=mail.contoso.com'],
  ])('is none for %s', (_what, text) => {
    expect(formOf(text)).toBeNull()
  })
})
