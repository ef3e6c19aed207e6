import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createLedger } from "../../../src/adapters/store/ledger.ts";
import { testStores } from "../../contract/ledger-stores.ts";
import { LEASE_END, PLACE, questionFor, stepsOn } from "../../contract/ledger-steps.ts";

describe.each(await testStores())("a ledger in %s", async (_, create) => {
  const store = await create();
  const database = await store.open();
  const ledger = createLedger(database, "slack");
  afterAll(async () => {
    await database.destroy();
    await store.remove();
  });

  beforeEach(async () => {
    await database.deleteFrom("deliveries").execute();
    const { accepted } = stepsOn(ledger);
    await accepted("sound", { askedAt: 10 });
    await accepted("damaged", { askedAt: 20 });
  });

  const damage = (quotes: string) =>
    database.updateTable("deliveries").set({ quotes }).where("key", "=", "damaged").execute();

  it("keeps of a quote where it stands, not its words", async () => {
    const { done } = stepsOn(ledger);
    const quote = { path: "a", hash: "b", start: 0, end: 5, text: "words" };
    await done("quoted", {}, { outcome: "answered", quotes: [quote], at: 1 });
    const row = database.selectFrom("deliveries").select("quotes").where("key", "=", "quoted");
    expect(await row.execute()).toEqual([
      { quotes: '[{"path":"a","hash":"b","start":0,"end":5}]' },
    ]);
  });

  it.each(["", "[{", "null", '{"path":"a"}', '[{"path":"a","hash":"b","start":-1,"end":"9"}]'])(
    "names a damaged row that is looked for: %s",
    async (quotes) => {
      await damage(quotes);
      await expect(ledger.find("damaged")).rejects.toMatchObject({
        code: "fault",
        message: expect.stringContaining("the question damaged"),
      });
    },
  );

  it("leaves a damaged row out where it looks through several", async () => {
    await damage("[{");
    const listed = await ledger.questions(PLACE, 9);
    expect(listed.map(({ question }) => question.key)).toEqual(["sound"]);
    expect(await ledger.earlier(questionFor("next"))).toBeUndefined();
  });

  it("sweeps a damaged row like any other, and mends it with the reply", async () => {
    await damage("[{");
    const claims = await ledger.due(LEASE_END, 3000, 9);
    expect(claims.map(({ question }) => question.key)).toEqual(["sound", "damaged"]);
    for (const claim of claims) {
      await ledger.complete(claim, { outcome: "answered", quotes: [], at: 2000 });
    }
    expect(await ledger.find("damaged")).toMatchObject({ state: "done", quotes: [] });
  });
});
