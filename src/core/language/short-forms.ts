/**
 * Short forms that people type and that are no beginning of the word they stand for: those are found
 * anyway. Common knowledge, checked against no single source. A line is a word and its short forms.
 */
const SHORT_FORMS = `
account|acct
address|addr
appointment|appt
average|avg
billion|bn
building|bldg
business|biz
button|btn
command|cmd
database|db
department|dept
government|govt,gov't
hours|hrs
international|intl
management|mgmt
manager|mgr
meeting|mtg
message|msg,msgs
million|mln
national|natl
number|nr
package|pkg
password|pwd,pw,passwd
people|ppl
picture|pic,pics
quantity|qty
server|svr
service|svc
trillion|tn,trn
US president|POTUS
week|wk,wks
year|yr,yrs
`;

/** Each word with its short forms. */
export function shortForms(): readonly (readonly string[])[] {
  return SHORT_FORMS.trim()
    .split("\n")
    .map((line) => line.split(/[|,]/));
}
