import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

/** A folder being served. */
export interface ServedDirectory {
  /** `http://127.0.0.1:40123`, without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves a built site on a free port of this machine, as a plain web server would: index.html for
 * folders, 404.html with status 404 for what is not there, compressed.
 *
 * @param base the folder of the site, `/relay/`, when it is not built for the root
 */
export async function serveDirectory(directory: string, base = '/'): Promise<ServedDirectory> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    void answer(directory, pathname, base).then(({ status, type, body }) => {
      const headers = { 'content-type': type, 'cache-control': 'no-store' }
      if (
        !(request.headers['accept-encoding'] ?? '').includes('gzip') ||
        type.startsWith('font/')
      ) {
        response.writeHead(status, headers).end(body)
        return
      }
      response.writeHead(status, { ...headers, 'content-encoding': 'gzip' }).end(gzipSync(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: urlOf(server), close: () => close(server) }
}

async function answer(directory: string, pathname: string, base: string) {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : undefined
  const file = path === undefined ? undefined : fileFor(path)
  const found = file === undefined ? undefined : await read(directory, file)
  if (found !== undefined) return { status: 200, ...found }
  const missing = await read(directory, '404.html')
  return { status: 404, type: 'text/html; charset=utf-8', body: missing?.body ?? 'Not found' }
}

function fileFor(path: string): string {
  const decoded = decodeURIComponent(path)
  return decoded === '' || decoded.endsWith('/') ? `${decoded}index.html` : decoded
}

async function read(directory: string, file: string) {
  const path = normalize(join(directory, file))
  if (!path.startsWith(normalize(directory))) return undefined
  const body = await readFile(path).catch(() => undefined)
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  return body === undefined ? undefined : { type, body }
}

function urlOf(server: Server): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return `http://127.0.0.1:${String(address.port)}`
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) =>
    server.close(() => {
      resolve()
    }),
  )
}
