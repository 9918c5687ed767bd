// A source of leads: its fields by who promises them, each with a bar of what is needed.

import { SOURCE_GROUPS } from '../shared/sample.mjs';
import { BEFORE, GRIP } from '../shared/texts.mjs';
import { attribute, h, live, svg } from './dom.mjs';
import { field } from './field.mjs';

function flow(source, key) {
  const of = (words) => words.sources[source].flows?.[key];
  const need = attribute(
    svg('svg', { height: '100%' }, svg('rect', { class: 'step-need', width: '100%', height: '100%' })),
    'width',
    (w) => of(w)?.need,
  );
  const got = attribute(svg('rect', { class: 'step-got', height: '100%' }), 'width', (w) => of(w)?.got);
  const cut = svg('rect', { class: 'fill-paper', width: '2', height: '100%' });
  attribute(cut, 'x', (w) => of(w)?.need);
  attribute(cut, 'display', (w) => (of(w)?.more ? undefined : 'none'));
  return h(
    'div',
    { class: 'flow' },
    svg('svg', { class: 'step-bar', width: '100%', height: '8', 'aria-hidden': 'true' }, need, got, cut),
    h(
      'span',
      { class: 'has' },
      live((w) => of(w)?.has),
    ),
    live((w) => of(w)?.of),
  );
}

const who = (parts) =>
  h(
    'span',
    {},
    ...parts.map((part) => (typeof part === 'string' ? part : h('span', { class: `side ${part[0]}` }, part[1]))),
  );

export function source(id, index) {
  const name = (words) => words.sources[index].name;
  const button = (label) =>
    h('button', { type: 'button', class: 'link' }, label, h('span', { class: 'vh' }, ' ', live(name)));
  const grip = svg(
    'svg',
    { width: '10', height: '16', viewBox: '0 0 10 16', 'aria-hidden': 'true' },
    svg('path', { d: GRIP }),
  );
  const group = ({ who: parts, beside, fields: list, asNow }) =>
    h(
      'div',
      { class: 'group' },
      h('p', { class: 'who' }, who(parts), beside && h('span', {}, beside)),
      ...list.map((definition) =>
        field(`source.${id}.${definition.key}`, {
          ...definition,
          layout: 'row',
          term: index === 0 ? definition.term : undefined,
          third: definition.flow && flow(index, definition.key),
        }),
      ),
      asNow &&
        attribute(
          h(
            'div',
            { class: 'as-now' },
            h(
              'p',
              { class: 'hint' },
              h('span', {}, BEFORE),
              ' ',
              h(
                'button',
                { type: 'button', class: 'link' },
                live((w) => w.sources[index].asNow),
              ),
            ),
          ),
          'hidden',
          (w) => (w.sources[index].asNow ? undefined : ''),
        ),
    );
  return h(
    'li',
    { class: 'rows-row' },
    h(
      'div',
      { class: 'rows-bar' },
      h('button', { type: 'button', class: 'grip' }, grip, h('span', { class: 'vh' }, 'Move ', live(name))),
      h('h3', { dir: 'auto' }, live(name)),
      h('span', { class: 'does' }, button('Duplicate'), button('Remove')),
    ),
    h(
      'div',
      { class: 'source' },
      h(
        'div',
        { class: 'source-name' },
        field(`source.${id}.name`, {
          label: 'Name of the source',
          hint: 'A channel, a region or a product line',
          kind: 'text',
        }),
      ),
      ...SOURCE_GROUPS.map(group),
    ),
  );
}
