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
[media]
paper papers newsroom bureau wire newswire tv radio program programme show podcast newsletter correspondent correspondents
journalists columnists anchors presenter commentator
[anonymous]
sources witnesses insiders survivor survivors resident residents neighbors neighbours onlooker onlookers passer-by entourage
[official-body]
authorities ministry ministries navy troops marines coastguard coastguards firefighters fire-service fire-department
sheriff's-office council councils town-hall city-hall county parliament cabinet judiciary treasury central-bank customs
intelligence regulators inspectorate tribunal appeals-court high-court supreme-court jury coroner officials-office
prefecture prosecutors prosecution watchdog ombudsman taskforce task-force nato un eu legislature statehouse
[organisation]
airline airport insurer insurers utility carrier retailer startup start-up subsidiary conglomerate consortium factory
cooperative co-operative league federation guild chamber order church diocese parish mosque school college faculty clinic
lab team squad club franchise festival theater theatre orchestra militia rebels guerrillas cartel network alliance front
management board unions lobby publisher label studio platform brand maker automaker carmaker bank lender lenders brokerage
[document]
tally count filings article articles essay biography autobiography memoir manual guidance guideline guidelines decree ordinance clause amendment
motion petition audit autopsy barometer index chart graph table archive manuscript minutes affidavit warrant subpoena
verdicts opinion review leaflet brochure pamphlet thesis inquiry inquest probe investigation census bulletin
[group]
residents campaigners demonstrators rioters pupils passengers drivers fishermen nurses doctors medics rescuers sailors
soldiers police-officers investigators prosecutors judges jurors lawyers engineers technicians forecasters meteorologists
seismologists geologists biologists chemists physicists astronomers archaeologists historians sociologists pollsters
investors shareholders traders brokers landlords tenants owners commuters tourists refugees migrants hostages prisoners
inmates detainees victims players coaches managers executives diplomats negotiators envoys mps councillors councilors
legislators parliamentarians senators congressmen delegates islamists separatists nationalists loyalists viewers readers
listeners customers consumers users shoppers growers winegrowers farmers miners dockers truckers pilots
[person]
owner gardener grower farmer winegrower fisherman fisherwoman sailor skipper mate captain pilot steward docker driver
baker butcher grocer florist barber cook chef waiter waitress barman keeper caretaker postman postwoman plumber electrician
mason carpenter roofer architect planner surveyor developer salesman saleswoman cashier mechanic blacksmith potter weaver
apprentice trainee volunteer guide instructor lifeguard climber rescuer nurse midwife surgeon physician psychiatrist
psychologist pharmacist vet paramedic firefighter policeman policewoman constable inspector detective sergeant lieutenant
colonel major admiral marshal commander soldier marine magistrate barrister solicitor notary clerk juror coroner witness
suspect defendant plaintiff accused convict prisoner detainee hostage victim survivor winner loser champion medallist
medalist runner skier swimmer cyclist footballer striker goalkeeper defender midfielder referee umpire trainer selector
teammate rival opponent ally partner successor predecessor counterpart envoy mediator negotiator diplomat consul minister
deputy councillor councilor mp congressman lawmaker legislator premier treasurer whip delegate steward unionist
organizer organiser activist campaigner protester dissident exile refugee migrant volunteer bishop archbishop cardinal pope
priest pastor vicar imam rabbi monk nun philosopher linguist theologian writer novelist poet playwright essayist editor
publisher bookseller librarian curator collector dealer artist painter sculptor photographer filmmaker singer musician
composer conductor dancer comedian entertainer teacher headteacher principal dean rector lecturer student pupil
graduate geologist biologist chemist physicist astronomer astrophysicist archaeologist anthropologist geographer
meteorologist forecaster climatologist seismologist virologist epidemiologist statistician engineer technician programmer
entrepreneur industrialist banker financier trader broker accountant auditor consultant lobbyist pollster spokesman
neighbor neighbour resident tenant landlord landlady lodger customer client passenger tourist visitor hiker fan spectator
uncle aunt cousin nephew niece grandfather grandmother grandson boyfriend girlfriend fiancé fiancée partner friend
colleague kid boy girl teenager child baby lady gentleman guy dairywoman dairyman shepherd
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
  "instagram",
  "tiktok",
  "telegram",
  "linkedin",
  "youtube",
  "whatsapp",
  "x",
  "blog",
  "podcast",
  "newsletter",
  "book",
  "memoir",
  "op-ed",
  "editorial",
  "article",
  "newspaper",
  "release",
  "hearing",
  "testimony",
  "affidavit",
  "note",
  "phone",
  "call",
  "voicemail",
  "program",
  "broadcast",
  "livestream",
  "chat",
  "thread",
  "story",
  "account",
  "site",
  "website",
  "page",
  "broadcast",
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
  "guideline",
  "instruction",
  "direction",
  "timetable",
  "recipe",
  "map",
  "budget",
  "scale",
  "grade",
  "rank",
  "color",
  "colour",
  "price",
  "weather",
  "income",
  "religion",
  "race",
  "gender",
  "sex",
  "circumstance",
  "situation",
  "agreement",
  "code",
  "formula",
]
