import type { Format, FormatName } from "../src/cli/formats.ts"
import type { Interface } from "../src/export/format.ts"

/** The words of `docs/formats-out.md` and of its French twin. */
interface PageWords {
  readonly head: string
  readonly holds: Readonly<Record<Format["holds"], string>>
  /** What a reader of the page wants to know of a format beyond the line of the help. */
  readonly about: Partial<Record<FormatName, string>>
}

const en: PageWords = {
  head: `# What Selon writes

(En français : [formats-out.fr.md](formats-out.fr.md).)

\`selon read FILE… --format NAME\`, or \`-o FILE\` whose ending asks for it. What goes to the standard output or to a file is
written as the reports are read, in memory that does not grow with their number, unless a format says otherwise below.

| | |
| --- | --- |
| \`-o FILE\` | one file; it appears under its name when it is whole |
| \`-o NAME.zip\` | a file, or several, for each report, in a zip |
| \`--out FOLDER\` | the same in a new folder; for tables, one file a table |

Offsets are half-open UTF-16 code units into the text of the report, except where a format counts otherwise and says so.
On a terminal, control characters are written out in every format.

\`--redact\` masks e-mail addresses and telephone numbers, French ones and those of other countries, with \`█\`, unit for unit:
every offset stays right, and so do the records. All are masked, since no program can tell whose they are; short numbers
that everybody may call stay. A note of kind \`redacted\` says so in the report: the \`id\`, when it was made from the text, is
that of the whole text, while hashes of words in the output are of the masked words.

Each example below is what Selon writes of this report of two sentences, read by hand so that it stays as it is; the page is
regenerated and compared by the tests.

> « Le port restera ouvert », a déclaré lundi Nora Kerbrat, maire d’Ys.
>
> Selon des pêcheurs cités par Radio Armor, un chalutier a coulé dimanche. 🚢`,
  holds: {
    many: "any number of reports in one file",
    words: "any number of reports in one file",
    one: "one report a file",
    files: "several files a report",
    tables: "one table over any number of reports",
  },
  about: {
    pretty: "The default on a terminal. Control characters of a report are written out, never sent.",
    json: "The `Reading` as `selon schema` describes it; several reports are an array.",
    jsonl:
      "The batch road: one `Reading` a line, in the order of the input, in constant memory. `selon schema` prints the JSON Schema of a line.",
    csv: "RFC 4180. `--table` chooses the rows: `attributions` (default), `events`, `entities`, `times`, `reports`; `--out FOLDER` writes them all. Lists inside a cell are joined by `; `, spans are `start-end`. A cell that begins with `=`, `+`, `-`, `@`, a tab, a line break or one of their full-width forms gets a leading apostrophe, so that no spreadsheet runs it; `--no-formula-guard` leaves it. `--excel-fr` writes semicolons, a byte order mark and decimal commas.",
    tsv: "As `csv`, with tabs. A tab or line break inside a cell stands in quotation marks.",
    parquet:
      "As `csv`, typed: days are `DATE`, lists are `LIST`, a span is a `STRUCT` of `start` and `end`. Words stand as they are. Written in groups of rows, so any number of reports passes. In DuckDB:\n\n```sql\nSELECT source, stance, content FROM 'quotes.parquet' WHERE saidAt >= DATE '2024-03-01';\n```",
    html: "One page that needs nothing but itself: the untouched text with its marks, the records beside it, and under *Evidence* the SHA-256 of the text and of every excerpt. No script, no font, no picture, no request; the policy in its head forbids any. Several reports are articles of one page.",
    md: "A pack of evidence for a message or a wiki: who says what, then every excerpt with its place and SHA-256. Nothing of the report can become a link, an image or HTML.",
    conllu:
      "Sentences, words, parts of speech, features and trees (Universal Dependencies). `start_char` and `end_char` are offsets into the report's own text.",
    timeml:
      "The text with `TIMEX3`, `EVENT` and `SIGNAL` in place, then instances and links. One report a file: for several, `--out FOLDER` or `-o NAME.zip`.",
    brat: "Two files a report, `.txt` to the letter and `.ann`, offsets in **Unicode code points**, and `annotation.conf` once: `--out FOLDER` or `-o NAME.zip`.",
    webanno:
      "One `AnnotationCollection` over all reports. Each annotation selects its words twice, by `TextQuoteSelector` and by `TextPositionSelector` (UTF-16 code units, as browsers count). Source, cue and addressee link to the attribution they belong to.",
    tei: "`said`, `rs`, `seg` and `date` in the text, persons, organisations, places and feature structures in `standOff`. The text of `body`, tags taken away, is the report's to the letter. Several reports are a `teiCorpus`.",
    schemaorg:
      "`NewsArticle`, who speaks, a `Quotation` for words told word for word, a `Claim` for what is stated. Beside each claim a `ClaimReview` waits for a person: its author, date and rating are null, and no processor of JSON-LD takes them for a verdict.",
    timelinejs:
      "One entry an event whose day is known; `display_date` says the day with its uncertainty, `group` is the status. Events without a known day are left out. TimelineJS becomes slow beyond about a hundred entries.",
    graphml:
      "Nodes are outlets and all who are cited, edges lead from who cites to who is cited: `cites`, `via` a relay, `within` another's words. For Gephi, networkx, igraph, sigma. Sources of one kind and name are one node; unnamed ones never are. Memory grows with the number of sources, not of reports.",
  },
}

