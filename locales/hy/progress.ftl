progress-title = Ձեր առաջընթացը
progress-summary = Պահվում է միայն այս սարքում։
progress-scripts = Այս էջին սկրիպտներ են պետք. առաջընթացը պահվում է ձեր սարքում, ոչ թե մեզ մոտ։
progress-empty = Այստեղ դեռ ոչինչ չկա։ Պատասխանեք որևէ դասի հարցի, և էջն ինքնիրեն կլցվի։
progress-mastered = յուրացված է
progress-begun = սկսված է
progress-new = բացված չէ
progress-score = լավագույն արդյունքը՝ { $percent }
progress-review = կրկնել՝ { $date }
progress-review-now = կրկնելու ժամանակն է
progress-overall = Յուրացված դասեր՝ { $done } / { $all }
progress-due = Այսօր կրկնելու
progress-export = Պահել ֆայլում
progress-import = Ներմուծել ֆայլից
progress-import-hint = Ավելացվում է եղածին։ Ոչինչ չի ջնջվում։
progress-imported = { $count ->
    [one] Ավելացվեց { $count } պատասխան։
   *[other] Ավելացվեց { $count } պատասխան։
}
progress-refused-not-ours = Սա առաջընթացի ֆայլ չէ։ Ոչինչ չի փոխվել։
progress-refused-newer = Այս ֆայլը գրել է ավելի նոր տարբերակ։ Ոչինչ չի փոխվել. թարմացրեք էջը և նորից փորձեք։
progress-refused-damaged = Ֆայլը վնասված է։ Ոչինչ չի փոխվել։
progress-refused-too-large = Ֆայլը չափազանց մեծ է առաջընթացի ֆայլ լինելու համար։ Ոչինչ չի փոխվել։
progress-file-name = progress
