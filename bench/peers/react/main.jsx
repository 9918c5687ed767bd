// The goals page in React with react-hook-form: uncontrolled fields by `register`, one `useWatch` that computes the results,
// and memoised parts that render again only when their own words changed.

import { createContext, memo, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FormProvider, useForm, useFormContext, useFormState, useWatch } from 'react-hook-form';

import { resultsOf } from '../shared/results.mjs';
import { GROUPS, PEOPLE, SAMPLE, SOURCE_GROUPS, SOURCES, troubleOf } from '../shared/sample.mjs';
import { wordsOf } from '../shared/words.mjs';
import { Paper } from './paper.jsx';
import { Rope } from './rope.jsx';
import { same } from './same.mjs';

const Words = createContext(null);
const useWords = () => useContext(Words);

function useMedia(query) {
  const [list] = useState(() => matchMedia(query));
  const [matches, setMatches] = useState(list.matches);
  useEffect(() => {
    const change = () => setMatches(list.matches);
    list.addEventListener('change', change);
    return () => list.removeEventListener('change', change);
  }, [list]);
  return matches;
}

/** Computes once a keystroke. Its children don't render again; what reads the words does. */
function Results({ fresh, withPaper, children }) {
  const values = useWatch();
  const words = useMemo(() => wordsOf(resultsOf(values), values, { fresh: fresh.current, withPaper }), [values, fresh, withPaper]);
  return <Words value={words}>{children}</Words>;
}

const Term = memo(function Term({ id, term: [term, meaning] }) {
  const [open, setOpen] = useState(false);
  return (
    <span className="explained">
      <dfn><button type="button" className="term" aria-expanded={open} aria-controls={`${id}-term`} onClick={() => setOpen(!open)}>{term}</button></dfn>
      <span className="meaning" id={`${id}-term`} hidden={!open}>{meaning}</span>
    </span>
  );
});

const Field = memo(function Field({ name, label, hint, pre, post, kind, third, term, width, layout = 'field', mark }) {
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
        <label className="label" id={`${name}-label`} htmlFor={name}>{label}</label>
        {mark && <span className="suggested">{mark}</span>}
        {hint && <div className="hint" id={`${name}-hint`}><span>{hint}</span>{term && <>, <Term id={name} term={term} /></>}</div>}
      </div>
      {kind === 'select' ? (
        <span className="box pick"><select {...input}>{PEOPLE.map(([value, person]) => <option key={value} value={value}>{person}</option>)}</select></span>
      ) : kind === 'long' ? (
        <span className="box long"><textarea rows={4} dir="auto" {...input} /></span>
      ) : (
        <span className={['box', text && 'text', width].filter(Boolean).join(' ')}>
          {pre && <span className="u pre" aria-hidden="true">{pre}</span>}
          <input type="text" autoComplete="off" inputMode={text ? undefined : 'decimal'} dir={text ? 'auto' : 'ltr'} {...input} />
          {post && <span className="u post" aria-hidden="true">{post}</span>}
        </span>
      )}
      <div className="says" id={`${name}-says`} hidden={!error}>{error && <p className="err">{error.message}</p>}</div>
      {third && <div className="flow">{third}</div>}
    </div>
  );
});

