// The goals page in plain JavaScript: made once, then only the texts and attributes that changed are written.

import { GROUPS, SOURCES } from '../shared/sample.mjs';
import { resultsOf } from '../shared/results.mjs';
import { LEDE, PROMISES, SOURCES_LEDE } from '../shared/texts.mjs';
import { wordsOf } from '../shared/words.mjs';
import { answers, write } from './answers.mjs';
import { h, live, svg, update } from './dom.mjs';
import { field, say } from './field.mjs';
import { exception, group, levers, promise } from './groups.mjs';
import { paperView } from './paper.mjs';
import { result } from './result.mjs';
import { source } from './source.mjs';

const sheet = matchMedia('(min-width: 1000px)');
/** The field typed in last. */
let fresh = '';

const main = h(
  'main',
  { id: 'main', class: 'main' },
  h(
    'div',
    { class: 'page-head' },
    h('div', { class: 'problems' }),
    h('p', { class: 'step' }, 'Round 3 of 6'),
    h('h1', { tabindex: '-1' }, 'Goals'),
    h('p', { class: 'lede' }, LEDE),
  ),
  h(
    'section',
    { class: 'section' },
    h('h2', {}, 'The target'),
    h(
      'div',
      { class: 'pair' },
      field('target', { label: 'Revenue target for 2027', pre: '€' }),
      field('share', { label: 'Marketing’s share', post: '%' }),
    ),
    h(
      'p',
      { class: 'sum' },
      h('span', {}, 'Marketing’s leads have to bring'),
      h(
        'span',
        { class: 'fig strong' },
        live((w) => w.sum),
      ),
    ),
  ),
  h(
    'section',
    { class: 'section sources' },
    h('h2', {}, 'The sources'),
    h('p', { class: 'caption' }, SOURCES_LEDE),
    h(
      'div',
      { role: 'group', 'aria-label': 'Sources of leads', class: 'rows blocks' },
      h('ol', { id: 'sources', class: 'rows-list' }, ...SOURCES.map(source)),
      h('div', { role: 'status', class: 'undo' }),
      h('p', { class: 'add' }, h('button', { type: 'button', class: 'btn second' }, 'Add a source')),
    ),
  ),
  h(
    'section',
    { class: 'section' },
    h('h2', {}, 'What else counts'),
    h('div', { class: 'entries' }, ...GROUPS.map(group)),
  ),
  levers(),
  exception(),
  h(
    'div',
    {},
    h(
      'section',
      { class: 'section' },
      h('h2', {}, 'What is promised'),
      h('p', { class: 'caption' }, PROMISES),
      h('ul', { class: 'promises-of' }, ...Array.from({ length: 5 }, promise)),
    ),
    h(
      'section',
      { class: 'section' },
      h('h2', {}, 'When a promise is missed'),
      field('usedUp', { label: 'When the permitted misses are used up', kind: 'long', mark: 'Suggested text' }),
    ),
  ),
  h(
    'div',
    { class: 'page-foot' },
    h(
      'div',
      { class: 'actions' },
      h('button', { type: 'button', id: 'continue', class: 'btn' }, 'Continue'),
      h('a', { href: '#start' }, 'Back to Start'),
    ),
  ),
);
const step = (n, title, state, href, here) =>
  h(
    'li',
    {},
    h(
      'a',
      { href, 'aria-current': here && 'step' },
      h('span', { class: 'n' }, n),
      h('span', { class: 't' }, title),
      h('span', { class: 'state' }, state),
    ),
  );
const steps = (title, ...items) => h('div', { class: 'rounds-group' }, h('h2', {}, title), h('ol', {}, ...items));
const rounds = h(
  'nav',
  { class: 'rounds', 'aria-label': 'Pages' },
  h(
    'details',
    {},
    h('summary', {}, h('span', { class: 'more' }, 'All pages'), ' ', h('span', { class: 'soft' }, '0 of 2 completed')),
    h(
      'div',
      { class: 'list' },
      steps('Before the bell', step('', 'Start', 'In progress', '#start')),
      steps('Rounds', step('3', 'Goals', 'In progress', '#goals', true)),
      steps(
        'After the bell',
        step(
          '',
          'The decision',
          live((w) => w.score),
          '#decision',
        ),
        step(
          '',
          'The document',
          live((w) => w.open),
          '#document',
        ),
      ),
    ),
  ),
);
const mark = svg(
  'svg',
  { width: '30', height: '12', viewBox: '0 0 30 12', 'aria-hidden': 'true' },
  svg('path', { d: 'M9 6h12', 'stroke-width': '1.5', class: 'st-ink' }),
  svg('circle', { cx: '5', cy: '6', r: '5', class: 'fill-m' }),
  svg('rect', { x: '20', y: '1', width: '10', height: '10', class: 'fill-s' }),
);
const { element: paper, update: updatePaper } = paperView();
const pane = result();
const app = h(
  'div',
  { class: 'app' },
  h(
    'header',
    { class: 'mast' },
    h('span', { class: 'mark' }, mark, 'Truce'),
    h('span', { dir: 'auto', class: 'org' }, 'Kestrel Metering, January to December 2027'),
    h(
      'span',
      { class: 'tools' },
      h('span', { class: 'saved' }, 'Saved on this device'),
      h('button', { type: 'button', class: 'link' }, 'Save a file'),
    ),
  ),
  h('div', { role: 'status', class: 'notices' }),
  h('div', { class: 'stage' }, rounds, main, pane, paper),
  h('footer', { class: 'foot no-print' }, h('span', {}, 'Nothing you type leaves this page: no server, no account.')),
  h(
    'div',
    { role: 'status', class: 'vh' },
    live((w) => w.announce),
  ),
);

function refresh() {
  const words = wordsOf(resultsOf(answers), answers, { fresh, withPaper: sheet.matches });
  update(words);
  paper.hidden = !sheet.matches;
  updatePaper(words.paper);
}

app.addEventListener('input', ({ target }) => {
  fresh = target.name;
  write(fresh, target.value);
  refresh();
});
app.addEventListener('focusout', ({ target }) => say(target.name));
sheet.addEventListener('change', refresh);
// Scrolled past the ring it shrinks to a line.
window.addEventListener('scroll', () => {
  if (window.scrollY > 260) pane.classList.add('is-condensed');
  else if (window.scrollY < 40) pane.classList.remove('is-condensed');
});
refresh();
document.getElementById('app').append(app);
