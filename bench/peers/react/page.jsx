// Everything on the page. It renders once: what moves reads the words itself.

import { memo } from './memo.mjs';
import { GROUPS, SAMPLE, SOURCES } from '../shared/sample.mjs';
import { LEDE, PROMISES, SOURCES_LEDE } from '../shared/texts.mjs';
import { Field } from './field.jsx';
import { Exception, Group, Levers, Promised } from './groups.jsx';
import { Paper } from './paper.jsx';
import { Result } from './result.jsx';
import { Source } from './source.jsx';
import { useWords } from './words.jsx';

const Sum = () => useWords().sum;
const Score = () => useWords().score;
const Open = () => useWords().open;
const Announced = () => useWords().announce;
const Sheet = () => <Paper sections={useWords().paper} />;

const Step = ({ n, title, state, href, here }) => (
  <li>
    <a href={href} aria-current={here ? 'step' : undefined}>
      <span className="n">{n}</span>
      <span className="t">{title}</span>
      <span className="state">{state}</span>
    </a>
  </li>
);
const Steps = ({ title, children }) => (
  <div className="rounds-group">
    <h2>{title}</h2>
    <ol>{children}</ol>
  </div>
);

export const Page = memo(function Page({ withPaper }) {
  return (
    <div className="app">
      <header className="mast">
        <span className="mark">
          <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
            <path d="M9 6h12" strokeWidth="1.5" className="st-ink" />
            <circle cx="5" cy="6" r="5" className="fill-m" />
            <rect x="20" y="1" width="10" height="10" className="fill-s" />
          </svg>
          Truce
        </span>
        <span dir="auto" className="org">
          Kestrel Metering, January to December 2027
        </span>
        <span className="tools">
          <span className="saved">Saved on this device</span>
          <button type="button" className="link">
            Save a file
          </button>
        </span>
      </header>
      <div role="status" className="notices" />
      <div className="stage">
        <nav className="rounds" aria-label="Pages">
          <details>
            <summary>
              <span className="more">All pages</span> <span className="soft">0 of 2 completed</span>
            </summary>
            <div className="list">
              <Steps title="Before the bell">
                <Step title="Start" state="In progress" href="#start" />
              </Steps>
              <Steps title="Rounds">
                <Step n="3" title="Goals" state="In progress" href="#goals" here />
              </Steps>
              <Steps title="After the bell">
                <Step title="The decision" state={<Score />} href="#decision" />
                <Step title="The document" state={<Open />} href="#document" />
              </Steps>
            </div>
          </details>
        </nav>
        <main id="main" className="main">
          <div className="page-head">
            <div className="problems" />
            <p className="step">Round 3 of 6</p>
            <h1 tabIndex={-1}>Goals</h1>
            <p className="lede">{LEDE}</p>
          </div>
          <section className="section">
            <h2>The target</h2>
            <div className="pair">
              <Field name="target" label="Revenue target for 2027" pre="€" />
              <Field name="share" label="Marketing’s share" post="%" />
            </div>
            <p className="sum">
              <span>Marketing’s leads have to bring</span>
              <span className="fig strong">
                <Sum />
              </span>
            </p>
          </section>
          <section className="section sources">
            <h2>The sources</h2>
            <p className="caption">{SOURCES_LEDE}</p>
            <div role="group" aria-label="Sources of leads" className="rows blocks">
              <ol id="sources" className="rows-list">
                {SOURCES.map((id, index) => (
                  <Source key={id} id={id} index={index} />
                ))}
              </ol>
              <div role="status" className="undo" />
              <p className="add">
                <button type="button" className="btn second">
                  Add a source
                </button>
              </p>
            </div>
          </section>
          <section className="section">
            <h2>What else counts</h2>
            <div className="entries">
              {GROUPS.map(({ key, title, fields }) => (
                <Group key={key} group={key} title={title} fields={fields} />
              ))}
            </div>
          </section>
          <Levers />
          <Exception />
          <div>
            <section className="section">
              <h2>What is promised</h2>
              <p className="caption">{PROMISES}</p>
              <ul className="promises-of">
                {SAMPLE.commitment.map((_, index) => (
                  <Promised key={index} index={index} />
                ))}
              </ul>
            </section>
            <section className="section">
              <h2>When a promise is missed</h2>
              <Field name="usedUp" label="When the permitted misses are used up" kind="long" mark="Suggested text" />
            </section>
          </div>
          <div className="page-foot">
            <div className="actions">
              <button type="button" id="continue" className="btn">
                Continue
              </button>
              <a href="#start">Back to Start</a>
            </div>
          </div>
        </main>
        <Result />
        {withPaper && <Sheet />}
      </div>
      <footer className="foot no-print">
        <span>Nothing you type leaves this page: no server, no account.</span>
      </footer>
      <div role="status" className="vh">
        <Announced />
      </div>
    </div>
  );
});
