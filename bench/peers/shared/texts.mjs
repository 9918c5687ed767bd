// Prose and paths that both peers show.

export const LEDE = 'What marketing hands over, what sales makes of it, and whether that reaches the target.';
export const SOURCES_LEDE =
  'A source is a stream of leads with rates of its own: a channel, a region, a product line. A stage ' +
  'that you don’t track may stay empty: it counts as 100 %. You can paste rows from a spreadsheet into ' +
  'the name.';
export const BEFORE =
  'What was handed over before the period still closes in it. Leave it empty and the business looks as ' +
  'if it began from nothing.';
export const EXCEPTION =
  'Raise the numbers, or write down why less is accepted. What you write stands in the document.';
export const PROMISES = 'Drafted from the numbers. Say who answers for each promise and where it is counted.';
export const SCALE = ['0', '0.25', '0.50', '0.75', '1.00 adds up'];
export const GRIP = 'M2 2v.01M8 2v.01M2 8v.01M8 8v.01M2 14v.01M8 14v.01';
export const STRANDS =
  'M-26 15.5C-20 15-18.5 5-12 4.5M-13 15.5C-7 15-5.5 5 1 4.5M0 15.5C6 15 7.5 5 14 4.5M13 15.5C19 15 ' + '20.5 5 27 4.5';
