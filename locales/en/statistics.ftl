## The statistics of the lab. Headings over charts; each chart has a table with the same numbers.
statistics-empty = Nothing to show yet. Examine a few documents in the practice hall or compare some faces: this page fills by itself.
statistics-to-practice = To the practice hall
statistics-to-faces = To the faces
statistics-device = Kept on this device only.
statistics-documents = Documents
statistics-examined = examined
statistics-right = decided rightly
statistics-d-prime = d′, telling false from genuine
statistics-median = usual time
statistics-seconds = { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
statistics-d-prime-hint = d′ says how well you tell false from genuine, whichever way you lean: 0 is chance, 1 is fair, 2 is good, 3 is excellent.
statistics-leans-pass = You rather let pass: more false documents get through.
statistics-leans-refer = You rather refer: more honest travellers wait.
statistics-leans-nowhere = You lean to neither side.
statistics-over-time = d′ over time
statistics-over-time-hint = Each point: your last { $stretch } documents at that time.
statistics-too-few = The line begins when there are both genuine and false documents among your cases.
statistics-after = after document
statistics-by-class = By class
statistics-by-class-hint = How many of the altered documents of a class you did not let pass.
statistics-class = Class
statistics-found = Not let pass
statistics-of = { NUMBER($part) } of { NUMBER($all) }
statistics-alarms = Genuine documents referred
statistics-confusion = What you decided about what
statistics-confusion-hint = Rows: what the documents were. Columns: your decisions. Genuine documents can still need protection: it is the person who speaks of fear.
statistics-calibration = How sure, and how often right
statistics-calibration-hint = On the diagonal you are as often right as you are sure. Below it you are surer than right.
statistics-sure = Sure
statistics-times = Decisions
statistics-right-share = Right
statistics-diagonal = as sure as right
statistics-from-to = { $from }–{ $to }
statistics-faces = Faces
statistics-pairs = { $pairs ->
    [one] { $pairs } pair compared
   *[other] { $pairs } pairs compared
}
statistics-numbers = The numbers
## Read aloud in place of a chart.
statistics-chart-over-time = Line: d′ from { $first } at first to { $last } at last
statistics-chart-calibration = Points: how often right at each step of sureness; the numbers follow
