import { VerbatimError } from "../../core/index.ts";
import { digestLedger } from "./digest-ledger.ts";
import { digestPreview } from "./digest-preview.ts";
import type { DigestFlags } from "./digest-request.ts";
import type { Exit } from "./exit.ts";
import type { Services } from "./services.ts";
import type { Terminal } from "./terminal.ts";

/** Shows what a digest would post, or what became of those that were due; the bot itself sends them. */
export async function digestCommand(
  flags: DigestFlags,
  deps: { readonly services: Services; readonly terminal: Terminal },
): Promise<Exit> {
  if (flags.ledger === true && flags.preview === true)
    throw new VerbatimError("usage", "Give either --preview or --ledger, not both.");
  if (flags.ledger === true) return digestLedger(flags, deps);
  if (flags.preview === true) return digestPreview(flags, deps);
  throw new VerbatimError(
    "usage",
    "Add --preview to see a digest, or --ledger to see what became of those that were due. This command sends none.",
  );
}
