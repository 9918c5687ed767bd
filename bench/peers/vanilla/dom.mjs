// Elements, and places in them that follow the words: each remembers what it shows and is written only when that changes.

const SVG = 'http://www.w3.org/2000/svg';
const places = [];

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children.filter((child) => child !== undefined && child !== false && child !== null));
  return element;
}

export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
export const svg = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** A text that follows the words. */
export function live(read) {
  const node = document.createTextNode('');
  places.push({
    read,
    shown: '',
    write: (text) => {
      node.data = text ?? '';
    },
  });
  return node;
}

/** An attribute that follows the words; undefined takes it away. Returns the element. */
export function attribute(element, name, read) {
  const write = (value) => (value === undefined ? element.removeAttribute(name) : element.setAttribute(name, value));
  places.push({ read, shown: undefined, write });
  return element;
}

export function update(words) {
  for (const place of places) {
    const value = place.read(words);
    if (value === place.shown) continue;
    place.shown = value;
    place.write(value);
  }
}
