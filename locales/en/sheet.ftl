## The trainer's sheet: a form on the screen, then pages for A4 paper.
sheet-form = What is to be printed
sheet-count = How many cases
sheet-class = Which documents
sheet-difficulty = How difficult
sheet-easy = easy
sheet-medium = medium
sheet-hard = hard
sheet-make = Make a new sheet
sheet-code = Code of a sheet
sheet-code-hint = Whoever types this code gets the same sheet. It stands on every page.
sheet-open = Show this sheet
sheet-no-code = This is no code of a sheet. It looks like M2-06-K7QX.
sheet-print = Print
sheet-print-hint = A4, one case a page; the answer key comes last, on pages of its own.
sheet-ready = The sheet is ready below: code { $code }
## On paper.
sheet-case-of = Case { NUMBER($place) } of { NUMBER($all) }
sheet-today = Today at this desk: 1 March 2027
sheet-fictitious = Fictitious documents and drawn faces, for training only.
sheet-tilted = Tilted
sheet-traveller = At the counter
sheet-found = What does not agree, and where?
sheet-sure = Sure, 50–100 %
sheet-key = Answer key
sheet-key-hint = For the trainer. Ask first what was seen, then what was decided.
sheet-key-case = Case
sheet-key-truth = What is so
sheet-key-decision = Right decision
sheet-key-more = { $more ->
    [one] … and { $more } more place
   *[other] … and { $more } more places
}
