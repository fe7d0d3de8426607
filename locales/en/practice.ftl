## The practice hall: which cases come to the examination desk. Keys of a row, one or two words.
practice-which = Which documents?
practice-mixed = mixed
practice-data = data
practice-paper = paper
practice-print = print
practice-optical = optical features
practice-page = pages and portrait
practice-chip = chip
practice-identity = identity
practice-innocent = genuine
practice-how = How?
practice-endless = one after another
practice-daily = today’s five
practice-endless-hint = Cases grow harder as you grow better. About half of the documents are genuine.
practice-daily-hint = The same five for everybody, mixed, harder and harder; others tomorrow.
practice-daily-done = Done today: { NUMBER($done) } of { NUMBER($all) }
practice-daily-all-done = Today’s five are done. Tomorrow there will be others.
practice-begin = Begin
practice-change = Choose other documents
practice-desk-mixed = Examine each document: mark what you find, decide, and read the debrief.
practice-to-statistics = What your answers say together
practice-to-hall = To the practice hall
## Decisions at the desk, in tables.
practice-decision-pass = pass
practice-decision-second-line = second line
practice-decision-protection = protection
