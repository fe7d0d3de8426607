// Before the first paint: looks; the quick exit and its guard, which live nowhere else.
(() => {
  const root = document.documentElement, s = history.state || {};
  const quietly = (f) => { try { return f(); } catch (e) { /* storage is forbidden */ } };
  const get = (key) => quietly(() => sessionStorage[key]);
  const set = (key, value) => quietly(() => { sessionStorage[key] = value; });
  // Left in haste? `name` serves where storage is forbidden.
  const left = () => get('soup') || name === 'soup';
  const mark = (word) => { set('soup', word); name = word; };
  const hide = (yes) => { root.style.visibility = yes ? 'hidden' : ''; };
  const recipe = () => { hide(1); location.replace(`/${root.lang}/recipe/`); };

  for (const key of ['theme', 'text']) quietly(() => { if (localStorage[key]) root.dataset[key] = localStorage[key]; });

  if ('innocent' in root.dataset) {
    // A new entry cuts off what lies ahead.
    if (left() && !s.cut) for (const add of ['replaceState', 'pushState']) history[add]({ cut: 1 }, '');
    return;
  }
  // Hidden when left, so that nothing flashes when the exit walks back to it.
  onpagehide = () => hide(1);
  onpageshow = (e) => { if (e.persisted && left()) recipe(); else hide(0); };
  const nav = performance.getEntriesByType('navigation')[0];
  if (left() && nav && nav.type === 'back_forward') return recipe();
  if (left()) mark('');

  // `at` counts the tab's entries, `first` begins the last row of ours.
  const at = () => (history.state || s).at || history.length - 1;
  if (!('at' in s)) {
    if (document.referrer.indexOf(location.origin)) set('first', at());
    history.replaceState({ at: at() }, '');
  }
  const exit = () => {
    hide(1);
    document.title = '…';
    mark('soup');
    const steps = at() - get('first');
    if (!(steps > 0)) return recipe();
    // Our first entry becomes the recipe: here, or by its own guard.
    addEventListener('popstate', recipe, true);
    setTimeout(recipe, 500);
    history.go(-steps);
  };
  addEventListener('click', (e) => {
    if (e.target.closest('[data-quick-exit]')) e.preventDefault(), exit();
  }, true);
  let last = -600;
  addEventListener('keydown', (e) => {
    if (e.key !== 'Escape' || e.repeat) return;
    // The Esc that closes a dialog does not count.
    const now = document.querySelector('dialog[open]') ? -600 : e.timeStamp;
    if (now - last < 600 && now > 0) exit();
    last = now;
  }, true);
})();
