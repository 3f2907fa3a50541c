import type { StatedCertificate } from '../../../relay/index.ts'
import {
  EVERY_READER,
  type Certificate,
  type ExchangeCertificate,
  type IntakePart,
} from '../../../relay/intake/index.ts'
import type { Choices, SheetContents } from '../sheet-log.ts'
import { certificateName, isLikelyClient, toStatedCertificate } from './exchange-certificate.ts'
import { laySlot, type Laid } from './scalar-slot.ts'
import { certificateSlot, type OfferedText } from './slots.ts'

const slot = certificateSlot(describe)

/** Fills in a pasted certificate, with its chain as it stands. */
export function layCertificate(
  { certificates, text }: Extract<IntakePart, { kind: 'certificate' }>,
  contents: SheetContents,
  choices: Choices,
): Laid {
  const [leaf] = certificates
  if (leaf === undefined) return { contents, outcomes: [] }
  const offered = { certificate: text, key: keyOf(leaf), name: certificateName(leaf) }
  return laySlot(slot, offered, contents, choices)
}

/**
 * Fills in the certificate a server most likely sends with, when there is only one such; of several the
 * reader knows which one the Send connector names (fact 2.47).
 */
export function layExchangeCertificates(
  certificates: readonly ExchangeCertificate[],
  contents: SheetContents,
  choices: Choices,
): Laid {
  const likely = certificates.filter(isLikelyClient)
  const options = likely.length > 0 ? likely : certificates
  const [only, ...others] = options
  if (only === undefined) return { contents, outcomes: [] }
  if (others.length === 0) return laySlot(slot, offeredBy(only), contents, choices)
  const chosen = chosenOf(choices)
  const picked = chosen === null ? undefined : options[chosen]
  return {
    contents: picked === undefined ? contents : slot.set(contents, offeredBy(picked)),
    outcomes: [
      {
        slot: 'certificate',
        kind: 'several',
        options: options.map(({ certificate }) => optionWords(certificate)),
        chosen: picked === undefined ? null : chosen,
      },
    ],
  }
}

function offeredBy(one: ExchangeCertificate): OfferedText {
  const certificate = toStatedCertificate(one)
  return { ...describe(certificate), name: certificateName(one.certificate) }
}

function optionWords(certificate: Certificate): string {
  const { notAfter, thumbprint } = certificate
  const until = notAfter === null ? [] : [`until ${notAfter.slice(0, 10)}`]
  return [
    certificateName(certificate),
    ...until,
    ...(thumbprint === null ? [] : [thumbprint]),
  ].join(', ')
}

function chosenOf({ certificate }: Choices): number | null {
  return certificate?.startsWith('use-') === true ? Number(certificate.slice(4)) : null
}

/** What stands on the sheet already. */
function describe(certificate: string | StatedCertificate): OfferedText {
  if (typeof certificate !== 'string') {
    const name = certificate.commonName ?? 'a certificate'
    return { certificate, key: JSON.stringify(certificate), name }
  }
  const read = EVERY_READER.certificates?.parse(certificate)
  const leaf = read === undefined || read.kind === 'failed' ? undefined : read.value[0]
  return leaf === undefined
    ? { certificate, key: certificate.trim(), name: certificate.trim().slice(0, 60) }
    : { certificate, key: keyOf(leaf), name: certificateName(leaf) }
}

/** Printed text may leave the thumbprint out. */
function keyOf({ thumbprint, serialNumber, issuer, subject }: Certificate): string {
  return serialNumber === null ? `${thumbprint} ${subject}` : `${serialNumber} ${issuer}`
}
