import { describe, expect, test } from 'vitest'
import { htmlText, isHtml } from '../../../src/relay/parse/bounce/mime/html-text.ts'
import { placePaste } from '../../../src/relay/parse/bounce/placed-text.ts'

function textOf(html: string): string {
  return htmlText(placePaste(html)).text
}

describe('the text of HTML', () => {
  test.each([
    ['<p>one</p><p>two</p>', 'one\n\ntwo\n'],
    ['<div>one</div><div>two</div>', 'one\ntwo\n'],
    ['<div>one<br></div>\n<div><br></div>\n<div>two</div>', 'one\n\ntwo\n'],
    ['one<br>two<br/>three', 'one\ntwo\nthree'],
    ['one\ntwo <b>three</b>', 'one two three'],
    ['<pre>one\n  two</pre>three', 'one\n  two\nthree'],
    [
      '<table><tr><td>one</td><td>two</td></tr><tr><th>three</th></tr></table>',
      ' one  two \n three \n',
    ],
    ['<p class="MsoNormal">one</p><p class=MsoNormal>two</p>', 'one\ntwo\n'],
    ['a &lt;b&gt; &amp; &quot;c&quot; &nbsp;d&#39;e&#x27;f', 'a <b> & "c"  d\'e\'f'],
    ['&unknown; &#0; &#1114112; &#xfffff; & &;', '&unknown; &#0; &#1114112; &#xfffff; & &;'],
    ['İ<STYLE>p { color: red }</STYLE>one<script>two</script><title>three</title>', 'İone'],
    ['one<!-- two > three -->four', 'onefour'],
    ['one<!-- two', 'one'],
    ['one<style>two', 'one'],
    ['one<a href="two', 'one'],
    ['', ''],
  ])('%j is %j', (html, text) => {
    expect(textOf(html)).toBe(text)
  })

  test('knows where its words stood', () => {
    const html = '<p>John &lt;john@contoso.com&gt;</p>'
    const { text, spanOf } = htmlText(placePaste(html))
    const at = text.indexOf('john@')
    const { start, end } = spanOf(at, at + 'john@contoso.com'.length)
    expect(html.slice(start, end)).toBe('john@contoso.com')
  })

  test('is told from a text with addresses in brackets', () => {
    expect(isHtml('<html><body>x</body></html>')).toBe(true)
    expect(isHtml('Kate <kate@contoso.com> and <p@contoso.com>')).toBe(false)
    expect(isHtml('<div>not closed')).toBe(false)
  })
})
