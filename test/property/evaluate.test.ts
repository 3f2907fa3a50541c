import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseFile, Evaluation } from '../../src/relay/index.ts'
import { arbitraryCase } from '../support/arbitrary-case.ts'
import { judge } from '../support/read-case.ts'
import { runsOr } from '../support/check-property.ts'

const RUNS = { numRuns: runsOr(100) }

/** What must not change: everything a reader acts on. */
function answers({ recipients }: Evaluation): unknown {
  return recipients.map(({ rcptTo, verdict, reply, contested }) => ({
    rcptTo: rcptTo.toLowerCase().replace(/\.$/, ''),
    verdict,
    reply,
    contested,
  }))
}

describe('evaluating any case', () => {
  it('never throws and says something about every recipient', () => {
    fc.assert(
      fc.property(arbitraryCase, (file) => {
        expect(judge(file).recipients).toHaveLength(file.submission?.rcptTo?.length ?? 1)
      }),
      RUNS,
    )
  })

  it('names a deciding rule that is met in the trace', () => {
    fc.assert(
      fc.property(arbitraryCase, (file) => {
        for (const { verdict, decidedBy, trace } of judge(file).recipients) {
          const status = trace.find(({ rule }) => rule === decidedBy)?.status
          expect(status).toBeDefined()
          if (verdict !== 'undetermined') expect(status).toBe('met')
        }
      }),
      RUNS,
    )
  })

  it('gives a reply to refusals alone', () => {
    fc.assert(
      fc.property(arbitraryCase, (file) => {
        for (const { verdict, reply } of judge(file).recipients) {
          expect(reply !== null).toBe(verdict === 'rejected')
        }
      }),
      RUNS,
    )
  })

  it('does not mind the order of connectors and domains', () => {
    fc.assert(
      fc.property(arbitraryCase, (file) => {
        expect(answers(judge(reversed(file)))).toEqual(answers(judge(file)))
      }),
      RUNS,
    )
  })

  it('does not mind letter case and trailing dots', () => {
    fc.assert(
      fc.property(arbitraryCase, (file) => {
        expect(answers(judge(shouted(file)))).toEqual(answers(judge(file)))
      }),
      RUNS,
    )
  })

  it('never contradicts a settled verdict when an unknown is filled in', () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryCase, (file, other) => {
        const before = judge(file).recipients
        const after = judge(filledFrom(file, other)).recipients
        before.forEach(({ verdict }, index) => {
          if (verdict !== 'undetermined') expect(after[index]?.verdict).toBe(verdict)
        })
      }),
      RUNS,
    )
  })
})

function reversed(file: CaseFile): CaseFile {
  const tenant = file.tenant ?? {}
  return {
    ...file,
    tenant: {
      ...tenant,
      ...(Array.isArray(tenant.acceptedDomains)
        ? { acceptedDomains: tenant.acceptedDomains.toReversed() }
        : {}),
      ...(Array.isArray(tenant.inboundConnectors)
        ? { inboundConnectors: tenant.inboundConnectors.toReversed() }
        : {}),
    },
  }
}

/** Domain names in capitals with a dot at the end, wherever a case holds one. */
function shouted(file: CaseFile): CaseFile {
  const shout = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return /^[*a-z0-9@.-]+\.com$/.test(value) ? `${value.toUpperCase()}.` : value
    }
    if (Array.isArray(value)) return value.map(shout)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shout(inner)]))
  }
  return shout(file) as CaseFile
}

const UNKNOWN_WHEN_LEFT_OUT = ['connectingIp', 'certificate', 'mailFrom', 'headerFrom'] as const

/** The case with what it leaves unknown taken from another one; what is assumed stays assumed. */
function filledFrom(file: CaseFile, other: CaseFile): CaseFile {
  const filling = UNKNOWN_WHEN_LEFT_OUT.filter((field) =>
    [undefined, 'unknown'].includes(textOf(file.submission?.[field])),
  ).map((field) => [field, other.submission?.[field] ?? 'unknown'] as const)
  const { acceptedDomains = 'unknown', inboundConnectors = 'unknown' } = other.tenant ?? {}
  return {
    ...file,
    submission: { ...file.submission, ...Object.fromEntries(filling) },
    tenant: { acceptedDomains, inboundConnectors, ...file.tenant },
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : value === undefined ? undefined : 'stated'
}
