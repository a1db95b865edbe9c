import { doubtInFrench } from "./doubts.ts"

/** A sentence of `src/input` in French; itself when it is not known. */
export function faultInFrench(words: string): string {
  for (const [pattern, french] of PATTERNS) {
    const found = pattern.exec(words)
    if (found) return french.replace(/\{(\d)\}/g, (_, n) => faultInFrench(found[Number(n) + 1] ?? ""))
  }
  return doubtInFrench(words) ?? words
}

/** The message of an `InputError` that comes from elsewhere as words alone, in French: "page.html, line 3: cause. Remedy"; null
 * for a message that is made otherwise. */
export function refusalInFrench(message: string): string | null {
  const words = message.slice(0, LONGEST)
  for (const head of placesOf(": ", words)) {
    const said = words.slice(head + 2)
    for (const stop of placesOf(". ", said)) {
      const [detail, remedy] = [said.slice(0, stop), said.slice(stop + 2)]
      const [cause, help] = [faultInFrench(detail), faultInFrench(remedy)]
      if (cause === detail || help === remedy) continue
      const place = words
        .slice(0, head)
        .replace(/, (line|byte) (?=\d+$)/, (_, unit) => (unit === "line" ? ", ligne " : ", octet "))
      return `${place} : ${cause}. ${help}`
    }
  }
  return null
}

/** No message of ours is longer. */
const LONGEST = 2000
/** Nor has one more places where it may be cut. */
const MOST = 20

function placesOf(mark: string, words: string): number[] {
  const places: number[] = []
  for (let at = words.indexOf(mark); at >= 0 && places.length < MOST; at = words.indexOf(mark, at + 1))
    places.push(at)
  return places
}