const FlowBar = memo(function FlowBar({ got, need, more, has, of }) {
  return (
    <div className="flow">
      <svg className="step-bar" width="100%" height="8" aria-hidden="true">
        <svg width={need} height="100%"><rect className="step-need" width="100%" height="100%" /></svg>
        <rect className="step-got" width={got} height="100%" />
        {more && <rect className="fill-paper" x={need} width="2" height="100%" />}
      </svg>
      <span className="has">{has}</span>{of}
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
        <span>What was handed over before the period still closes in it. Leave it empty and the business looks as if it began from nothing.</span>{' '}
        <button type="button" className="link">{text}</button>
      </p>
    </div>
  );
}

const Who = ({ parts }) => <span>{parts.map((part) => (typeof part === 'string' ? part : <span key={part[0]} className={`side ${part[0]}`}>{part[1]}</span>))}</span>;

// Made once each: a new element a render would defeat the memo of Field.
const FLOWS = SOURCES.map((_, index) => Object.fromEntries(['leads', 'acceptance', 'qualification', 'opportunity', 'win'].map((stage) => [stage, <Flow index={index} stage={stage} />])));

const Source = memo(function Source({ id, index }) {
  const name = <SourceName index={index} />;
  const button = (label) => <button type="button" className="link">{label}<span className="vh"> {name}</span></button>;
  return (
    <li className="rows-row">
      <div className="rows-bar">
        <button type="button" className="grip">
          <svg width="10" height="16" viewBox="0 0 10 16" aria-hidden="true"><path d="M2 2v.01M8 2v.01M2 8v.01M8 8v.01M2 14v.01M8 14v.01" /></svg>
          <span className="vh">Move {name}</span>
        </button>
        <h3 dir="auto">{name}</h3>
        <span className="does">{button('Duplicate')}{button('Remove')}</span>
      </div>
      <div className="source">
        <div className="source-name"><Field name={`source.${id}.name`} label="Name of the source" hint="A channel, a region or a product line" kind="text" /></div>
        {SOURCE_GROUPS.map(({ who, beside, fields, asNow }) => (
          <div className="group" key={fields[0].key}>
            <p className="who"><Who parts={who} />{beside && <span>{beside}</span>}</p>
            {fields.map(({ key, flow, term, ...rest }) => (
              <Field key={key} name={`source.${id}.${key}`} {...rest} layout="row" term={index === 0 ? term : undefined} third={flow && FLOWS[index][key]} />
            ))}
            {asNow && <AsNow index={index} />}
          </div>
        ))}
      </div>
    </li>
  );
});

function GroupSays({ group }) {
  const { says, flag } = useWords().groups[group];
  return <p className="says"><span>{says}</span>{flag && <> <span className="flag">{flag}</span></>}</p>;
}

const Group = memo(function Group({ group, title, fields }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="entry" id={`group-${group}`}>
      <h3>{title}</h3>
      <GroupSays group={group} />
      <p className="do"><button type="button" className="link" onClick={() => setOpen(!open)}>Change<span className="vh"> {title}</span></button></p>
      <div className="inside" hidden={!open}>
        {open && <div className="group">{fields.map(({ key, ...rest }) => <Field key={key} name={`${group}.${key}`} {...rest} layout="row" />)}</div>}
      </div>
    </div>
  );
});

const Lever = memo(function Lever({ what, times, means }) {
  return <tr><th scope="row">{what}</th><td>{times}</td><td>{means}</td></tr>;
});

function Levers() {
  const { levers, leversLede } = useWords();
  return (
    <section className="section levers">
      <h2>If one thing changed</h2><p className="caption">{leversLede}</p>
      <table className="plain">
        <thead><tr><th scope="col">What</th><th scope="col">Times</th><th scope="col">That means</th></tr></thead>
        <tbody>{levers.map((lever) => <Lever key={lever.what} {...lever} />)}</tbody>
      </table>
    </section>
  );
}

function Exception() {
  return (
    <section className="section" hidden={!useWords().askException}>
      <h2>Coverage below 1</h2><p className="caption">Raise the numbers, or write down why less is accepted. What you write stands in the document.</p>
      <Field name="exception" label="Why less is accepted" hint="One or two sentences that both sides sign" kind="long" />
    </section>
  );
}

function PromiseSays({ index }) {
  const { side, who, says, hint } = useWords().promises[index];
  return <><p className="what"><span className={`side ${side}`}>{who}</span> <span>{says}</span></p><p className="hint" hidden={!hint}>{hint}</p></>;
}

const Promised = memo(function Promised({ index }) {
  return (
    <li className="promise-of">
      <PromiseSays index={index} />
      <div className="answers">
        {index === 3 && <Field name="commitment.3.share" label="Promised for" post="%" width="w-6" />}
        <Field name={`commitment.${index}.owner`} label="Who answers for it" kind="select" />
        <Field name={`commitment.${index}.record`} label="Counted in" hint="The system whose count holds" kind="text" mark="Suggested text" />
      </div>
    </li>
  );
});

const Figure = memo(function Figure({ className, what, value, flag, word }) {
  return (
    <div className={className}>
      <dt><span>{what}</span></dt><dd className={flag ? 'flag' : undefined}><button type="button" className="link explains">{value}</button></dd><dd>{word}</dd>
    </div>
  );
});

const RopePicture = memo(Rope, same);

/** Scrolled past the ring it shrinks to a line. */
function useCondensed() {
  const [condensed, setCondensed] = useState(false);
  useEffect(() => {
    const scroll = () => {
      if (window.scrollY > 260) setCondensed(true);
      else if (window.scrollY < 40) setCondensed(false);
    };
    window.addEventListener('scroll', scroll);
    return () => window.removeEventListener('scroll', scroll);
  }, []);
  return condensed;
}

function Result() {
  const { rope, brief, figures, open } = useWords();
  const condensed = useCondensed();
  return (
    <aside id="result" className={condensed ? 'result is-condensed' : 'result'} aria-label="Result">
      <RopePicture rope={rope} /><p className="brief">{brief}</p>
      <button type="button" className="link open" aria-expanded="false" aria-controls="figures">Show result</button>
      <dl id="figures" className="figures">
        {figures.map(({ key, class: className, ...rest }) => <Figure key={key} className={className} {...rest} />)}
        <div><dt>Ready to sign</dt><dd>{open}</dd><dd><a href="#decision">See what is open</a></dd></div>
      </dl>
    </aside>
  );
}

