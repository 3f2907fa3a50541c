import { describe, expect, test } from 'vitest'
import { openPlayground, page, useFreshPages } from '../support/fresh-page.ts'

useFreshPages()

/** Puts the caret into a line of the inbound connectors, as the keyboard does. */
async function goToLine(line: number): Promise<void> {
  await page.locator('#field-inboundConnectors').focus()
  await page.keyboard.press('Control+Home')
  for (let at = 1; at < line; at += 1) await page.keyboard.press('ArrowDown')
}

const resting = () => page.locator('.story .step:has(.rests-here) .step-head b').allTextContents()

describe('from the text to the steps', () => {
  test('the caret marks the steps that rest on its line, in words', async () => {
    await openPlayground()
    await goToLine(4)
    await expect.poll(resting).toEqual(['A connector lists the connecting address'])
    const fact = page.locator('.story .rests-here')
    expect(await fact.textContent()).toMatch(/SenderIPAddresses .* rests on this line/)
    await goToLine(1)
    await expect.poll(resting).toEqual([])
  })

  test('a click marks them as well, and leaving the texts unmarks them', async () => {
    await openPlayground()
    await page.locator('#field-connectingIp').click()
    await expect.poll(resting).toEqual(['A connector lists the connecting address'])
    await page.getByRole('radio', { name: 'Delivery report' }).focus()
    await expect.poll(resting).toEqual([])
  })

  test('the folded trace says that some of its rules rest on the line', async () => {
    await openPlayground()
    const words = () =>
      page
        .locator('.trace > summary')
        .evaluate((summary) => getComputedStyle(summary, '::after').content)
    expect(await words()).toBe('none')
    await goToLine(4)
    await expect.poll(words).toContain('rest on this line')
  })
})

describe('from a step to the text', () => {
  test('the thread ends at the step whose fact is pointed at, and then goes back', async () => {
    await openPlayground()
    // How far below the top of a step the thread ends; scrolling moves both.
    const below = (step: string): Promise<number> =>
      page.evaluate((selector) => {
        const [thread, box] = ['.thread-step', selector].map((one) =>
          document.querySelector(one)?.getBoundingClientRect(),
        )
        if (thread === undefined || box === undefined) return -1
        return thread.top < box.bottom ? thread.top - box.top : -1
      }, step)
    await expect.poll(() => below('.step.decides')).toBeGreaterThan(0)
    await page.locator('.story .step:not(.decides) .step-facts .mini').first().focus()
    await expect.poll(() => below('.story .step:has(:focus)')).toBeGreaterThan(0)
    expect(await below('.step.decides')).toBe(-1)
    await page.getByRole('radio', { name: 'Delivery report' }).focus()
    await expect.poll(() => below('.step.decides')).toBeGreaterThan(0)
  })
})

describe('the whole trace', () => {
  test('answers of every rule why it did not decide, and who says so', async () => {
    await openPlayground()
    await page.getByRole('radio', { name: 'To an own recipient' }).check({ force: true })
    await page.getByText(/^The whole trace/).click()
    const rules = page.locator('.trace-step')
    expect(await rules.count()).toBe(19)
    const texts = await rules.locator('> p:nth-of-type(2)').allTextContents()
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
    expect(
      await rules
        .filter({ hasText: 'An address connector matches and the recipient is' })
        .locator('.why-not')
        .textContent(),
    ).toContain('Another rule decides: An address connector matches and the sender')
    expect(await rules.filter({ has: page.locator('.sources') }).count()).toBe(19)
  })
})
