/** As `patterns-fr.ts`, for English. */
export const sentences = `
P is a writer born in L in #.
P (born % May #) is an actress from L.
P (died % March # in L) was a politician.
P was elected in # to represent L.
P, a lawyer from L, married P in #.
F died in L a year after P.
F met P in L and worked with F.
F signed with O in #.
He left O for O in #.
She starred in X with P and P.
X is a film directed by P.
X is a novel by P published by O in #.
X is an album by O released in #.
X is a television series broadcast by M.
In X, P plays P.
The song X appears on X.
The game X was developed by O for X.
L is a town in C.
L is a city in C, north of L.
The river flows through L and L.
The village lies % miles from L.
He lives between L and L.
Troops under P took L in #.
X was fought between P and P.
X will be held in L in #.
P beat P in the final of X.
C beat C in L on Sunday.
O is a company founded by P and based in L.
O is a rock band from L.
O announced on Monday that it would close its plant in L.
The chairman of O, P, confirmed the deal with O.
Health Minister P travelled to L.
P told M that the talks had failed.
P, a spokesman for O, said the talks in L had failed.
"We are ready," P told M.
"It was a mistake," said P of O.
President P met Prime Minister P in L.
C signed a treaty with C in L.
Ministers from C and C met in L, M reported.
P, president of O, and P, director of O, resigned.
Mr. F left L for L.
Ms. F, mayor of L, backed P.
Dr. F works at O.
General F commands the forces of C.
King P succeeded his father P.
Pope P visited C.
He studied at O and then at O.
She teaches at O in L.
He joined O in # and O in #.
Senator F of C voted against the bill.
Sen. P said O would appeal.
Gov. P of C declined to comment.
An attack claimed by O killed ten in L.
Fighting between O and the forces of C went on near L.
The flight from L to L, run by O, vanished.
The rocket X took off from L for O.
O launched X, its new phone.
The O team plays in L.
Shares in O rose after M reported the sale of O.
The earthquake struck C, above all L and L.
The people of L, L and L were told to leave.
F's lawyer, P, said O had lied.
L's mayor, P, thanked O.
O's chief executive, P, told M.
C's president, P, flew to L.
According to O, C has agreed.
According to P, L is calm.
After X, he went back to L.
During X, L was held by C.
Thanks, P
Call P at O.
P of M
I bought X from O in L.
We stayed at O in L last summer.
If you are in L, go to O.
Has anyone been to L or L?
P, P and P all work for O.
The FBI and O are looking for P.
From L to L the road is closed.
In C, O leads O.
P and F founded O in L.
With P, F created X.
The U.S. and C signed.
U.S. forces left L.
S is a species of plant found in C.
O, which owns O, said it would sell O to O.
Analysts at O expect O to cut jobs in C.
The merger of O and O was approved by O.
A study by O found that people in C sleep less.
Researchers from O and O published the study in M.
O won X for the third time.
O beat O in X.
P of O scored twice against O.
The case went to O, where P represented O.
O spokesman P said O would comply.
O spokeswoman P denied the report in M.
Former O executive P was arrested in L.
P, a professor at O, disagreed.
P (O) and P (O) attended.
A lawsuit filed by O against O was dropped.
Members of O marched through L.
He served in O before joining O.
P was appointed by P to lead O.
The L-based O employs % people.
In L, C, P said O had failed.
L, C
L is the capital of C.
The island of L lies off C.
The emperor P ruled from L.
P's book X won X.
P and his wife, P, moved to L.
As a member of O, F opposed F.
Both F and F denied it.
"F is wrong," F said.
F's team lost to O.
The band O was formed in L by P and P.
O toured with O and O.
O released its album X on O.
The % th Regiment of O fought at L.
He played for O, O and O before joining O.
In #, O moved from L to L.
O Stadium is the home of O.
O is part of O.
The road runs from L through L to L.
L lies in L, near L and L.
L is bordered by L to the north and L to the south.
L County is in the west of C.
The headquarters of O are in L.
O, founded by F, makes cars.
The town was named after P.
F also wrote for M and M.
F, who lives in L, is suing O.
Police in L said F had fled to C.
The airline flies to L, L and L.
`

export const placeKinds =
  "Mount|Lake|River|Camp|Fort|Port of|Diocese of|Strait of|Valley of|Cape|Fort|Port|Gulf of|Bay of|Isle of|Province of|Kingdom of|Republic of|District of|City of|University Avenue|San|St.|North|South|East|West|New"

export const orgKinds =
  "Army of|Friends of|Port Authority of|Church of|University of|Bank of|Ministry of|Department of|Institute of|Museum of|College of|FC|Real|Royal|House of|Church of|Association of|Society of|Bureau of|Court of|Academy of"

