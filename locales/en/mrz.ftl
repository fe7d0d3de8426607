## The viewer of the machine readable zone. Field names stand on tiles and in lists, in lower case inside sentences.
mrz-scripts = To choose and type here, scripts must be on.
mrz-field-document-code = document code
mrz-field-issuing-state = issuing State
mrz-field-name = name
mrz-field-document-number = document number
mrz-field-document-number-digit = check digit of the number
mrz-field-nationality = nationality
mrz-field-birth-date = date of birth
mrz-field-birth-date-digit = check digit of the date of birth
mrz-field-sex = sex
mrz-field-expiry-date = date of expiry
mrz-field-valid-until = valid until
mrz-field-expiry-date-digit = check digit of the expiry date
mrz-field-optional-data = optional data
mrz-field-optional-data-digit = check digit of the optional data
mrz-field-second-optional-data = more optional data
mrz-field-composite-digit = composite check digit

## What to look at: a list to choose from.
mrz-choose = Document
mrz-sample-passport = Passport, code PP
mrz-sample-passport-older = Passport, code P<, with a personal number
mrz-sample-refugee = Refugee travel document
mrz-sample-card-small = Smaller card (TD1), long number
mrz-sample-card-large = Larger card (TD2)
mrz-sample-visa-large = Larger visa (MRV-A)
mrz-sample-visa-small = Smaller visa (MRV-B)
mrz-sample-shortened = Passport, shortened name
mrz-sample-unknown = Passport, birthday unknown
mrz-sample-one-differs = Passport: page and zone differ in one field
mrz-sample-misread = Passport, misread by a scratched reader
mrz-sample-several = Card with several faults
mrz-sample-own = My own lines
mrz-own-label = Lines of the zone
mrz-own-hint = Type or paste two or three lines, invented ones. Nothing is kept or sent.
mrz-touch = Touch a field, and say its name before you read it here.
mrz-zone = The machine readable zone
mrz-page = The printed page
mrz-page-would = What the page would print
mrz-line = Line { $line }
mrz-tile = Field { $number }:
mrz-place = Line { $line }, positions { $from }–{ $to }
mrz-place-one = Line { $line }, position { $from }
mrz-in-zone = In the zone
mrz-on-page = On the page
mrz-meaning = It means
mrz-guard = Guarded by
mrz-guard-none = Nothing. No check digit covers this field: only your own comparison with the page can notice a change.
mrz-computed = Computed over
mrz-working = Working
mrz-differs = Page and zone do not agree here.
mrz-legend = All fields of this format
mrz-legend-place = Place
mrz-legend-field = Field
mrz-legend-text = Characters
mrz-wrong-count = { $count ->
    [one] One thing is wrong
   *[other] { $count } things are wrong
}
mrz-nothing-wrong = The rules find nothing wrong. That proves arithmetic and spelling; whether the document is genuine they do not know.
mrz-read-as = Read as: { $format }
mrz-format-td3 = TD3, passport: 2 lines of 44 characters
mrz-format-td2 = TD2, larger card: 2 lines of 36 characters
mrz-format-td1 = TD1, smaller card: 3 lines of 30 characters
mrz-format-mrv-a = MRV-A, larger visa: 2 lines of 44 characters
mrz-format-mrv-b = MRV-B, smaller visa: 2 lines of 36 characters
mrz-none-yet = Nothing to read yet.

## What was done to pasted text.
mrz-tidied = What was done to your text
mrz-tidy-small = Small letters were read as capitals.
mrz-tidy-quotes = The signs « and ‹ were read as fillers.
mrz-tidy-spaces-out = Spaces left out: { $count }
mrz-tidy-spaces-fill = Spaces read as fillers: { $count }
mrz-tidy-split = One long line was parted into { $count }.
mrz-tidy-filled = Fillers added at the end of the line with the name: { $count }
mrz-too-much = { $count } characters are far more than any zone has. Nothing was read. Paste only the two or three lines.

## What the code says.
mrz-code-ordinary = a passport (PP)
mrz-code-emergency = an emergency passport (PE)
mrz-code-diplomatic = a diplomatic passport (PD)
mrz-code-official = an official or service passport (PO)
mrz-code-refugee = a refugee travel document (PR)
mrz-code-alien = a travel document for a foreigner (PT)
mrz-code-stateless = a travel document for a stateless person (PS)
mrz-code-laissez-passer = a laissez-passer (PL)
mrz-code-military = a military passport (PM)
mrz-code-single-sheet = an emergency travel document of one sheet (PU)
mrz-code-unstated = a passport; the State has not said of which kind. The older form, just as genuine.
mrz-code-own-letter = a passport with a letter of the State’s own, from before the common table
mrz-code-card = a card that serves as a travel document
mrz-code-crew = a crew member certificate
mrz-code-visa = a visa

