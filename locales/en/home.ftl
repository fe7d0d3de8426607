## The language chooser at the root: stands in all three languages at once.
home-choose = Choose your language
## The home page.
home-title = Champa — the way
home-lead = Short lessons about work, travel and documents. Free, without an account, on any phone.
home-who = Who are you?
home-school = I am a pupil
home-border = I work at the border
home-travel = I want to work abroad
home-promise-title = What we promise
home-promise-private = Nobody asks your name. Nothing leaves your phone unless you send it.
home-promise-free = Free of charge, three languages, works on a weak network.
home-promise-help = Help is one tap away on every page.
## A track or module without lessons yet.
home-modules = Modules
home-lessons = Lessons
home-lesson-count = { $count ->
    [one] { $count } lesson
   *[other] { $count } lessons
}
## Not found.
home-lost-title = This page does not exist
home-lost-text = The address may be old or wrongly typed. The lessons are all here.
home-lost-back = To the first page
