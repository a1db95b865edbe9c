/** What the made parts of the French pages say: for each English text of the program, what it is in French. */
const FRENCH: Readonly<Record<string, string>> = {
  // Headings of tables.
  operation: "opération",
  query: "paramètres",
  field: "champ",
  holds: "contient",
  meaning: "sens",
  command: "commande",
  "what it does": "ce qu’elle fait",
  option: "option",
  "No options.": "Pas d’options.",
  on: "sur",
  what: "quoi",
  score: "score",

  // Operations of the HTTP service.
  "What the dossier holds": "Ce que contient le dossier",
  "One report: its reading, what is noted about it by hand, its story, copies and versions":
    "Un article : sa lecture, ce qui y est noté à la main, son histoire, ses copies et ses versions",
  "The reading alone, as `selon read` gives it": "La lecture seule, comme `selon read` la donne",
  "The rules and words behind one record": "Les règles et les mots derrière une fiche",
  "The events of the timeline with all their mentions, statuses and sources":
    "Les évènements de la chronologie, avec toutes leurs mentions, leurs statuts et leurs sources",
  "One story with its reports": "Une histoire avec ses articles",
  "Names of the dossier that begin with what is typed, the most heard first":
    "Les noms du dossier qui commencent par ce qui est tapé, les plus entendus d’abord",
  "Who said what: statements with their speakers, in order of the day they were made":
    "Qui a dit quoi : les propos et qui les tient, dans l’ordre des jours où ils sont tenus",
  "What is told to happen, with its status and according to whom":
    "Ce qui est dit arriver, avec son statut et d’après qui",
  "Who is heard: speakers with their share, the most heard first":
    "Qui est entendu : chacun avec sa part, les plus entendus d’abord",
  "Reports that hold some words, each with its best sentence":
    "Les articles qui ont certains mots, chacun avec sa meilleure phrase",
  "The reports of the dossier, the latest first": "Les articles du dossier, les derniers d’abord",
  "Put the reports of a file into the dossier; progress is streamed, a line a report":
    "Met les articles d’un fichier dans le dossier ; l’avancement vient au fil de l’eau, une ligne par article",
  "Who hands on whose words: carriers and their sources":
    "Qui rapporte les mots de qui : ceux qui relaient, et leurs sources",
  "One line an event over all reports, by the day it is told for":
    "Une ligne par évènement, tous articles réunis, au jour dont on parle",
  "What several reports are about, the largest story first":
    "Ce que racontent plusieurs articles, la plus grande histoire d’abord",
  "What cannot all be right, with the words of both sides":
    "Ce qui ne peut être vrai à la fois, avec les mots des deux côtés",
  "Groups of near-identical reports, with what each shares":
    "Les groupes d’articles presque identiques, et la part commune de chacun",
  "What is noted by hand: corrections, dismissals and names that are one":
    "Ce qui est noté à la main : corrections, fiches écartées, noms qui sont un seul",
  "Two reports or two outlets, event by event: what each tells and how sure":
    "Deux articles ou deux titres, évènement par évènement : ce que chacun dit et avec quelle sûreté",
  "Two versions of a report: what is added, dropped, strengthened, weakened or changed":
    "Deux versions d’un article : ce qui est ajouté, retiré, renforcé, affaibli ou changé",
  "Read one report; nothing of it is kept": "Lit un article ; rien n’en est gardé",
  "Put a record right, or dismiss it": "Corrige une fiche, ou l’écarte",
  "Note that two names are one person": "Note que deux noms sont une seule personne",
  "Take a note back": "Reprend une note",
  "Every reading that counts, one a line": "Toutes les lectures qui comptent, une par ligne",
  "The whole dossier, as `selon export` writes it": "Tout le dossier, comme `selon export` l’écrit",

  // Fields of the records.
  "Version of this format": "Version de ce format",
  "As given, else the first 16 hex digits of the SHA-256 of `text`":
    "Tel qu’il est donné, sinon les 16 premiers chiffres hexadécimaux du SHA-256 de `text`",
  'BCP 47; "und" for a report in no language Selon reads':
    "BCP 47 ; « und » pour un article dans aucune langue que Selon lit",
  "ISO date, or date-time with offset; null when unknown":
    "Date ISO, ou date et heure avec décalage ; null quand elle est inconnue",
  "The headline; null when unknown": "Le titre ; null quand il est inconnu",
  "Who published it; null when unknown": "Qui l’a publié ; null quand on l’ignore",
  "Where it stands; null when unknown": "Son adresse ; null quand on l’ignore",
  "Who signed it, in the words of the page; null when unknown":
    "Qui l’a signé, dans les mots de la page ; null quand on l’ignore",
  "The wire it comes from; null when unknown": "L’agence dont il vient ; null quand on l’ignore",
  "When the report was last changed, ISO; absent when not told":
    "Quand l’article a été changé en dernier, ISO ; absent quand ce n’est pas dit",
  "The part of the outlet it stands in; absent when not told":
    "La rubrique où il paraît ; absent quand ce n’est pas dit",
  "A text that is one voice throughout; absent for a report":
    "Un texte qui est d’un bout à l’autre une seule voix ; absent pour un article",
  "The words of the report, never altered": "Les mots de l’article, jamais altérés",
  "A paragraph or another part of the page": "Un paragraphe ou une autre partie de la page",
  "Sentences, in order": "Les phrases, dans l’ordre",
  "Somebody or something the report speaks of": "Quelqu’un ou quelque chose dont parle l’article",
  "A time expression and its TIMEX3 value": "Une expression de temps et sa valeur TIMEX3",
  "Who is said to have said what": "Qui aurait dit quoi, d’après l’article",
  "Something that is said to happen": "Quelque chose qui est dit arriver",
  "A doubt met on the way, for the reader of the record":
    "Un doute rencontré en chemin, pour qui lit la fiche",
  "What part of the page it is; only what can be the report is read as the report":
    "Quelle partie de la page c’est ; n’est lu comme l’article que ce qui peut l’être",
  "First UTF-16 code unit of the span in `text`": "Première unité de code UTF-16 de l’étendue dans `text`",
  "One past the last UTF-16 code unit of the span in `text`":
    "Celle qui suit la dernière unité de code UTF-16 de l’étendue dans `text`",
  'BCP 47 of a block in another language than the report; "und" for one that is in none Selon reads':
    "BCP 47 d’un bloc dans une autre langue que l’article ; « und » pour un bloc dans aucune langue que Selon lit",
  "In an interview whose questions and answers are told apart by their form alone":
    "Dans un entretien dont questions et réponses ne se distinguent que par leur forme",
  '"e1", "e2"… in order of first mention': "« e1 », « e2 »… dans l’ordre des premières mentions",
  "What it is": "Ce que c’est",
  "The fullest name in the text; for an unnamed one, its first words":
    "Le nom le plus complet du texte ; sans nom, ses premiers mots",
  "ISO 3166-1 alpha-2 of the country it belongs to; null when the text does not show it":
    "ISO 3166-1 alpha-2 du pays auquel elle appartient ; null quand le texte ne le montre pas",
  "How the country was worked out; only where no words say it of this one":
    "Comment le pays a été déduit ; seulement quand aucun mot ne le dit d’elle",
  "The function the text gives it, in the words of the text":
    "La fonction que le texte lui donne, dans les mots du texte",
  "Only when the text shows it": "Seulement quand le texte le montre",
  "Every place where the report speaks of it, in text order":
    "Tous les endroits où l’article en parle, dans l’ordre du texte",
  "Ids of those that a group made by the text stands for (« les deux pays »)":
    "Identifiants de ceux que désigne un groupe fait par le texte (« les deux pays »)",
  "The rule, then the words that decided": "La règle, puis les mots qui ont décidé",
  "By construction, 0 to 1": "Par construction, de 0 à 1",
  "By a name, a noun or a pronoun": "Par un nom propre, un nom commun ou un pronom",
  "Ids of other entities a pronoun may stand for, when the text does not tell":
    "Identifiants d’autres entités qu’un pronom peut désigner, quand le texte ne tranche pas",
  '"t1", "t2"… in text order': "« t1 », « t2 »… dans l’ordre du texte",
  "TIMEX3 type": "Type TIMEX3",
  "TIMEX3 value; what cannot be known without a date stays X":
    "Valeur TIMEX3 ; ce qui ne peut se savoir sans date reste X",
  "TIMEX3 modifier": "Modificateur TIMEX3",
  "First day the value can mean, ISO, inclusive; null when open or unknown":
    "Premier jour que la valeur peut désigner, ISO, compris ; null quand il est ouvert ou inconnu",
  "Last day the value can mean, ISO, inclusive; null when open or unknown":
    "Dernier jour que la valeur peut désigner, ISO, compris ; null quand il est ouvert ou inconnu",
  "A word that makes it a bound: since, until…": "Un mot qui en fait une borne : depuis, jusqu’à…",
  "Where the words of the signal stand; null when there is none":
    "Où sont les mots de cette borne ; null quand il n’y en a pas",
  'What the value was worked out from: "published", the id of another time, or null':
    "D’où la valeur a été calculée : « published », l’identifiant d’un autre moment, ou null",
  "What the words themselves say, as against what was worked out":
    "Ce que disent les mots mêmes, par opposition à ce qui est calculé",
  "Other TIMEX3 values the words allow": "Autres valeurs TIMEX3 que les mots permettent",
  '"a1", "a2"… by the start of the content': "« a1 », « a2 »… dans l’ordre où commencent les contenus",
  "Word for word, reported, or partly both": "Mot pour mot, rapporté, ou en partie l’un et l’autre",
  "Said, thought, intended, decreed, or told by a document or figures":
    "Dit, pensé, projeté, décrété, ou établi par un document ou des chiffres",
  "What the source does by saying it, as the cue tells":
    "Ce que fait la source en le disant, d’après les mots qui rapportent",
  "Null when the text names none": "Null quand le texte n’en nomme pas",
  "The words that report": "Les mots qui rapportent",
  "The words that are reported": "Les mots qui sont rapportés",
  "To whom it was said": "À qui cela a été dit",
  "ISO date of the saying; null when neither the words nor the report's date tell":
    "Date ISO du propos ; null quand ni les mots ni la date de l’article ne la disent",
  "Id of the attribution inside whose content this one stands":
    "Identifiant du propos dans le contenu duquel se trouve celui-ci",
  "The text says that it was not said": "Le texte dit que cela n’a pas été dit",
  "Names of the rules that made the record, and the words that decided":
    "Noms des règles qui ont fait la fiche, et mots qui ont décidé",
  "Probability that the record is right, 0 to 1": "Probabilité que la fiche soit juste, de 0 à 1",
  "The words that name the source, as they stand": "Les mots qui nomment la source, tels quels",
  "Ids of the entities that speak; empty when the text does not tell":
    "Identifiants des entités qui parlent ; vide quand le texte ne le dit pas",
  "What speaks: `anonymous` has no name in the text, `author` is the writer of the report":
    "Ce qui parle : `anonymous` n’a pas de nom dans le texte, `author` est qui a écrit l’article",
  "Does the text give a name for the source?": "Le texte donne-t-il un nom à la source ?",
  "Id of the attribution through which this source reaches the report":
    "Identifiant du propos par lequel cette source arrive à l’article",
  '"v1", "v2"… by the trigger': "« v1 », « v2 »… dans l’ordre des mots qui les portent",
  "The word that carries the event": "Le mot qui porte l’évènement",
  "The clause that tells it": "La proposition qui le raconte",
  "PLOVER base type; null when none fits": "Type de base PLOVER ; null quand aucun ne convient",
  "PLOVER mode; null when none fits": "Mode PLOVER ; null quand aucun ne convient",
  "Who does it: ids of entities": "Qui le fait : identifiants d’entités",
  "Whom or what it strikes: ids of entities": "Qui ou ce qu’il touche : identifiants d’entités",
  "Where: the id of an entity": "Où : l’identifiant d’une entité",
  "The time expression that dates it, with its TIMEX3 value":
    "L’expression de temps qui le date, avec sa valeur TIMEX3",
  "How far the text commits to it, along the chain of sources":
    "Jusqu’où le texte s’engage, le long de la chaîne des sources",
  "The text says that it did not, or will not, take place":
    "Le texte dit qu’il n’a pas eu, ou n’aura pas lieu",
  "Ids of attributions from the innermost outwards; empty: the report's own voice":
    "Identifiants des propos, du plus intérieur au plus extérieur ; vide : la voix de l’article lui-même",
  "Id of the first mention of the same event in the report, when this is a later one":
    "Identifiant de la première mention du même évènement dans l’article, quand celle-ci vient après",
  "What sort of doubt": "Quelle sorte de doute",
  "The doubt in a sentence, in English": "Le doute en une phrase, en anglais",
  "Null when the note concerns the whole report": "Null quand la note porte sur l’article entier",

  // Lines of the summary of scores.
  "50 French reports (fr-wikinews dev)": "50 articles en français (fr-wikinews dev)",
  "attributions whole: cue and source touched, half of the content or more":
    "propos entiers : verbe et source touchés, la moitié du contenu ou plus",
  "{0} % of those told are right, {1} % of all are found":
    "{0} % de ceux qui sont donnés sont justes, {1} % de tous sont trouvés",
  "speaker of those found": "qui parle, pour ceux qui sont trouvés",
  "{0} % right": "{0} % justes",
  "84 English articles (PolNeAR dev)": "84 articles en anglais (PolNeAR dev)",
  "the same, spoken and written words only": "de même, paroles et écrits seulement",
  "F1 {0}": "F1 {0}",
  "French TimeBank / TempEval-3 (English)": "TimeBank français / TempEval-3 (anglais)",
  "times with the right value": "moments de valeur juste",
  "F1 {0} / {1}": "F1 {0} / {1}",
  "28 French reports with events": "28 articles en français avec évènements",
  "events found / status right / wrongly told as happened":
    "évènements trouvés / statut juste / dits à tort avoir eu lieu",
  "F1 {0} / {1} % / {2} %": "F1 {0} / {1} % / {2} %",
  "181 news pages": "181 pages de presse",
  "the article and nothing else": "l’article et rien d’autre",

  // Columns and rows of scores.
  gold: "marqués",
  system: "donnés",
  right: "justes",
}

/** What a text is in the language of a page. Throws for one that nobody has put into French. */
export function toldIn(lang: "en" | "fr", text: string): string {
  if (lang === "en" || text === "") return text
  const french = FRENCH[text]
  if (french === undefined) throw new Error(`scripts/made/french.ts does not say "${text}" in French`)
  return french
}
