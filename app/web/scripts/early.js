// Before the first paint: looks; the quick exit and its guard, which live only here.
(() => {
  const root = document.documentElement, state = history.state || {};
  const fresh = !('at' in state || state.cut);
  let first; // Where the last unbroken row of our entries begins.
  try {
    for (const key of ['theme', 'text']) if (localStorage[key]) root.dataset[key] = localStorage[key];
    first = sessionStorage.first;
    // Came from elsewhere, or in a tab of its own: the row begins here.
    if (fresh && (document.referrer.indexOf(location.origin + '/') || !(first < history.length)))
      first = sessionStorage.first = history.length - 1;
  } catch (e) { /* forbidden */ }
  // Whether this tab was left in haste.
  const left = (word) => {
    try {
      if (word != null) sessionStorage.soup = word;
      return sessionStorage.soup;
    } catch (e) {
      return word == null ? name === 'soup' : name = word;
    }
  };
  const hide = (yes) => { root.style.visibility = yes ? 'hidden' : ''; };
  let waiting;
  // The recipe, and how many of our entries still lie behind it. In a file that is passed on, `file_early.js` shows it.
  const recipe = (behind = 0) => {
    clearTimeout(waiting);
    hide(1);
    if (self.innocent) return innocent();
    try { sessionStorage.behind = behind; } catch (e) { /* forbidden */ }
    location.replace(`/${root.lang}/recipe/`);
  };

  if ('innocent' in root.dataset) {
    if (left() && fresh) {
      // A new entry cuts off what lies ahead.
      for (const f of ['replaceState', 'pushState']) history[f]({ cut: 1 }, '');
      try {
        const { behind } = sessionStorage;
        sessionStorage.behind = 0;
        // Still behind: its guard brings the recipe here again, at the place where our row begins.
        if (behind > 0) history.go(~behind);
      } catch (e) { /* forbidden */ }
    }
    return;
  }
  // Hidden when left: no flash when the exit walks back here.
  onpagehide = () => hide(1);
  onpageshow = (e) => e.persisted && left() ? recipe() : hide();
  const [nav] = performance.getEntriesByType('navigation');
  if (left() && nav && nav.type === 'back_forward') return recipe();
  if (left()) left('');
  if (fresh) history.replaceState({ at: history.length - 1 }, '');

  // The loader of the program did not come: the page says so itself, once the notice stands in it.
  addEventListener('error', ({ target: { dataset } }) => {
    if (!dataset || !dataset.glue) return;
    const say = () => document.getElementById('no-live')?.removeAttribute('hidden');
    document.readyState === 'loading' ? addEventListener('DOMContentLoaded', say) : say();
  }, true);

  let leaving;
  // Heard before the navigator hears it, which would load a page of ours: listeners of a window are called in their order.
  addEventListener('popstate', (e) => { if (leaving) e.stopImmediatePropagation(), recipe(); }, true);
  const exit = () => {
    // A file that has become the recipe is left already.
    if ('innocent' in root.dataset) return;
    leaving = 1;
    hide(1);
    document.title = '…';
    delete root.dataset.awake;
    left('soup');
    const { at = history.length - 1 } = history.state || {};
    if (!(at > first)) return recipe();
    // Our first entry becomes the recipe: here, or by its guard. While the way back is long, the recipe is seen already.
    self.innocent ? innocent(at - first) : waiting = setTimeout(recipe, 500, at - first);
    history.go(first - at);
  };
  addEventListener('click', (e) => {
    if (e.target.closest('[data-quick-exit]')) e.preventDefault(), exit();
  }, true);
  let last;
  addEventListener('keydown', (e) => {
    if (e.key !== 'Escape' || e.repeat) return;
    // One that closes a dialog, or what a term means, does not count.
    const now = document.querySelector('dialog[open], .term[aria-expanded=true]') ? NaN : e.timeStamp;
    if (now - last < 600) exit();
    last = now;
  }, true);
})();