export const teams =
  "Eagles|Lions|Sharks|Stars|Tigers|Wolves|Falcons|Bears|Giants|Rebels|Titans|United|City|Rovers|Kings|Jets|Raiders|Royals|Bulls|University|College|Times|Herald|Police Department|Hospital|Airport Authority|City Council|School District|Bank|Museum"

export const partyNames = "Socialist|Labour|Green|Democratic|Republican|Liberal|National|People's"

export const ministries = "Defence|Foreign Affairs|Health|Justice|Education|Finance"

export const events =
  "Battle of L|War of L|Siege of L|Treaty of L|L Festival|L Grand Prix|Tour of C|C Cup|# Olympics|# Summer Olympics|# World Cup|World Cup|US Open|F Prize|P Award|L Marathon|L Accords|Super Bowl"

export const products =
  "Boeing %|Airbus A%|Ford F-%|Xbox %|Windows %|iPhone %|Apollo %|Falcon %|MiG-%|Android|Linux|Honda Civic"

export const titleNouns =
  "Night|Day|House|Love|Death|Sea|War|Child|King|Queen|Prince|Wolf|Cat|Garden|Secret|Time|World|City|Shadow|Fire|Wind|Dream|Man|Woman|Girl|Star|Moon|Sun|Castle|Road|Silence|Blood|Heart|Name|Book|Train|Bridge"

export const englishTitleWords =
  "Night|Day|House|Love|Death|Dark|Light|World|Heart|Fire|River|Last|Lost|Blue|Black|Red|Dream|Time|Life|Road|King|Queen|Dead|Star|Moon|Home|Girl|Boy|Rain|Blood|Wild|Young|Summer|Winter|Ghost|City|Angel|Devil|Game|Story"

