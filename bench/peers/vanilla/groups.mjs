// What else counts, the levers, the exception and the promises.

import { EXCEPTION } from '../shared/texts.mjs';
import { attribute, h, live } from './dom.mjs';
import { field } from './field.mjs';

export function group({ key, title, fields: list }) {
  const inside = h('div', { class: 'inside', hidden: '' });
  const button = h('button', { type: 'button', class: 'link' }, 'Change', h('span', { class: 'vh' }, ' ', title));
  button.addEventListener('click', () => {
    if (!inside.firstChild)
      inside.append(
        h(
          'div',
          { class: 'group' },
          ...list.map((definition) => field(`${key}.${definition.key}`, { ...definition, layout: 'row' })),
        ),
      );
    inside.hidden = !inside.hidden;
  });
  return h(
    'div',
    { class: 'entry', id: `group-${key}` },
    h('h3', {}, title),
    h(
      'p',
      { class: 'says' },
      h(
        'span',
        {},
        live((w) => w.groups[key].says),
      ),
      key === 'response' && ' ',
      key === 'response' &&
        h(
          'span',
          { class: 'flag' },
          live((w) => w.groups[key].flag),
        ),
    ),
    h('p', { class: 'do' }, button),
    inside,
  );
}

export function levers() {
  const row = (_, index) =>
    h(
      'tr',
      {},
      h(
        'th',
        { scope: 'row' },
        live((w) => w.levers[index]?.what),
      ),
      h(
        'td',
        {},
        live((w) => w.levers[index]?.times),
      ),
      h(
        'td',
        {},
        live((w) => w.levers[index]?.means),
      ),
    );
  return h(
    'section',
    { class: 'section levers' },
    h('h2', {}, 'If one thing changed'),
    h(
      'p',
      { class: 'caption' },
      live((w) => w.leversLede),
    ),
    h(
      'table',
      { class: 'plain' },
      h('thead', {}, h('tr', {}, ...['What', 'Times', 'That means'].map((text) => h('th', { scope: 'col' }, text)))),
      h('tbody', {}, ...Array.from({ length: 7 }, row)),
    ),
  );
}

export function promise(_, index) {
  const hint = h(
    'p',
    { class: 'hint' },
    live((w) => w.promises[index].hint),
  );
  attribute(hint, 'hidden', (w) => (w.promises[index].hint ? undefined : ''));
  const side = index < 2 ? ['m', 'Marketing'] : ['s', 'Sales'];
  return h(
    'li',
    { class: 'promise-of' },
    h(
      'p',
      { class: 'what' },
      h('span', { class: `side ${side[0]}` }, side[1]),
      ' ',
      h(
        'span',
        {},
        live((w) => w.promises[index].says),
      ),
    ),
    hint,
    h(
      'div',
      { class: 'answers' },
      index === 3 && field(`commitment.${index}.share`, { label: 'Promised for', post: '%', width: 'w-6' }),
      field(`commitment.${index}.owner`, { label: 'Who answers for it', kind: 'select' }),
      field(`commitment.${index}.record`, {
        label: 'Counted in',
        hint: 'The system whose count holds',
        kind: 'text',
        mark: 'Suggested text',
      }),
    ),
  );
}

export const exception = () =>
  attribute(
    h(
      'section',
      { class: 'section' },
      h('h2', {}, 'Coverage below 1'),
      h('p', { class: 'caption' }, EXCEPTION),
      field('exception', {
        label: 'Why less is accepted',
        hint: 'One or two sentences that both sides sign',
        kind: 'long',
      }),
    ),
    'hidden',
    (w) => (w.askException ? undefined : ''),
  );
