// A static server on the loopback, on a port that the system chooses, which can also misbehave.
import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** What a path answers with. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Whether it takes the request and never answers. */
  hang?: boolean;
  /** Whether the connection breaks half-way through the body. */
  cut?: boolean;
}

/** What was asked of a server, but for a page's icon. */
export interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
}

/** A reply, or what gives it when it is time. */
export type Route = Reply | (() => Promise<Reply>);

export interface ServerOptions {
  /** Where files come from that no route names. */
  folder?: string;
  routes?: Record<string, Route>;
}

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What a browser asks for by itself, when it likes. */
const ICON = '/favicon.ico';

const send = (response: ServerResponse, { status = 200, headers, body, hang, cut }: Reply) => {
  if (hang) return;
  if (!cut) {
    response.writeHead(status, headers).end(body);
    return;
  }
  const whole = Buffer.from(body ?? '');
  response.writeHead(status, { ...headers, 'content-length': String(whole.length) });
  response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
};

/** A running server, and what was asked of it, but for a page's icon. */
export class TestServer {
  /** The paths that were asked for, in their order, with their queries. */
  readonly requests: string[] = [];
  /** The same, with what each request told of its reader. */
  readonly asked: Asked[] = [];
  readonly #server: Server;

  private constructor(private readonly options: ServerOptions) {
    this.#server = createServer((request, response) => {
      const address = request.url ?? '/';
      if (address === ICON) {
        send(response, { status: 204 });
        return;
      }
      this.requests.push(address);
      this.asked.push({ path: address, headers: request.headers });
      void this.#answer(new URL(address, 'http://localhost').pathname).then((reply) =>
        send(response, reply),
      );
    });
  }

  static async start(options: ServerOptions): Promise<TestServer> {
    const server = new TestServer(options);
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    // A request that hangs would keep it alive.
    this.#server.closeAllConnections();
  }

  async #answer(path: string): Promise<Reply> {
    const { folder, routes = {} } = this.options;
    const route = routes[path];
    const type = {
      'content-type': CONTENT_TYPES[extname(path) || '.html'] ?? 'application/octet-stream',
    };
    if (route) {
      const reply = typeof route === 'function' ? await route() : route;
      return { ...reply, headers: { ...type, ...reply.headers } };
    }
    if (!folder) return { status: 404 };
    return readFile(join(folder, normalize(decodeURIComponent(path)))).then(
      (body) => ({ headers: type, body }),
      () => ({ status: 404 }),
    );
  }
}
