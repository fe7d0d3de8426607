## A course in one file that is passed on from phone to phone. Its first page; whole sentences.
file-about = About this file
file-whole = This one file is the whole course. It works without the internet: it fetches nothing and sends nothing.
file-pass-on = To pass it on, send the file itself: by Bluetooth, in a messenger, or on a memory card.
file-open = If a messenger or a file manager shows only plain text, open the file in a browser instead.
file-progress = Your answers stay in this browser, if it allows that to a file. To take them along, save them on the page “Progress”.
file-exit = “Quick exit” shows a recipe. The file itself stays on the phone: delete it if somebody else looks through the phone.
## Instead of the above, in a program that runs no scripts: everything stands on one long page.
file-scripts = This program shows the file as one long page. All lessons are here to read, answers included. In a browser with scripts the exercises answer, too.
## In brackets behind words that are a link on the website. Two or three words.
file-not-here = not in this file
## A sentence for a screen reader and a notice, when somebody follows such a link.
file-no-way = This page is not in this file.
