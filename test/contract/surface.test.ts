import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isBuilt } from "../fixtures/running-bot.ts";
import { surfaceContract, type SurfaceUnderTest } from "./surface.ts";
import {
  consoleSurface,
  discordSurface,
  type Served,
  serve,
  slackSurface,
} from "./surface-chat.ts";
import { cliSurface, jsonSurface } from "./surface-cli.ts";

let served: Served;

const AROUND = {
  title: "shows the lines around a quote",
  reason: "path:line leads to them in any editor",
};

const SURFACES: Readonly<Record<string, SurfaceUnderTest>> = {
  Slack: { folder: "slack", start: async () => slackSurface(served) },
  Discord: {
    folder: "discord",
    start: async () => discordSurface(served),
  },
  "The console": { folder: "console", start: async () => consoleSurface(served) },
  "The command line": {
    folder: "cli",
    start: async () => cliSurface(),
    exempt: [AROUND],
  },
  "The command line in JSON": {
    folder: "cli",
    start: jsonSurface,
    exempt: [AROUND],
  },
};

/** Folders of adapters to which nobody puts a question. */
const NO_SURFACES: Readonly<Record<string, string>> = {
  corpus: "reads the documents",
  index: "asks the documents in a thread of their own",
  store: "keeps what is owed to whom",
};

describe.runIf(isBuilt)("every surface", () => {
  beforeAll(async () => {
    served = await serve();
  });

  afterAll(() => served.close());

  for (const [name, surface] of Object.entries(SURFACES)) surfaceContract(name, surface);
});

it("is under contract in every folder of adapters that shows answers", () => {
  const folders = readdirSync("src/adapters", { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  const covered = Object.values(SURFACES).map(({ folder }) => folder);
  expect(folders.map(({ name }) => name).toSorted()).toEqual(
    [...new Set([...covered, ...Object.keys(NO_SURFACES)])].toSorted(),
  );
});
