import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { factOf } from '../../src/relay/register/facts.ts'
import { CATALOGUE, ruleOf } from '../../src/relay/rules/catalogue.ts'
import { FINDING_RULES } from '../../src/relay/rules/findings.ts'

const decisionFiles = readdirSync('src/relay/rules/decision').map((file) =>
  file.replace(/\.ts$/, ''),
)

describe('the catalogue', () => {
  it('holds each rule file once, under the name of its file', () => {
    expect(CATALOGUE.map(({ id }) => id).sort()).toEqual(decisionFiles.sort())
  })

  it('finds a rule by its id and nothing by another word', () => {
    expect(ruleOf('not-attributed')?.stage).toBe('refusal')
    expect(ruleOf('no-such-rule')).toBeNull()
  })

  it('ends with the rule that every message meets', () => {
    expect(CATALOGUE.at(-1)?.id).toBe('not-attributed')
  })

  it('keeps the stages in order', () => {
    const order = { identification: 0, attribution: 0, incoming: 1, delivery: 1, refusal: 2 }
    const stages = CATALOGUE.map(({ stage }) => order[stage])
    expect(stages).toEqual([...stages].sort())
  })
})

describe.each(CATALOGUE.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  it('cites facts that exist', () => {
    expect(rule.citations.length).toBeGreaterThan(0)
    rule.citations.forEach((citation) => {
      expect(factOf(citation).summary).not.toBe('')
    })
  })

  it('uses every message it has, and no other', () => {
    const source = readFileSync(`src/relay/rules/decision/${id}.ts`, 'utf8')
    const shared = readFileSync('src/relay/rules/domain-checks.ts', 'utf8')
    for (const message of Object.keys(rule.messages)) {
      const body = source.slice(!source.includes('check(') ? 0 : source.indexOf('check'))
      expect(`${body}${shared}`.includes(`'${message}'`), message).toBe(true)
    }
  })

  it('has a title that reads on after “Already decided:”', () => {
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/)
  })
})

describe('findings', () => {
  it('have ids of their own and cite facts', () => {
    const ids = FINDING_RULES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    FINDING_RULES.forEach(({ citations }) => {
      expect(citations.length).toBeGreaterThan(0)
    })
  })
})