const Sum = () => useWords().sum;
const Score = () => useWords().score;
const Open = () => useWords().open;
const Announced = () => useWords().announce;
const Sheet = () => <Paper sections={useWords().paper} />;

const Step = ({ n, title, state, href, here }) => <li><a href={href} aria-current={here ? 'step' : undefined}><span className="n">{n}</span><span className="t">{title}</span><span className="state">{state}</span></a></li>;
const Steps = ({ title, children }) => <div className="rounds-group"><h2>{title}</h2><ol>{children}</ol></div>;

const Page = memo(function Page({ withPaper }) {
  return (
    <div className="app">
      <header className="mast">
        <span className="mark">
          <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true"><path d="M9 6h12" strokeWidth="1.5" className="st-ink" /><circle cx="5" cy="6" r="5" className="fill-m" /><rect x="20" y="1" width="10" height="10" className="fill-s" /></svg>Truce
        </span>
        <span dir="auto" className="org">Kestrel Metering, January to December 2027</span>
        <span className="tools"><span className="saved">Saved on this device</span><button type="button" className="link">Save a file</button></span>
      </header>
      <div role="status" className="notices" />
      <div className="stage">
        <nav className="rounds" aria-label="Pages">
          <details>
            <summary><span className="more">All pages</span> <span className="soft">0 of 2 completed</span></summary>
            <div className="list">
              <Steps title="Before the bell"><Step title="Start" state="In progress" href="#start" /></Steps>
              <Steps title="Rounds"><Step n="3" title="Goals" state="In progress" href="#goals" here /></Steps>
              <Steps title="After the bell"><Step title="The decision" state={<Score />} href="#decision" /><Step title="The document" state={<Open />} href="#document" /></Steps>
            </div>
          </details>
        </nav>
        <main id="main" className="main">
          <div className="page-head"><div className="problems" /><p className="step">Round 3 of 6</p><h1 tabIndex={-1}>Goals</h1><p className="lede">What marketing hands over, what sales makes of it, and whether that reaches the target.</p></div>
          <section className="section">
            <h2>The target</h2>
            <div className="pair"><Field name="target" label="Revenue target for 2027" pre="€" /><Field name="share" label="Marketing’s share" post="%" /></div>
            <p className="sum"><span>Marketing’s leads have to bring</span><span className="fig strong"><Sum /></span></p>
          </section>
          <section className="section sources">
            <h2>The sources</h2><p className="caption">A source is a stream of leads with rates of its own: a channel, a region, a product line. A stage that you don’t track may stay empty: it counts as 100 %. You can paste rows from a spreadsheet into the name.</p>
            <div role="group" aria-label="Sources of leads" className="rows blocks">
              <ol id="sources" className="rows-list">{SOURCES.map((id, index) => <Source key={id} id={id} index={index} />)}</ol>
              <div role="status" className="undo" /><p className="add"><button type="button" className="btn second">Add a source</button></p>
            </div>
          </section>
          <section className="section"><h2>What else counts</h2><div className="entries">{GROUPS.map(({ key, title, fields }) => <Group key={key} group={key} title={title} fields={fields} />)}</div></section>
          <Levers />
          <Exception />
          <div>
            <section className="section">
              <h2>What is promised</h2><p className="caption">Drafted from the numbers. Say who answers for each promise and where it is counted.</p>
              <ul className="promises-of">{SAMPLE.commitment.map((_, index) => <Promised key={index} index={index} />)}</ul>
            </section>
            <section className="section"><h2>When a promise is missed</h2><Field name="usedUp" label="When the permitted misses are used up" kind="long" mark="Suggested text" /></section>
          </div>
          <div className="page-foot"><div className="actions"><button type="button" id="continue" className="btn">Continue</button><a href="#start">Back to Start</a></div></div>
        </main>
        <Result />
        {withPaper && <Sheet />}
      </div>
      <footer className="foot no-print"><span>Nothing you type leaves this page: no server, no account.</span></footer>
      <div role="status" className="vh"><Announced /></div>
    </div>
  );
});

function App() {
  const form = useForm({ defaultValues: SAMPLE, mode: 'onBlur' });
  const fresh = useRef('');
  const withPaper = useMedia('(min-width: 1000px)');
  return (
    <FormProvider {...form}>
      <div onInputCapture={(event) => { fresh.current = event.target.name; }}>
        <Results fresh={fresh} withPaper={withPaper}><Page withPaper={withPaper} /></Results>
      </div>
    </FormProvider>
  );
}

createRoot(document.getElementById('app')).render(<App />);
