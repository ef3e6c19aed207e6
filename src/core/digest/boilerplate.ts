/** What a page says about itself and not about its subject. Each pattern begins at the sentence. */
const OPENINGS =
  /^(?:sign up|subscribe|read (?:more|next|also|the full)|click here|follow us|share this|see also|advertisement|all rights reserved|copyright|©|photo(?:graph)?s?(?: by)?:|image:|file photo|listen to|watch:|related:|table of contents|last updated|(?:first|originally) published|this (?:article|story|post|page) (?:was|is|has been|first|originally)|published (?:on|by)|by using this|we use cookies|for (?:more|further) information|contact us|thank you for)(?![\p{L}\p{N}])/iu;

/** `Name Name contributed to this report.`, `Name has contributed reporting.` */
const CONTRIBUTED =
  /\bcontributed(?: (?:to (?:this|the) (?:report|story|article)|(?:additional )?reporting))?[^.]{0,40}\.?$|\b(?:reporting|editing|translated|written|compiled) by \p{Lu}[^.]{0,80}\.?$/u;

/** `(Name/AFP via Getty Images)`, `Photo: Reuters`. */
const CREDIT =
  /\((?:[^()]{0,100}[ /])?(?:Getty(?: Images)?|AFP|AP(?: Photo)?|Reuters|EPA|Shutterstock|Bloomberg|TASS|Sputnik|Pool|courtesy[^()]{0,40}|file photo)\)\.?$/iu;

/** A sentence about the page, its makers or its pictures. */
export function isBoilerplate(text: string): boolean {
  return OPENINGS.test(text) || (text.length < 120 && CONTRIBUTED.test(text)) || isCredit(text);
}

/** Ends in the credit of a picture: what stands before it in its paragraph is the caption. */
export function isCredit(text: string): boolean {
  return CREDIT.test(text);
}
