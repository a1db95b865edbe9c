/** What a head noun makes of a source. */
export const sourceNouns = `
[media]
media newspaper newspapers daily weekly magazine channel station network radio television press outlet outlets agency
reporter reporters journalist correspondent anchor host columnist blogger tabloid broadcaster website site editorial
moderator interviewer
[anonymous]
source witness eyewitness neighbor neighbour resident insider observer bystander
[official-body]
government ministry presidency police court senate parliament congress army military department committee commission
council board embassy authority administration bureau fbi office agency judge-panel justice state-department campaign
panel regulator
[state]
country nation state kingdom republic
[organisation]
party union association organization organisation company firm group bank club federation foundation charity ngo
coalition opposition defense defence prosecution movement team manufacturer operator committee institute university hospital museum laboratory
think-tank pac
[group]
people population public voter voters protester protesters activist activists citizen citizens supporter supporters
critic critics fan fans worker workers farmer farmers teacher student students scientist scientists researcher
researchers expert experts analyst analysts economist economists official officials aide aides lawmaker lawmakers
democrats republicans conservatives liberals americans leaders advisers advisors rival rivals opponent opponents
pundit pundits strategist strategists delegate delegates insider insiders donor donors ally allies others many some
establishment crowd audience family parent parents majority minority everyone everybody nobody anyone someone
[document]
report study survey poll polls document text law article communique constitution treaty agreement letter memo bill
ruling verdict book analysis statistics figures data result results filing email emails record records transcript
indictment photo photos picture pictures video footage map evidence experience test file dossier ad statement
investigation research census
[person]
president minister chief director spokesman spokeswoman spokesperson mayor congressman congresswoman senator
representative secretary governor prosecutor judge lawyer attorney commissioner ambassador king queen prince
chancellor leader professor doctor researcher author candidate nominee boss manager founder adviser advisor coach
player captain man woman father mother son daughter widow husband wife brother sister farmer sociologist historian
economist politician republican democrat businessman billionaire mogul strategist analyst official aide executive ceo
chairman chairwoman vice-president hopeful frontrunner front-runner star actor actress singer sheriff officer general
`

/** Words that make a source anonymous, whatever its noun. */
export const anonymous = [
  "anonymous",
  "anonymity",
  "unnamed",
  "unidentified",
  "undisclosed",
  "close",
  "familiar",
  "knowledgeable",
]

/** Seats of power and of bodies that speak under their own name. */
export const seats = `
[state]
Kremlin, White House, Downing Street, Foreign Office, Elysee, Quai d'Orsay, Blue House, Whitehall, Capitol Hill
Moscow, Washington, Beijing, Paris, London, Berlin, Tokyo, Kyiv, Kiev, Tehran, Seoul, Pyongyang, Ankara, Damascus, Rome,
Madrid, Warsaw, Ottawa, Cairo, Jerusalem, Tel Aviv, New Delhi, Delhi, Islamabad, Baghdad, Riyadh, Doha, Algiers, Tunis,
Rabat, Tripoli, Dakar, Bamako, Niamey, Kinshasa, Kigali, Athens, Lisbon, Vienna, Bern, Budapest, Prague, Bucharest,
Sofia, Belgrade, Minsk, Vilnius, Riga, Tallinn, Helsinki, Stockholm, Oslo, Copenhagen, Canberra, Hanoi, Bangkok, Manila,
Jakarta, Caracas, Bogota, Brasilia, Buenos Aires, Havana, Mexico City, Yerevan, Baku, Tbilisi, Astana, Kabul, Beirut
[official-body]
Brussels, Pentagon, Congress, Senate, Supreme Court, State Department, Justice Department, House
`

/** Means by which one speaks: never the source itself when somebody speaks through them. */
export const media = [
  "statement",
  "tweet",
  "message",
  "speech",
  "letter",
  "interview",
  "conference",
  "briefing",
  "address",
  "memo",
  "report",
  "email",
  "post",
  "video",
  "television",
  "radio",
  "twitter",
  "facebook",
  "column",
  "rally",
  "debate",
  "event",
  "remarks",
  "filing",
  "appearance",
  "show",
]

/** "According to" before these states a rule, a measure or a manner. */
export const measures = [
  "term",
  "rule",
  "law",
  "article",
  "contract",
  "criterion",
  "criteria",
  "method",
  "model",
  "principle",
  "plan",
  "procedure",
  "condition",
  "case",
  "season",
  "need",
  "taste",
  "mean",
  "ability",
  "age",
  "size",
  "weight",
  "type",
  "kind",
  "category",
  "level",
  "degree",
  "number",
  "order",
  "schedule",
  "custom",
  "tradition",
  "preference",
  "region",
  "wish",
]
