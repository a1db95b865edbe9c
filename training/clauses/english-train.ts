/** What is said: one clause a line. `‖` is where a reporting clause may cut in. */
export const contents = `
[nsubj the talks] will resume ‖ [obl in the coming days]
[nsubj the harbour] will stay ‖ [xcomp closed [obl until dawn]]
[nsubj:pass three passengers] were|aux:pass hurt ‖ [obl in the collision]
[nsubj:pass the road] will be|aux:pass reopened ‖ [obl before noon]
[nsubj:pass no complaint] has been|aux:pass filed ‖
[nsubj the government] is preparing ‖ [obj a savings plan]
[nsubj the two countries] will sign ‖ [obj a fishing deal] [obl in June]
[nsubj the factory] employs ‖ [obj 340 people]
[nsubj the project] is|cop six months|obl:unmarked ‖ *late
[nsubj the situation] is|cop ‖ *stable
[nsubj the discussions] are|cop very ‖ *difficult
[nsubj the budget] will grow ‖ [obl by 4 percent]
[nsubj inflation] fell ‖ [obl for a third month]
[nsubj rescuers] are still searching ‖ [obl for two sailors]
[nsubj:pass the fire] was|aux:pass contained ‖ [obl around midnight]
[nsubj schools] will remain ‖ [xcomp open [obl despite the snow]]
[nsubj the suspect] has admitted ‖ [obj the facts]
[nsubj residents] should avoid ‖ [obj the city centre]
[nsubj prices] will drop ‖ [obl in the spring]
[nsubj the company] will cut ‖ [obj 120 jobs] [obl over two years]
[nsubj the army] now controls ‖ [obj the valley]
[nsubj the bridge] could reopen ‖ [obl in September]
[nsubj:pass the bill] will be|aux:pass examined ‖ [obl:agent by the Senate]
[nsubj the summit] will take ‖ [obj place] [obl in Geneva]
[nsubj the decision] threatens ‖ [obj the whole industry]
[nsubj farmers] expect ‖ [obj a clear answer]
[nsubj the plane] was carrying ‖ [obj 46 people]
[nsubj the strike] will cost ‖ [obj two million|nummod dollars]
[nsubj the plant] poses ‖ [obj no danger]
[nsubj the ship] left ‖ [obj port] [obl without permission]
[nsubj the reform] will take ‖ [obj effect] [obl in January]
[nsubj the new dam] will protect ‖ [obj 30 villages]
[nsubj the troops] will leave ‖ [obj the border] [obl before the end [nmod of the year]]
[nsubj the bank] granted ‖ [obj a loan] [obl to the city]
[nsubj the court] will deliver ‖ [obj its verdict] [obl on Friday]
[nsubj the rains] destroyed ‖ [obj half [nmod of the harvest]]
[nsubj the vaccine] protects ‖ [obl against severe forms]
[nsubj the two leaders] will meet ‖ [obl in Istanbul]
[nsubj sales] dropped ‖ [obl by 15 percent]
[nsubj rents] have doubled ‖ [obl in five years]
[nsubj the storm] will reach ‖ [obj the coast] [obl overnight~B]
[nsubj the president] will travel ‖ [obl to Tunis] [obl on Thursday]
[nsubj lawmakers] didn't receive ‖ [obj the report]
[nsubj the mission] will last ‖ [obj ten days]
[nsubj:pass two officers] have been|aux:pass suspended ‖
[nsubj:pass the body] was|aux:pass found ‖ [obl in a ditch]
[nsubj the driver] was|cop ‖ *drunk
[nsubj:pass the families] will be|aux:pass rehoused ‖ [obl in a hotel]
[nsubj the party] will present ‖ [obj a joint list]
[nsubj the commission] will publish ‖ [obj its findings] [obl in May]
[nsubj the group] sold ‖ [obj its Italian subsidiary]
[nsubj the law] weakens ‖ [obj unions]
[nsubj the border] remains ‖ [xcomp closed]
[nsubj the festival] attracts ‖ [obj 50,000 visitors]
[nsubj the pilot] lost ‖ [obj control [nmod of the aircraft]]
[nsubj imports] have fallen ‖ [obl since 2020]
[nsubj the ministry] will fund ‖ [obj the operation]
[nsubj the water] is|cop ‖ *safe [advcl to drink]
[nsubj:pass the meeting] has been|aux:pass postponed ‖ [obl to a later date]
[nsubj the rules] forbid ‖ [obj such practices]
[nsubj the merger] will create ‖ [obj a European giant]
[nsubj the rebels] have accepted ‖ [obj a truce]
[nsubj the ceasefire] is holding ‖
[nsubj stocks] will last ‖ [obl through the winter]
[nsubj the hospital] has opened ‖ [obj an internal inquiry]
[nsubj wages] will rise ‖ more slowly [obl next|amod year]
[nsubj police] arrested ‖ [obj five people]
[nsubj the opposition] will boycott ‖ [obj the vote]
[nsubj Russia] will deliver ‖ [obj grain] [obl to Egypt]
[nsubj Japan] will send ‖ [obj a team [nmod of rescuers]]
[nsubj Turkey] demands ‖ [obj an official apology]
[nsubj Germany] supports ‖ [obj the initiative]
[nsubj Iran] hasn't respected ‖ [obj its commitments]
[nsubj Canada] will host ‖ [obj 2,000 refugees]
[nsubj the hostages] are|cop ‖ *free
[nsubj the death toll] could rise ‖
[nsubj the bill] will exceed ‖ [obj three billion|nummod euros]
[nsubj the leak] came ‖ [obl from a faulty valve]
[nsubj the brakes] failed ‖
[nsubj the region] will face ‖ [obj power cuts]
[nsubj the club] rejected ‖ [obj a 20-million-dollar offer]
[nsubj the case] isn't|cop ‖ *closed
[nsubj it] is|cop a temporary ‖ *measure
[expl there~R] is~V ‖ [nsubj no trace [nmod of explosives]]
[nsubj this~R] is|cop a ‖ *victory [nmod for the residents]
[nsubj inspectors] will check ‖ [obj the accounts] [obl next|amod week]
[nsubj the candidate] is giving up|compound:prt ‖ [obj her seat]
[nsubj flights] will resume ‖ gradually
[nsubj bees] are disappearing ‖ [obl in the north]
[nsubj investors] fear ‖ [obj a new rate hike]
[nsubj the stadium] will be|cop ‖ *ready [obl in time]
[nsubj the records] confirm ‖ [obj that~D version]
[nsubj the witness] didn't see ‖ [obj the car]
[nsubj his client] denies ‖ [obj the charges]
[nsubj these figures] are|cop ‖ *provisional
[nsubj the debt] has reached ‖ [obj a record high]
[nsubj another meeting] is|aux:pass planned ‖ [obl for Wednesday]
[nsubj the navy] intercepted ‖ [obj the boat] [obl off Malta]
[nsubj the trials] will begin ‖ [obl this summer]
[nsubj the engine] had stopped ‖ [xcomp running]
[nsubj the judge] ordered ‖ [obj his release]
[nsubj the union] is calling ‖ [obl for a strike]
[nsubj the gunman] acted ‖ alone
[nsubj the tunnel] needs ‖ [obj urgent repairs]
`

