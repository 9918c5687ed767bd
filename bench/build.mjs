// Bundles the peers for production and lays them beside our own build: OUT/app, OUT/vanilla, OUT/react.
// node bench/build.mjs --dist dist --out target/bench/site

import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { build } from 'esbuild';

const { values: given } = parseArgs({ options: { dist: { type: 'string' }, out: { type: 'string' } } });
const PEERS = {
  vanilla: { entry: 'peers/vanilla/main.mjs' },
  react: { entry: 'peers/react/main.jsx', plain: true },
  tuned: { entry: 'peers/react/main.jsx', plain: false },
};

await rm(given.out, { recursive: true, force: true });
await cp(given.dist, join(given.out, 'app'), { recursive: true });
const index = await readFile(join(given.dist, 'index.html'), 'utf8');
const styles = [...index.matchAll(/<link[^>]*rel="(?:stylesheet|later)"[^>]*>/g)].map(([link]) => /href="([^"]+)"/.exec(link)[1]);
if (styles.length === 0) throw new Error('dist/index.html names no stylesheet');

for (const [name, { entry, plain }] of Object.entries(PEERS)) {
  const folder = join(given.out, name);
  await mkdir(folder, { recursive: true });
  // The same styles as ours, so that all lay out and paint the same.
  for (const style of styles) await cp(join(given.dist, style), join(folder, style));
  await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    outfile: join(folder, 'app.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', PLAIN: String(plain ?? false) },
    legalComments: 'none',
  });
  const links = styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('');
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<meta name="color-scheme" content="light dark"><title>${name}</title><link rel="icon" href="data:,">${links}<script type="module" src="app.js"></script></head>` +
      '<body class="page"><div id="app" class="truce"></div></body></html>\n',
  );
}
