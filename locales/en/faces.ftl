## The comparison of faces: a series of twenty pairs. Title and first words.
faces-title = Same person, or not?
faces-lead = Two drawn photographs. Are they of the same person? Compare feature by feature, decide, and say how sure you are.
faces-drawn = Nobody in these pictures exists.
faces-difficulty = How much has changed?
faces-difficulty-easy = little
faces-difficulty-medium = some
faces-difficulty-hard = much
faces-begin = Begin twenty pairs
faces-go-on = Go on with pair { NUMBER($next) } of { NUMBER($all) }
faces-pair-of = Pair { NUMBER($place) } of { NUMBER($all) }
## Under the pictures.
faces-first = First photograph
faces-second = Second photograph
faces-what-is-seen = What the photographs show, in words
## The row of keys that brings a feature of both pictures near, and the sheet.
faces-look-at = Look at
faces-whole = Whole face
faces-sheet = The sheet
faces-what-of = { $feature }: what do you see?
faces-agrees = agrees
faces-differs = differs
faces-cannot-tell = cannot be told
faces-sheet-hint = Touch a feature: it comes near in both photographs. The sheet may stay empty, but it helps.
faces-filled = Filled in: { NUMBER($done) } of { NUMBER($all) }
## The decision.
faces-decision = Your decision
faces-same = The same person
faces-different = Two people
faces-sure = How sure are you?
faces-sure-low = like tossing a coin
faces-sure-high = certain
faces-decide = Decide
faces-choose-first = Choose first: the same person, or two people.
## After the decision.
faces-right-same = Right: it is the same person.
faces-right-different = Right: these are two people.
faces-missed-impostor = These are two people. At the counter, somebody with another’s passport would have passed.
faces-refused-honest = It is the same person. At the counter, an honest traveller would have been turned away.
faces-you-were = You were { $percent } sure.
faces-truth = Feature by feature
faces-feature = Feature
faces-you-said = Your answer
faces-truth-agrees = agrees
faces-truth-slightly = differs a little
faces-truth-differs = differs
faces-truth-hidden = hidden: cannot be told
faces-answer-right = right
faces-answer-not = not so
faces-changed = What changed, and proves nothing
faces-changed-nothing = Only clothes and the fall of the hair.
faces-changed-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
faces-changed-hair = hair
faces-changed-colour = colour of the hair
faces-changed-beard = beard
faces-changed-glasses = glasses
faces-changed-make-up = make-up
faces-changed-weight = weight
faces-changed-expression = expression
faces-changed-turn = turn of the head
faces-changed-photo = quality of the photograph
faces-next = Next pair
faces-to-score = See the result
## The result of a series.
faces-score = Your twenty pairs
faces-score-right = Right in { NUMBER($right) } of { NUMBER($all) }
faces-two-errors = The two errors
faces-accepted = two people taken for one
faces-rejected = one person taken for two
faces-yours = yours
faces-officers = officers in the study
faces-study = White, Kemp, Jenkins, Matheson and Burton (2014): passport officers, photographs and living people. Drawn pairs are another task: compare the direction, not the numbers.
faces-sensitivity = How well you tell people apart (d′)
faces-sensitivity-hint = 0 is chance, 1 is fair, 2 is good, 3 is excellent.
faces-leaning = Where you lean in doubt
faces-leans-same = Towards “the same”: more impostors pass. Look for the one feature that cannot be explained.
faces-leans-different = Towards “two people”: more honest travellers are turned away. Ask of each difference what would explain it.
faces-leans-nowhere = Nowhere: both errors are equally near to you.
faces-features-right = Features judged rightly: { NUMBER($right) } of { NUMBER($all) }
faces-surer = You were surer than right: { $sure } sure on average, right in { $right }.
faces-less-sure = You were less sure than right: { $sure } sure on average, right in { $right }.
faces-sure-enough = You knew how much you knew: { $sure } sure on average, right in { $right }.
faces-again = Another twenty pairs
faces-scripts = This exercise needs scripts.
