// Stands before early.js in a file that is passed on. The quick exit has no server to ask for a recipe: the file becomes
// one itself. Its address ends in the recipe's, so that it stays one when it is loaded again.
(() => {
  const root = document.documentElement, address = `#/${root.lang}/recipe/`;
  // What stands in for the program until it runs is not needed where scripts run.
  root.dataset.script = '';
  let page;
  const show = () => {
    page ??= document.querySelector('noscript[data-innocent]');
    // Said anew, so that the entry of the history hears it, too: it may be another than a moment ago.
    document.title = '';
    document.title = page.dataset.title;
    document.body.innerHTML = `<main class="main innocent">${page.textContent}</main>`;
    delete root.dataset.track;
    root.style.visibility = '';
    scrollTo(0, 0);
  };
  const become = (act) => {
    root.dataset.innocent = '';
    root.style.visibility = 'hidden';
    document.readyState === 'loading' ? addEventListener('DOMContentLoaded', act) : act();
  };
  const settle = () => {
    if (history.state?.cut) return show();
    history.replaceState({ cut: 1 }, '', address);
    // Its title comes before the next entry: the list of the Back button shows it, too.
    show();
    // A new entry cuts off what lies ahead.
    history.pushState({ cut: 1 }, '');
  };
  // `behind`: how many of our entries are being walked back over. Until the first of them is reached the history is left
  // alone, because a change may stop the walk. One that does not arrive is begun again.
  self.innocent = (behind) => {
    become(behind ? show : settle);
    if (behind) setTimeout(() => {
      if (history.state?.cut) return;
      settle();
      history.go(~behind);
    }, 5000);
  };
  if (location.hash === address) become(show);
})();
