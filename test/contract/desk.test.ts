import { describe } from "vitest";
import { deskOf } from "../fixtures/desk-of.ts";
import { libraryOf } from "../fixtures/library-of.ts";
import { describeDesk } from "./desk.ts";

describe("in this thread", () => {
  describeDesk(async (files) => {
    const library = await libraryOf(files);
    return { desk: deskOf(() => library), close: async () => {} };
  });
});
