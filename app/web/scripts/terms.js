// A term in the prose opens what it means beside the text: its entry in the list at the end of the lesson. Without
// scripts, or where the browser knows no popover, it stays what it is: a link to the glossary.
if ('showPopover' in HTMLElement.prototype) {
  const box = () => document.getElementById('term-box');
  const isOpen = (link) => link.ariaExpanded === 'true';

  const toggle = (link) => {
    // A tap on the open term has closed the box already: that was meant.
    if (isOpen(link)) return box().hidePopover();
    const entry = document.getElementById(link.hash.replace(/.*#/, 'term-')).cloneNode(true);
    entry.removeAttribute('id');
    const shown = box();
    shown.ariaLabel = entry.firstElementChild.textContent;
    shown.firstElementChild.replaceChildren(entry);
    shown.querySelector('a').href = link.href;
    // Reading goes on in the box, and afterwards behind the term.
    shown.autofocus = true;
    shown.hidden = false;
    shown.showPopover({ source: link });
    link.ariaExpanded = 'true';
  };

  // What a link does here is a button's work, and the navigator leaves it alone.
  const prepare = () => {
    if (!box()) return;
    for (const link of document.querySelectorAll('a.term:not([role])')) {
      link.role = 'button';
      link.ariaHasPopup = 'dialog';
      link.ariaExpanded = 'false';
      link.dataset.native = '';
    }
  };
  prepare();
  // The navigator puts another <main> here.
  new MutationObserver(prepare).observe(document.body, { childList: true });

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.term[role]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    toggle(link);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== ' ' || !event.target.matches('a.term[role]')) return;
    event.preventDefault();
    toggle(event.target);
  });
  document.addEventListener('toggle', (event) => {
    if (event.target !== box() || event.newState !== 'closed') return;
    for (const link of document.querySelectorAll('a.term[role]')) link.ariaExpanded = 'false';
  }, true);
}