/** What is said in the first or second person, for direct speech only. */
export const spoken = `
[nsubj we] will stay ‖ [xcomp mobilised [obl until the end]]
[nsubj I] don't regret ‖ [obj anything]
[nsubj we] haven't received ‖ [obj an answer]
[nsubj I] am|cop ‖ *proud [obl of my team]
[nsubj we] want ‖ [obj the truth]
[nsubj we] will do~V ‖ [obj everything] [advcl to save [obj these jobs]]
[nsubj I] heard ‖ [obj a loud noise]
[nsubj nobody] warned ‖ [obj us]
[nsubj we] can't go ‖ on|compound:prt [advmod like~E this|fixed]
[nsubj we] lost ‖ [obj a friend]
[nsubj we] are|cop ‖ *ready
[nsubj you] must leave ‖ now
[nsubj we] are going ‖ [xcomp to check [obj every file]]
[nsubj I] will continue ‖ [obj the fight]
[nsubj it] is|cop a real ‖ *scandal
[nsubj our house] burned ‖ [obl in ten minutes]
[nsubj my client] is|cop ‖ *innocent
[nsubj we] are talking ‖ [obl to all our partners]
[nsubj we] won't yield ‖ [obl to fear]
[nsubj I] never touched ‖ [obj the money]
[nsubj our teams] work ‖ [obl:unmarked day [conj and night]]
[nsubj we] ran ‖ [obl towards the exit]
[nsubj nothing] will change ‖
[nsubj the future] depends ‖ [obl on us]
[nsubj we] welcome ‖ [obj the news]
[nsubj I] was|cop ‖ *scared
[nsubj we] rule ‖ out|compound:prt [obj nothing]
[nsubj the door] remains ‖ [xcomp open]
[nsubj my priority] is|cop ‖ *safety
[nsubj they] have forgotten ‖ [obj us]
`

