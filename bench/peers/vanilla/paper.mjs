// The live document: a section whose shape stays gets its changed texts written, one whose shape changes is made anew.

import { h } from './dom.mjs';

const shapeOf = (span) => (typeof span === 'string' ? 's' : span.to ? `a${span.to}` : 'f');
const textOf = (span) => (typeof span === 'string' ? span : span.text);

/** All spans of a section, in the order of the page. */
function spansOf({ blocks }) {
  const all = [];
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const { cells, note } of block.rows) {
        for (const cell of cells) all.push(...cell, '|');
        if (note) all.push(...note);
      }
    } else if (block.kind === 'open') {
      for (const point of block.points) all.push(...point.spans);
    } else {
      all.push(...block.spans, '¶');
    }
  }
  return all;
}

function span(content, nodes) {
  const text = document.createTextNode(textOf(content));
  const element =
    typeof content === 'string'
      ? h('span', {}, text)
      : content.to
        ? h('a', { href: `#goals/${content.to}`, class: content.fresh ? 'fresh' : undefined }, text)
        : h('button', { type: 'button', class: 'traced' }, text);
  nodes.push({ text, element, fresh: content.fresh });
  return element;
}

function table({ type, columns, rows, names }, nodes) {
  const label = ({ head }) => head.map(textOf).join('');
  const plain = [];
  const head = columns.map(({ head: words, class: name, hidden }) =>
    h(
      'th',
      { scope: 'col', class: name },
      h('span', { class: hidden && 'vh' }, ...words.map((word) => span(word, plain))),
    ),
  );
  const cell = (words, at) => {
    const inside = words.map((word) => span(word, nodes));
    nodes.push(null);
    if (at === names) return h('th', { scope: 'row', class: columns[at].class }, h('span', {}, ...inside));
    return h('td', { 'data-l': label(columns[at]), class: columns[at].class }, ...inside);
  };
  const line = (row) => {
    const cells = row.cells.map(cell);
    if (row.note)
      cells[names].append(h('span', { class: 'only-narrow' }, ...row.note.map((word) => span(word, nodes))));
    return h('tr', { class: row.total && 'total' }, ...cells);
  };
  return h(
    'div',
    { class: 'scroll' },
    h('table', { class: type }, h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...rows.map(line))),
  );
}

function block(content, nodes) {
  if (content.kind === 'table') return table(content, nodes);
  if (content.kind === 'open') {
    return h(
      'ol',
      { class: 'open' },
      ...content.points.map(({ number, spans }) =>
        h('li', {}, h('span', {}, number), h('span', {}, ...spans.map((word) => span(word, nodes)))),
      ),
    );
  }
  const words = h('p', {}, ...content.spans.map((word) => span(word, nodes)));
  nodes.push(null);
  return content.kind === 'clause'
    ? h('div', { class: 'clause' }, h('span', {}, content.number), h('div', {}, words))
    : h('div', { class: 'body' }, words);
}

function made(section, spans, shape) {
  const nodes = [];
  const element = h(
    'section',
    { class: 'part' },
    h('h2', {}, h('span', {}, section.id), h('span', {}, h('span', {}, section.heading))),
    h('div', { class: 'blocks' }, ...section.blocks.map((content) => block(content, nodes))),
  );
  return { element, nodes, spans, shape };
}

export function paperView() {
  const list = h('div', { class: 'sections' });
  const element = h(
    'aside',
    { class: 'sheet', 'aria-label': 'The document, live' },
    h(
      'div',
      { class: 'bar' },
      h('span', { class: 'soft' }, 'The document, draft 1'),
      h('span', { class: 'links' }, h('a', { href: '#document' }, 'Open')),
    ),
    h(
      'div',
      { class: 'paper' },
      h('div', { class: 'agreement', lang: 'en', dir: 'ltr' }, h('div', { class: 'titles', hidden: true }), list),
    ),
  );
  const shown = new Map();
  const update = (sections) => {
    for (const section of sections) {
      const spans = spansOf(section);
      const shape = spans.map(shapeOf).join();
      const before = shown.get(section.id);
      if (before?.shape !== shape) {
        const next = made(section, spans, shape);
        if (before) before.element.replaceWith(next.element);
        else list.append(next.element);
        shown.set(section.id, next);
        continue;
      }
      spans.forEach((content, at) => {
        const node = before.nodes[at];
        if (!node) return;
        if (textOf(content) !== textOf(before.spans[at])) node.text.data = textOf(content);
        if (Boolean(content.fresh) !== Boolean(node.fresh))
          node.element.classList.toggle('fresh', (node.fresh = Boolean(content.fresh)));
      });
      before.spans = spans;
    }
  };
  return { element, update };
}
