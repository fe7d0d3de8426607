// Measures a lesson on another platform, on the same phone and line as measure.mjs. `cargo xtask bench --peers` runs it.
//
//   node bench/peers.mjs --url http://127.0.0.1:8080/lesson/ --readable main --ready details --tap summary \
//     --feedback 'details[open] p' --runs 3
//
//   --readable   selects what holds the lesson's text: it can be read in the first frame in which 200 letters of it are shown
//   --ready      selects what is there when the question can be answered
//   --tap        what is tapped for an answer, in order; the feedback is timed from the last
//   --feedback   selects what is shown then
//
// It prints { readable, ready, bytes, code, tap }, medians, milliseconds or bytes.

import { parseArgs } from 'node:util';
import { feedbackAfterTap, middle, repeat, visit, weigh } from './phone.mjs';

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    readable: { type: 'string' },
    ready: { type: 'string' },
    tap: { type: 'string', multiple: true },
    feedback: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
});

async function answer(page) {
  for (const selector of options.tap) {
    const control = page.locator(selector).first();
    await control.scrollIntoViewIfNeeded();
    // Some questions check themselves.
    if (await control.isVisible()) await control.tap();
  }
  return feedbackAfterTap(page);
}

const { url, readable, ready, feedback } = options;
const watched = { readable, ready, feedback };
const visits = await repeat(Number(options.runs), () => visit(url, watched, answer));
process.stdout.write(
  JSON.stringify({
    readable: middle(visits, 'readable'),
    ready: middle(visits, 'ready'),
    ...(await weigh(url, watched)),
    tap: middle(visits, 'tap'),
  }),
);
