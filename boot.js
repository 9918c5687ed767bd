// Starts the app, or says why it can't. Knows the shell in index.html and nothing of the app itself.
// Plain old syntax, so that a browser too old for the app still gets this far and shows the sentence.

/** Shows the sentence of index.html for this kind of trouble. The words are rendered at build time. */
function show(kind) {
  for (const element of document.querySelectorAll('[data-trouble]')) {
    element.hidden = element.dataset.trouble !== kind;
  }
}

/** The base line is Chrome 111, Firefox 113 and Safari 16.4: these two arrived there, the last of what we use. */
function recentEnough() {
  return CSS.supports('color', 'color-mix(in srgb, red, blue)') && 'adoptedStyleSheets' in document;
}

/** Names the trouble at the stage where it came up, for `show`. */
function trouble(kind, cause) {
  return Object.assign(new Error(kind), { kind, cause });
}

/** The wasm as a response, or trouble "network". A failed status counts as a failed fetch. */
async function fetched(url) {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return response;
  } catch (cause) {
    throw trouble('network', cause);
  }
}

async function start() {
  if (!recentEnough()) throw trouble('old-browser');
  if (typeof WebAssembly !== 'object') throw trouble('no-wasm');
  const app = document.querySelector('meta[name="truce-app"]').dataset;
  const wasm = fetched(new URL(app.wasm, document.baseURI));
  // Awaited below; without this a failure before then counts as unhandled.
  wasm.catch(() => {});
  const glue = await import(new URL(app.glue, document.baseURI)).catch((cause) => {
    throw trouble('network', cause);
  });
  try {
    await glue.default({ module_or_path: await wasm });
  } catch (cause) {
    // A policy of the host without 'wasm-unsafe-eval', or a browser with WebAssembly held back.
    if (cause instanceof WebAssembly.CompileError) throw trouble('no-wasm', cause);
    throw cause;
  }
}

start().catch((error) => {
  show(error.kind || 'start');
  // For whoever looks into it; the sentence on the page is for the person.
  console.error(error.cause || error);
});
