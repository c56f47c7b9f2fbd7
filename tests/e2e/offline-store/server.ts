import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface Arrival {
  readonly id: string;
  readonly account: string;
  readonly text: string;
}

/** Status of the reply to an arrival, or 'silence': take it in, never answer. */
type Answer = (arrival: Arrival) => number | 'silence';

/** A server that takes in writes as ours does: once per idempotency key. It can be put down and up at one address. */
export class TestServer {
  folder: string;
  answer: Answer = () => 200;
  /** As a proxy answers when the server behind it does not. */
  gatewayOnly = false;
  /** Every request that came in, repeats included. */
  readonly arrivals: Arrival[] = [];
  /** What was taken in, in order. */
  readonly applied: Arrival[] = [];
  readonly reads: string[] = [];
  #server: Server | null = null;
  #port = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  get address(): string {
    return `http://localhost:${this.#port}`;
  }

  get texts(): string[] {
    return this.applied.map((arrival) => arrival.text);
  }

  async up(): Promise<void> {
    const server = createServer((request, response) => {
      this.#handle(request, response).catch(() => response.writeHead(500).end());
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  async down(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', this.address).pathname;
    if (this.gatewayOnly) {
      response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>503</h1>');
      return;
    }
    if (path === '/api/v1/fragments') return this.#take(request, response);
    if (path.startsWith('/api/')) {
      this.reads.push(path);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"name":"Mevrouw Geheim"}');
      return;
    }
    const file = path === '/sw.js' || path.startsWith('/assets/') ? path : '/index.html';
    const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };
    const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const content = await readFile(join(this.folder, file)).catch(() => null);
    if (content === null) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { text } = JSON.parse(Buffer.concat(chunks).toString()) as { text: string };
    const { 'idempotency-key': id, 'x-account': account } = request.headers;
    const arrival = { id: String(id), account: String(account), text };
    this.arrivals.push(arrival);
    const status = this.answer(arrival);
    const accepted = status === 'silence' || status < 300;
    if (accepted && !this.applied.some((earlier) => earlier.id === arrival.id)) this.applied.push(arrival);
    if (status === 'silence') return;
    const problem = { title: `Geweigerd: ${text}`, status };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(problem));
  }
}
