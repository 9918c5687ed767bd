// The goals page in plain JavaScript: made once, then only the texts and attributes that changed are written.

import { GROUPS, PEOPLE, SAMPLE, SOURCE_GROUPS, SOURCES, troubleOf } from '../shared/sample.mjs';
import { resultsOf } from '../shared/results.mjs';
import { wordsOf } from '../shared/words.mjs';
import { paperView } from './paper.mjs';
import { attribute, h, live, svg, update } from './dom.mjs';

const values = structuredClone(SAMPLE);
const sheet = matchMedia('(min-width: 1000px)');
let fresh = '';

const at = (name) => name.split('.').reduce((value, key) => value[key], values);
function set(name, text) {
  const keys = name.split('.');
  const last = keys.pop();
  keys.reduce((value, key) => value[key], values)[last] = text;
}

const fields = new Map();

/** A field: `layout` is `field` or `row`; `third` the picture beside it. */
function field(name, { label, hint, pre, post, kind, third, term, width, layout = 'field', mark }) {
  const id = name;
  const described = hint ? `${id}-hint` : undefined;
  let control;
  if (kind === 'select') {
    control = h('span', { class: 'box pick' }, h('select', { id, name }, ...PEOPLE.map(([value, text]) => h('option', { value }, text))));
  } else if (kind === 'long') {
    control = h('span', { class: 'box long' }, h('textarea', { id, name, rows: 4, dir: 'auto', 'aria-describedby': described }));
  } else {
    const text = kind === 'text';
    const input = h('input', {
      type: 'text', id, name, autocomplete: 'off', inputmode: text ? undefined : 'decimal', dir: text ? 'auto' : 'ltr', 'aria-describedby': described,
    });
    control = h(
      'span', { class: ['box', text && 'text', width].filter(Boolean).join(' ') },
      pre && h('span', { class: 'u pre', 'aria-hidden': 'true' }, pre), input, post && h('span', { class: 'u post', 'aria-hidden': 'true' }, post),
    );
  }
  const says = h('div', { class: 'says', id: `${id}-says`, hidden: '' });
  const input = control.querySelector('input, select, textarea');
  input.value = at(name);
  fields.set(name, { input, says, described });
  return h(
    'div', { class: layout, 'data-field': '' },
    h(
      'div', { class: 'about' }, h('label', { class: 'label', id: `${id}-label`, for: id }, label), mark && h('span', { class: 'suggested' }, mark),
      hint && h('div', { class: 'hint', id: `${id}-hint` }, h('span', {}, hint), ...(term ? [', ', termOf(id, term)] : [])),
    ),
    control, says, third && h('div', { class: 'flow' }, third),
  );
}

function termOf(id, [term, meaning]) {
  const button = h('button', { type: 'button', class: 'term', 'aria-expanded': 'false', 'aria-controls': `${id}-term` }, term);
  const words = h('span', { class: 'meaning', id: `${id}-term`, hidden: '' }, meaning);
  button.addEventListener('click', () => {
    words.hidden = !words.hidden;
    button.setAttribute('aria-expanded', String(!words.hidden));
  });
  return h('span', { class: 'explained' }, h('dfn', {}, button), words);
}

function flow(source, key) {
  const of = (words) => words.sources[source].flows?.[key];
  const need = attribute(svg('svg', { height: '100%' }, svg('rect', { class: 'step-need', width: '100%', height: '100%' })), 'width', (w) => of(w)?.need);
  const got = attribute(svg('rect', { class: 'step-got', height: '100%' }), 'width', (w) => of(w)?.got);
  const cut = svg('rect', { class: 'fill-paper', width: '2', height: '100%' });
  attribute(cut, 'x', (w) => of(w)?.need);
  attribute(cut, 'display', (w) => (of(w)?.more ? undefined : 'none'));
  return h(
    'div', { class: 'flow' }, svg('svg', { class: 'step-bar', width: '100%', height: '8', 'aria-hidden': 'true' }, need, got, cut),
    h('span', { class: 'has' }, live((w) => of(w)?.has)), live((w) => of(w)?.of),
  );
}

