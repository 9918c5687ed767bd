// Two contestants from one source. PLAIN, set by the build: as react-hook-form's documentation first shows it, with `watch()` in
// the form's component and no memoised parts; else tuned, so that only what changed renders.

import { memo as remembered } from 'react';

export const memo = PLAIN ? (component) => component : remembered;