const fr: PageWords = {
  head: `# Ce que Selon écrit

(In English: [formats-out.md](formats-out.md).)

\`selon read FICHIER… --format NOM\`, ou \`-o FICHIER\` dont la fin du nom le demande. Ce qui va à la sortie standard ou dans un
fichier est écrit à mesure que les articles sont lus, dans une mémoire qui ne croît pas avec leur nombre, sauf là où une forme le dit
plus bas.

| | |
| --- | --- |
| \`-o FICHIER\` | un fichier ; il paraît sous son nom quand il est entier |
| \`-o NOM.zip\` | un fichier, ou plusieurs, par article, dans un zip |
| \`--out RÉPERTOIRE\` | de même dans un nouveau répertoire ; pour les tableaux, un fichier par tableau |

Les positions sont des étendues semi-ouvertes, en unités de code UTF-16 du texte de l’article, sauf là où une forme compte autrement et le
dit. Au terminal, les caractères de commande sont écrits en toutes lettres dans toutes les formes.

\`--redact\` masque les adresses électroniques et les numéros de téléphone, de France et d’ailleurs, par des \`█\`, unité pour unité :
toutes les positions restent justes, et les fiches de même. Tout est masqué, puisqu’aucun programme ne sait à qui c’est ; les numéros courts
que tout le monde peut appeler restent. Une note de sorte \`redacted\` le dit dans la fiche de l’article : son \`id\`, quand il vient du
texte, est celui du texte entier, tandis que les empreintes des mots sont, dans ce qui est écrit, celles des mots masqués.

Chaque exemple ci-dessous est ce que Selon écrit de cet article de deux phrases, lu à la main pour rester tel quel ; la page est refaite et
comparée par les tests. Les noms des champs et leurs codes sont anglais dans toutes les langues de l’interface.

> « Le port restera ouvert », a déclaré lundi Nora Kerbrat, maire d’Ys.
>
> Selon des pêcheurs cités par Radio Armor, un chalutier a coulé dimanche. 🚢`,
  holds: {
    many: "autant d’articles qu’on veut dans un fichier",
    words: "autant d’articles qu’on veut dans un fichier",
    one: "un article par fichier",
    files: "plusieurs fichiers par article",
    tables: "un tableau pour autant d’articles qu’on veut",
  },
  about: {
    pretty:
      "La forme par défaut au terminal. Les caractères de commande d’un article sont écrits en toutes lettres, jamais envoyés.",
    json: "Le `Reading` que décrit `selon schema` ; plusieurs articles font un tableau JSON.",
    jsonl:
      "La voie des grands nombres : un `Reading` par ligne, dans l’ordre de l’entrée, en mémoire constante. `selon schema` affiche le schéma JSON d’une ligne.",
    csv: "RFC 4180. `--table` choisit les lignes : `attributions` (par défaut), `events`, `entities`, `times`, `reports` ; `--out RÉPERTOIRE` les écrit toutes. Les listes d’une cellule sont jointes par `; `, les étendues sont `début-fin`. Une cellule qui commence par `=`, `+`, `-`, `@`, une tabulation, un saut de ligne ou l’une de leurs formes pleine chasse reçoit une apostrophe devant elle, pour qu’aucun tableur ne l’exécute ; `--no-formula-guard` la laisse telle quelle. `--excel-fr` écrit des points-virgules, une marque d’ordre des octets et des virgules décimales.",
    tsv: "Comme `csv`, avec des tabulations. Une cellule qui contient une tabulation ou un saut de ligne est mise entre guillemets.",
    parquet:
      "Comme `csv`, typé : les jours sont des `DATE`, les listes des `LIST`, une étendue une `STRUCT` de `start` et `end`. Les mots sont tels quels. C’est écrit par groupes de lignes : autant d’articles qu’on veut passent. Dans DuckDB :\n\n```sql\nSELECT source, stance, content FROM 'quotes.parquet' WHERE saidAt >= DATE '2024-03-01';\n```",
    html: "Une page qui se suffit à elle-même : le texte intact avec ses marques, les fiches à côté, et sous *Preuves* le SHA-256 du texte et de chaque extrait. Ni script, ni police, ni image, ni requête ; la politique inscrite dans son en-tête les interdit. Plusieurs articles sont des parties d’une même page.",
    md: "Un dossier de preuves pour un message ou un wiki : qui dit quoi, puis chaque extrait avec sa place et son SHA-256. Rien de l’article ne peut devenir un lien, une image ou du HTML.",
    conllu:
      "Phrases, mots, catégories, traits et arbres (Universal Dependencies). `start_char` et `end_char` sont des positions dans le texte même de l’article.",
    timeml:
      "Le texte avec `TIMEX3`, `EVENT` et `SIGNAL` en place, puis les instances et les liens. Un article par fichier : pour plusieurs, `--out RÉPERTOIRE` ou `-o NOM.zip`.",
    brat: "Deux fichiers par article, `.txt` à la lettre près et `.ann`, positions en **points de code Unicode**, et `annotation.conf` une fois : `--out RÉPERTOIRE` ou `-o NOM.zip`.",
    webanno:
      "Une `AnnotationCollection` pour tous les articles. Chaque annotation désigne ses mots deux fois, par `TextQuoteSelector` et par `TextPositionSelector` (en unités de code UTF-16, comme comptent les navigateurs). La source, les mots qui rapportent et le destinataire renvoient au propos dont ils sont.",
    tei: "`said`, `rs`, `seg` et `date` dans le texte ; personnes, organisations, lieux et structures de traits dans `standOff`. Le texte de `body`, balises ôtées, est à la lettre celui de l’article. Plusieurs articles font un `teiCorpus`.",
    schemaorg:
      "`NewsArticle`, qui parle, une `Quotation` pour ce qui est donné mot pour mot, une `Claim` pour ce qui est affirmé. À côté de chaque affirmation une `ClaimReview` attend quelqu’un : auteur, date et note y sont nuls, et aucun programme qui lit le JSON-LD ne la prend pour un verdict.",
    timelinejs:
      "Une entrée par évènement dont le jour est connu ; `display_date` dit le jour avec son incertitude, `group` est le statut. Les évènements sans jour connu sont laissés de côté. TimelineJS devient lent au-delà d’une centaine d’entrées.",
    graphml:
      "Les nœuds sont les titres de presse et tous ceux qui sont cités, les arêtes vont de qui cite à qui est cité : `cites`, `via` (par un relais), `within` (dans les mots d’un autre). Pour Gephi, networkx, igraph, sigma. Des sources de même nature et de même nom font un nœud ; celles qui n’ont pas de nom, jamais. La mémoire croît avec le nombre des sources, non des articles.",
  },
}

export const formatsPage: Readonly<Record<Interface, PageWords>> = { en, fr }
