// The engines by name.

import { Chromium } from './chromium.mjs';
import { Firefox } from './firefox.mjs';
import { WebKit } from './webkit.mjs';

export const engines = { chromium: Chromium, firefox: Firefox, webkit: WebKit };
