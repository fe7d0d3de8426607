// Stands before early.js in a file that is passed on. The quick exit has no server to ask for a recipe: the file becomes
// one itself. Its address ends in the recipe's, so that it stays one when it is loaded again.
(() => {
  const root = document.documentElement, address = `#/${root.lang}/recipe/`;
  // What stands in for the program until it runs is not needed where scripts run.
  root.dataset.script = '';
  const show = () => {
    const page = document.querySelector('noscript[data-innocent]');
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
  self.innocent = () => {
    if ('innocent' in root.dataset) return void (root.style.visibility = '');
    become(() => {
      // The recipe's title comes first: the list of the Back button shows it, too.
      history.replaceState({ cut: 1 }, '', address);
      show();
      // A new entry cuts off what lies ahead.
      history.pushState({ cut: 1 }, '');
    });
  };
  if (location.hash === address) become(show);
})();
