import { describe, expect, it } from "vitest";
import { searchMessages } from "../../../src/core/delivery/search.ts";

describe("searchMessages", () => {
  /** Looks at pages of two numbers each, counted from where one stands. */
  async function search(sought: number, last: number) {
    const looks: number[] = [];
    const look = async (from: number) => {
      looks.push(from);
      return { messages: [from, from + 1], next: from + 2 > last ? undefined : from + 2 };
    };
    const found = await searchMessages(0, look, (message) => message === sought);
    return { found, looks };
  }

  it("looks on until it has found the message, and no further", async () => {
    expect(await search(5, 100)).toEqual({ found: 5, looks: [0, 2, 4] });
  });

  it("ends where there is no more", async () => {
    expect(await search(9, 3)).toEqual({ found: undefined, looks: [0, 2] });
  });

  it("gives up after ten looks", async () => {
    const { found, looks } = await search(50, 100);
    expect(found).toBeUndefined();
    expect(looks).toHaveLength(10);
  });
});