/** Who speaks: number and gender, then the noun phrase. */
export const speakers = `
sn the Kremlin
sm the defence minister
sf the health minister
sf a spokeswoman [nmod for the presidency]
sm a spokesman [nmod for the army]
sm [nmod:desc Brazilian president] *Renato Dias
sf [nmod:desc Mayor] *Claire Dawson
sm Paul Mercer
sf Helen Garner
sm [nmod:desc Mr.] *Ellis
sf [nmod:desc Ms.] *Rowe
pn local officials
pn Ukrainian authorities
pn witnesses
pn firefighters
pn the unions
pn Turkish media
pn several European diplomats
pn police
sn the company
sn the Anadolu agency
sn the state news agency
sm a diplomatic source
sm a source close|amod [obl to the inquiry]
pn judicial sources
sm the prosecutor
sm [nmod:poss the family's] lawyer
sf [nmod:poss the suspect's] lawyer [appos , Ines Holt]
sm the director [nmod of the hospital]
sf the president [nmod of the association]
sm [nmod:poss the German government's] top *diplomat
sm the opposition leader
sn the carmaker
sn the business daily~N
sn the local newspaper
sn the public broadcaster
sn the statistics office
sn the central bank
sn the United|amod *Nations
sn the Turkish government
sn Ankara
sn Moscow
sn Washington
sm the head coach
sm the film director
sf the novelist
sf the researcher [appos , a climate expert]
sm [nmod:desc economist] *Hugo Lambert
sm [nmod:desc General] *Karim Osman
sm [nmod:desc Colonel] *Daniel Roche [appos , the commander [nmod of the base]]
sf the secretary general [nmod of the union]
sm the vice president
sm a senior American official
sm a resident
sf a neighbour
sm the owner
sm [nmod:desc ministry spokesman] *Thomas Noel
sf [nmod:desc Green lawmaker] *Nadia Ferris
sm the former finance minister
sm the chief executive [nmod of the airline]
sn the airline
sn the European *Commission
pn investigators
pn the organisers
pn the two presidents
pn the families [nmod of the victims]
sf [nmod:poss the victim's] mother
sm the prime minister
sm the Japanese prime minister
sm [nmod:desc geologist] *Simon Farrow [appos , of|case the *University [nmod of Leeds]]
sm Julian Costa [appos , head [nmod of sales]]
sf Sophie Marchant [appos , deputy director [nmod of the museum]]
sm Samuel Wright [appos , the chair [nmod of the parliamentary inquiry]]
sm [nmod:poss the report's] author
`

/** What one announces, denies, welcomes. */
export const things = `
a deal
his resignation
the death [nmod of two soldiers]
a cut [nmod in rates]
progress
a six-month delay
the closure [nmod of the factory]
a drone attack
the opening [nmod of an inquiry]
new measures
a failure
the information
its support [nmod for the victim]
`
