## The frame of every page.
shell-brand = Champa
shell-tagline = Learn your way. Travel safely. Protect each other.
shell-skip = Skip to the content
## The button that leaves the platform at once: very short.
shell-quick-exit = Quick exit
shell-quick-exit-hint = Opens a cooking recipe. Pressing Esc twice does the same.
## The bar at the bottom of a phone: one short word each.
shell-nav = Main
shell-nav-learn = Learn
shell-nav-progress = Progress
shell-nav-help = Help
shell-nav-settings = Settings
shell-language = Language
shell-language-hy = Հայերեն
shell-language-ru = Русский
shell-language-en = English
shell-footer = About this platform
shell-footer-about = About Champa
shell-footer-history = History
shell-footer-privacy = Privacy
shell-footer-glossary = Glossary
shell-footer-embassy = Embassies and consulates
shell-footer-licence = Free to use and to pass on. Courses: CC BY 4.0. All documents shown are invented, all faces are drawn.
## Shown when scripts or WebAssembly could not be loaded.
shell-no-live = The interactive part could not be loaded. Everything can still be read, the answers included.
## A mark on texts in Armenian and Russian.
shell-machine-checked = Checked by machine. No native speaker has read this page yet.
shell-where = You are here
shell-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
## Units behind a number.
shell-megabytes = MB
shell-kilobytes = KB
