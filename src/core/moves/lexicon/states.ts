/** Words that show a speaker whose statement makes no other move. Format: `README.md`. */
export const STATES = `
[weak]
say~
tell~
add~
note~
describe~
explain~
announce~
report~
comment~
remark~
declare~
state~ / (that|the|in|on|:)
stress~
emphasise~
underline~ / that
underscore~ / that
point~ out
observe~ / that
acknowledge~
admit~
confirm~
reply
replied
replies
respond~
answer~
ask~
believe~
argue~
maintain~ / (that|the)
contend~
assert~
claim~
insist~
reiterate~
recall~
reveal~
disclose~
tweet~
write~ / (that|in|on)
warn~
signal~ / that
indicate~ / that
conclude~ / that
suggest~ / that
mention~
estimate~
inform~
testify
testified
predict~
according to
quote~
highlight~
frame~
assertion^ (that|of)
comment^ (about|on|that)
remark^ (about|on|that)
acknowledgment (that|of)
acknowledgement (that|of)
description^ of
statement^ (that|on|about)
claim^ that
in a statement
`;
