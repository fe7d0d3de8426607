## The name builder: how the rules write a name into the zone.
naming-surname = Surname
naming-given = Given names
naming-hint = Latin or Russian letters, as the page would print them. Nothing is kept.
naming-format = Document
naming-td3 = Passport: { $places } places
naming-td2 = Larger card: { $places } places
naming-td1 = Smaller card: { $places } places
naming-mrv-a = Larger visa: { $places } places
naming-mrv-b = Smaller visa: { $places } places
naming-field = The name field
naming-used = { $used } of { $width } places used
naming-steps = What happened, rule by rule
naming-ask = Type a surname.

## One rule each.
naming-step-capitals = Small letters become capitals: the zone has no others.
naming-step-letter = { $letter } is written { $written }.
naming-step-letter-others = { $letter } is written { $written }. The table also allows { $others }; the State chooses.
naming-step-left-out = { $letter }: the table has no row for it, and in practice nothing is written.
naming-step-apostrophe = The apostrophe is dropped, the parts are joined.
naming-step-hyphen = The hyphen becomes one filler.
naming-step-space = The space becomes one filler.
naming-step-comma = The comma becomes a gap between names.
naming-step-sign = { $sign } is dropped.
naming-step-two = Two fillers stand between surname and given names.
naming-step-single = There are no given names: after the single name come fillers only.
naming-step-short = The name would need { $places } places, and there are { $width }. It is shortened so that the last place holds a letter: the sign that it may have been shortened. Another State may shorten otherwise.
naming-step-full = The name fills the field to the last place. It must be treated as if it had been shortened.
naming-step-filled = { $fillers ->
    [one] One filler is added at the end.
   *[other] { $fillers } fillers are added to the end.
}

## Why nothing is written.
naming-fault-armenian = { $letter }: the standard has no table for Armenian letters. An Armenian name enters the zone in the Latin spelling that the State prints on the page. Type that spelling.
naming-fault-no-table-here = { $letter }: the standard has a table for this letter, but this tool does not know it. Half-right names are worse than none.
naming-fault-no-table = { $letter }: there is no table for this letter. Type the Latin spelling of the page.
naming-fault-digit = Digits never stand in a name: { $letter }
naming-fault-width = The name cannot be shortened so that the last place holds a letter.
