import { createPassageIndex } from "../../src/core/retrieval/passages.ts";
import { createExhaustiveIndex } from "../fakes/exhaustive-index.ts";
import { passageIndexContract } from "./passage-index.ts";

passageIndexContract("MiniSearch", (corpus) => createPassageIndex(corpus));
passageIndexContract("An exhaustive scan", createExhaustiveIndex);
