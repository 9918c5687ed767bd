// A source of leads: its fields by who promises them, each with a bar of what is needed.

import { memo } from './memo.mjs';
import { SOURCE_GROUPS, SOURCES } from '../shared/sample.mjs';
import { BEFORE, GRIP } from '../shared/texts.mjs';
import { Field } from './field.jsx';
import { useWords } from './words.jsx';

const FlowBar = memo(function FlowBar({ got, need, more, has, of }) {
  return (
    <div className="flow">
      <svg className="step-bar" width="100%" height="8" aria-hidden="true">
        <svg width={need} height="100%">
          <rect className="step-need" width="100%" height="100%" />
        </svg>
        <rect className="step-got" width={got} height="100%" />
        {more && <rect className="fill-paper" x={need} width="2" height="100%" />}
      </svg>
      <span className="has">{has}</span>
      {of}
    </div>
  );
});

function Flow({ index, stage }) {
  const flows = useWords().sources[index].flows;
  return flows && <FlowBar {...flows[stage]} />;
}

const SourceName = ({ index }) => useWords().sources[index].name;

function AsNow({ index }) {
  const text = useWords().sources[index].asNow;
  return (
    <div className="as-now" hidden={!text}>
      <p className="hint">
        <span>{BEFORE}</span>{' '}
        <button type="button" className="link">
          {text}
        </button>
      </p>
    </div>
  );
}

const Who = ({ parts }) => (
  <span>
    {parts.map((part) =>
      typeof part === 'string' ? (
        part
      ) : (
        <span key={part[0]} className={`side ${part[0]}`}>
          {part[1]}
        </span>
      ),
    )}
  </span>
);

// Made once each: a new element a render would defeat the memo of Field.
const FLOWS = SOURCES.map((_, index) =>
  Object.fromEntries(
    ['leads', 'acceptance', 'qualification', 'opportunity', 'win'].map((stage) => [
      stage,
      <Flow index={index} stage={stage} />,
    ]),
  ),
);

export const Source = memo(function Source({ id, index }) {
  const name = <SourceName index={index} />;
  const button = (label) => (
    <button type="button" className="link">
      {label}
      <span className="vh"> {name}</span>
    </button>
  );
  return (
    <li className="rows-row">
      <div className="rows-bar">
        <button type="button" className="grip">
          <svg width="10" height="16" viewBox="0 0 10 16" aria-hidden="true">
            <path d={GRIP} />
          </svg>
          <span className="vh">Move {name}</span>
        </button>
        <h3 dir="auto">{name}</h3>
        <span className="does">
          {button('Duplicate')}
          {button('Remove')}
        </span>
      </div>
      <div className="source">
        <div className="source-name">
          <Field
            name={`source.${id}.name`}
            label="Name of the source"
            hint="A channel, a region or a product line"
            kind="text"
          />
        </div>
        {SOURCE_GROUPS.map(({ who, beside, fields, asNow }) => (
          <div className="group" key={fields[0].key}>
            <p className="who">
              <Who parts={who} />
              {beside && <span>{beside}</span>}
            </p>
            {fields.map(({ key, flow, term, ...rest }) => (
              <Field
                key={key}
                name={`source.${id}.${key}`}
                {...rest}
                layout="row"
                term={index === 0 ? term : undefined}
                third={flow && FLOWS[index][key]}
              />
            ))}
            {asNow && <AsNow index={index} />}
          </div>
        ))}
      </div>
    </li>
  );
});
