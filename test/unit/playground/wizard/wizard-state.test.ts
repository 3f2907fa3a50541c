import { describe, expect, test } from 'vitest'
import type { Answers } from '../../../../src/playground/wizard/answers.ts'
import { EXISTING_CONNECTORS } from '../../../../src/playground/wizard/existing-connectors.ts'
import {
  answer,
  choose,
  FIRST_STATE,
  forwardLabel,
  goBack,
  goOn,
  pagesOf,
  viewOf,
  type WizardState,
} from '../../../../src/playground/wizard/wizard-state.ts'

const TODAY = '2026-11-28'

const onward = (state: WizardState): WizardState => goOn(state, TODAY)
const view = (state: WizardState) => viewOf(state, TODAY)

/** On the page that asks for the sign, with these answers. */
function atSign(answers: Partial<Answers>): WizardState {
  const named = answer(FIRST_STATE, { name: 'Our Exchange servers', ...answers })
  return onward(onward(onward(named)))
}

const verdicts = (state: WizardState) =>
  view(state).judgement.messages.map(({ result }) => result.verdict)

describe('the way through', () => {
  test('leads to the end and says what the last button does', () => {
    const steps = [atSign({ certificateName: '*.contoso.com' })]
    expect(steps.map(({ page }) => page)).toEqual(['sign'])
    const review = onward(steps[0] ?? FIRST_STATE)
    expect(review.page).toBe('review')
    expect(forwardLabel(review)).toBe('Create connector')
    expect(onward(review)).toMatchObject({ page: 'review', isDone: true })
    expect(answer(onward(review), { isOn: false }).isDone).toBe(false)
  })

  test('keeps what was answered on the way back and forth', () => {
    const there = atSign({ sign: 'address', addresses: '203.0.113.10', description: 'Since May' })
    const back = goBack(goBack(goBack(goBack(there))))
    expect(back.page).toBe('list')
    expect(view(back).answers).toEqual(view(there).answers)
    expect(view(onward(onward(onward(back)))).answers).toEqual(view(there).answers)
  })

  test('keeps the text of the sign that is not chosen', () => {
    const both = atSign({ certificateName: '*.contoso.com', sign: 'address', addresses: '1' })
    expect(view(answer(both, { sign: 'certificate' })).answers.certificateName).toBe(
      '*.contoso.com',
    )
  })

  test('changing a connector leaves its type alone, and the new one’s answers', () => {
    const named = answer(FIRST_STATE, { name: 'New one' })
    const other = choose(named, 'Mail from head office')
    expect(pagesOf(other)).toEqual(['list', 'name', 'sign', 'review'])
    expect(forwardLabel({ ...other, page: 'review' })).toBe('Save')
    expect(view(other).answers).toMatchObject({ name: 'Mail from head office', isOn: false })
    expect(view(choose(answer(other, { isOn: true }), null)).answers.name).toBe('New one')
    expect(view(choose(other, null)).answers.name).toBe('New one')
  })
})

describe('what is wrong', () => {
  test('is not told before the reader wants to go on', () => {
    const state = { ...FIRST_STATE, page: 'name' as const }
    expect(view(state).problems).toEqual([])
    expect(onward(state).page).toBe('name')
    expect(view(onward(state)).problems).toMatchObject([{ field: 'name' }])
    expect(view(answer(onward(state), { name: 'A' })).problems).toEqual([])
  })

  test.each([
    ['certificateName', '', 'Found no name'],
    ['certificateName', 'mail.*.contoso.com', 'asterisk'],
    ['certificateName', 'CN=mail.contoso.com', 'CN='],
    ['certificateName', 'our server', 'expected one domain name'],
    ['addresses', '', 'Found no address'],
    ['addresses', '2001:db8::25', 'IPv6'],
    ['addresses', '10.0.0.5', 'not a public address'],
    ['addresses', '203.0.112.0/22', '/24'],
    ['addresses', '203.0.113.1-203.0.113.9', 'dash'],
    ['addresses', 'mail.contoso.com', 'IPv4'],
  ] as const)('%s “%s” is held back: %s', (field, text, words) => {
    const sign = field === 'addresses' ? 'address' : 'certificate'
    const refused = onward(atSign({ sign, [field]: text }))
    expect(refused.page).toBe('sign')
    const [problem] = view(refused).problems
    expect(problem?.field).toBe(field)
    expect(problem?.text).toContain(words)
    expect(view(refused).command).toBeNull()
  })
})

describe('what it does to mail', () => {
  test.each([
    [{ certificateName: '*.contoso.com' }, ['relayed', 'relayed']],
    [{ sign: 'address', addresses: '203.0.113.10' }, ['relayed', 'rejected']],
    [{ certificateName: 'mail.contoso.com' }, ['relayed', 'rejected']],
    [{ certificateName: '*.contoso.com', isOn: false }, ['rejected', 'rejected']],
    [{ certificateName: '*.contoso.com', from: 'partner' }, ['rejected', 'rejected']],
    [{}, ['rejected', 'rejected']],
  ] as const)('%o: ordinary message and report %o', (answers, expected) => {
    expect(verdicts(atSign(answers))).toEqual(expected)
  })

  test.each(EXISTING_CONNECTORS)('$connector.Name has its slip', ({ connector }) => {
    const state = choose(FIRST_STATE, connector.Name)
    expect(verdicts(state)[1]).toBe('rejected')
    expect(view(state).command).toBeNull()
    const mended = answer(state, {
      sign: 'certificate',
      certificateName: '*.contoso.com',
      isOn: true,
    })
    expect(verdicts(mended)).toEqual(['relayed', 'relayed'])
    expect(view(mended).command).toContain(`-Identity '${connector.Name}'`)
  })
})