const who = (parts) => h('span', {}, ...parts.map((part) => (typeof part === 'string' ? part : h('span', { class: `side ${part[0]}` }, part[1]))));

function source(id, index) {
  const name = (words) => words.sources[index].name;
  const button = (label) => h('button', { type: 'button', class: 'link' }, label, h('span', { class: 'vh' }, ' ', live(name)));
  const grip = svg('svg', { width: '10', height: '16', viewBox: '0 0 10 16', 'aria-hidden': 'true' }, svg('path', { d: 'M2 2v.01M8 2v.01M2 8v.01M8 8v.01M2 14v.01M8 14v.01' }));
  const group = ({ who: parts, beside, fields: list, asNow }) => h(
    'div', { class: 'group' }, h('p', { class: 'who' }, who(parts), beside && h('span', {}, beside)),
    ...list.map((definition) => field(`source.${id}.${definition.key}`, {
      ...definition, layout: 'row', term: index === 0 ? definition.term : undefined, third: definition.flow && flow(index, definition.key),
    })),
    asNow && attribute(h(
      'div', { class: 'as-now' },
      h('p', { class: 'hint' }, h('span', {}, 'What was handed over before the period still closes in it. Leave it empty and the business looks as if it began from nothing.'), ' ', h('button', { type: 'button', class: 'link' }, live((w) => w.sources[index].asNow))),
    ), 'hidden', (w) => (w.sources[index].asNow ? undefined : '')),
  );
  return h(
    'li', { class: 'rows-row' },
    h('div', { class: 'rows-bar' }, h('button', { type: 'button', class: 'grip' }, grip, h('span', { class: 'vh' }, 'Move ', live(name))), h('h3', { dir: 'auto' }, live(name)), h('span', { class: 'does' }, button('Duplicate'), button('Remove'))),
    h(
      'div', { class: 'source' },
      h('div', { class: 'source-name' }, field(`source.${id}.name`, { label: 'Name of the source', hint: 'A channel, a region or a product line', kind: 'text' })),
      ...SOURCE_GROUPS.map(group),
    ),
  );
}

function group({ key, title, fields: list }) {
  const inside = h('div', { class: 'inside', hidden: '' });
  const button = h('button', { type: 'button', class: 'link' }, 'Change', h('span', { class: 'vh' }, ' ', title));
  button.addEventListener('click', () => {
    if (!inside.firstChild) inside.append(h('div', { class: 'group' }, ...list.map((definition) => field(`${key}.${definition.key}`, { ...definition, layout: 'row' }))));
    inside.hidden = !inside.hidden;
  });
  return h(
    'div', { class: 'entry', id: `group-${key}` }, h('h3', {}, title),
    h('p', { class: 'says' }, h('span', {}, live((w) => w.groups[key].says)), key === 'response' && ' ', key === 'response' && h('span', { class: 'flag' }, live((w) => w.groups[key].flag))),
    h('p', { class: 'do' }, button), inside,
  );
}

function levers() {
  const row = (_, index) => h('tr', {}, h('th', { scope: 'row' }, live((w) => w.levers[index]?.what)), h('td', {}, live((w) => w.levers[index]?.times)), h('td', {}, live((w) => w.levers[index]?.means)));
  return h(
    'section', { class: 'section levers' }, h('h2', {}, 'If one thing changed'), h('p', { class: 'caption' }, live((w) => w.leversLede)),
    h('table', { class: 'plain' }, h('thead', {}, h('tr', {}, ...['What', 'Times', 'That means'].map((text) => h('th', { scope: 'col' }, text)))), h('tbody', {}, ...Array.from({ length: 7 }, row))),
  );
}

