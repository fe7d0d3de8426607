## The chip-check simulator: a document on the reader, step by step.
chip-lead = Invented people, drawn faces. The hashes and signatures are real; the country key is a test key.
chip-case = Chip { $number }
chip-document = The document
chip-portrait = The portrait on the page
chip-zone = The zone on the page
chip-can = CAN printed on the page
chip-no-can = No CAN is printed.
chip-symbol = The chip symbol is on the cover.

## The steps. Each button does one step.
chip-steps = The steps
chip-step-presence = Symbol
chip-step-access = Access
chip-step-read = Reading
chip-step-passive = Passive authentication
chip-step-active = Active authentication
chip-step-zone = Zone in the chip and zone on the page
chip-step-face = Three faces
chip-do-presence = Put the document on the reader
chip-do-read = Read the chip
chip-do-passive = Check signature and hashes
chip-do-active = Ask whether the chip is the original
chip-do-zone = Compare the lines
chip-do-face = Compare the faces
chip-colour-green = green
chip-colour-yellow = yellow
chip-colour-red = red
chip-colour-grey = grey
chip-step-result = { $step }: { $colour }

chip-presence-answer = The symbol is on the cover, and a chip answers.
chip-presence-silent = The symbol is on the cover, and nothing answers.
chip-presence-none = No symbol, no chip.
chip-presence-without-symbol = Something answers, though there is no symbol.

chip-access-lead = The reader needs something that is printed on the page. Let it read the zone, or type.
chip-access-scan = Let the reader read the zone
chip-access-number = Document number
chip-access-birth = Date of birth, YYMMDD
chip-access-expiry = Date of expiry, YYMMDD
chip-access-type = Open with what I typed
chip-access-can = CAN, six digits
chip-access-type-can = Open with the CAN
chip-access-used = The reader used: { $key }
chip-access-bad-data = That is no such data: a number of one to nine characters, dates of six digits, a CAN of six digits.
chip-access-opened-bac = The chip is open (BAC).
chip-access-opened-pace = The chip is open (PACE).
chip-access-typed-otherwise = The chip stays shut. What the reader used is not what the page says. Nothing can be read.
chip-access-refused = The chip stays shut, though the printed data were used. Nothing can be read.
chip-access-not-with = This chip knows BAC only: it needs the data of the zone, not the CAN.

chip-read-complete = Read: DG1 (the zone), DG2 (the face), and EF.SOD (the seal).
chip-read-with-key = Read: DG1 (the zone), DG2 (the face), DG15 (a public key) and EF.SOD (the seal).
chip-read-missing = A mandatory group is missing: DG{ $group }

chip-passive-table = Hashes (SHA-256, the first bytes)
chip-passive-group = Group
chip-passive-computed = Computed
chip-passive-signed = Signed
chip-passive-agree = agree
chip-passive-differ = differ
chip-passive-signer = Document signer: { $name }
chip-passive-authentic = The signature is right, the country key is known, every hash agrees: signed by the State and unchanged.
chip-passive-unknown = The signature is right by itself, and every hash agrees. But the reader has no country key above this signer. Unknown, not false.
chip-passive-wrong = The signature does not belong to this seal.
chip-passive-changed = The hash of DG{ $group } does not agree: this group is not the one that was signed.

chip-active-proves = The chip proved that it holds the secret key: it is the original.
chip-active-none = This chip cannot do that; many genuine ones cannot. A complete copy would look just the same.
chip-active-fails = The chip does not have the secret key that belongs to DG15.

chip-zone-same = The lines in the chip are those on the page.
chip-zone-differs = The chip says something else than the page:
chip-zone-differs-digit = A check digit differs.
chip-zone-unreadable = DG1 holds no zone of this format.
chip-zone-row = { $field }: in the chip { $chip }, on the page { $page }

chip-face-in-chip = In the chip (DG2)
chip-face-on-page = On the page
chip-face-at-counter = At the counter
chip-face-same = Chip and page hold the same picture. Whether it shows the person at the counter, only you can see.
chip-face-differs = The picture in the chip is another one than on the page.
chip-face-look = Compare ears, eyes, nose, mouth and chin. Hair, glasses, beard and years may differ.

## The decision.
chip-ask = What do you do next?
chip-next-go-on = Go on: the chip supports the document
chip-next-without-chip = Go on as with a document without a chip, looking more closely
chip-next-certificate = Examine page and person as usual, and report the missing certificate
chip-next-type-again = Read the page once more and type the data again
chip-next-second-line = Refer to the second line, with the exact finding, without accusing
chip-decide = That is my decision
chip-choose-first = Choose one first.
chip-right = Right
chip-not-yet = Not quite
chip-better = Better: { $step }
chip-another = Next chip
chip-score = { $count ->
    [one] { $right } of { $count } chip right so far
   *[other] { $right } of { $count } chips right so far
}
chip-meaning = What the colours mean
chip-meaning-green = Green: signed by a known State, unchanged. Not: this is the holder.
chip-meaning-yellow = Yellow: something is unknown. Not: false.
chip-meaning-red = Red: a contradiction that somebody with more time must explain. Not: forger.
chip-meaning-grey = Grey: not done, or not possible here.

## Why.
chip-why-agrees = Everything agrees: signed, unchanged, the same as the page, and the chip proved itself. The person you have compared, too.
chip-why-copy = Everything agrees. A complete copy could not be told from this chip, since it cannot prove itself; that alone is no ground for anything. Page and person decide.
chip-why-no-chip = A document without a chip is a document.
chip-why-silent = Chips break. The document stays valid as one without a chip; page and person are examined more closely. Silence is no ground for refusal.
chip-why-without-symbol = Perhaps another card lies between the pages.
chip-why-certificate = The reader does not know the signer: States exchange certificates slowly. That says something about the reader, not about the traveller.
chip-why-typed = What the reader used is not what is printed. Read the page again, type again; a closed chip is no sign of fraud.
chip-why-needs-zone = This chip wants the data of the zone. Type those.
chip-why-refused = The printed data do not open the chip: page and chip may not belong together.
chip-why-missing = Data that every chip must have are missing.
chip-why-signature = The signature does not belong to these data. The issuing office may have made an error; somebody with more time finds out.
chip-why-changed = Data were exchanged after signing. Chip and page show the same, so only the hash could tell.
chip-why-is-copy = All data are genuine, and the chip is not the one they were written to.
chip-why-other-data = Everything on the chip is genuine, and belongs to another document: chip and page tell different things.
chip-why-other-face = The face in the chip is another one than on the page.
chip-why-somebody-else = The chip is genuine and the page is, too; but the person at the counter has other ears, eyes or a chin of another form than the picture. No signature can tell that. Refer, without accusing: a face can deceive.
