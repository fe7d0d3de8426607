## A course in one file that is passed on from phone to phone. Its first page; whole sentences.
file-about = Об этом файле
file-whole = В этом файле весь курс. Он работает без интернета: ничего не загружает и ничего не отправляет.
file-pass-on = Чтобы поделиться, отправьте сам файл: по Bluetooth, в мессенджере или на карте памяти.
file-open = Если мессенджер или файловый менеджер показывает только текст, откройте файл в браузере.
file-progress = Ответы остаются в этом браузере, если он разрешает это файлам. Чтобы взять их с собой, сохраните их на странице «Прогресс».
file-exit = «Быстрый выход» показывает рецепт. Сам файл остаётся на телефоне: удалите его, если в телефон смотрит кто-то ещё.
## Instead of the above, in a program that runs no scripts: everything stands on one long page.
file-scripts = Эта программа показывает файл одной длинной страницей. Здесь можно прочитать все уроки вместе с ответами. В браузере со скриптами упражнения ещё и отвечают.
## In brackets behind words that are a link on the website. Two or three words.
file-not-here = нет в этом файле
## A sentence for a screen reader and a notice, when somebody follows such a link.
file-no-way = Этой страницы нет в этом файле.
