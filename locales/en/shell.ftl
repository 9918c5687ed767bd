### What index.html says before the app runs. The build fills it in: a key in double braces becomes its message.

-brand = Truce

shell-title = { -brand }
# For search engines and link previews.
shell-description = Sales and marketing agree on leads, step by step, and leave with an agreement to sign.
shell-lead = Two teams, one agreement on leads. Everything stays in this browser.
shell-noscript = { -brand } computes in your browser and needs JavaScript. Turn it on for this page, then reload.
shell-old-browser = This browser is too old for { -brand }. Update it, or open this page in Chrome or Edge 111, Firefox 113, Safari 16.4 or newer.
shell-no-wasm = This browser or this site holds back WebAssembly, which { -brand } computes with. Leave lockdown mode for this page, or open it in another browser.
shell-network = A part of { -brand } didn't arrive. Check your connection, then reload the page. Your drafts are safe.
shell-start = { -brand } didn't start. Reload the page. Your drafts are safe on this device.
# A link beside the messages above, for those who can't run the app.
shell-crashed = Truce has stopped because of a fault of its own. Reload the page: your draft is as it was when the page last said saved.
