// Wakes the page of a file that is passed on: what boot.js does where there is a server.
if (!('innocent' in root.dataset)) {
  // The address may name another page than the first; one that the file has not is forgotten.
  if (here() !== first) pages.has(here()) ? show(here()) : history.replaceState(history.state, '', `#${first}`);
  goTo(split(location.hash)[1]);
  try {
    const shownBefore = here();
    const bytes = await fetch('champa.wasm');
    // Somebody may have gone on meanwhile: the program begins with the page that is shown.
    if (here() !== shownBefore) show(here());
    await init({ module_or_path: bytes });
  } catch (error) {
    console.error(error);
    programEnded();
  }
}
