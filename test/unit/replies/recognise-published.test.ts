import { describe, expect, test } from 'vitest'
import { recogniseReply } from '../../../src/relay/index.ts'
import type { ReplyReading } from '../../../src/relay/index.ts'
import { LONG_SERVER_TAG, PUBLISHED, SERVER_TAG } from './published.ts'

function keysIn(text: string): readonly string[] {
  const reading = recogniseReply(text)
  return reading.kind === 'recognised' ? reading.keys : [reading.kind]
}

function tagsIn(reading: ReplyReading): readonly string[] {
  return reading.kind === 'none' ? [] : reading.serverTags.map(({ host }) => host)
}

const HOSTS = [
  'AM5EUR02FT025.eop-EUR02.prod.protection.outlook.com',
  'BN1PEPF0000468D.namprd05.prod.outlook.com',
]

describe('every text of the register', () => {
  test.each(PUBLISHED)('is recognised as $key and nothing else: $text', ({ key, text }) => {
    expect(keysIn(text)).toEqual([key])
  })

  test.each(PUBLISHED)('is recognised with one server tag as $key: $text', ({ key, text }) => {
    const reading = recogniseReply(`${text} ${LONG_SERVER_TAG}`)
    expect(reading).toMatchObject({ kind: 'recognised', keys: [key] })
    expect(tagsIn(reading)).toEqual(HOSTS.slice(1))
  })

  test.each(PUBLISHED)('is recognised with two server tags as $key: $text', ({ key, text }) => {
    const reading = recogniseReply(`${text} ${SERVER_TAG} ${LONG_SERVER_TAG}`)
    expect(reading).toMatchObject({ kind: 'recognised', keys: [key], alsoInText: [] })
    expect(tagsIn(reading)).toEqual(HOSTS)
  })

  test.each(PUBLISHED)(
    'is recognised in the sentence of a bounce as $key: $text',
    ({ key, text }) => {
      const numbers = /[45]\.\d+\.\d+/.exec(text)?.[0] ?? ''
      const bounces = [
        `Remote Server returned '${text} ${SERVER_TAG}'`,
        `mail.contoso.com gave this error:\n${text}`,
        `<contoso-com.mail.protection.outlook.com #${numbers} smtp;${text}>`,
        `host contoso-com.mail.protection.outlook.com[203.0.113.25] said: ${text} ${LONG_SERVER_TAG} (in reply to RCPT TO command)`,
        `Diagnostic-Code: smtp;${text}`,
        `> ${text.replaceAll(' ', '\n> ')}`,
      ]
      for (const bounce of bounces) expect([bounce, ...keysIn(bounce)]).toEqual([bounce, key])
    },
  )

  test.each(PUBLISHED)('is recognised in small and in capital letters: $text', ({ key, text }) => {
    expect(keysIn(text.toLowerCase())).toEqual([key])
    expect(keysIn(text.toUpperCase())).toEqual([key])
  })
})
