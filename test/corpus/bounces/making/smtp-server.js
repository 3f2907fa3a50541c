// node smtp-server.js ADDRESS [FOLDER]
//
// Answers like Exchange Online: to RCPT TO with the reply of the recipient in replies.json, for one of
// them at the end of DATA. With a FOLDER it takes every message and writes it there.
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'

const [address, folder] = process.argv.slice(2)
const replies = JSON.parse(readFileSync(new URL('replies.json', import.meta.url), 'utf8'))
const AT_END_OF_DATA = 'lars@adatum.com'
const HOST = 'contoso-com.mail.protection.outlook.com'
let count = 0

class Session {
  constructor(socket) {
    this.socket = socket
    this.say(`220 ${HOST} ESMTP`)
  }

  say(line) {
    this.socket.write(`${line}\r\n`)
  }

  read(line) {
    if (this.body !== undefined) this.readBody(line)
    else if (/^EHLO/i.test(line))
      this.say(`250-${HOST}\r\n250-PIPELINING\r\n250 ENHANCEDSTATUSCODES`)
    else if (/^RCPT TO/i.test(line)) this.say(this.replyTo(/<([^>]*)>/.exec(line)?.[1]))
    else if (/^DATA/i.test(line)) this.begin()
    else if (/^QUIT/i.test(line)) this.socket.end('221 2.0.0 Bye\r\n')
    else this.say('250 2.0.0 OK')
  }

  replyTo(recipient) {
    const reply = folder === undefined ? replies[recipient] : undefined
    if (recipient !== AT_END_OF_DATA) return reply ?? '250 2.1.5 Recipient OK'
    this.end = reply
    return '250 2.1.5 Recipient OK'
  }

  begin() {
    this.body = []
    this.say('354 Start mail input')
  }

  readBody(line) {
    if (line !== '.') return this.body.push(line.replace(/^\.\./, '.'))
    if (folder !== undefined)
      writeFileSync(`${folder}/message-${count++}`, `${this.body.join('\n')}\n`, 'latin1')
    this.body = undefined
    this.say(this.end ?? '250 2.6.0 Queued mail for delivery')
  }
}

createServer((socket) => {
  const session = new Session(socket)
  let rest = ''
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('latin1')).split('\r\n')
    rest = lines.pop()
    for (const line of lines) session.read(line)
  })
}).listen(25, address)
