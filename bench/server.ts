// Serves every variant's page as a good host would: HTTPS, HTTP/2, brotli, and files that never change. The pages are
// isolated from other origins, which a browser asks for before it tells how much memory a page uses.
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { selfsigned } from './packages.js';
import { pageHtml } from './page.js';
import { base, type Variant } from './variants/variant.js';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const HEADERS = {
  'content-encoding': 'br',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
};

// A page is compressed when it is asked for, a file once.
const quality = (level: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: level } });
export const compressPage = (html: string) => brotliCompressSync(html, quality(5));

/** A variant's page as it is sent. */
export const pageOf = async (variant: Variant, count: number): Promise<string> => {
  const html = pageHtml(variant.head, variant.parts, count);
  return (await variant.finish?.(html)) ?? html;
};

export class BenchServer {
  readonly #files = new Map<string, { type: string; body: Buffer }>();
  readonly #server: Http2SecureServer;

  private constructor(key: string, cert: string) {
    this.#server = createSecureServer({ key, cert });
    this.#server.on('stream', (stream, { ':path': path = '' }) => {
      const file = this.#files.get(path);
      // Whoever left the page does not wait for the rest.
      stream.on('error', () => undefined);
      if (!file) {
        stream.respond({ ':status': 404 });
        stream.end();
        return;
      }
      const isPage = path.startsWith('/page/');
      stream.respond({
        ':status': 200,
        'content-type': file.type,
        'cache-control': isPage ? 'no-store' : 'public, max-age=31536000, immutable',
        ...HEADERS,
      });
      stream.end(file.body);
    });
  }

  /** A server with a certificate of its own, which nobody trusts and which ends with the run. */
  static async start(): Promise<BenchServer> {
    const { generate } = await selfsigned();
    const names = [{ type: 7, ip: '127.0.0.1' }];
    const pems = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
      algorithm: 'sha256',
      extensions: [{ name: 'subjectAltName', altNames: names }],
    });
    const server = new BenchServer(pems.private, pems.cert);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  /** Adds a variant's files, and its page with each number of instances. */
  async add(variant: Variant, counts: readonly number[]): Promise<void> {
    for (const [name, text] of Object.entries(variant.files))
      this.#set(base(variant.id) + name, TYPES[extname(name)]!, brotliCompressSync(text));
    for (const count of counts)
      this.#set(
        `/page/${variant.id}/${count}`,
        TYPES['.html']!,
        compressPage(await pageOf(variant, count)),
      );
  }

  address(variant: Variant, count: number): string {
    const { port } = this.#server.address() as AddressInfo;
    return `https://127.0.0.1:${port}/page/${variant.id}/${count}`;
  }

  close(): void {
    this.#server.close();
  }

  #set(path: string, type: string, body: Buffer): void {
    this.#files.set(path, { type, body });
  }
}
