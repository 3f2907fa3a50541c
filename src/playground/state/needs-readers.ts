import { effect } from '@preact/signals'
import { hasLateForm, type CaseFile, type TextReaders } from '../../relay/index.ts'
import type { Desk } from './desk.ts'
import type { IntakeBox } from './intake-box.ts'

/** Whether a case holds text that only readers that are not loaded yet can read. */
export function needsReaders(
  { tenant, otherTenants = [], submission, alsoThrough = [] }: CaseFile,
  readers: TextReaders,
): boolean {
  if (readers.certificates !== null) return false
  if ([submission, ...alsoThrough].some((server) => hasPastedText(server?.certificate))) return true
  const others = typeof otherTenants === 'string' ? [] : otherTenants
  return [tenant, ...others]
    .flatMap((one) => [one?.acceptedDomains, one?.inboundConnectors])
    .some((text) => typeof text === 'string' && hasLateForm(text))
}

function hasPastedText(certificate: unknown): boolean {
  return typeof certificate === 'string' && !['', 'none', 'unknown'].includes(certificate.trim())
}

/** Loads the readers as soon as the sheet holds text that needs them. */
export function loadNeededReaders(desk: Desk, box: Pick<IntakeBox, 'prepare'>): void {
  effect(() => {
    if (needsReaders(desk.file.value, desk.readers.value)) box.prepare()
  })
}
