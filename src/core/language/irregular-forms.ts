import { editDistance } from "./edit-distance.ts";

/**
 * Forms that no rule brings back to their word: a line is a word, then its other forms. Common
 * knowledge. Left out are those that mean more often something else: `bound`, `bit`, `lay`, `rose`.
 */
const FORMS = `
arise arose arisen
awake awoke awoken
beat beaten
become became
begin began begun
bend bent
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
child children
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
flee fled
fly flew flown
foot feet
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lead led
leave left
lend lent
lose lost
make made
man men
mean meant
meet met
mislead misled
mistake mistook mistaken
overcome overcame
oversee oversaw overseen
overthrow overthrew overthrown
pay paid
rebuild rebuilt
ride rode ridden
ring rang rung
rise risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
speak spoke spoken
spend spent
spin spun
stand stood
steal stole stolen
stick stuck
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tooth teeth
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
woman women
write wrote written
`;

const WORD_OF: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split("\n")
    .flatMap((line) => {
      const [word = "", ...forms] = line.split(" ");
      return forms.map((form) => [form, word] as const);
    }),
);

/** The word that an irregular form belongs to, `send` for `sent`; any other word itself. */
export function regular(folded: string): string {
  return WORD_OF.get(folded) ?? folded;
}

/** The words of which a form is nearly what is typed, `begin` for `bgean`. */
export function nearlyFormsOf(folded: string): string[] {
  return [...WORD_OF].flatMap(([form, word]) =>
    form[0] === folded[0] && editDistance(folded, form, 1) <= 1 ? [word] : [],
  );
}
