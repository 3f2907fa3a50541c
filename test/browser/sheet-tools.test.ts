import { describe, expect, inject, test } from 'vitest'
import { openPlayground, page, useFreshPages } from '../support/fresh-page.ts'

useFreshPages()

const domains = () => page.getByLabel('Accepted domains').inputValue()
const button = (name: string) => page.getByRole('button', { name, exact: true })
const stored = () => page.evaluate(() => localStorage.getItem('relay-sheet'))

describe('undo and redo', () => {
  test('go back over an edit and forth again, by keyboard', async () => {
    await openPlayground()
    const before = await domains()
    await page.getByLabel('Accepted domains').fill('adatum.com')
    await button('Undo').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => domains()).toBe(before)
    await button('Redo').press('Enter')
    await expect.poll(() => domains()).toBe('adatum.com')
    expect(await button('Redo').getAttribute('aria-disabled')).toBe('true')
  })

  test('come by their keys wherever a field has no steps of its own', async () => {
    await openPlayground()
    const before = await domains()
    await page.getByLabel('Accepted domains').fill('adatum.com')
    await page.getByRole('radio', { name: 'pasted below' }).focus()
    await page.keyboard.press('Control+Z')
    await expect.poll(() => domains()).toBe(before)
    await page.keyboard.press('Control+Y')
    await expect.poll(() => domains()).toBe('adatum.com')
  })

  test('leave what is being typed to its field', async () => {
    await openPlayground()
    const before = await domains()
    await page.getByLabel('Connecting IP address').fill('203.0.113.99')
    await page.getByLabel('Accepted domains').fill('')
    await page.getByLabel('Accepted domains').pressSequentially('a.example')
    await page.keyboard.press('Control+Z')
    await expect.poll(() => domains()).not.toBe('a.example')
    expect(await page.getByLabel('Connecting IP address').inputValue()).toBe('203.0.113.99')
    await page.getByLabel('Connecting IP address').focus()
    await button('Undo').click()
    await expect.poll(() => domains()).toBe(before)
  })

  test('bring back a sheet that was emptied', async () => {
    await openPlayground()
    await page.getByLabel('Accepted domains').fill('adatum.com')
    await button('Start empty').click()
    await expect.poll(() => domains()).toBe('')
    await button('Undo').click()
    await expect.poll(() => domains()).toBe('adatum.com')
  })
})

describe('what is entered', () => {
  test('is there again after a reload, and gone once it is forgotten', async () => {
    await openPlayground()
    const example = await domains()
    await page.getByLabel('Accepted domains').fill('adatum.com')
    await page.getByText('Kept in this browser only.', { exact: true }).waitFor()
    await openPlayground()
    await expect.poll(() => domains()).toBe('adatum.com')
    await button('Forget everything').click()
    await expect.poll(() => domains()).toBe(example)
    expect(await stored()).toBeNull()
    await openPlayground()
    expect(await domains()).toBe(example)
  })

  test('is kept though the page is left at once', async () => {
    await openPlayground()
    await page.getByLabel('Accepted domains').fill('fabrikam.com')
    await page.getByText('Kept in this browser only.', { exact: true }).waitFor()
    await page.getByLabel('Accepted domains').fill('adatum.com')
    await page.goto(`${inject('siteUrl')}/scenarios/`)
    expect(await stored()).toContain('adatum.com')
  })

  test('does not give way to a case that is only looked at', async () => {
    await openPlayground()
    await page.getByLabel('Accepted domains').fill('adatum.com')
    await page.getByText('Kept in this browser only.', { exact: true }).waitFor()
    await page.goto('about:blank')
    await openPlayground('#case=t08-connector-disabled-pasted')
    await page.getByText(/^Opened: /).waitFor()
    expect(await stored()).toContain('adatum.com')
    await button('Undo').click()
    await expect.poll(() => domains()).toBe('adatum.com')
  })

  test('is kept nowhere in the clean room, which starts empty', async () => {
    await openPlayground()
    await page.getByRole('link', { name: /^Clean room/ }).click()
    await page.getByText('Clean room: nothing is kept').waitFor()
    expect(await domains()).toBe('')
    await page.getByLabel('Accepted domains').fill('adatum.com')
    await page.getByText('adatum.com').first().waitFor()
    await page.goto(`${inject('siteUrl')}/scenarios/`)
    expect(await stored()).toBeNull()
  })
})

describe('a message of the reader’s own', () => {
  test('is judged, explained and removed again', async () => {
    await openPlayground()
    await page.getByText('Add a message').click()
    await page.getByLabel('MAIL FROM').last().fill('app@contoso.com')
    await page.getByLabel('RCPT TO').last().fill('someone@fabrikam.com')
    await page.getByLabel('RCPT TO').last().press('Enter')
    const row = page.getByRole('radio', { name: 'Added message 1: relayed' })
    await row.waitFor()
    expect(await row.isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Remove Added message 1' }).press('Enter')
    await expect.poll(() => row.count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add a message')
  })

  test('without a usable address is told what is wrong, and keeps what was typed', async () => {
    await openPlayground()
    await page.getByText('Add a message').click()
    await page.getByLabel('MAIL FROM').last().fill('nobody')
    await page.getByLabel('RCPT TO').last().fill('john@fabrikam.com')
    await button('Add').click()
    await page.getByText(/Found "nobody", expected/).waitFor()
    expect(await page.getByLabel('MAIL FROM').last().inputValue()).toBe('nobody')
  })
})
