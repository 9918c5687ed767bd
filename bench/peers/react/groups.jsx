// What else counts, the levers, the exception and the promises.

import { useState } from 'react';
import { memo } from './memo.mjs';
import { EXCEPTION } from '../shared/texts.mjs';
import { Field } from './field.jsx';
import { useWords } from './words.jsx';

function GroupSays({ group }) {
  const { says, flag } = useWords().groups[group];
  return (
    <p className="says">
      <span>{says}</span>
      {flag && (
        <>
          {' '}
          <span className="flag">{flag}</span>
        </>
      )}
    </p>
  );
}

export const Group = memo(function Group({ group, title, fields }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="entry" id={`group-${group}`}>
      <h3>{title}</h3>
      <GroupSays group={group} />
      <p className="do">
        <button type="button" className="link" onClick={() => setOpen(!open)}>
          Change<span className="vh"> {title}</span>
        </button>
      </p>
      <div className="inside" hidden={!open}>
        {open && (
          <div className="group">
            {fields.map(({ key, ...rest }) => (
              <Field key={key} name={`${group}.${key}`} {...rest} layout="row" />
            ))}
          </div>
        )}
      </div>
    </div>
  );
});

const Lever = memo(function Lever({ what, times, means }) {
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{times}</td>
      <td>{means}</td>
    </tr>
  );
});

export function Levers() {
  const { levers, leversLede } = useWords();
  return (
    <section className="section levers">
      <h2>If one thing changed</h2>
      <p className="caption">{leversLede}</p>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Times</th>
            <th scope="col">That means</th>
          </tr>
        </thead>
        <tbody>
          {levers.map((lever) => (
            <Lever key={lever.what} {...lever} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function Exception() {
  return (
    <section className="section" hidden={!useWords().askException}>
      <h2>Coverage below 1</h2>
      <p className="caption">{EXCEPTION}</p>
      <Field
        name="exception"
        label="Why less is accepted"
        hint="One or two sentences that both sides sign"
        kind="long"
      />
    </section>
  );
}

function PromiseSays({ index }) {
  const { side, who, says, hint } = useWords().promises[index];
  return (
    <>
      <p className="what">
        <span className={`side ${side}`}>{who}</span> <span>{says}</span>
      </p>
      <p className="hint" hidden={!hint}>
        {hint}
      </p>
    </>
  );
}

export const Promised = memo(function Promised({ index }) {
  return (
    <li className="promise-of">
      <PromiseSays index={index} />
      <div className="answers">
        {index === 3 && <Field name="commitment.3.share" label="Promised for" post="%" width="w-6" />}
        <Field name={`commitment.${index}.owner`} label="Who answers for it" kind="select" />
        <Field
          name={`commitment.${index}.record`}
          label="Counted in"
          hint="The system whose count holds"
          kind="text"
          mark="Suggested text"
        />
      </div>
    </li>
  );
});
