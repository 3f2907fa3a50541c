/** What happens to a text between a mail program and a paste, each as a change that keeps what it says. */
export const MESSY_COPIES: Readonly<Record<string, (text: string) => string>> = {
  'quoted in an answer': (text) => text.replace(/^/gm, '> '),
  'quoted twice': (text) => text.replace(/^/gm, '>> '),
  'quoted, blank lines by the mark alone': (text) =>
    text.replace(/^/gm, '> ').replace(/^> $/gm, '>'),
  'with line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'with line ends of old Macs': (text) => text.replaceAll('\n', '\r'),
  'behind a byte order mark': (text) => `\uFEFF${text}`,
  'with no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
  indented: (text) => text.replace(/^/gm, '    '),
  'wrapped at 76': wrapAt76,
  'wrapped at 76 and quoted': (text) => wrapAt76(text).replace(/^/gm, '> '),
  'with doubled line ends': (text) => text.replaceAll('\n', '\n\n'),
  'with doubled line ends, below a blank line': (text) =>
    `\n${text}`.replaceAll('\n', '\n\n').slice(1),
  'below the line of a forwarded message': (text) =>
    `Hello,\n\ncan you have a look at this?\n\n-----Original Message-----\n${text}`,
  'within a letter': (text) =>
    `Hi,\n\nsee below.\n\nAmy Alberts\namy@contoso.com\n\n${text}\n\nRegards\n`,
}

/** Copies as the source of HTML, each line an element; whole messages do not come so. */
export const HTML_COPIES: Readonly<Record<string, (text: string) => string>> = {
  'as lines of a page': (text) => page(text, (line) => `<div>${noBreak(line)}<br></div>`),
  'as paragraphs of Outlook': (text) =>
    page(text, (line) => `<p class=MsoNormal>${line === '' ? '&nbsp;' : line}<o:p></o:p></p>`),
  'as lines and rows of a table': (text) =>
    page(text, (line) => {
      const cells = line.split('\t').map((cell) => `<td style="padding: 0">\n ${cell}\n</td>`)
      return line.includes('\t')
        ? `<table><tr>${cells.join('\n')}</tr></table>`
        : `<div>${line}<br></div>`
    }),
  'as typed text': (text) => `<body><pre>\n${escape(text)}</pre></body>`,
}

function page(text: string, element: (line: string) => string): string {
  return `<html><body>\n${escape(text).split('\n').map(element).join('\n')}\n</body></html>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function noBreak(line: string): string {
  return line.replaceAll(' ', '&nbsp;')
}

function wrapAt76(text: string): string {
  return text.replace(/[^\n]{77,}/g, (line) =>
    line.replace(/(.{1,76}|\S{77,})(?: |$)/g, '$1\n').trimEnd(),
  )
}
