// The words of the page: computed once a keystroke, read by the parts that show them.

import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { resultsOf } from '../shared/results.mjs';
import { wordsOf } from '../shared/words.mjs';

const Words = createContext(null);
export const useWords = () => useContext(Words);

export function useMedia(query) {
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
export function Results({ fresh, withPaper, children }) {
  const values = useWatch();
  const words = useMemo(
    () => wordsOf(resultsOf(values), values, { fresh: fresh.current, withPaper }),
    [values, fresh, withPaper],
  );
  return <Words value={words}>{children}</Words>;
}
