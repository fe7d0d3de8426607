// In <head>, before the first paint: looks; the quick exit and its guard, which live nowhere else.
(() => {
  const root = document.documentElement;
  const quietly = (f) => { try { return f(); } catch (e) { /* Storage may be forbidden. */ } };
  const get = (key) => quietly(() => sessionStorage[key]);
  const set = (key, value) => quietly(() => { sessionStorage[key] = value; });
  // Left in haste? window.name serves where storage is forbidden.
  const left = () => get('soup') || name === 'soup';
  const leave = (word) => { set('soup', word); name = word; };
  const hide = (yes) => { root.style.visibility = yes ? 'hidden' : ''; };
  const recipe = () => { hide(1); location.replace(`/${root.lang}/recipe/`); };

  quietly(() => { for (const key of ['theme', 'text']) if (localStorage[key]) root.dataset[key] = localStorage[key]; });

  const state = history.state || {};
  if ('innocent' in root.dataset) {
    // A new entry cuts off what lies ahead.
    if (left() && !state.cut) for (const go of ['replaceState', 'pushState']) history[go]({ cut: 1 }, '');
    return;
  }
  // Hidden when left: a page that the browser kept must not flash when the exit walks back to it.
  addEventListener('pagehide', () => hide(1));
  addEventListener('pageshow', (e) => { if (e.persisted && left()) recipe(); else hide(0); });
  const visit = performance.getEntriesByType('navigation')[0];
  if (left() && visit && visit.type === 'back_forward') return recipe();
  if (left()) leave('');

  // `at` counts this tab's entries; `first` begins the unbroken row of ours.
  const at = () => { const s = history.state; return s && s.at >= 0 ? s.at : history.length - 1; };
  if (!(state.at >= 0)) {
    if (document.referrer.indexOf(location.origin)) set('first', at());
    history.replaceState({ at: at() }, '');
  }

  const exit = () => {
    hide(1);
    document.title = '…';
    const steps = at() - get('first');
    leave('soup');
    if (!(steps > 0)) return recipe();
    // Our first entry becomes the recipe: by us, or by its own guard.
    addEventListener('popstate', (e) => { e.stopImmediatePropagation(); recipe(); }, true);
    setTimeout(recipe, 500);
    history.go(-steps);
  };
  const stop = (e) => { e.preventDefault(); e.stopImmediatePropagation(); };
  addEventListener('click', (e) => { if (e.target.closest('[data-quick-exit]')) { stop(e); exit(); } }, true);
  let last = -600;
  addEventListener('keydown', (e) => {
    if (e.key !== 'Escape' || e.repeat) return;
    // The Esc that closes a dialog does not count.
    if (document.querySelector('dialog[open]')) last = -600;
    else if (e.timeStamp - last < 600) exit();
    else last = e.timeStamp;
  }, true);
})();
