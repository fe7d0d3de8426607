// Before the first paint: looks; the quick exit and its guard, which live only here.
(() => {
  const root = document.documentElement, state = history.state || {};
  const quietly = (f) => { try { return f(); } catch (e) { /* storage is forbidden */ } };
  const left = () => name === 'soup' || quietly(() => sessionStorage.soup);
  const mark = (word) => { name = word; quietly(() => { sessionStorage.soup = word; }); };
  const hide = (yes) => { root.style.visibility = yes ? 'hidden' : ''; };
  const recipe = () => { hide(1); location.replace(`/${root.lang}/recipe/`); };

  for (const k of ['theme', 'text']) quietly(() => { if (localStorage[k]) root.dataset[k] = localStorage[k]; });

  if ('innocent' in root.dataset) {
    // A new entry cuts off what lies ahead.
    if (left() && !state.cut) for (const add of ['replaceState', 'pushState']) history[add]({ cut: 1 }, '');
    return;
  }
  // Hidden when left: nothing flashes when the exit walks back to it.
  onpagehide = () => hide(1);
  onpageshow = (e) => e.persisted && left() ? recipe() : hide();
  const [nav] = performance.getEntriesByType('navigation');
  if (left() && nav && nav.type === 'back_forward') return recipe();
  if (left()) mark('');

  // `at` counts the tab's entries; `first` begins the last row of ours.
  if (!('at' in state)) {
    state.at = history.length - 1;
    if (document.referrer.indexOf(location.origin)) quietly(() => { sessionStorage.first = state.at; });
    history.replaceState(state, '');
  }
  const exit = () => {
    hide(1);
    document.title = '…';
    delete root.dataset.awake;
    mark('soup');
    const { at = history.length - 1 } = history.state || {};
    const steps = at - quietly(() => sessionStorage.first);
    if (!(steps > 0)) return recipe();
    // Our first entry becomes the recipe: here, or by its own guard.
    addEventListener('popstate', (e) => { e.stopImmediatePropagation(); recipe(); }, true);
    setTimeout(recipe, 500);
    history.go(-steps);
  };
  addEventListener('click', (e) => {
    if (e.target.closest('[data-quick-exit]')) e.preventDefault(), exit();
  }, true);
  let last = 0;
  addEventListener('keydown', (e) => {
    if (e.key !== 'Escape' || e.repeat) return;
    // The Esc that closes a dialog does not count.
    const now = document.querySelector('dialog[open]') ? 0 : e.timeStamp;
    if (now && last && now - last < 600) exit();
    last = now;
  }, true);
})();
