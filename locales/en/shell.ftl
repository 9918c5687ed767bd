### What index.html says before the app runs, filled in by the build.

-brand = Truce

shell-title = { -brand }: an agreement between sales and marketing
shell-lede = Agree with the other team on who does what, which leads are good and what each side promises, and see whether the promises add up.
shell-noscript = { -brand } works it all out in your browser, so it needs JavaScript. Turn JavaScript on for this page, or start from the template.
shell-too-old = Your browser is too old for { -brand }. Use Chrome or Edge 111, Firefox 113, Safari 16.4 or newer, or start from the template.
shell-template-link = Download the agreement as a Markdown template
shell-failed = { -brand } could not be loaded. Check your connection and reload the page.
