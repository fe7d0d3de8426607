## A notice on top of a page while answers cannot be kept; two sentences at most.
storage-trouble-blocked = Your browser does not let this page keep your answers. You can go on learning: they last until you close the page.
storage-trouble-full = There is no room left on this device. New answers last only until you close the page.
storage-trouble-newer = A newer version of this page is open in another tab. Please reload this one.
## A line in the settings about records that could not be read; they are kept.
storage-aside-damaged = { $count ->
    [one] { $count } record is damaged. It is kept, but not counted.
   *[other] { $count } records are damaged. They are kept, but not counted.
}
storage-aside-newer = { $count ->
    [one] { $count } record comes from a newer version. It will be counted when the page is updated.
   *[other] { $count } records come from a newer version. They will be counted when the page is updated.
}
