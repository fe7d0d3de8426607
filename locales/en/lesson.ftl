lesson-objectives = After this lesson you can
lesson-quiz-title = Check yourself
lesson-quiz-lead = Nobody sees your answers. You may try as often as you like.
lesson-answers-title = All questions and answers in words
lesson-answers-lead = For reading without scripts, for printing, or for looking something up.
lesson-terms = Words of this lesson
## A button under what a term means: one word.
lesson-term-close = Close
lesson-sources = Where this comes from
lesson-certainty-read = read in the source
lesson-certainty-dated = true at that date; it may have changed
lesson-certainty-general = well-established knowledge, not checked by us in a text
lesson-next = Next lesson
lesson-previous = Previous lesson
lesson-module-end = Back to the module
lesson-remember = One thing to take along
lesson-help = Do you need help yourself, or somebody you know?
lesson-help-link = Numbers and places of help
