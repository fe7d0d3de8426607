// Measures what grows, on the same phone and line as measure.mjs. `cargo xtask bench --growth` runs it.
//
//   node bench/growth.mjs --url http://127.0.0.1:8080 --lesson /en/school/s1/a-job-for-ani-00001/ --runs 3
//   node bench/growth.mjs --url http://127.0.0.1:8080 --lesson /en/school/s1/a-job-for-ani/ --runs 3 \
//     --answers 1000,10000 --questions questions.json
//
// The first form measures a site: one lesson opened cold, and the pages and the search that know of everything. The second
// measures a device that remembers many answers. `questions.json` names the questions of each lesson: { lesson: [question] }.
//
// The log is written into IndexedDB in the form of `app/web/src/storage/database.rs`, with the lessons and questions of the
// site. The lesson of `--lesson` has three attempts at its quiz, however long the log is; the others share the rest, so that
// the last of them grows with the log. All other files are on the device already: who has given so many answers has been
// here before. The profile, and so the database, is in memory.

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { arrive, change, CHAMPA, CPU_SLOWDOWN, median, middle, repeat, say, seen, weigh, withPhone } from './phone.mjs';

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    lesson: { type: 'string' },
    runs: { type: 'string', default: '3' },
    answers: { type: 'string' },
    questions: { type: 'string' },
  },
});
const runs = Number(options.runs);
const at = (path) => new URL(path, options.url).href;
const PROGRESS = '/en/progress/';

/** What a person types on the way to a word, and the empty field again. */
const TYPED = ['e', 'ex', 'exp', 'expl', 'exploi', ''];

/** One page, cold. */
async function cold(path, readable) {
  say(path);
  const watched = { ...CHAMPA, readable };
  const visits = await repeat(runs, () => arrive(at(path), watched));
  return { ...(await weigh(at(path), watched)), readable: middle(visits, 'readable'), ready: middle(visits, 'ready') };
}

/** From a key to the frame that shows what was found. */
async function search() {
  say('the search in the glossary');
  const keys = await repeat(runs, () =>
    withPhone({ ...CHAMPA, readable: 'main' }, true, async (page) => {
      await page.goto(at('/en/glossary/'));
      await page.locator('[data-woken] #glossary-search').waitFor();
      await page.waitForLoadState('networkidle');
      const times = [];
      for (const typed of TYPED) times.push(await change(page, '#glossary-search', 'main', typed));
      return { first: times[0], middle: median(times), slowest: Math.round(Math.max(...times)) };
    }),
  );
  return { first: middle(keys, 'first'), middle: middle(keys, 'middle'), slowest: middle(keys, 'slowest') };
}

/** The log of a diligent learner, oldest answers first. */
function entries(answers, lessons, ours) {
  const text = (at, number, lesson, event) => {
    const id = at.toString(16).padStart(12, '0') + number.toString(16).padStart(20, '0');
    return { id, lesson, entry: JSON.stringify({ v: 1, id, at, lesson, ...event }) };
  };
  const DAY = 86_400_000;
  const begin = Date.now() - 700 * DAY;
  const written = [];
  let [answered, number] = [0, 0];
  const sit = (lesson, attempt) => {
    const moment = () => begin + Math.floor((600 * DAY * answered) / answers);
    if (attempt > 0) written.push(text(moment(), (number += 1), lesson, { verb: 'quiz-begun', attempt }));
    for (const question of lessons[lesson]) {
      answered += 1;
      written.push(
        text(moment(), (number += 1), lesson, { verb: 'answered', question, attempt, response: 'tell-together', credit: [1, 1] }),
      );
    }
  };
  for (const attempt of [0, 1, 2]) sit(ours, attempt);
  const others = Object.keys(lessons).filter((lesson) => lesson !== ours);
  for (let attempt = 0; answered < answers; attempt += 1) {
    for (const lesson of others) if (answered < answers) sit(lesson, attempt);
  }
  return written;
}

/** Writes them as the app would, in a page of the same origin that is not the app. */
async function remember(page, written) {
  await page.goto(at('/robots.txt'));
  const PORTION = 10_000;
  for (let from = 0; from < written.length; from += PORTION) {
    await page.evaluate(
      (portion) =>
        new Promise((done, failed) => {
          const opening = indexedDB.open('champa', 1);
          opening.onupgradeneeded = () => {
            opening.result.createObjectStore('log').createIndex('lesson', 'lesson');
            opening.result.createObjectStore('drafts');
            opening.result.createObjectStore('aside');
          };
          opening.onerror = () => failed(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('log', 'readwrite');
            for (const { id, lesson, entry } of portion) writing.objectStore('log').put({ lesson, entry }, id);
            writing.onerror = () => failed(writing.error);
            writing.oncomplete = () => {
              opening.result.close();
              done();
            };
          };
        }),
      written.slice(from, from + PORTION),
    );
  }
}

/** What a device with so many answers does. */
function withLog(answers, lessons) {
  say(`a device with ${answers} answers`);
  const ours = options.lesson.split('/').slice(2, 5).join('/');
  const last = Object.keys(lessons).at(-1);
  const language = options.lesson.split('/')[1];
  // On the progress page the first ring that is filled, in a lesson the mark that says how far it is learnt.
  const watched = { ...CHAMPA, readable: 'main', ready: '.stone__filled:not([stroke-dasharray^="0 "]), .meta .mark' };
  return withPhone(watched, true, async (first, _, devtools) => {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const written = entries(answers, lessons, ours);
    await remember(first, written);
    const context = first.context();
    const open = async (path, isMeasured) => {
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      if (isMeasured) await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
      await page.goto(at(path), { waitUntil: 'commit' });
      const shown = { readable: await seen(page, 'readable'), ready: await seen(page, 'ready') };
      await page.waitForLoadState('networkidle');
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      shown.memory = usedSize + (await page.evaluate(() => window.wasmMemory?.buffer.byteLength ?? 0));
      await page.close();
      return shown;
    };
    const again = async (path) => {
      await open(path, false);
      const shown = await repeat(runs, () => open(path, true));
      return { readable: middle(shown, 'readable'), ready: middle(shown, 'ready'), memory: middle(shown, 'memory') };
    };
    return {
      answers,
      of_last: written.filter(({ lesson }) => lesson === last).length,
      progress: await again(PROGRESS),
      lesson: await again(options.lesson),
      last_lesson: await again(`/${language}/${last}/`),
    };
  });
}

let result;
if (options.answers === undefined) {
  const [, language, track, module] = options.lesson.split('/');
  result = {
    lesson: await cold(options.lesson, '.lesson'),
    home: await cold(`/${language}/`, 'main'),
    track: await cold(`/${language}/${track}/`, 'main'),
    module: await cold(`/${language}/${track}/${module}/`, 'main'),
    progress: await cold(PROGRESS, 'main'),
    glossary: await cold('/en/glossary/', 'main'),
    search: await search(),
  };
} else {
  const lessons = JSON.parse(readFileSync(options.questions, 'utf8'));
  result = [];
  for (const answers of options.answers.split(',')) result.push(await withLog(Number(answers), lessons));
}
process.stdout.write(JSON.stringify(result));
