// The first undici that a process loads sends for all that it loads. Of three (Node's own, and one
// each of discord.js and Slack's SDK) Slack's takes no files of the others, and tests share processes.
void globalThis.FormData;
