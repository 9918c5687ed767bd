// The rope and the figures beside the form.

import { useEffect, useState } from 'react';
import { memo } from './memo.mjs';
import { Rope } from './rope.jsx';
import { same } from './same.mjs';
import { useWords } from './words.jsx';

const More = ({ text }) => (
  <button type="button" className="link explains more">
    {text}
  </button>
);

const Figure = memo(function Figure({ className, what, value, flag, word, second, explained }) {
  return (
    <div className={className}>
      <dt>
        <span>{what}</span>
      </dt>
      <dd className={flag ? 'flag' : undefined}>
        <button type="button" className="link explains">
          {value}
        </button>
      </dd>
      <dd>
        {explained ? (
          <>
            <More text={word} />
            {second && <More text={second} />}
          </>
        ) : (
          <span className="more">{word}</span>
        )}
      </dd>
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

export function Result() {
  const { rope, brief, figures, open } = useWords();
  const condensed = useCondensed();
  return (
    <aside id="result" className={condensed ? 'result is-condensed' : 'result'} aria-label="Result">
      <RopePicture rope={rope} />
      <p className="brief">{brief}</p>
      <button type="button" className="link open" aria-expanded="false" aria-controls="figures">
        Show result
      </button>
      <dl id="figures" className="figures">
        {figures.map(({ key, class: className, ...rest }) => (
          <Figure key={key} className={className} {...rest} />
        ))}
        <div>
          <dt>Ready to sign</dt>
          <dd>{open}</dd>
          <dd>
            <a href="#decision">See what is open</a>
          </dd>
        </div>
      </dl>
    </aside>
  );
}