## What a code of three letters stands for.
mrz-state-country = a State, by the list of codes
mrz-state-british = one of the kinds of British nationality
mrz-state-organization = an organisation that issues documents
mrz-state-stateless = a stateless person, Convention of 1954. Lawful, and a reason to think of protection.
mrz-state-refugee = a refugee, Convention of 1951. Lawful, and a reason to think of protection.
mrz-state-refugee-other = a refugee in another sense than that of the Convention. Lawful.
mrz-state-unspecified = a person whose nationality is not specified. Lawful.
mrz-state-specimen = Utopia, the invented State of the standard’s examples
mrz-state-deprecated = a code that is no longer given, but still stands on older documents
mrz-state-unknown = a code that is in no list

## What the other fields say.
mrz-name-both = Surname: { $surname }. Given names: { $given }.
mrz-name-single = A single name: { $surname }.
mrz-name-maybe-short = The field ends in a letter: perhaps the name was shortened. Its beginnings must agree with the page.
mrz-number = The number is { $number }.
mrz-number-long = The number is { $number }: longer than nine characters, so it goes on in the optional data, and its check digit stands there, too.
mrz-date-inferred = { $date }. The century is not printed; it is inferred, seen from { $today }.
mrz-date-two = { $date }, or { $other }. The century is not printed, and both fit, seen from { $today }; the page decides.
mrz-date-part = Partly unknown: year { $year }, month { $month }, day { $day }. Lawful for a date of birth.
mrz-date-unknown-part = unknown
mrz-date-no-century = No century makes this a day that fits, seen from { $today }.
mrz-sex-female = female
mrz-sex-male = male
mrz-sex-unspecified = not specified; the page prints X
mrz-optional-empty = Nothing: only fillers.
mrz-optional = What the State puts here, for example a personal number: { $data }
mrz-digit-right = { $digit }: right
mrz-digit-blank = A filler instead of a digit. Allowed here, where there is nothing to check.
mrz-digit-elsewhere = The number is long: its check digit stands in the optional data.
mrz-unreadable = It cannot be read; see what is wrong.
mrz-sum = { $working } = { $sum }, last digit { $digit }

## What can be wrong. Each sentence stands after the place.
mrz-fault-line-count = { $count ->
    [one] There is one line. A zone has two or three.
   *[other] There are { $count } lines. A zone has two or three.
}
mrz-fault-line-length = The line has { $found } characters instead of { $expected }.
mrz-fault-character = { $character } is not in the alphabet of the zone: A–Z, 0–9 and <.
mrz-fault-space = There is a space. The zone has none; empty places are filled with <.
mrz-fault-code-first = The first character is no letter.
mrz-fault-code-wrong = Documents of this format do not begin with this letter.
mrz-fault-code-v = The second letter of a card is never V: it would look like a visa.
mrz-fault-code-unused = These two letters are not used on this format.
mrz-fault-code-digit = The second character of a passport is no digit.
mrz-fault-state-empty = There is no code.
mrz-fault-state-letters = The code is not made of letters with fillers after them.
mrz-fault-state-unknown = The code is in no list that we have.
mrz-fault-state-person = This code is for persons; it cannot issue documents.
mrz-fault-name-empty = There is no name.
mrz-fault-name-digit = A digit stands in the name.
mrz-fault-name-leading = A filler stands before the name.
mrz-fault-name-separator = The double filler stands a second time.
mrz-fault-name-gap = Three fillers or more stand within the name.
mrz-fault-number-empty = There is no number.
mrz-fault-number-leading = A filler stands before the number.
mrz-fault-number-filler = A filler stands within a long number.
mrz-fault-number-end = The number seems to go on in the optional data, but its end is missing there.
mrz-fault-date-letter = A letter stands in the date.
mrz-fault-date-half = Half of a part is unknown: a digit beside a filler.
mrz-fault-date-unknown = This date must be known. Only a date of birth may have unknown parts.
mrz-fault-date-month = There is no such month.
mrz-fault-date-day = The month has no such day.
mrz-fault-sex = Only F, M or < may stand here.
mrz-fault-digit-wrong = { $printed } is printed; { $computed } would be right.
mrz-fault-digit-missing = A filler stands where the digit { $computed } would be right.
mrz-fault-digit-letter = A letter stands where the digit { $computed } would be right.