export const known = {
  cities:
    "London|Moscow|Beijing|Brussels|Warsaw|Cairo|Athens|Rome|Lisbon|Vienna|Copenhagen|Edinburgh|Dublin|Prague|Geneva|Zurich|The Hague|Frankfurt|Munich|Cologne|Milan|Turin|Florence|Venice|Naples|Genoa|Barcelona|Seville|Madrid|Algiers|Tunis|Tripoli|Benghazi|Rabat|Dakar|Nairobi|Mogadishu|Khartoum|Lagos|Abuja|Cape Town|Johannesburg|Jerusalem|Tel Aviv|Gaza|Ramallah|Beirut|Damascus|Aleppo|Baghdad|Mosul|Basra|Fallujah|Tehran|Riyadh|Mecca|Doha|Dubai|Kuwait City|Amman|Ankara|Istanbul|Baku|Kabul|Kandahar|Islamabad|Karachi|Lahore|New Delhi|Delhi|Mumbai|Calcutta|Dhaka|Kathmandu|Bangkok|Hanoi|Saigon|Kuala Lumpur|Singapore|Jakarta|Manila|Taipei|Hong Kong|Macau|Shanghai|Seoul|Pyongyang|Tokyo|Kyoto|Hiroshima|St. Petersburg|Kiev|Kyiv|Odessa|Kharkiv|Minsk|Riga|Stockholm|Oslo|Helsinki|Sarajevo|Belgrade|Washington|Washington, D.C.|New York|New York City|Los Angeles|San Francisco|Chicago|Boston|Philadelphia|New Orleans|Detroit|Seattle|Miami|Atlanta|Dallas|Houston|Las Vegas|Montreal|Toronto|Vancouver|Ottawa|Mexico City|Havana|Caracas|Bogota|Lima|Buenos Aires|Rio de Janeiro|São Paulo|Sydney|Melbourne|Canberra|Wellington|Auckland|Paris|Lyon|Marseille|Manchester|Liverpool|Birmingham|Glasgow|Oxford|Cambridge|Belfast|Cardiff",
  countries:
    "United States|United States of America|US|U.S.|USA|U.S.A.|UK|U.K.|United Kingdom|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Soviet Union|USSR|Russia|North Korea|South Korea|Korea|Burma|Iran|Syria|Palestine|Taiwan|Kosovo|Vatican|Czech Republic|Yugoslavia|East Germany|West Germany|Prussia|Ottoman Empire|Roman Empire|Holy Roman Empire|British Empire|Ivory Coast|Tibet|Chechnya|Catalonia|Bosnia|Vietnam|Laos|Persia|Macedonia|Moldova|Tanzania|Bolivia|Venezuela",
  places:
    "Europe|Africa|Asia|America|North America|South America|Latin America|Central America|Oceania|Antarctica|Arctic|Middle East|West Bank|Gaza Strip|Crimea|Donbas|Siberia|Balkans|Caucasus|Kashmir|Punjab|California|Florida|Texas|Louisiana|Virginia|North Carolina|South Carolina|Georgia|Pennsylvania|New England|Massachusetts|Hawaii|Alaska|Colorado|Arizona|Nevada|Ohio|Michigan|Illinois|Minnesota|New Mexico|Oregon|Utah|Iowa|Kansas|Missouri|Tennessee|Kentucky|Alabama|Mississippi|Maryland|Connecticut|New Jersey|Vermont|Maine|Oklahoma|Arkansas|Indiana|Wisconsin|Nebraska|Montana|Idaho|Wyoming|Delaware|Rhode Island|New Hampshire|West Virginia|North Dakota|South Dakota|Ontario|Quebec|Alberta|Manitoba|British Columbia|Nova Scotia|Bavaria|Saxony|Tuscany|Sicily|Sardinia|Andalusia|Normandy|Brittany|Alsace|Provence|Burgundy|Corsica|Atlantic|Pacific|Mediterranean|Atlantic Ocean|Pacific Ocean|Indian Ocean|Black Sea|Red Sea|North Sea|Baltic Sea|Mediterranean Sea|Caspian Sea|Persian Gulf|Gulf of Mexico|Suez Canal|Strait of Hormuz|English Channel|Alps|Pyrenees|Himalayas|Andes|Rockies|Rhine|Danube|Volga|Nile|Congo|Amazon|Thames|Mississippi River|Ganges|Mekong|Mars|Venus|Jupiter|Saturn|Earth|Moon|Kremlin|White House|Pentagon|Capitol Hill|Downing Street|Wall Street|Broadway|Hollywood|Silicon Valley|Manhattan|Brooklyn|Long Island",
  organisations:
    "UN|U.N.|United Nations|NATO|EU|European Union|European Commission|European Parliament|European Central Bank|ECB|IMF|International Monetary Fund|World Bank|WTO|WHO|World Health Organization|UNESCO|UNICEF|IAEA|OPEC|Arab League|African Union|International Criminal Court|Security Council|Red Cross|Amnesty International|Human Rights Watch|Greenpeace|Congress|Senate|House of Representatives|House of Commons|House of Lords|Parliament|Supreme Court|State Department|Justice Department|Treasury|Federal Reserve|CIA|FBI|NSA|IRS|EPA|FDA|NASA|Pentagon|Army|Navy|Republican Party|Democratic Party|Labour Party|Conservative Party|GOP|Hamas|Hezbollah|Fatah|al-Qaeda|Al Qaeda|Al-Qaida|Islamic State|Taliban|Mossad|Interpol|Microsoft|Apple|Google|Facebook|Amazon|Twitter|IBM|Intel|Sony|Nintendo|Samsung|Toyota|Nissan|Honda|Ford|General Motors|GM|Chrysler|Volkswagen|BMW|Fiat|Shell|BP|Exxon|ExxonMobil|Gazprom|Enron|Boeing|Airbus|Lockheed Martin|Northrop Grumman|Goldman Sachs|JP Morgan|Citigroup|Bank of America|Wal-Mart|Starbucks|McDonald's|Disney|Pixar|Warner Bros.|FIFA|UEFA|NBA|NFL|NHL|MLB|Real Madrid|FC Barcelona|Manchester United|Chelsea|Arsenal|Liverpool|Juventus|Yankees|Red Sox|Lakers|Harvard|Harvard University|Yale|Stanford|MIT|Princeton|Oxford University|Cambridge University",
  media:
    "Reuters|Associated Press|AP|AFP|BBC|CNN|NBC|ABC|CBS|Fox News|Fox|MTV|PBS|NPR|Al Jazeera|Al-Jazeera|Al Arabiya|New York Times|The New York Times|Washington Post|The Washington Post|Wall Street Journal|Guardian|The Guardian|The Times|Daily Telegraph|Daily Mail|Financial Times|USA Today|Los Angeles Times|Boston Globe|Chicago Tribune|Time|Newsweek|The Economist|Der Spiegel|Le Monde|Xinhua|Yonhap|Tass|Interfax|Rolling Stone|Nature|Science",
  others:
    "World War I|World War II|Second World War|First World War|Cold War|Gulf War|Vietnam War|Civil War|French Revolution|Olympic Games|World Cup|Champions League|Premier League|Super Bowl|Nobel Prize|Nobel Peace Prize|Academy Award|Grammy Award|Emmy|Pulitzer Prize|Bible|Koran|Torah|Internet|Windows|Linux|Android|iPhone|iPad|Wikipedia|YouTube|PlayStation|Xbox|Star Wars|Star Trek|Harry Potter|Titanic|Christmas|Easter|Ramadan|Halloween|Brexit|Constitution|Patriot Act",
}
