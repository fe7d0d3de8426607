progress-title = Your progress
progress-summary = Kept on this device only.
progress-scripts = This page needs scripts: progress is kept on your device, not with us.
progress-empty = Nothing here yet. Answer a question in any lesson, and this page fills by itself.
progress-mastered = mastered
progress-begun = begun
progress-new = not opened
progress-score = best result { $percent }
progress-review = review from { $date }
progress-review-now = time to review
progress-overall = { $done } of { $all } lessons mastered
progress-due = To review today
progress-export = Save to a file
progress-import = Take in a file
progress-import-hint = Adds to what is here. Nothing is overwritten.
progress-imported = { $count ->
    [one] { $count } answer was added.
   *[other] { $count } answers were added.
}
progress-refused-not-ours = This is not a progress file. Nothing was changed.
progress-refused-newer = This file was written by a newer version. Nothing was changed: reload the page and try again.
progress-refused-damaged = This file is damaged. Nothing was changed.
progress-refused-too-large = This file is too large to be a progress file. Nothing was changed.
progress-file-name = progress
