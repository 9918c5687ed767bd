// The goals page in React with react-hook-form: uncontrolled fields by `register`. Tuned: one `useWatch` that computes the
// results, and memoised parts that render again only when their own words changed. Plain: `watch()` (memo.mjs).

import { useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { FormProvider, useForm } from 'react-hook-form';
import { SAMPLE } from '../shared/sample.mjs';
import { Page } from './page.jsx';
import { Results, useMedia } from './words.jsx';

function App() {
  const form = useForm({ defaultValues: SAMPLE, mode: 'onBlur' });
  if (PLAIN) form.watch();
  const fresh = useRef('');
  const withPaper = useMedia('(min-width: 1000px)');
  return (
    <FormProvider {...form}>
      <div
        onInputCapture={(event) => {
          fresh.current = event.target.name;
        }}
      >
        <Results fresh={fresh} withPaper={withPaper}>
          <Page withPaper={withPaper} />
        </Results>
      </div>
    </FormProvider>
  );
}

createRoot(document.getElementById('app')).render(<App />);
