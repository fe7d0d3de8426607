## The name builder: how the rules write a name into the zone.
naming-surname = Ազգանուն
naming-given = Անուններ
naming-hint = Լատինական կամ ռուսերեն տառերով, ինչպես կտպվեր էջին։ Ոչինչ չի պահվում։
naming-format = Փաստաթուղթ
naming-td3 = Անձնագիր՝ { $places } տեղ
naming-td2 = Մեծ քարտ՝ { $places } տեղ
naming-td1 = Փոքր քարտ՝ { $places } տեղ
naming-mrv-a = Մեծ վիզա՝ { $places } տեղ
naming-mrv-b = Փոքր վիզա՝ { $places } տեղ
naming-field = Անվան դաշտը
naming-used = Զբաղված տեղեր՝ { $used }, ընդամենը՝ { $width }
naming-steps = Ինչ եղավ՝ կանոն առ կանոն
naming-ask = Գրեք ազգանունը։

## One rule each.
naming-step-capitals = Փոքրատառերը դառնում են մեծատառ. գոտում ուրիշ տառ չկա։
naming-step-letter = { $letter } տառը գրվում է { $written }։
naming-step-letter-others = { $letter } տառը գրվում է { $written }։ Աղյուսակը թույլ է տալիս նաև { $others }. ընտրում է պետությունը։
naming-step-left-out = { $letter } տառի համար աղյուսակը տող չունի. գործնականում ոչինչ չի գրվում։
naming-step-apostrophe = Ապաթարցը չի գրվում, մասերը միանում են։
naming-step-hyphen = Գծիկը դառնում է մեկ լրացնող նշան։
naming-step-space = Բացատը դառնում է մեկ լրացնող նշան։
naming-step-comma = Ստորակետը դառնում է անունների միջև տարածություն։
naming-step-sign = { $sign } նշանը չի գրվում։
naming-step-two = Ազգանվան և անունների միջև երկու լրացնող նշան է։
naming-step-single = Անուններ չկան. միակ անունից հետո միայն լրացնող նշաններ են։
naming-step-short = Անվանը պետք է { $places } տեղ, իսկ դաշտն ունի { $width }։ Այն կրճատվում է այնպես, որ վերջին տեղում տառ լինի. դա նշան է, որ անունը գուցե կրճատված է։ Մեկ ուրիշ պետություն կարող է այլ կերպ կրճատել։
naming-step-full = Անունը դաշտը լրացնում է մինչև վերջին տեղը։ Դրան պետք է վերաբերվել այնպես, կարծես կրճատված է։
naming-step-filled = { $fillers ->
    [one] Վերջում ավելանում է { $fillers } լրացնող նշան։
   *[other] Վերջում ավելանում է { $fillers } լրացնող նշան։
}

## Why nothing is written.
naming-fault-armenian = { $letter }. հայերեն տառերի համար ստանդարտն աղյուսակ չունի։ Հայկական անունը գոտի է մտնում այն լատինատառ գրությամբ, որը պետությունը տպում է էջին։ Գրեք այդ գրությունը։
naming-fault-no-table-here = { $letter }. այս տառի համար ստանդարտն աղյուսակ ունի, բայց այս գործիքը դա չգիտի։ Կիսով չափ ճիշտ անունը չգրածից վատ է։
naming-fault-no-table = { $letter }. այս տառի համար աղյուսակ չկա։ Գրեք էջի լատինատառ գրությունը։
naming-fault-digit = Անվան մեջ թվանշան երբեք չի լինում՝ { $letter }
naming-fault-width = Անունը հնարավոր չէ կրճատել այնպես, որ վերջին տեղում տառ լինի։
