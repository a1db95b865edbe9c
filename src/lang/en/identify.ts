import type { IdentifyRules } from "../../segment/identify.ts"
import { wordSet } from "../../segment/rules.ts"

/** How English is told from the other candidates and from languages Selon does not read. */
export const identifyRules: IdentifyRules = {
  language: "en",
  own: wordSet(`'s 't 're 've 'll 'd 'm campaign debate votes voters reports attack attacks bank tax taxes jobs
      party leader leaders news top best support plan plans deal deals crash fire flood floods storm ship
      boat train flight road bridge school health care hospital trial judge lawyer lawmakers senate
      congress house white chief former boss workers worker strike strikes union budget crisis election
      elections bill ban debt growth market markets trade border army troops soldiers weapons missile
      missiles nuclear energy power water north south east west british american chinese russian german
      french girl boy mother father family friend friends team game players football cup win final
      exclusive watch read don doesn didn isn wasn won couldn wouldn backs blasts endorses praises claims
      remains gives becomes wants ends goal speech interview role supports leave free open close closed
      full big small great good bad the of and that with by are from his her this they have has had which
      you their would been were who what when where there these those its not but or if into than then our
      your it she he out about after before over under against because could should may might must will
      can said says say new year years day week month people first two three four five seven eight nine
      ten other others some any all more most such only also just now how why very while through during
      between both each few own same being did does doing yesterday today tomorrow monday tuesday
      wednesday thursday friday saturday sunday january february march april june july august october
      government president minister prime country state states united world war police court death dead
      killed kill man men woman women child children city home old high back down up off again never
      always still since until without within according another every many much show shows make makes made
      take takes took get gets got go goes going went come comes talks vote law time right rights us we my
      me him them one no so as resigns wins dies kills hits calls warns urges faces seeks holds begins
      meets leaves rejects denies confirms accuses arrested charged jailed injured wounded hurt died
      elected is was for at on an be do to in`),
  common: wordSet("a i am"),
  strangers:
    wordSet(`le la les des du un une et est dans pour pas sur qui que avec au aux ce cette ne se par plus sont il
      elle der die das und ist nicht von zu den mit auf für ein eine dem dass sich auch wird im zum zur
      bei nach wie aus el los las y del por con para una al lo como más pero sus fue en de è di che della
      per gli nel dei alla sono anche più non dal degli het een van voor niet dat op te zijn aan wordt ook
      bij naar os da dos e em não uma com na ao pela foi och att det som på av för är om med til og har
      ikke jeg af er amb els aquest pe și care din sau ca nu este pentru w się jest nie z że ve bir bu
      için yang dan dari untuk dengan dalam ini itu bhí agus ses leur leurs fut ou où ils elles vous nous
      ja oder hän`),
  endings: new Map([
    ["s", 0.1],
    ["y", 0.4],
    ["cts", 0.5],
    ["rts", 0.5],
    ["nts", 0.4],
    ["ks", 0.5],
    ["ld", 0.3],
    ["rd", 0.2],
    ["st", 0.15],
    ["ct", 0.3],
    ["ing", 1.2],
    ["ings", 1],
    ["ed", 0.5],
    ["ght", 1.5],
    ["ly", 1],
    ["ness", 1.3],
    ["ship", 1.3],
    ["ful", 1],
    ["less", 1.2],
    ["ation", 0.5],
    ["tion", 0.4],
    ["tions", 0.5],
    ["ous", 0.8],
    ["ment", 0.2],
    ["ity", 1.1],
    ["ties", 0.8],
    ["ies", 0.7],
    ["ers", 0.5],
    ["er", 0.15],
    ["ists", 0.7],
    ["ism", 0.7],
    ["ance", 0.2],
    ["ence", 0.2],
    ["able", 0.3],
    ["ible", 0.2],
    ["ates", 0.5],
    ["ate", 0.4],
    ["ical", 0.8],
    ["ial", 0.3],
    ["al", 0.15],
    ["ck", 0.5],
    ["cks", 0.8],
    ["ll", 0.4],
    ["sh", 0.5],
    ["th", 0.8],
    ["ts", 0.3],
    ["ds", 0.5],
    ["ns", 0.3],
    ["ow", 0.6],
    ["ws", 0.7],
    ["ay", 0.5],
    ["ey", 0.3],
    ["ry", 0.6],
    ["ty", 0.6],
    ["ough", 1.2],
    ["ound", 0.8],
    ["ung", -0.8],
    ["heit", -1],
    ["keit", -1],
    ["lich", -1],
    ["isch", -1],
    ["ción", -1.5],
    ["eux", -1],
    ["aux", -1],
    ["ique", -0.7],
    ["oire", -1],
    ["aire", -0.6],
    ["eren", -1],
    ["zione", -1.5],
    ["mente", -1],
    ["idad", -1.2],
    ["ado", -0.8],
    ["ando", -0.8],
    ["ato", -0.6],
    ["os", -0.4],
    ["as", -0.2],
    ["ij", -0.8],
    ["heid", -1],
    ["en", -0.2],
    ["a", -0.4],
    ["o", -0.4],
    ["i", -0.4],
    ["u", -0.4],
    ["ului", -1.5],
    ["itat", -0.8],
    ["elle", -0.6],
    ["ais", -0.8],
    ["eur", -0.8],
    ["eurs", -1],
  ]),
  groups: new Map([
    ["th", 0.4],
    ["wh", 0.5],
    ["sh", 0.3],
    ["ght", 0.6],
    ["ck", 0.3],
    ["tch", 0.4],
    ["ow", 0.25],
    ["ea", 0.15],
    ["oo", 0.2],
    ["ee", 0.15],
    ["qu", -0.05],
    ["sch", -0.6],
    ["ij", -0.5],
    ["aa", -0.6],
    ["uu", -0.5],
    ["kk", -0.4],
    ["cz", -0.5],
    ["sz", -0.5],
    ["eux", -0.3],
    ["zz", -0.2],
    ["nh", -0.3],
    ["gli", -0.2],
  ]),
  letters: new Map([
    ["é", -0.3],
    ["ï", 0],
    ["ö", -0.5],
    ["ü", -0.5],
    ["à", -1],
    ["ç", -0.7],
    ["è", -0.7],
    ["ê", -0.7],
  ]),
}
