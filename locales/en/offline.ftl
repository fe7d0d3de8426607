offline-title = Reading offline
offline-summary = Save what you need while you have a connection. Then it opens anywhere.
offline-scripts = This page needs scripts: your browser does the saving.
offline-by-itself = The first page, the help numbers, your progress and the pages you have read are kept by themselves.
## Above the whole language, and above a whole course; each has a button to save it.
offline-everything = Everything in English
offline-course = The whole course
## On the page of a course or module.
offline-part = Save for reading offline
## Buttons: one or two short words.
offline-save = Save
offline-continue = Continue
offline-stop = Stop
offline-remove = Remove
## How a part stands; one line on a phone.
offline-saving = Being saved
offline-saved = Saved on this device
offline-partly = Partly saved
offline-interrupted = Not finished. What has come stays.
## Notices above the list; two sentences at most.
offline-full = There is no room left on this device. What is saved stays; you can remove what you do not need.
offline-broken = There is no connection. What is saved stays, and the rest goes on when the connection is back.
offline-other = The site was updated meanwhile. Reload this page and continue.
offline-trace = “Leave no trace” is on: nothing is saved.
offline-evicted = The browser has deleted saved pages. Save them again when you have a connection.
offline-unable = This browser cannot keep pages. Try another one, or ask for the course as one file.
## A size follows.
offline-used = Used on this device:
offline-stays = The browser has promised not to delete it.
offline-may-go = If room runs short, the browser may delete it.
offline-remove-title = How to remove it
offline-remove-text = Press “Remove” beside a course or module. “Erase everything” in the settings removes the pages you have read and your answers as well.
## A small notice at the lower edge of every page, with a button.
offline-new = A new version is ready.
offline-take = Use it now
## In the links at the foot of every page.
offline-footer = Reading offline
## Stands in place of a page that is not on the device, when there is no connection.
offline-unsaved-title = This page is not on your device
offline-unsaved-text = There is no connection now, and this page was not saved.
offline-unsaved-again = Try again
offline-unsaved-list = See what is saved
offline-unsaved-help = Help numbers
