## A course in one file that is passed on from phone to phone. Its first page; whole sentences.
file-about = Այս ֆայլի մասին
file-whole = Այս մեկ ֆայլում ամբողջ դասընթացն է։ Այն աշխատում է առանց ինտերնետի. ոչինչ չի բեռնում և ոչինչ չի ուղարկում։
file-pass-on = Փոխանցելու համար ուղարկեք հենց այս ֆայլը՝ Bluetooth-ով, մեսենջերով կամ հիշողության քարտով։
file-open = Եթե մեսենջերը կամ ֆայլերի կառավարիչը միայն տեքստ է ցույց տալիս, ֆայլը բացեք դիտարկիչով։
file-progress = Ձեր պատասխանները մնում են այս դիտարկիչում, եթե այն դա թույլ է տալիս ֆայլերին։ Դրանք ձեզ հետ վերցնելու համար պահեք դրանք «Առաջընթաց» էջում։
file-exit = «Արագ ելք» կոճակը բաղադրատոմս է ցույց տալիս։ Ֆայլը մնում է հեռախոսում. ջնջեք այն, եթե ուրիշն էլ է նայում ձեր հեռախոսը։
## Instead of the above, in a program that runs no scripts: everything stands on one long page.
file-scripts = Այս ծրագիրը ֆայլը ցույց է տալիս որպես մեկ երկար էջ։ Այստեղ կարելի է կարդալ բոլոր դասերը՝ պատասխաններով հանդերձ։ Սկրիպտներով դիտարկիչում վարժությունները նաև պատասխանում են։
## In brackets behind words that are a link on the website. Two or three words.
file-not-here = այս ֆայլում չկա
## A sentence for a screen reader and a notice, when somebody follows such a link.
file-no-way = Այդ էջն այս ֆայլում չկա։
