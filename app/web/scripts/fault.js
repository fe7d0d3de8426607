// The program can end: what is read stays, links become plain links, and the notice that stands hidden in the page says
// that nothing answers any more. A fault of the program itself comes as an error of WebAssembly, with no words.
function programEnded() {
  delete document.documentElement.dataset.awake;
  document.getElementById('no-live')?.removeAttribute('hidden');
}
const isOfProgram = (error) => self.WebAssembly && error instanceof WebAssembly.RuntimeError;
addEventListener('error', ({ error }) => isOfProgram(error) && programEnded());
addEventListener('unhandledrejection', ({ reason }) => isOfProgram(reason) && programEnded());
