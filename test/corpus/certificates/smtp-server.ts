import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import process from 'node:process'
import { TLSSocket } from 'node:tls'

// Just enough SMTP for `openssl s_client -starttls smtp`: node smtp-server.ts PORT KEY CHAIN

const [, , port, key = '', chain = ''] = process.argv
const credentials = { key: readFileSync(key), cert: readFileSync(chain) }

createServer((socket) => {
  socket.write('220 mail.contoso.com ESMTP\r\n')
  socket.on('error', () => socket.destroy())
  const answer = (line: Buffer): void => {
    if (line.toString('latin1').startsWith('EHLO')) {
      socket.write('250-mail.contoso.com\r\n250 STARTTLS\r\n')
      return
    }
    socket.off('data', answer)
    socket.write('220 Ready\r\n')
    const secure = new TLSSocket(socket, { isServer: true, ...credentials })
    secure.on('error', () => secure.destroy())
    secure.on('data', () => secure.end('221 Bye\r\n'))
  }
  socket.on('data', answer)
}).listen(Number(port), '127.0.0.1')
