/** Names of the time-zone database in use for which `Intl.supportedValuesOf` may give an older one. */
const MORE_NAMES = `
Africa/Asmara America/Argentina/Buenos_Aires America/Montreal America/Nuuk Asia/Ho_Chi_Minh
Asia/Kathmandu Asia/Kolkata Asia/Tel_Aviv Asia/Yangon Atlantic/Faroe Australia/Canberra
Europe/Belfast Europe/Kyiv Pacific/Chuuk Pacific/Kanton Pacific/Pohnpei
`;

/** Large cities that the time-zone database does not name, each with its zone. */
const CITIES = `
Africa/Johannesburg: Cape Town, Durban, Pretoria
America/Chicago: Austin, Dallas, Houston, Minneapolis, New Orleans, San Antonio, St Louis
America/Los_Angeles: Las Vegas, Portland, San Diego, San Francisco, San Jose, Seattle
America/New_York: Atlanta, Boston, Miami, New York City, NYC, Philadelphia, Pittsburgh, Washington, Washington DC
America/Sao_Paulo: Brasilia, Rio de Janeiro
America/Toronto: Ottawa, Quebec
Asia/Dubai: Abu Dhabi
Asia/Ho_Chi_Minh: Hanoi
Asia/Kolkata: Bangalore, Bengaluru, Chennai, Delhi, Hyderabad, Mumbai, New Delhi, Pune
Asia/Shanghai: Beijing, Guangzhou, Shenzhen
Asia/Tokyo: Kyoto, Osaka
Europe/Berlin: Cologne, Dresden, Düsseldorf, Frankfurt, Hamburg, Leipzig, Munich, München, Stuttgart
Europe/London: Birmingham, Bristol, Cardiff, Edinburgh, Glasgow, Leeds, Manchester
Europe/Madrid: Barcelona, Valencia
Europe/Moscow: St Petersburg
Europe/Paris: Lyon, Marseille, Toulouse
Europe/Rome: Florence, Milan, Naples, Turin
Europe/Zurich: Basel, Geneva, Lausanne, Zürich
`;

/** Abbreviations with the zones that use them; none says by itself when clocks change. */
const ABBREVIATIONS = `
CEST CET MESZ MEZ MET: Europe/Berlin, Europe/Paris
GMT: Europe/London, UTC
BST: Europe/London
WEST WET: Europe/Lisbon
EEST EET: Europe/Athens, Europe/Helsinki, Europe/Kyiv
MSK: Europe/Moscow
TRT: Europe/Istanbul
EDT EST ET: America/New_York, America/Toronto
CDT CST CT: America/Chicago, Asia/Shanghai
MDT MST MT: America/Denver, America/Phoenix
PDT PST PT: America/Los_Angeles
AKDT AKST: America/Anchorage
HST: Pacific/Honolulu
BRT: America/Sao_Paulo
IST: Asia/Kolkata, Europe/Dublin, Asia/Jerusalem
IDT: Asia/Jerusalem
GST: Asia/Dubai
PKT: Asia/Karachi
WIB: Asia/Jakarta
HKT: Asia/Hong_Kong
SGT: Asia/Singapore
PHT: Asia/Manila
JST: Asia/Tokyo
KST: Asia/Seoul
AWST: Australia/Perth
ACDT ACST: Australia/Adelaide, Australia/Darwin
AEDT AEST AET: Australia/Sydney, Australia/Brisbane
NZDT NZST NZT: Pacific/Auckland
SAST: Africa/Johannesburg
CAT: Africa/Harare
EAT: Africa/Nairobi
WAT: Africa/Lagos
`;

/** Zones that can be named, `UTC` among them. */
export const ZONE_NAMES: readonly string[] = [
  ...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", ...MORE_NAMES.trim().split(/\s+/)]),
];

/** Zones by the lower-case name of a city: the last part of a zone's name, or a large one in it. */
export const ZONE_OF_CITY: ReadonlyMap<string, string> = new Map([
  ...linesOf(CITIES).flatMap(([zone, cities]) =>
    cities.split(", ").map((city): [string, string] => [city.toLowerCase(), zone]),
  ),
  ...ZONE_NAMES.map((zone): [string, string] => [cityOf(zone), zone]),
]);

/** Zones by the lower-case abbreviation of their time. */
export const ZONES_OF_ABBREVIATION: ReadonlyMap<string, readonly string[]> = new Map(
  linesOf(ABBREVIATIONS).flatMap(([abbreviations, zones]) =>
    abbreviations
      .split(" ")
      .map((abbreviation) => [abbreviation.toLowerCase(), zones.split(", ")] as const),
  ),
);

function cityOf(zone: string): string {
  return zone
    .slice(zone.lastIndexOf("/") + 1)
    .replaceAll("_", " ")
    .toLowerCase();
}

/** `left: right`, one a line. */
function linesOf(data: string): [string, string][] {
  return data
    .trim()
    .split("\n")
    .map((line) => {
      const [left = "", right = ""] = line.split(": ");
      return [left, right];
    });
}
