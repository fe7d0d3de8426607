// Loads the program that wakes the page. A module: browsers too old for modules are too old for it.
const here = document.querySelector('script[data-glue]');
try {
  const { default: init } = await import(here.dataset.glue);
  await init({ module_or_path: here.dataset.wasm });
} catch (error) {
  console.error(error);
  programEnded();
}
// What is kept for reading without a network comes after everything that is read now.
(self.requestIdleCallback ?? setTimeout)(() => import(here.dataset.offline));
