## The trainer for the database of lost and stolen documents. Invented numbers, invented States.
sltd-lead = Everything here is invented. A colleague has asked the database; you decide what comes next.
sltd-case = Case { $number }
sltd-document = On the document
sltd-reported = What she says of her document
sltd-asked = Asked the database
sltd-answer = The answer
sltd-state = Issuing State
sltd-kind = Kind
sltd-number = Number
sltd-kind-passport = passport
sltd-kind-card = identity card
sltd-kind-visa = visa
sltd-state-name = { $letters } (invented)
sltd-no-hit = No hit. Nobody has reported this document.
sltd-hit = Hit: reported as { $reason }. Entered by { $state }, the State that issued it. The record names no person.
sltd-reason-stolen = stolen
sltd-reason-lost = lost
sltd-reason-revoked = revoked by its issuer
sltd-reason-blank = a stolen blank
sltd-near = Records that differ by a slip of the fingers
sltd-near-none = No record is close to this one.
sltd-near-alike = { $number }; places that differ: { $places }
sltd-near-state = the same number, State { $state }: another document
sltd-near-kind = the same number, but { $kind }: another document

## What else is known in a case.
sltd-known = What else is known
sltd-story-owner = Document, face and fingerprints were verified and the issuer was asked. The holder is the person it was issued to: she reported it lost, and found it again behind a radiator.
sltd-story-somebody-else = Document and identity were verified. The document is genuine; the holder is not the person it was issued to.
sltd-story-blank = The document was verified. The blank is genuine, but no authority ever wrote into it.
sltd-story-fear = In the conversation the holder says quietly: “If I go back there, they will find me.”
sltd-story-theft = A traveller from another State stands at the counter without any document: her passport was stolen here today, she says.

## What to choose from.
sltd-ask = What do you do next? Choose everything that is right.
sltd-action-continue = Go on with the usual checks
sltd-action-query-again = Compare character by character with the document and ask again
sltd-action-verify-document = Examine the document: is it the one reported?
sltd-action-bureau = Have the issuing State asked, through the national bureau
sltd-action-interview = Talk with the holder, openly and in private
sltd-action-verify-identity = Compare the holder with the document: face, fingerprints
sltd-action-take-out = See that the document leaves circulation, and help its owner to travel on
sltd-action-hand-over = Hand the case and the document over to those who investigate
sltd-action-protection = Refer to the asylum authority, without weighing what was said
sltd-action-own-state = Explain that her own State enters the passport, through its consulate, and note the report
sltd-action-arrest = Arrest the holder
sltd-action-refuse = Refuse entry because of the hit
sltd-action-let-pass = Give the document back and let pass
sltd-action-enter = Enter the document into the database
sltd-action-delete = Have the record deleted

sltd-check = Check my choice
sltd-choose-first = Choose at least one thing first.
sltd-right = Right
sltd-not-yet = Not quite
sltd-chosen-rightly = You chose rightly
sltd-missed = This would have been right, too
sltd-wrongly = Think again about
sltd-next = Next case
sltd-score = { $count ->
    [one] { $right } of { $count } case right so far
   *[other] { $right } of { $count } cases right so far
}
sltd-mistyped = Look at what was typed: it is not what the document says.
sltd-query = Ask the database yourself
sltd-query-hint = Nine letters and digits. Nothing is sent anywhere.
sltd-send = Ask
sltd-bad-number = A number has only A–Z and 0–9, one to nine of them.

## Why something is right, or is not. After the action.
sltd-why-no-hit = No hit means only that nobody has reported it. The checks go on as usual, and nobody is waved through.
sltd-why-question = A hit is a question, and this helps to answer it.
sltd-why-other-document = The answer is about what was typed, not about what lies here.
sltd-why-owner = A document once reported stays invalid; its owner is no suspect.
sltd-why-more = Now more is known than a hit.
sltd-why-fear = Fear is enough. No particular words are needed, and no document decides it.
sltd-why-issuer-enters = Only her State can enter her passport.
sltd-why-no-guilt = A hit is no guilt. Until the contrary is shown, the holder is treated as if there were no unlawful intention.
sltd-why-not-refused = Nobody is refused entry, or kept from leaving, for a hit alone.
sltd-why-clarify = Somebody reported this document. To look away would help whoever stole it.
sltd-why-nothing-against = Nothing is known against this document, so there is nothing to clarify yet.
sltd-why-mistyped = First it must be known what was asked: the query does not match the document.
sltd-why-query-right = The query was right; to ask again brings the same answer.
sltd-why-clarified = That has been clarified already.
sltd-why-issuer-only = Only the State that issued a document can enter it or take it out.
sltd-why-danger = Whoever fears to return is not sent back, and the State that is feared is not asked, whatever the document.
sltd-why-nothing-points = Nothing points to that here.
sltd-why-no-document = There is no document here to examine.
sltd-why-not-here = That is not decided at the counter: others know more, and the law names them.