/** English as `src/input` writes it, `{0}`, `{1}`… where it puts something in, and the same in French. */
export const FAULTS: readonly (readonly [english: string, french: string])[] = [
  // What is wrong.
  ["there is no such file or folder", "ce fichier ou répertoire n’existe pas"],
  ["it is neither a file nor a folder", "ce n’est ni un fichier ni un répertoire"],
  ["it is a dossier: its reports are read already", "c’est un dossier : ses articles sont déjà lus"],
  ["it cannot be opened ({0})", "il ne s’ouvre pas ({0})"],
  ["there is nothing to read", "il n’y a rien à lire"],
  ["there is only white space", "il n’y a que des espaces"],
  ["there is no report in it", "il n’y a pas d’article dedans"],
  ["the page has no report in it", "la page ne contient pas d’article"],
  ["its markup has no words in it", "son balisage ne contient pas de mots"],
  ["this is XML of a form that Selon does not know", "c’est du XML d’une forme que Selon ne connaît pas"],
  ["this is a PDF file", "c’est un fichier PDF"],
  ["this is a ZIP archive or an office document", "c’est une archive ZIP ou un document bureautique"],
  ["this is a gzip archive", "c’est une archive gzip"],
  ["this is a bzip2 archive", "c’est une archive bzip2"],
  ["this is an xz archive", "c’est une archive xz"],
  ["this is a zstd archive", "c’est une archive zstd"],
  ["this is a picture", "c’est une image"],
  ["this is an old office document", "c’est un document bureautique d’un ancien format"],
  ["this is an RTF document", "c’est un document RTF"],
  [
    "the bytes are no text in any encoding Selon knows",
    "les octets ne sont du texte dans aucun codage que Selon connaît",
  ],
  [
    "its bytes are no {0}, which its first bytes or its declaration say it is",
    "ses octets ne sont pas du {0}, que ses premiers octets ou sa déclaration annoncent",
  ],
  ["it has more than {0} bytes", "il dépasse {0} octets"],
  ["it needs more than {0} MB to read", "sa lecture demande plus de {0} Mo"],
  ["it takes more than {0} seconds to read", "sa lecture prend plus de {0} secondes"],
  ["it cannot be read ({0})", "il ne se lit pas ({0})"],
  ["its reader stopped", "son lecteur s’est arrêté"],
  ["the packed bytes end before their end", "les octets compressés s’arrêtent avant leur fin"],
  ["the packed bytes are wrong ({0})", "les octets compressés sont faux ({0})"],
  [
    "it unpacks to more than {0} times its size, as no report does",
    "il se décompresse à plus de {0} fois sa taille, comme aucun article",
  ],
  ["the line is longer than {0} bytes", "la ligne dépasse {0} octets"],
  ["the line is no JSON", "la ligne n’est pas du JSON"],
  ["the line is no UTF-8", "la ligne n’est pas de l’UTF-8"],
  ["it is no JSON object", "ce n’est pas un objet JSON"],
  ["it is no JSON (character {0})", "ce n’est pas du JSON (caractère {0})"],
  ["it is no JSON", "ce n’est pas du JSON"],
  ['it has no "{0}"', "il n’a pas de « {0} »"],
  ['its "{0}" holds no words', "son « {0} » ne contient pas de mots"],
  ["the message cannot be read ({0})", "le message ne se lit pas ({0})"],
  ["the message has no text", "le message n’a pas de texte"],
  ["the message has more than {0} bytes", "le message dépasse {0} octets"],
  ["there is no message in it", "il n’y a pas de message dedans"],
  ["there is no element in it", "il n’y a pas d’élément dedans"],
  ["it has more than {0} elements", "il a plus de {0} éléments"],
  ["it declares entities or elements of its own", "il déclare des entités ou des éléments à lui"],
  ["it has {0} files in it", "il contient {0} fichiers"],
  ['"{0}" is locked with a password', "« {0} » est protégé par un mot de passe"],
  ['"{0}" unpacks to more than {1} times its size', "« {0} » se décompresse à plus de {1} fois sa taille"],
  ["the archive cannot be unpacked ({0})", "l’archive ne se décompresse pas ({0})"],
  ["there is no row in it", "il n’y a pas de ligne dedans"],
  ["the row is longer than {0} characters", "la ligne dépasse {0} caractères"],
  [
    "its quotation mark is never closed, so that it runs to the end of the file",
    "son guillemet n’est jamais fermé, si bien qu’elle court jusqu’à la fin du fichier",
  ],
  ["it has {0} cells and the first row {1}", "elle a {0} cellules et la première ligne {1}"],
  [
    "none of its columns holds the words of a report ({0})",
    "aucune de ses colonnes ne contient les mots d’un article ({0})",
  ],
  [
    "its first row names no column that Selon knows ({0})",
    "sa première ligne ne nomme aucune colonne que Selon connaît ({0})",
  ],
  ["there is no document in it", "il n’y a pas de document dedans"],
  ["the document has no words in it", "le document ne contient pas de mots"],
  ["there is no article of Europresse in it", "il n’y a pas d’article d’Europresse dedans"],
  ["there is no article of Factiva in it", "il n’y a pas d’article de Factiva dedans"],
  ["the article has no text", "l’article n’a pas de texte"],
  ["the feed has no entry in it", "le fil ne contient pas d’entrée"],
  ["the entry has no words", "l’entrée n’a pas de mots"],
  [
    "the file ends before the feed does: entries may be missing",
    "le fichier s’arrête avant la fin du fil : des entrées peuvent manquer",
  ],
  ["there is no record in it", "il n’y a pas d’enregistrement dedans"],
  ["there is no page in it", "il n’y a pas de page dedans"],
  ["the page is packed with zstd", "la page est compressée avec zstd"],
  [
    "there is no item with text in it, only references to others",
    "il n’y a pas de dépêche avec du texte dedans, seulement des renvois à d’autres",
  ],
  ["the file ends before its last element does", "le fichier s’arrête avant la fin de son dernier élément"],
  ["the item has no words in it", "la dépêche ne contient pas de mots"],
  ["the item has neither body nor headline", "la dépêche n’a ni corps ni titre"],
  [
    "none of its {0} pages has a text layer: they are pictures",
    "aucune de ses {0} pages n’a de couche de texte : ce sont des images",
  ],
  ["it has {0} pages", "il a {0} pages"],
  ["it is locked with a password", "il est protégé par un mot de passe"],
  ["it cannot be read as a PDF ({0})", "il ne se lit pas comme un PDF ({0})"],
  ["under the head of the file, {0}", "sous l’en-tête du fichier, {0}"],
  ["there is no archive in it", "il n’y a pas d’archive dedans"],
  ["the record does not say how long it is", "l’enregistrement ne dit pas sa longueur"],
  ["the page has more than {0} bytes", "la page dépasse {0} octets"],
  ["the archive ends in the middle of this record", "l’archive s’arrête au milieu de cet enregistrement"],
  ['"{0}" is no mapping', "« {0} » n’est pas une correspondance"],
  ['Selon does not read "{0}"', "Selon ne lit pas « {0} »"],
  ["no date", "pas de date"],
  // What to do about it.
  ["Check the path", "Vérifiez le chemin"],
  ["Check the path; did you mean {0}?", "Vérifiez le chemin ; vouliez-vous dire {0} ?"],
  ["Give a file or a folder", "Donnez un fichier ou un répertoire"],
  [
    "Print them with selon export {0}, or ask it: selon quotes {0}",
    "Sortez-les avec selon export {0}, ou interrogez-le : selon quotes {0}",
  ],
  ["Check that you may read it", "Vérifiez que vous avez le droit de le lire"],
  ["Give a file that has a report in it", "Donnez un fichier qui contient un article"],
  [
    "Extract the text of the report, or save the page as HTML, or say --from text",
    "Extrayez le texte de l’article, ou enregistrez la page en HTML, ou dites --from text",
  ],
  [
    "Export its text (for instance with pdftotext) and read that",
    "Exportez son texte (par exemple avec pdftotext) et lisez celui-ci",
  ],
  [
    "Unpack it, or save the document as text or as a web page",
    "Décompressez-la, ou enregistrez le document en texte ou en page web",
  ],
  ["Unpack it first (gunzip)", "Décompressez-la d’abord (gunzip)"],
  ["Unpack it first", "Décompressez-la d’abord"],
  ["Give the text of the report", "Donnez le texte de l’article"],
  ["Save it as text or as a web page", "Enregistrez-le en texte ou en page web"],
  [
    "Give text, HTML or JSONL; if it is text, convert it to UTF-8",
    "Donnez du texte, du HTML ou du JSONL ; si c’est du texte, convertissez-le en UTF-8",
  ],
  ["Convert it to UTF-8", "Convertissez-le en UTF-8"],
  [
    "Cut it into one report a file, or give JSONL with one report a line",
    "Coupez-le en un article par fichier, ou donnez du JSONL avec un article par ligne",
  ],
  ["Save its text and read that", "Enregistrez son texte et lisez celui-ci"],
  [
    "What stood before it was read; fetch the file once more",
    "Ce qui précède est lu ; récupérez le fichier de nouveau",
  ],
  [
    "What stood before it was read; fetch the archive once more",
    "Ce qui précède est lu ; récupérez l’archive de nouveau",
  ],
  ["Unpack it yourself if you trust it", "Décompressez-le vous-même si vous lui faites confiance"],
  [
    "Give one report a line, each ended by a line feed",
    "Donnez un article par ligne, chacune terminée par un saut de ligne",
  ],
  [
    'Write each report as {"text": …} on one line, in UTF-8',
    'Écrivez chaque article comme {"text": …} sur une ligne, en UTF-8',
  ],
  [
    "Name the field that holds the words with --map text=NAME",
    "Nommez le champ qui contient les mots par --map text=NOM",
  ],
  ["Name the column with --map text=NAME", "Nommez la colonne par --map text=NOM"],
  ["Look whether the report stands elsewhere", "Voyez si l’article se trouve ailleurs"],
  ["Save the message's text and read that", "Enregistrez le texte du message et lisez celui-ci"],
  ["Save the message as a file of its own", "Enregistrez le message dans un fichier à lui"],
  [
    "Its attachments may hold the report: save and read them",
    "Ses pièces jointes contiennent peut-être l’article : enregistrez-les et lisez-les",
  ],
  ["Check that the file is XML", "Vérifiez que le fichier est du XML"],
  ["Cut it into smaller files", "Coupez-le en fichiers plus petits"],
  [
    "Give the file without its DOCTYPE, after a look at what it declares",
    "Donnez le fichier sans son DOCTYPE, après avoir regardé ce qu’il déclare",
  ],
  ["Fetch or save the file once more", "Récupérez ou enregistrez le fichier de nouveau"],
  ["Fetch the file once more", "Récupérez le fichier de nouveau"],
  ["Look for a quotation mark that is never closed", "Cherchez un guillemet qui n’est jamais fermé"],
  ["Close it", "Fermez-le"],
  [
    "Put cells that hold the separator between quotation marks",
    "Mettez entre guillemets les cellules qui contiennent le séparateur",
  ],
  ["Give its text, or leave the row out", "Donnez son texte, ou retirez la ligne"],
  ["Save the document as text", "Enregistrez le document en texte"],
  ["Save the selection once more, as HTML", "Enregistrez la sélection de nouveau, en HTML"],
  [
    "Open it in Europresse: only its notice was saved",
    "Ouvrez-le dans Europresse : seule sa notice est enregistrée",
  ],
  ["Save it from Factiva with its whole text", "Enregistrez-le depuis Factiva avec son texte intégral"],
  [
    "Save the feed once more, or save the pages it points to",
    "Enregistrez le fil de nouveau, ou enregistrez les pages auxquelles il renvoie",
  ],
  ["Save the feed once more", "Enregistrez le fil de nouveau"],
  ["Save the page that the entry points to", "Enregistrez la page à laquelle l’entrée renvoie"],
  [
    "Check the file, or say --from jsonl if it has one report a line",
    "Vérifiez le fichier, ou dites --from jsonl s’il a un article par ligne",
  ],
  ["Save the page as HTML alone", "Enregistrez la page en HTML seul"],
  ["Give the items themselves", "Donnez les dépêches elles-mêmes"],
  ["Read the item that has the text", "Lisez la dépêche qui a le texte"],
  ["Read the version that has the text", "Lisez la version qui a le texte"],
  [
    "Check the file, or give it again from its source",
    "Vérifiez le fichier, ou redonnez-le depuis sa source",
  ],
  ["Check the file", "Vérifiez le fichier"],
  [
    "Have its letters recognised (OCR) and give the result",
    "Faites reconnaître ses lettres (OCR) et donnez le résultat",
  ],
  ["Save it once more without the password", "Enregistrez-le de nouveau sans le mot de passe"],
  ["Export its text and read that", "Exportez son texte et lisez celui-ci"],
  ["Put the report's text under it.", "Mettez le texte de l’article dessous."],
  ["Check that the file is a web archive", "Vérifiez que le fichier est une archive du web"],
  ["It was passed over", "Il est passé"],
  [
    "If the report is there, save the page once more after it has loaded, or save it as text",
    "Si l’article y est, enregistrez la page de nouveau une fois chargée, ou enregistrez-la en texte",
  ],
  ["Choose one of auto, {0}", "Au choix : auto, {0}"],
  ["Write it as 2024-03-31", "Écrivez 2024-03-31"],
  [
    "Write FIELD=NAME, with FIELD one of {0}; or the name of a scraper: {1}",
    "Écrivez CHAMP=NOM, avec pour CHAMP l’un de {0} ; ou le nom d’un moissonneur : {1}",
  ],
]

const PATTERNS = FAULTS.map(([english, french]) => [patternOf(english), french] as const)

function patternOf(english: string): RegExp {
  const parts = english.split(/\{\d\}/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  return new RegExp(`^${parts.join("(.*?)")}$`, "s")
}
