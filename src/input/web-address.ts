/** Parameters that tell who sent a reader to a page, how it is shown or who looks at it, never which page it is. */
const TRACKING =
  /^(?:utm_.*|at_(?:medium|campaign|link.*|format|ptr_name|send_date|bbc_team)|hsa_.*|mtm_.*|matomo_.*|pk_.*|piwik_.*|ns_.*|_hs.*|hs[CM]t.*|__hs.*|mkt_.*|oly_.*|vero_.*|wt[._].*|trk.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|li_fat_id|mc_[ce]id|_ga|_gl|s_cid|s_kwcid|ref_src|ref_url|referrer|referer|smid|smtyp|smprod|cmpid?|icid|ito|xtor|xtref|xts|estat_.*|m_i|ocid|partner|recruiter|spm|scid|sr_share|share(?:d|_?id|_?type)?|sharesource|shareadid|ncid|soc_(?:src|trk)|taid|tpcc|guccounter|guce_.*|cid|kbid|source|src|via|from|origin|feature|campaign|campaign_id|ck_subscriber_id|amp|outputtype|output|view|mode|print|nocache|cb|_|timestamp)$/i
/** Of those, names that some sites give to what a page is: only values that look like a sender's are dropped. */
const DOUBTFUL =
  /^(?:ref|source|src|via|from|origin|cid|view|mode|output|campaign|feature|partner|amp|print|share)$/i
const SENDER =
  /^(?:amp|amphtml|1|true|app|article|email|e-?mail|facebook|fb|google.*|home(?:page)?|une|instagram|linkedin|mail|mobile|newsletter|nl|partage|print|push|rss|share|share[ds]?.*|search|social.*|telegram|tw|twitter|t\.co|web|whatsapp|x|)$/i

/** What all copies of a page's address have in common: without the fragment, what only tracks the reader, the forms for
 * telephones (AMP, `m.`) and the accidents of writing. Two addresses with the same result are of one report; null for
 * what is no address of the web, and for the front page of a site, which is the address of no report.
 * Not an address to open: some sites answer only to what was left out. */
export function addressKey(raw: string | null | undefined): string | null {
  if (!raw || raw.length > 4000 || !URL.canParse(raw.trim())) return null
  const address = outOfCache(new URL(raw.trim()))
  if (!/^https?:$/.test(address.protocol)) return null
  const port = address.port === "" ? "" : `:${address.port}`
  const host = address.hostname.replace(/\.$/, "").replace(/^(?:www\d?|amp|m|mobile)\.(?=[^.]+\.)/, "")
  const path = plainPath(address.pathname)
  const query = [...address.searchParams]
    .filter(([name, value]) => !isTracking(name, value))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join("&")
  // Old pages that are one address to the server tell their reports apart behind "#!".
  const fragment = address.hash.startsWith("#!") ? address.hash : ""
  if (path === "" && query === "" && fragment === "") return null
  return `https://${host}${port}${path}${query && `?${query}`}${fragment}`
}

function isTracking(name: string, value: string): boolean {
  if (DOUBTFUL.test(name)) return SENDER.test(value)
  return TRACKING.test(name)
}

function plainPath(path: string): string {
  return path
    .replace(/\/{2,}/g, "/")
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, "/")
    .replace(/^\/amp(?=\/.)/i, "")
    .replace(/(?:\/amp|\/amphtml)\/?$/i, "")
    .replace(/[._-]amp(?=\.html?$)|\.amp$/i, "")
    .replace(/\/$/, "")
}

/** The address of the page itself, when this one is of a copy that a search engine keeps of it for telephones. */
function outOfCache(address: URL): URL {
  const inner = /(?:^|\.)cdn\.ampproject\.org$/.test(address.hostname)
    ? /^\/[a-z]\/(s\/)?(.+)$/.exec(address.pathname)
    : /^(?:www\.)?google\.[a-z.]{2,6}$/.test(address.hostname)
      ? /^\/amp\/(s\/)?(.+)$/.exec(address.pathname)
      : null
  const url = inner && `http${inner[1] ? "s" : ""}://${inner[2]}${address.search}`
  return url && URL.canParse(url) ? new URL(url) : address
}
