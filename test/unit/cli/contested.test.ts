import { expect, test } from 'vitest'
import { runRelay } from './run-relay.ts'

const scenario = (name: string) => `content/scenarios/truth-table/${name}.yaml`

test('a contested verdict says in one sentence what hangs on the point', () => {
  const { stdout } = runRelay(['check', scenario('t04-host-name-own-sender')])
  expect(stdout).toMatch(
    /^ {4}contested +U1: Read by the attribution algorithm of 2019, this message would be returned with 550 5\.7\.64 instead\.$/m,
  )
})

test('a verdict that stands under every reading has no such line', () => {
  const { stdout } = runRelay(['check', scenario('t01-certificate-own-sender')])
  expect(stdout).not.toContain('contested')
})

test('the JSON carries the other outcome, and the step that asked', () => {
  const { stdout } = runRelay(['check', '--json', scenario('t04-host-name-own-sender')])
  expect(JSON.parse(stdout)).toMatchObject({
    cases: [
      {
        recipients: [
          {
            contested: ['U1'],
            otherReadings: [
              {
                disagreement: 'U1',
                reading: 'strict',
                verdict: 'rejected',
                reply: { code: 550, enhancedStatus: '5.7.64' },
              },
            ],
          },
        ],
      },
    ],
  })
  expect(stdout).toMatch(/"contested": \[\s*"U1"\s*\]/)
})
