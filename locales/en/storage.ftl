## A notice on top of a page while answers cannot be kept; two sentences at most.
storage-trouble-blocked = Your browser does not let this page keep your answers. You can go on learning: they last until you close the page.
storage-trouble-full = There is no room left on this device. New answers last only until you close the page.
storage-trouble-newer = A newer version of this page is open in another tab. Please reload this one.
## Lines on the progress page about records that could not be read: what it means, and what can be done.
storage-aside-damaged = { $count ->
    [one] { $count } answer kept on this device is damaged and cannot be read. It is set aside and not counted; everything else counts as before. If a lesson seems unfinished, answer it once more.
   *[other] { $count } answers kept on this device are damaged and cannot be read. They are set aside and not counted; everything else counts as before. If a lesson seems unfinished, answer it once more.
}
storage-aside-newer = { $count ->
    [one] { $count } answer was written by a newer version of this page. It is kept, and will count as soon as the page is updated: reload it.
   *[other] { $count } answers were written by a newer version of this page. They are kept, and will count as soon as the page is updated: reload it.
}
