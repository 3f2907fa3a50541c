import type { CasePath } from '../../model/case-path.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { diagnose, quote } from '../property-bag/index.ts'
import { MAX_RECIPIENTS } from './limits.ts'
import type { PlacedText } from './placed-text.ts'

export function tooManyRecipients(path: CasePath): Diagnostic {
  return diagnose({
    id: 'too-many-recipients',
    level: 'error',
    path,
    found: `more than ${String(MAX_RECIPIENTS)} recipients`,
    expected: `at most ${String(MAX_RECIPIENTS)}`,
    advice: 'Only the first ones were read. Paste the part of the report that matters.',
  })
}

/** What people copy first: the words for the sender, without those for the administrator. */
export function friendlyPartOnly(path: CasePath): Diagnostic {
  return diagnose({
    id: 'bounce-reply-missing',
    level: 'error',
    path,
    found: 'the part of the report that is written for the sender, without a reply',
    expected: 'the line with the numbers, such as 550 5.7.64',
    advice:
      'It stands further down, under “Diagnostic information for administrators” or “Error Details”. Paste that too.',
  })
}

/** The report is whole, and its server never got a reply. */
export function noReplyGiven(reason: PlacedText, path: CasePath): Diagnostic {
  return diagnose({
    id: 'bounce-without-reply',
    level: 'warning',
    path,
    span: reason.spanOf(0, reason.text.length),
    found: quote(reason.text),
    expected: 'a reply of the server that refused, such as 550 5.7.64',
    advice:
      'The reporting server gave up without a reply, so nobody has refused the message. Check the connection and the smart host first.',
  })
}

export function replyMissing(path: CasePath): Diagnostic {
  return diagnose({
    id: 'bounce-reply-missing',
    level: 'error',
    path,
    found: 'a report without a reply',
    expected: 'the reply of the server that refused, such as 550 5.7.64',
    advice:
      'Paste the whole report. If it has no such line, the message was refused by nobody yet.',
  })
}

export function recipientReplyMissing(address: string, place: Place): Diagnostic {
  return diagnose({
    id: 'recipient-reply-missing',
    level: 'warning',
    ...place,
    found: `${quote(address)} without a reply`,
    expected: 'a reply for each recipient',
    advice: 'It is listed without one. Paste the lines that follow it in the report.',
  })
}

/** Where a remark belongs. */
export type Place = Pick<Diagnostic, 'path' | 'span'>

export function recipientUnreadable(value: PlacedText, path: CasePath): Diagnostic {
  return diagnose({
    id: 'recipient-unreadable',
    level: 'warning',
    path,
    span: value.spanOf(0, value.text.length),
    found: quote(value.text),
    property: 'Final-Recipient',
    expected: 'an address such as rfc822; john@fabrikam.com',
    advice: 'The recipient stays unknown. Add its address by hand.',
  })
}

export function recipientMissing(path: CasePath): Diagnostic {
  return diagnose({
    id: 'recipient-missing',
    level: 'warning',
    path,
    found: 'a reply without a recipient',
    expected: 'the address the message was refused for',
    advice: 'The recipient stays unknown. Paste the line above the reply as well.',
  })
}

export function dateUnreadable(value: PlacedText, path: CasePath): Diagnostic {
  return diagnose({
    id: 'date-unreadable',
    level: 'warning',
    path,
    span: value.spanOf(0, value.text.length),
    found: quote(value.text),
    expected: 'a date with its zone, such as Tue, 24 Nov 2026 10:36:54 +0000',
    advice: 'The time stays unknown. Add the day by hand.',
  })
}

export function mailFromMissing(path: CasePath): Diagnostic {
  return diagnose({
    id: 'mail-from-missing',
    level: 'warning',
    path,
    found: 'nothing that tells P1 of the refused message',
    expected: 'its Return-Path, or the To header of the report',
    advice:
      'P1 stays unknown. Paste the original message headers too, or the content of the .eml file.',
  })
}
