// One field: label, hint, control and what is said about it.

import { PEOPLE, troubleOf } from '../shared/sample.mjs';
import { read } from './answers.mjs';
import { h } from './dom.mjs';

const fields = new Map();

/** A field: `layout` is `field` or `row`; `third` the picture beside it. */
export function field(name, { label, hint, pre, post, kind, third, term, width, layout = 'field', mark }) {
  const id = name;
  const described = hint ? `${id}-hint` : undefined;
  let control;
  if (kind === 'select') {
    control = h(
      'span',
      { class: 'box pick' },
      h('select', { id, name }, ...PEOPLE.map(([value, text]) => h('option', { value }, text))),
    );
  } else if (kind === 'long') {
    control = h(
      'span',
      { class: 'box long' },
      h('textarea', { id, name, rows: 4, dir: 'auto', 'aria-describedby': described }),
    );
  } else {
    const text = kind === 'text';
    const input = h('input', {
      type: 'text',
      id,
      name,
      autocomplete: 'off',
      inputmode: text ? undefined : 'decimal',
      dir: text ? 'auto' : 'ltr',
      'aria-describedby': described,
    });
    control = h(
      'span',
      { class: ['box', text && 'text', width].filter(Boolean).join(' ') },
      pre && h('span', { class: 'u pre', 'aria-hidden': 'true' }, pre),
      input,
      post && h('span', { class: 'u post', 'aria-hidden': 'true' }, post),
    );
  }
  const says = h('div', { class: 'says', id: `${id}-says`, hidden: '' });
  const input = control.querySelector('input, select, textarea');
  input.value = read(name);
  fields.set(name, { input, says, described });
  return h(
    'div',
    { class: layout, 'data-field': '' },
    h(
      'div',
      { class: 'about' },
      h('label', { class: 'label', id: `${id}-label`, for: id }, label),
      mark && h('span', { class: 'suggested' }, mark),
      hint &&
        h('div', { class: 'hint', id: `${id}-hint` }, h('span', {}, hint), ...(term ? [', ', termOf(id, term)] : [])),
    ),
    control,
    says,
    third && h('div', { class: 'flow' }, third),
  );
}

function termOf(id, [term, meaning]) {
  const button = h(
    'button',
    { type: 'button', class: 'term', 'aria-expanded': 'false', 'aria-controls': `${id}-term` },
    term,
  );
  const words = h('span', { class: 'meaning', id: `${id}-term`, hidden: '' }, meaning);
  button.addEventListener('click', () => {
    words.hidden = !words.hidden;
    button.setAttribute('aria-expanded', String(!words.hidden));
  });
  return h('span', { class: 'explained' }, h('dfn', {}, button), words);
}

/** Says what is wrong with a field once it is left. */
export function say(name) {
  if (!fields.has(name)) return;
  const { input, says, described } = fields.get(name);
  const trouble = troubleOf(name, input.value);
  says.hidden = !trouble;
  says.replaceChildren(...(trouble ? [h('p', { class: 'err' }, trouble)] : []));
  input.toggleAttribute('aria-invalid', Boolean(trouble));
  const by = [described, trouble && says.id].filter(Boolean).join(' ');
  if (by) input.setAttribute('aria-describedby', by);
  else input.removeAttribute('aria-describedby');
}
