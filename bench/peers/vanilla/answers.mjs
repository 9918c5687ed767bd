// What was typed, by address.

import { SAMPLE } from '../shared/sample.mjs';
import { source } from './source.mjs';

/** The answers as they are typed. */
export const answers = structuredClone(SAMPLE);

/** What stands at an address such as `source.a.leads`. */
export const read = (name) => name.split('.').reduce((value, key) => value[key], answers);

export function write(name, text) {
  const keys = name.split('.');
  const last = keys.pop();
  keys.reduce((value, key) => value[key], answers)[last] = text;
}
