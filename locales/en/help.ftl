help-title = Help
help-summary = Whom to call and where to go. In danger, call first and read later.
help-danger = In danger now
help-danger-where = This is the number in Armenia and in Russia. In the United Arab Emirates call 999.
help-danger-text = Say where you are and what is happening. You need not know the law, and you need not have papers.
help-country-armenia = In Armenia
help-country-russia = In Russia
help-country-united-arab-emirates = In the United Arab Emirates
help-stated = As stated on { $date }
help-checked = Called and checked on { $date }
help-hidden-title = Lines we do not show
help-hidden-text = { $count ->
    [one] { $count } further line is known to us, but nobody has called it in the last six months. Until somebody has, it is not shown: a dead number costs time. Call 112 or ask the embassy.
   *[other] { $count } further lines are known to us, but nobody has called them in the last six months. Until somebody has, they are not shown: a dead number costs time. Call 112 or ask the embassy.
}
help-abroad = Abroad: the embassy or consulate
help-abroad-text = What an embassy can and cannot do, and how to find yours safely.
help-watched-title = If somebody watches your phone
help-watched-text = Use the quick exit above. If you can, call from another phone, from a shop or a neighbour. Reading on this page does not call anybody.
