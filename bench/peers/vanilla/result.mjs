// The rope and the figures beside the form.

import { SCALE, STRANDS } from '../shared/texts.mjs';
import { attribute, h, live, svg } from './dom.mjs';

const explains = (read) => h('button', { type: 'button', class: 'link explains' }, live(read));

function rope() {
  const strands = (side) =>
    svg(
      'pattern',
      { id: `rope-${side}`, width: '13', height: '20', patternUnits: 'userSpaceOnUse' },
      svg('path', { class: `strand st-${side}`, d: STRANDS }),
    );
  const corner = (side, end, name, verb, amount) =>
    h(
      'p',
      { class: `corner ${end}` },
      h('span', {}, h('span', { class: `side ${side}` }, name), ' ', h('span', { class: 'verb' }, verb)),
      ' ',
      h(
        'span',
        { class: 'fig' },
        explains((w) => w.rope[amount]),
      ),
    );
  const a = (node, name, key) => attribute(node, name, (w) => w.rope[key]);
  const tick = (_, index) => {
    const path = attribute(
      attribute(svg('path', {}), 'd', (w) => w.rope.quarters[index]?.d),
      'class',
      (w) => w.rope.quarters[index]?.class,
    );
    const place = attribute(svg('svg', {}, path), 'x', (w) => w.rope.quarters[index]?.x);
    return attribute(place, 'display', (w) => (w.rope.quarters[index] ? undefined : 'none'));
  };
  const square = a(
    a(a(a(svg('rect', { class: 'fill-s st-paper halo' }), 'x', 'square'), 'y', 'square'), 'width', 'squareSide'),
    'height',
    'squareSide',
  );
  const picture = svg(
    'svg',
    { width: '100%', height: '44', role: 'img', 'aria-labelledby': 'rope-t', 'aria-describedby': 'rope-d' },
    svg(
      'title',
      { id: 'rope-t' },
      live((w) => w.rope.title),
    ),
    svg(
      'desc',
      { id: 'rope-d' },
      live((w) => w.rope.desc),
    ),
    svg('defs', {}, strands('m'), strands('s')),
    svg(
      'g',
      {},
      a(svg('line', { x1: '0', y1: '35.5', y2: '35.5', class: 'st-line' }), 'x2', 'end'),
      ...Array.from({ length: 13 }, tick),
    ),
    svg(
      'g',
      {},
      a(
        svg(
          'svg',
          { y: '6', height: '20' },
          svg('rect', { x: '10', width: '100%', height: '20', fill: 'url(#rope-m)' }),
        ),
        'width',
        'meet',
      ),
      a(
        a(
          svg('svg', { y: '6', height: '20' }, svg('rect', { width: '100%', height: '20', fill: 'url(#rope-s)' })),
          'x',
          'meet',
        ),
        'width',
        'rest',
      ),
    ),
    a(a(svg('circle', { cy: '16', class: 'fill-m' }), 'cx', 'circleX'), 'r', 'circleR'),
    a(svg('svg', { y: '16' }, square), 'x', 'one'),
    a(
      svg(
        'svg',
        { class: 'binding' },
        svg('path', { d: 'M.5 26v14', class: 'st-ink' }),
        svg('rect', { x: '-10', y: '5', width: '20', height: '22', class: 'fill-paper' }),
        svg('path', { d: 'M-6.25 6.5v19M-2 5v22M2.25 5v22M6.5 6.5v19', class: 'st-ink whipping' }),
      ),
      'x',
      'meet',
    ),
  );
  return h(
    'div',
    { class: 'rope' },
    corner('m', 'left', 'Marketing', 'promises', 'promises'),
    a(
      h(
        'p',
        {},
        h(
          'span',
          { class: 'fig' },
          explains((w) => w.rope.fig),
        ),
        h('span', { class: 'what' }, 'Coverage'),
      ),
      'class',
      'meetClass',
    ),
    corner('s', 'right', 'Sales', 'needs', 'needs'),
    h(
      'p',
      { class: 'short' },
      h(
        'span',
        {},
        live((w) => w.rope.shortLabel),
      ),
      h(
        'span',
        {},
        explains((w) => w.rope.short),
      ),
    ),
    picture,
    a(h('p', { 'aria-hidden': 'true' }, ...SCALE.map((text) => h('span', {}, text))), 'class', 'scaleClass'),
  );
}

export function result() {
  const words = (index) => {
    if (index > 0)
      return [
        h(
          'span',
          { class: 'more' },
          live((w) => w.figures[index].word),
        ),
      ];
    const [word, second] = ['word', 'second'].map((key) =>
      h(
        'button',
        { type: 'button', class: 'link explains more' },
        live((w) => w.figures[0][key]),
      ),
    );
    return [word, attribute(second, 'hidden', (w) => (w.figures[0].second ? undefined : ''))];
  };
  const figure = (_, index) => {
    const f = (w) => w.figures[index];
    const value = attribute(
      h(
        'dd',
        {},
        explains((w) => f(w).value),
      ),
      'class',
      (w) => (f(w).flag ? 'flag' : undefined),
    );
    return h(
      'div',
      { class: index === 0 ? 'money' : undefined },
      h(
        'dt',
        {},
        h(
          'span',
          {},
          live((w) => f(w).what),
        ),
      ),
      value,
      h('dd', {}, ...words(index)),
    );
  };
  return h(
    'aside',
    { id: 'result', class: 'result', 'aria-label': 'Result' },
    rope(),
    h(
      'p',
      { class: 'brief' },
      live((w) => w.brief),
    ),
    h(
      'button',
      { type: 'button', class: 'link open', 'aria-expanded': 'false', 'aria-controls': 'figures' },
      'Show result',
    ),
    h(
      'dl',
      { id: 'figures', class: 'figures' },
      ...Array.from({ length: 5 }, figure),
      h(
        'div',
        {},
        h('dt', {}, 'Ready to sign'),
        h(
          'dd',
          {},
          live((w) => w.open),
        ),
        h('dd', {}, h('a', { href: '#decision' }, 'See what is open')),
      ),
    ),
  );
}