function promise(_, index) {
  const hint = h('p', { class: 'hint' }, live((w) => w.promises[index].hint));
  attribute(hint, 'hidden', (w) => (w.promises[index].hint ? undefined : ''));
  const side = index < 2 ? ['m', 'Marketing'] : ['s', 'Sales'];
  return h(
    'li', { class: 'promise-of' }, h('p', { class: 'what' }, h('span', { class: `side ${side[0]}` }, side[1]), ' ', h('span', {}, live((w) => w.promises[index].says))), hint,
    h(
      'div', { class: 'answers' }, index === 3 && field(`commitment.${index}.share`, { label: 'Promised for', post: '%', width: 'w-6' }),
      field(`commitment.${index}.owner`, { label: 'Who answers for it', kind: 'select' }),
      field(`commitment.${index}.record`, { label: 'Counted in', hint: 'The system whose count holds', kind: 'text', mark: 'Suggested text' }),
    ),
  );
}

function rope() {
  const strands = (side) => svg('pattern', { id: `rope-${side}`, width: '13', height: '20', patternUnits: 'userSpaceOnUse' }, svg('path', { class: `strand st-${side}`, d: 'M-26 15.5C-20 15-18.5 5-12 4.5M-13 15.5C-7 15-5.5 5 1 4.5M0 15.5C6 15 7.5 5 14 4.5M13 15.5C19 15 20.5 5 27 4.5' }));
  const corner = (side, end, name, verb, amount) => h('p', { class: `corner ${end}` }, h('span', {}, h('span', { class: `side ${side}` }, name), ' ', h('span', { class: 'verb' }, verb)), ' ', h('span', { class: 'fig' }, live((w) => w.rope[amount])));
  const a = (node, name, key) => attribute(node, name, (w) => w.rope[key]);
  const tick = (_, index) => {
    const path = attribute(attribute(svg('path', {}), 'd', (w) => w.rope.quarters[index]?.d), 'class', (w) => w.rope.quarters[index]?.class);
    const place = attribute(svg('svg', {}, path), 'x', (w) => w.rope.quarters[index]?.x);
    return attribute(place, 'display', (w) => (w.rope.quarters[index] ? undefined : 'none'));
  };
  const square = a(a(a(a(svg('rect', { class: 'fill-s st-paper halo' }), 'x', 'square'), 'y', 'square'), 'width', 'squareSide'), 'height', 'squareSide');
  const picture = svg(
    'svg', { width: '100%', height: '44', role: 'img', 'aria-labelledby': 'rope-t', 'aria-describedby': 'rope-d' },
    svg('title', { id: 'rope-t' }, live((w) => w.rope.title)), svg('desc', { id: 'rope-d' }, live((w) => w.rope.desc)), svg('defs', {}, strands('m'), strands('s')),
    svg('g', {}, a(svg('line', { x1: '0', y1: '35.5', y2: '35.5', class: 'st-line' }), 'x2', 'end'), ...Array.from({ length: 13 }, tick)),
    svg(
      'g', {}, a(svg('svg', { y: '6', height: '20' }, svg('rect', { x: '10', width: '100%', height: '20', fill: 'url(#rope-m)' })), 'width', 'meet'),
      a(a(svg('svg', { y: '6', height: '20' }, svg('rect', { width: '100%', height: '20', fill: 'url(#rope-s)' })), 'x', 'meet'), 'width', 'rest'),
    ),
    a(a(svg('circle', { cy: '16', class: 'fill-m' }), 'cx', 'circleX'), 'r', 'circleR'), a(svg('svg', { y: '16' }, square), 'x', 'one'),
    a(svg('svg', { class: 'binding' }, svg('path', { d: 'M.5 26v14', class: 'st-ink' }), svg('rect', { x: '-10', y: '5', width: '20', height: '22', class: 'fill-paper' }), svg('path', { d: 'M-6.25 6.5v19M-2 5v22M2.25 5v22M6.5 6.5v19', class: 'st-ink whipping' })), 'x', 'meet'),
  );
  return h(
    'div', { class: 'rope' }, corner('m', 'left', 'Marketing', 'promises', 'promises'),
    a(h('p', {}, h('span', { class: 'fig' }, live((w) => w.rope.fig)), h('span', { class: 'what' }, 'Coverage')), 'class', 'meetClass'),
    corner('s', 'right', 'Sales', 'needs', 'needs'), h('p', { class: 'short' }, h('span', {}, live((w) => w.rope.shortLabel)), h('span', {}, live((w) => w.rope.short))), picture,
    a(h('p', { 'aria-hidden': 'true' }, ...['0', '0.25', '0.50', '0.75', '1.00 adds up'].map((text) => h('span', {}, text))), 'class', 'scaleClass'),
  );
}

