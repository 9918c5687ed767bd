// One field, uncontrolled: label, hint, control and what is said about it.

import { useState } from 'react';
import { memo } from './memo.mjs';
import { useFormContext, useFormState } from 'react-hook-form';
import { PEOPLE, troubleOf } from '../shared/sample.mjs';

const Term = memo(function Term({ id, term: [term, meaning] }) {
  const [open, setOpen] = useState(false);
  return (
    <span className="explained">
      <dfn>
        <button
          type="button"
          className="term"
          aria-expanded={open}
          aria-controls={`${id}-term`}
          onClick={() => setOpen(!open)}
        >
          {term}
        </button>
      </dfn>
      <span className="meaning" id={`${id}-term`} hidden={!open}>
        {meaning}
      </span>
    </span>
  );
});

export const Field = memo(function Field({
  name,
  label,
  hint,
  pre,
  post,
  kind,
  third,
  term,
  width,
  layout = 'field',
  mark,
}) {
  const { register, getFieldState, control } = useFormContext();
  const { error } = getFieldState(name, useFormState({ control, name, exact: true }));
  const input = {
    id: name,
    ...register(name, { validate: (text) => troubleOf(name, text) ?? true }),
    'aria-invalid': error ? true : undefined,
    'aria-describedby': [hint && `${name}-hint`, error && `${name}-says`].filter(Boolean).join(' ') || undefined,
  };
  const text = kind === 'text';
  return (
    <div className={layout} data-field="">
      <div className="about">
        <label className="label" id={`${name}-label`} htmlFor={name}>
          {label}
        </label>
        {mark && <span className="suggested">{mark}</span>}
        {hint && (
          <div className="hint" id={`${name}-hint`}>
            <span>{hint}</span>
            {term && (
              <>
                , <Term id={name} term={term} />
              </>
            )}
          </div>
        )}
      </div>
      {kind === 'select' ? (
        <span className="box pick">
          <select {...input}>
            {PEOPLE.map(([value, person]) => (
              <option key={value} value={value}>
                {person}
              </option>
            ))}
          </select>
        </span>
      ) : kind === 'long' ? (
        <span className="box long">
          <textarea rows={4} dir="auto" {...input} />
        </span>
      ) : (
        <span className={['box', text && 'text', width].filter(Boolean).join(' ')}>
          {pre && (
            <span className="u pre" aria-hidden="true">
              {pre}
            </span>
          )}
          <input
            type="text"
            autoComplete="off"
            inputMode={text ? undefined : 'decimal'}
            dir={text ? 'auto' : 'ltr'}
            {...input}
          />
          {post && (
            <span className="u post" aria-hidden="true">
              {post}
            </span>
          )}
        </span>
      )}
      <div className="says" id={`${name}-says`} hidden={!error}>
        {error && <p className="err">{error.message}</p>}
      </div>
      {third && <div className="flow">{third}</div>}
    </div>
  );
});
