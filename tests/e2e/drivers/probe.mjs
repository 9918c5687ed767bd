// For an engine whose driver doesn't report the console: a server between browser and page that passes everything on and
// puts one script of ours first into each HTML page. The policy stays as the page's server sends it.

import { once } from 'node:events';
import { createServer } from 'node:http';

const NAME = '/truce-test-probe.js';

/** Runs in the page, before anything else does. */
function watch() {
  const errors = [];
  window.truceTestErrors = errors;
  const { error } = console;
  console.error = (...words) => {
    errors.push(words.map(String).join(' '));
    error.apply(console, words);
  };
  addEventListener('error', (event) => {
    const source = event.target?.src ?? event.target?.href;
    errors.push(event.message ?? `could not load ${source}`);
  }, true);
  addEventListener('unhandledrejection', (event) => errors.push(`unhandled: ${event.reason}`));
  addEventListener('securitypolicyviolation', (event) => {
    errors.push(`refused by ${event.violatedDirective}: ${event.blockedURI}`);
  });
}

/** Stands before the server of this origin; `origin` is where it answers. `first`: sources that pages run first, too. */
export async function standBefore(target, first) {
  const server = createServer(async (request, answer) => {
    try {
      const { status, headers, body } = await replyTo(request, target, first);
      answer.writeHead(status, headers).end(body);
    } catch (error) {
      answer.writeHead(502).end(String(error));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://localhost:${server.address().port}`, close: () => server.closeAllConnections() ?? server.close() };
}

async function replyTo(request, target, first) {
  if (request.url === NAME) {
    return { status: 200, headers: { 'content-type': 'text/javascript' }, body: [`(${watch})()`, ...first].join(';\n') };
  }
  const reply = await fetch(new URL(request.url, target), { method: request.method });
  const headers = Object.fromEntries([...reply.headers].filter(([name]) => !/^(connection|transfer-encoding|content-length|date)$/.test(name)));
  const body = Buffer.from(await reply.arrayBuffer());
  const html = headers['content-type']?.startsWith('text/html');
  return {
    status: reply.status,
    headers,
    body: html ? body.toString().replace('<head>', `<head><script src="${NAME}"></script>`) : body,
  };
}