function result() {
  const figure = (_, index) => {
    const f = (w) => w.figures[index];
    const value = attribute(h('dd', {}, h('button', { type: 'button', class: 'link explains' }, live((w) => f(w).value))), 'class', (w) => (f(w).flag ? 'flag' : undefined));
    return h('div', { class: index === 0 ? 'money' : undefined }, h('dt', {}, h('span', {}, live((w) => f(w).what))), value, h('dd', {}, live((w) => f(w).word)));
  };
  return h(
    'aside', { id: 'result', class: 'result', 'aria-label': 'Result' }, rope(), h('p', { class: 'brief' }, live((w) => w.brief)),
    h('button', { type: 'button', class: 'link open', 'aria-expanded': 'false', 'aria-controls': 'figures' }, 'Show result'),
    h('dl', { id: 'figures', class: 'figures' }, ...Array.from({ length: 5 }, figure), h('div', {}, h('dt', {}, 'Ready to sign'), h('dd', {}, live((w) => w.open)), h('dd', {}, h('a', { href: '#decision' }, 'See what is open')))),
  );
}

const exception = attribute(
  h('section', { class: 'section' }, h('h2', {}, 'Coverage below 1'), h('p', { class: 'caption' }, 'Raise the numbers, or write down why less is accepted. What you write stands in the document.'), field('exception', { label: 'Why less is accepted', hint: 'One or two sentences that both sides sign', kind: 'long' })),
  'hidden', (w) => (w.askException ? undefined : ''),
);
const main = h(
  'main', { id: 'main', class: 'main' },
  h('div', { class: 'page-head' }, h('div', { class: 'problems' }), h('p', { class: 'step' }, 'Round 3 of 6'), h('h1', { tabindex: '-1' }, 'Goals'), h('p', { class: 'lede' }, 'What marketing hands over, what sales makes of it, and whether that reaches the target.')),
  h(
    'section', { class: 'section' }, h('h2', {}, 'The target'),
    h('div', { class: 'pair' }, field('target', { label: 'Revenue target for 2027', pre: '€' }), field('share', { label: 'Marketing’s share', post: '%' })),
    h('p', { class: 'sum' }, h('span', {}, 'Marketing’s leads have to bring'), h('span', { class: 'fig strong' }, live((w) => w.sum))),
  ),
  h(
    'section', { class: 'section sources' }, h('h2', {}, 'The sources'), h('p', { class: 'caption' }, 'A source is a stream of leads with rates of its own: a channel, a region, a product line. A stage that you don’t track may stay empty: it counts as 100 %. You can paste rows from a spreadsheet into the name.'),
    h('div', { role: 'group', 'aria-label': 'Sources of leads', class: 'rows blocks' }, h('ol', { id: 'sources', class: 'rows-list' }, ...SOURCES.map(source)), h('div', { role: 'status', class: 'undo' }), h('p', { class: 'add' }, h('button', { type: 'button', class: 'btn second' }, 'Add a source'))),
  ),
  h('section', { class: 'section' }, h('h2', {}, 'What else counts'), h('div', { class: 'entries' }, ...GROUPS.map(group))),
  levers(), exception,
  h(
    'div', {}, h('section', { class: 'section' }, h('h2', {}, 'What is promised'), h('p', { class: 'caption' }, 'Drafted from the numbers. Say who answers for each promise and where it is counted.'), h('ul', { class: 'promises-of' }, ...Array.from({ length: 5 }, promise))),
    h('section', { class: 'section' }, h('h2', {}, 'When a promise is missed'), field('usedUp', { label: 'When the permitted misses are used up', kind: 'long', mark: 'Suggested text' })),
  ),
  h('div', { class: 'page-foot' }, h('div', { class: 'actions' }, h('button', { type: 'button', id: 'continue', class: 'btn' }, 'Continue'), h('a', { href: '#start' }, 'Back to Start'))),
);
const step = (n, title, state, href, here) => h('li', {}, h('a', { href, 'aria-current': here && 'step' }, h('span', { class: 'n' }, n), h('span', { class: 't' }, title), h('span', { class: 'state' }, state)));
const steps = (title, ...items) => h('div', { class: 'rounds-group' }, h('h2', {}, title), h('ol', {}, ...items));
const rounds = h(
  'nav', { class: 'rounds', 'aria-label': 'Pages' },
  h('details', {}, h('summary', {}, h('span', { class: 'more' }, 'All pages'), ' ', h('span', { class: 'soft' }, '0 of 2 completed')), h('div', { class: 'list' }, steps('Before the bell', step('', 'Start', 'In progress', '#start')), steps('Rounds', step('3', 'Goals', 'In progress', '#goals', true)), steps('After the bell', step('', 'The decision', live((w) => w.score), '#decision'), step('', 'The document', live((w) => w.open), '#document')))),
);
const mark = svg('svg', { width: '30', height: '12', viewBox: '0 0 30 12', 'aria-hidden': 'true' }, svg('path', { d: 'M9 6h12', 'stroke-width': '1.5', class: 'st-ink' }), svg('circle', { cx: '5', cy: '6', r: '5', class: 'fill-m' }), svg('rect', { x: '20', y: '1', width: '10', height: '10', class: 'fill-s' }));
const { element: paper, update: updatePaper } = paperView();
const pane = result();
const app = h(
  'div', { class: 'app' },
  h('header', { class: 'mast' }, h('span', { class: 'mark' }, mark, 'Truce'), h('span', { dir: 'auto', class: 'org' }, 'Kestrel Metering, January to December 2027'), h('span', { class: 'tools' }, h('span', { class: 'saved' }, 'Saved on this device'), h('button', { type: 'button', class: 'link' }, 'Save a file'))),
  h('div', { role: 'status', class: 'notices' }), h('div', { class: 'stage' }, rounds, main, pane, paper),
  h('footer', { class: 'foot no-print' }, h('span', {}, 'Nothing you type leaves this page: no server, no account.')),
  h('div', { role: 'status', class: 'vh' }, live((w) => w.announce)),
);

function refresh() {
  const words = wordsOf(resultsOf(values), values, { fresh, withPaper: sheet.matches });
  update(words);
  paper.hidden = !sheet.matches;
  updatePaper(words.paper);
}

function say(name) {
  const { input, says, described } = fields.get(name);
  const trouble = troubleOf(name, input.value);
  says.hidden = !trouble;
  says.replaceChildren(...(trouble ? [h('p', { class: 'err' }, trouble)] : []));
  input.toggleAttribute('aria-invalid', Boolean(trouble));
  const by = [described, trouble && says.id].filter(Boolean).join(' ');
  if (by) input.setAttribute('aria-describedby', by);
  else input.removeAttribute('aria-describedby');
}

app.addEventListener('input', ({ target }) => {
  fresh = target.name;
  set(fresh, target.value);
  refresh();
});
app.addEventListener('focusout', ({ target }) => fields.has(target.name) && say(target.name));
sheet.addEventListener('change', refresh);
// Scrolled past the ring it shrinks to a line.
window.addEventListener('scroll', () => {
  if (window.scrollY > 260) pane.classList.add('is-condensed');
  else if (window.scrollY < 40) pane.classList.remove('is-condensed');
});
refresh();
document.getElementById('app').append(app);
