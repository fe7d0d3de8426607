## The quiz of a lesson and the activities in its prose.
quiz-question-of = Question { NUMBER($place) } of { NUMBER($all) }
## Buttons: one to three words.
quiz-check = Check
quiz-next = Next question
quiz-to-result = See the result
quiz-try-again = Try again
quiz-look-again = Look again
## The verdict after “Check”.
quiz-right = Right
quiz-partly = Partly: { NUMBER($earned) } of { NUMBER($possible) }
quiz-not-yet = Not yet
quiz-after-not-yet = The notes above say what is missing.
## Before the explanation of one option, card or passage: a word or two, as a sentence of its own.
quiz-mark-right = Right
quiz-mark-missed = Right, but not chosen
quiz-mark-not-yet = Not this
## Behind such a word: the answer itself.
quiz-right-answer = The answer: { $answer }
## Said when “Check” is pressed too early.
quiz-missing-choice = Choose an answer first.
quiz-missing-marks = Mark at least one place first.
quiz-missing-statements = { $left ->
    [one] One statement is still open.
   *[other] { $left } statements are still open.
}
quiz-missing-cards = { $left ->
    [one] One card has no group yet.
   *[other] { $left } cards have no group yet.
}
quiz-missing-moves = The steps stand in disorder. Move at least one first.
quiz-missing-pairs = { $left ->
    [one] One pair is still missing.
   *[other] { $left } pairs are still missing.
}
quiz-missing-places = { $left ->
    [one] One place is still missing.
   *[other] { $left } places are still missing.
}
quiz-missing-number = Type a number first, in digits.
quiz-missing-code = Type Latin letters and digits first.
quiz-missing-ending = The story has not come to an end yet.
## Small print above the options.
quiz-how-many-right = { $count ->
    [one] One answer is right.
   *[other] { $count } answers are right.
}
quiz-wrong-costs = A wrong choice takes away a right one.
quiz-how-many-marks = Places to find: { NUMBER($all) }. Marked: { NUMBER($marked) }.
quiz-private = Your answer stays on this screen. It is not kept.
quiz-picture = The drawing for this question
## Statements: how sure one is, then two large buttons.
quiz-sure-question = How sure are you?
quiz-sure-guessing = guessing
quiz-sure-certain = certain
quiz-true = True
quiz-false = False
quiz-fact = Fact
quiz-myth = Myth
quiz-you-said = You said: { $answer }. How sure: { $sure }.
quiz-calibration-title = Do you know how much you know?
quiz-calibration = You were { $sure } sure, and right in { $right }.
quiz-calibration-sure = Sure
quiz-calibration-right = Right
quiz-calibration-over = You trust your first thought a little too much. Next time, ask yourself what would speak against it.
quiz-calibration-well = You can judge well what you know and what you do not. That is worth a lot.
quiz-calibration-under = You know more than you think. You may trust yourself more.
## Putting steps in order.
quiz-order-hint = Move the steps with the arrows.
quiz-order-up = Move up: { $step }
quiz-order-down = Move down: { $step }
quiz-order-moved = { $step } Place { NUMBER($place) } of { NUMBER($all) }.
quiz-order-stays = Can stay
quiz-order-moves = Needs to move
quiz-order-right = The right order
## Pairs and places in a drawing.
quiz-prompt-of = { NUMBER($place) } of { NUMBER($all) }
quiz-pair-used = already used
quiz-pair-change = Change
quiz-pair-change-this = Change: { $prompt }
quiz-answer-field = Your answer
## A branching story.
quiz-story-log = The story so far
quiz-story-now = How does it go on?
## Above what the learner chose to say or do.
quiz-story-own = Your choice
quiz-story-back = One step back
quiz-story-again = Try another way
quiz-story-good = A good ending
quiz-story-open = Not over yet: help is possible
quiz-story-look-back = Looking back: your choices and what came of them
quiz-story-found = Endings found: { NUMBER($found) } of { NUMBER($all) }
## A clock that a learner may switch on for a story; the time stands under each choice of the look-back, and in all.
quiz-clock = Take the time
quiz-clock-hint = You see it at the end. It is not judged and not kept.
quiz-clock-lap = { $time } min
quiz-clock-total = Time in all: { $time } min
## The end of a quiz.
quiz-result-title = Your result
quiz-mastered = Mastered. Well done!
quiz-not-mastered = Not yet mastered. Every try makes it stick better.
quiz-pass-mark = Mastered means { $percent } or more.
quiz-review-on = Come back from { $date }: what is repeated stays.
quiz-review-settled = All repetitions are done.
quiz-your-answers = Your answers
## All answers in words, at the end of the page.
quiz-words-right = Right:
quiz-words-not = Not this:
quiz-words-extra = Belongs to nothing here.
quiz-words-scene = Scene { NUMBER($place) }
quiz-words-leads-to = Goes on with: { $scene }
