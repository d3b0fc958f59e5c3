/** A static host as the game would have one: files from memory, brotli, kept alive, for an hour in the cache. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.mp3': 'audio/mpeg',
};

/** What is packed already gains nothing from brotli. */
const PACKED = ['.woff2', '.webm', '.mp3'];

interface Served {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const served = (path: string, content: Buffer): Served => {
  const kind = extname(path);
  const isPacked = PACKED.includes(kind);
  const body = isPacked ? content : brotliCompressSync(content);
  return {
    body,
    headers: {
      'content-type': TYPES[kind] ?? 'application/octet-stream',
      'content-length': `${body.length}`,
      'cache-control': 'max-age=3600',
      ...(!isPacked && { 'content-encoding': 'br' }),
    },
  };
};

/** Every file of a folder, by its address. */
export function readFolder(folder: string, under = folder): ReadonlyMap<string, Buffer> {
  return new Map(
    readdirSync(folder).flatMap((name): (readonly [string, Buffer])[] => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return [...readFolder(path, under)];
      return [[`/${relative(under, path).split(sep).join('/')}`, readFileSync(path)]];
    }),
  );
}

/** Serves files by their address on a free port of this machine, `/` as `/index.html`. */
export async function serve(
  files: ReadonlyMap<string, Buffer>,
): Promise<{ readonly base: string; close(): void }> {
  const ready = new Map([...files].map(([path, content]) => [path, served(path, content)]));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = ready.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!found) response.writeHead(404).end();
    else response.writeHead(200, found.headers).end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    base: `http://127.0.0.1:${address.port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
