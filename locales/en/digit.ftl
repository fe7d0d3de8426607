## The check-digit workbench. Column heads are one word: five columns stand side by side on a phone.
digit-text = Characters, 14 at most
digit-hint = A–Z, 0–9 and the filler <
digit-dropped = Not in the alphabet of the zone, left out: { $characters }
digit-empty = Type something to compute with.
digit-mode = How
digit-mode-show = Show me
digit-mode-do = I do it myself
digit-character = Sign
digit-value = Value
digit-weight = Weight
digit-product = Product
digit-so-far = Sum so far
digit-sum = Sum
digit-last = Last digit
digit-result = { $sum } = { $tens } × 10 + { $digit }. The check digit is { $digit }.
digit-before = Before: { $characters }, sum { $sum }, check digit { $digit }.
digit-unseen-change = The text is another one, and the check digit is the same: this change would go unnoticed.
digit-seen-change = The check digit is another one: this change would be noticed.

## What it cannot notice.
digit-blind = What it would not notice
digit-blind-lead = At each place, these characters give the same check digit. Press one to try it.
digit-blind-swaps = Neighbours that can change places unnoticed:
digit-blind-no-swaps = Two neighbours that change places here would always be noticed.
digit-blind-proof = And it never notices whether the document is genuine: anybody can compute.
digit-try-other = Place { $place }: { $other } instead of { $character }
digit-try-swap = Swap places { $first } and { $second }: { $pair }

## Doing it oneself. A cell is named for a screen reader.
digit-do-lead = Fill in each step, from the left. Check as often as you like; what is empty is not judged.
digit-cell-value = Value of { $character }, place { $place }
digit-cell-weight = Weight, place { $place }
digit-cell-product = Product, place { $place }
digit-check = Check my steps
digit-again = Start again
digit-all-right = Right to the last digit.
digit-so-far-right = Everything filled in so far is right. Go on.
digit-nothing-yet = Nothing is filled in yet.
digit-mistakes = Look again at:
digit-at = Place { $place }, { $character }
digit-mistake-off-by-one = A letter is one off. A is 10, B is 11 … count from A once more.
digit-mistake-from-one = A does not begin at 1: the digits 0–9 come first, so A is 10.
digit-mistake-letter = This letter has another value. A is 10, and so on to Z, 35.
digit-mistake-filler = The filler < counts 0.
digit-mistake-digit = A digit counts as itself.
digit-mistake-right = The weights run from the left: 7 for the first character, then 3, then 1.
digit-mistake-reverse = The order of the weights is 7, 3, 1, not 1, 3, 7.
digit-mistake-weight = The weights are 7, 3, 1, again and again from the left.
digit-mistake-added = Multiply value and weight; here they were added.
digit-mistake-product = Value times weight gives something else.
digit-mistake-sum = The products add up to something else.
digit-mistake-quotient = That is how many whole tens there are. The check digit is what is left over: the last digit of the sum.
digit-mistake-complement = That is what is missing to the next ten. Here the check digit is the last digit of the sum itself.
digit-mistake-one-digit = A check digit is one digit, 0–9: the last one of the sum.
digit-mistake-remainder = It is the last digit of the sum.
