import type { Interface } from "../export/format.ts"

/** What `selon serve` says, in the person's language. */
export interface ServeWords {
  readonly about: string
  readonly host: string
  readonly port: string
  readonly token: string
  readonly open: string
  readonly add: string
  readonly examples: string
  readonly ready: (url: string) => string
  readonly passing: string
  readonly withToken: (url: string) => string
  readonly ending: string
  readonly portTaken: (port: number) => string
  readonly noHost: (host: string) => string
  readonly badPort: (given: string) => string
  readonly broke: (why: string) => string
}

const en: ServeWords = {
  about: "open the reader and the HTTP API on a dossier",
  host: "address to listen on; another than this machine's own needs a token (127.0.0.1)",
  port: "port to listen on (7357)",
  token: "who knows it may come in; made up when it is needed and not given",
  open: "open it in the browser",
  add: "reports to put in before it begins",
  examples: `Examples:
  selon serve dossier/ --open
  selon serve --add reports/          a dossier for the moment
  selon serve postgres://me@server/news --port 8000

The reader stands at the address printed, the API under /v1/ (its description:
/v1/docs). Only this machine reaches it, and no request ever goes out. While it
runs it holds the dossier. Control-C ends it.`,
  ready: url => `Selon serves at ${url}`,
  passing: "a dossier for the moment: what is added and noted is gone when the server ends",
  withToken: url => `from other machines, with the token: ${url}`,
  ending: "ending; what is under way is finished",
  portTaken: port => `port ${port} is in use; choose another with --port, or --port 0 for any`,
  noHost: host => `this machine has no address "${host}"`,
  badPort: given => `"${given}" is no port; 0 to 65535`,
  broke: why => `a request broke: ${why}`,
}

const fr: ServeWords = {
  about: "ouvre le lecteur et l’API HTTP sur un dossier",
  host: "adresse d’écoute ; une autre que celle de cette machine demande un jeton (127.0.0.1)",
  port: "port d’écoute (7357)",
  token: "qui le connaît peut entrer ; inventé s’il en faut un et qu’il manque",
  open: "l’ouvre dans le navigateur",
  add: "articles à y mettre avant de commencer",
  examples: `Exemples :
  selon serve dossier/ --open
  selon serve --add articles/         un dossier pour l’occasion
  selon serve postgres://moi@serveur/presse --port 8000

Le lecteur est à l’adresse affichée, l’API sous /v1/ (sa description :
/v1/docs). Seule cette machine l’atteint, et aucune requête ne sort jamais.
Tant qu’il tourne, il tient le dossier. Contrôle-C l’arrête.`,
  ready: url => `Selon répond à l’adresse ${url}`,
  passing: "un dossier pour l’occasion : ce qui y est mis et noté disparaît avec le serveur",
  withToken: url => `depuis d’autres machines, avec le jeton : ${url}`,
  ending: "arrêt ; ce qui est en cours se termine",
  portTaken: port =>
    `le port ${port} est pris ; choisissez-en un autre avec --port, ou --port 0 pour n’importe lequel`,
  noHost: host => `cette machine n’a pas d’adresse « ${host} »`,
  badPort: given => `« ${given} » n’est pas un port ; de 0 à 65535`,
  broke: why => `une requête a échoué : ${why}`,
}

export const serveWords: Readonly<Record<Interface, ServeWords>> = { en, fr }
