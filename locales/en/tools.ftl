## The index of tools, and a page for each. Titles stand as headings; a sentence says what one can do there.
tools-title = Tools
tools-summary = Exercises and aids that work on your device, without a network and without an account.
tools-documents = Examining documents
tools-training = Practising and looking back
tools-travel = Before a journey
tools-all = All tools
tools-for-border = Tools for document examination
tools-scripts = This tool needs scripts, which are off in this browser.
## Read aloud before the tool on its page; not seen.
tools-exercise = The tool
## Titles and sentences.
tools-mrz-viewer = Zone viewer
tools-mrz-viewer-summary = Type, paste or choose the lines of a machine readable zone: every field in colour, with its meaning and its faults.
tools-check-digits = Check digits
tools-check-digits-summary = Compute a check digit step by step, by hand if you like, and see what it does not notice.
tools-name-builder = Names in the zone
tools-name-builder-summary = See how the rules write a name into the zone, shorten it and transliterate it.
tools-light-table = Light table
tools-light-table-summary = A genuine fictitious document under six lights, tilted, and through the lens.
tools-magnifier = Printing under the magnifier
tools-magnifier-summary = Eight printing processes side by side, from ×1 to ×30.
tools-chip-check = Chip check
tools-chip-check-summary = Open fictitious chips, check their signatures and decide what green, yellow and red mean.
tools-faces = Comparing faces
tools-faces-summary = Twenty pairs of drawn faces: same or different, feature by feature, and how sure you are.
tools-lost-documents = Lost and stolen documents
tools-lost-documents-summary = Query fictitious numbers and decide what a hit means and what comes next.
tools-practice = Practice hall
tools-practice-summary = Endless cases at the examination desk, by class or mixed, and five new ones every day.
tools-statistics = Statistics
tools-statistics-summary = What your answers say together: how well you tell false from genuine, where, and how sure you are.
tools-sheet = Trainer’s sheet
tools-sheet-summary = Print cases for your group, with the answer key on a page of its own. A short code brings the same sheet back.
tools-true-cost = The true cost of a job
tools-true-cost-summary = What is left of the promised pay after costs and debt.
