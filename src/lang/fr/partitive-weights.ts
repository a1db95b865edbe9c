// Written by training/contractions.ts from Universal Dependencies treebanks; do not edit.

/** What each feature says for « du » and « des » being articles: "feature weight", parted by "¦". */
export const PARTITIVE_WEIGHTS =
  'e -5¦e1= 7¦e1=" -1¦e1=% -7¦e1=( 4¦e1=, 4¦e1=: 3¦e1=a 6¦e1=c 8¦e1=d 1¦e1=e -10¦e1=f -4¦e1=g -1¦e1=h 4¦' +
  "e1=i 4¦e1=l -15¦e1=m -4¦e1=n -12¦e1=r 10¦e1=s -11¦e1=t -1¦e1=u -1¦e1=x -7¦e1=z 11¦e1=à 6¦e1=é 4¦e2= 7¦" +
  'e2=" -1¦e2=% -7¦e2=( 4¦e2=, 4¦e2=- 3¦e2=: 3¦e2=a 5¦e2=ai 3¦e2=al -11¦e2=ar 8¦e2=as 8¦e2=at -3¦' +
  "e2=au -4¦e2=bi 2¦e2=ce -5¦e2=ct -1¦e2=de 7¦e2=du 1¦e2=ec 6¦e2=el -2¦e2=en -6¦e2=er 11¦e2=es -6¦" +
  "e2=et -2¦e2=eu -3¦e2=ez 11¦e2=ge -3¦e2=he 1¦e2=ic 5¦e2=ie -1¦e2=if -4¦e2=in -1¦e2=ir 3¦e2=is 11¦" +
  "e2=it 9¦e2=jà 2¦e2=le -14¦e2=lm -3¦e2=ls 3¦e2=lé 3¦e2=me 1¦e2=ms -1¦e2=nd 5¦e2=ne -3¦e2=ng -1¦e2=ns 3¦" +
  "e2=nt 10¦e2=nu 2¦e2=né 3¦e2=om -1¦e2=on -1¦e2=ou 4¦e2=pe -2¦e2=pr -2¦e2=ps -1¦e2=ra -1¦e2=rd -3¦" +
  "e2=re 9¦e2=rs -2¦e2=rt -6¦e2=ré 3¦e2=se 10¦e2=si 8¦e2=st -1¦e2=te -2¦e2=ti -3¦e2=ts -10¦e2=té -12¦" +
  "e2=ue -5¦e2=uh 4¦e2=un -5¦e2=ur -10¦e2=us -3¦e2=ut -3¦e2=ux -7¦e2=ué 3¦e2=vé 2¦e2=à 8¦e2=ès -4¦" +
  'e2=ée -6¦e2=és -8¦e2=êt -2¦e2=ût -1¦e3= 7¦e3=" -1¦e3=% -7¦e3=( 4¦e3=, 4¦e3=- 3¦e3=-il 5¦e3=-on 3¦' +
  "e3=: 3¦e3=a 5¦e3=ade -1¦e3=age -5¦e3=ai 3¦e3=ais 1¦e3=ait 10¦e3=ale -9¦e3=ans 13¦e3=ant 1¦e3=ard -4¦" +
  "e3=are 2¦e3=art -4¦e3=as 3¦e3=ats -4¦e3=aux -1¦e3=ble -3¦e3=bre -6¦e3=but -3¦e3=bué 3¦e3=ces -2¦" +
  "e3=che 1¦e3=cès -2¦e3=dre 3¦e3=eau -4¦e3=ect -1¦e3=eil -5¦e3=ein -1¦e3=ent 4¦e3=enu 4¦e3=ers 2¦" +
  "e3=est -1¦e3=et 1¦e3=eu 4¦e3=euh 4¦e3=eur -16¦e3=eux -6¦e3=feu -1¦e3=fil -1¦e3=fin 4¦e3=ger -4¦" +
  "e3=gne 1¦e3=gue -2¦e3=hez 5¦e3=hlm -3¦e3=ial -1¦e3=ice 5¦e3=iel -1¦e3=ien -4¦e3=ier -10¦e3=ieu -5¦" +
  "e3=ige 4¦e3=ine -3¦e3=ion -7¦e3=ise 1¦e3=its -2¦e3=ité -11¦e3=ive -4¦e3=ler 3¦e3=les 2¦e3=lle 1¦" +
  "e3=mes -3¦e3=mme 8¦e3=nal -2¦e3=nce -9¦e3=nde 2¦e3=ndu 1¦e3=nel -2¦e3=ner 1¦e3=nie 4¦e3=nir 3¦" +
  "e3=nne 1¦e3=nnu -1¦e3=nom -1¦e3=nts -2¦e3=nté 3¦e3=nus -3¦e3=oir 3¦e3=oms -1¦e3=ond 2¦e3=ong -1¦" +
  "e3=ons -7¦e3=ont 9¦e3=ope -2¦e3=ore 2¦e3=ors -6¦e3=ose 8¦e3=osé -3¦e3=ou 5¦e3=our -1¦e3=ous 2¦" +
  "e3=out 1¦e3=oût -1¦e3=pal -1¦e3=par 8¦e3=pas 4¦e3=per 2¦e3=que 5¦e3=ral -2¦e3=rer 4¦e3=res -3¦" +
  "e3=rge -2¦e3=rie -1¦e3=ris 7¦e3=rit -1¦e3=rpr -2¦e3=rre -2¦e3=rte 3¦e3=rti -3¦e3=rue -1¦e3=rvé 6¦" +
  "e3=rès -2¦e3=rêt -2¦e3=ser 7¦e3=sme -2¦e3=son -2¦e3=sse 2¦e3=ssi 5¦e3=ste 4¦e3=sue -1¦e3=sur 9¦" +
  "e3=tal -2¦e3=tat -1¦e3=ter -2¦e3=tes -2¦e3=tie -2¦e3=tir -7¦e3=tre 7¦e3=tée -2¦e3=tés -2¦e3=ubi 2¦" +
  "e3=uel 2¦e3=uer 4¦e3=ues -2¦e3=uez 2¦e3=uit 2¦e3=un -2¦e3=une -7¦e3=ure -4¦e3=urs 3¦e3=use 1¦e3=uve 4¦" +
  "e3=vec 6¦e3=ver 3¦e3=ves -2¦e3=vez 1¦e3=vre 8¦e3=vue -2¦e3=à 8¦e3=ème -2¦e3=ère -2¦e3=ète -4¦e3=ées 9¦" +
  'e3=éjà 2¦e3=été 3¦e3=ême -2¦e3=ête -1¦e3=ôle -2¦ea=" 3¦ea=, 4¦ea=accords -1¦ea=actions 2¦' +
  "ea=activités 3¦ea=affaires -10¦ea=ailes 3¦ea=alpes -2¦ea=amis 2¦ea=anciens -4¦ea=anglais -1¦" +
  "ea=années -2¦ea=antillais 5¦ea=articles 2¦ea=associations -1¦ea=autorités -1¦ea=autres -3¦ea=avions 2¦" +
  "ea=aéroports -2¦ea=bagues 3¦ea=baraquements 1¦ea=belles 1¦ea=bras -5¦ea=brochures 1¦ea=bâtiments 1¦" +
  "ea=bénévoles 1¦ea=camps 1¦ea=caniveaux -1¦ea=caporaux -2¦ea=caraïbes -1¦ea=cas 2¦ea=championnats -2¦" +
  "ea=champions -1¦ea=chances 1¦ea=charniers 1¦ea=chaussures 1¦ea=chiffres -1¦ea=choses 1¦ea=clubs -1¦" +
  "ea=colonies -2¦ea=commissions -4¦ea=communes -1¦ea=conseils -2¦ea=constructions -7¦ea=conséquences 4¦" +
  "ea=conversations -2¦ea=corps -1¦ea=couleurs 3¦ea=cours -2¦ea=couveuses -2¦ea=coûts -1¦ea=critères 1¦" +
  "ea=derniers -1¦ea=deux -5¦ea=diamants -1¦ea=difficultés 4¦ea=différentes -1¦ea=divisions -1¦" +
  "ea=documents 9¦ea=doigts 1¦ea=données 4¦ea=dossiers -1¦ea=douanes -2¦ea=douleurs 2¦ea=droits -11¦" +
  "ea=décisions 7¦ea=défis 3¦ea=démons -1¦ea=eaux -1¦ea=enfants -4¦ea=etats -1¦ea=excipients -2¦" +
  "ea=experts -1¦ea=fausses -4¦ea=faux 6¦ea=femmes -1¦ea=fibrillations -2¦ea=fiches 2¦ea=films 4¦" +
  "ea=finances -5¦ea=fonctionnaires 2¦ea=fonctions 3¦ea=fonds -1¦ea=forces -5¦ea=formations 1¦" +
  "ea=formes 1¦ea=fractures -6¦ea=français -10¦ea=frites 3¦ea=frégates -4¦ea=gens 5¦ea=gouvernements -4¦" +
  "ea=grandes -1¦ea=grands -1¦ea=habitants -1¦ea=hauts 3¦ea=hauts-de-seine -6¦ea=hlm -2¦ea=hommes -1¦" +
  "ea=horaires 2¦ea=idées 5¦ea=illustrations 4¦ea=impôts -8¦ea=informations 2¦ea=inhibiteurs 1¦" +
  "ea=institutions -5¦ea=intermédiaires 1¦ea=interventions -4¦ea=inventaires 3¦ea=investissements 1¦" +
  "ea=jeunes -2¦ea=jeux 3¦ea=juges -4¦ea=juifs -1¦ea=kits 4¦ea=liens 5¦ea=locaux -1¦ea=loges -2¦" +
  "ea=loyers 1¦ea=lycées -5¦ea=machines 2¦ea=maires -3¦ea=marchés 2¦ea=marqueurs -3¦ea=matchs 2¦" +
  "ea=mesures 5¦ea=micro-organismes -1¦ea=ministres -4¦ea=mises 2¦ea=missiles -4¦ea=moments 2¦" +
  "ea=monuments -2¦ea=motifs -6¦ea=mots 3¦ea=mouvements 2¦ea=moyens -5¦ea=médias -2¦ea=médicaments 2¦" +
  "ea=mêmes -6¦ea=nations -5¦ea=navires -1¦ea=nems 1¦ea=nombreuses -3¦ea=noms 2¦ea=nouvelles -3¦" +
  "ea=officiers -1¦ea=offres 1¦ea=ong -4¦ea=os -4¦ea=otages -1¦ea=ouragans -1¦ea=paillotes -1¦" +
  "ea=partis -1¦ea=pas 4¦ea=patients 2¦ea=pays -2¦ea=paysages 4¦ea=peines 1¦ea=pensions -2¦" +
  "ea=personnages -1¦ea=personnalités -2¦ea=personnes 3¦ea=petites 3¦ea=petits 9¦ea=philippines -7¦" +
  "ea=piastres -4¦ea=pièces 3¦ea=plus -5¦ea=ports -1¦ea=postes -2¦ea=prairies 2¦ea=premiers -2¦" +
  "ea=prises -1¦ea=prix 1¦ea=problèmes 7¦ea=propos -5¦ea=propositions 2¦ea=puissances -2¦ea=pères 1¦" +
  "ea=quatre -1¦ea=questions 2¦ea=quinze -1¦ea=raisons 2¦ea=rapides -4¦ea=recherches 1¦" +
  "ea=recommandations 1¦ea=reins -2¦ea=ressources 3¦ea=retombées 1¦ea=routes -5¦ea=réactions 3¦" +
  "ea=répercussions -2¦ea=résultats 2¦ea=salaires 4¦ea=sciences -2¦ea=semaines 4¦ea=sentiments 1¦" +
  "ea=services -5¦ea=shootings 1¦ea=signes 3¦ea=six -1¦ea=sociétés -3¦ea=soins 2¦ea=sommes 1¦ea=soucis 6¦" +
  "ea=soupapes -5¦ea=sources 5¦ea=souvenirs 1¦ea=sports -1¦ea=squelettes 2¦ea=suffrages -1¦ea=suites -4¦" +
  "ea=systèmes -1¦ea=taux 1¦ea=terres 3¦ea=tissus -5¦ea=touristes -2¦ea=traces 1¦ea=trains 6¦" +
  "ea=tranchées -3¦ea=travaux 2¦ea=trois -2¦ea=troubles 4¦ea=trucs 1¦ea=universités 2¦ea=valeurs -3¦" +
  "ea=victimes -1¦ea=villes -5¦ea=vins -2¦ea=véhicules 5¦ea=vétérans 1¦ea=yeux -2¦ea=zones -1¦" +
  "ea=écoles -5¦ea=écrivains -1¦ea=électeurs -2¦ea=élections -6¦ea=élus 2¦ea=éléments -2¦ea=émotions -4¦" +
  "ea=états -6¦ea=états-unis -11¦ea=études 4¦ea=événements -2¦ea=évêques 2¦ea=îles -4¦ea=œuvres 2¦ea=… 4¦" +
  'eb= 7¦eb=" -1¦eb=% -7¦eb=( 4¦eb=, 4¦eb=- 3¦eb=-t-il 5¦eb=-t-on 3¦eb=: 3¦eb=a 5¦eb=accueil -3¦' +
  "eb=administration -1¦eb=affaire -11¦eb=ai 3¦eb=application -1¦eb=as 3¦eb=association -1¦eb=auprès -3¦" +
  "eb=aussi 5¦eb=autour -4¦eb=avais 3¦eb=avait 5¦eb=avec 6¦eb=avoir 4¦eb=balayage -1¦eb=bout -2¦" +
  "eb=cadre -1¦eb=carte -2¦eb=cause 1¦eb=celles -2¦eb=centre -3¦eb=ceux -3¦eb=chacune -2¦eb=chez 5¦" +
  "eb=comme 9¦eb=composer 2¦eb=conduire 5¦eb=connaissance -2¦eb=connu -1¦eb=contenant 2¦eb=contient 2¦" +
  "eb=cours -3¦eb=coût -1¦eb=créateur -1¦eb=côtés -2¦eb=dans 13¦eb=directeur -1¦eb=distribué 3¦" +
  "eb=droits -2¦eb=début -3¦eb=déjà 2¦eb=en-dessous -3¦eb=encore 2¦eb=est -1¦eb=et 1¦eb=eu 4¦eb=euh 4¦" +
  "eb=europe -2¦eb=existe 7¦eb=exposé -3¦eb=extérieur -2¦eb=faire 10¦eb=faisait 2¦eb=fait 3¦eb=faveur -1¦" +
  "eb=feu -1¦eb=fil -1¦eb=fin -1¦eb=financiers -3¦eb=fournir 2¦eb=français -2¦eb=gestation -2¦" +
  "eb=globale -1¦eb=graves -2¦eb=guerre -2¦eb=général -2¦eb=générale -1¦eb=géographique -1¦" +
  "eb=histoire -3¦eb=hlm -3¦eb=imminente -2¦eb=incidence -2¦eb=intérêt -2¦eb=issue -1¦eb=ligue -2¦" +
  "eb=liste -3¦eb=long -1¦eb=lors -4¦eb=majorité -1¦eb=milieu -2¦eb=ministre -7¦eb=ministère -1¦" +
  "eb=montant -3¦eb=national -1¦eb=nationale -2¦eb=niveau -3¦eb=nom -1¦eb=nombre -3¦eb=noms -1¦" +
  "eb=obtenir 4¦eb=ont 1¦eb=ou 5¦eb=par 8¦eb=parti -3¦eb=partie -2¦eb=pas 4¦eb=pendant 3¦eb=pirates -1¦" +
  "eb=plupart -3¦eb=pose 4¦eb=pour 11¦eb=pourcentage -2¦eb=pris 3¦eb=produit 2¦eb=promenade -1¦" +
  "eb=propose 5¦eb=provoquer 1¦eb=proximité -2¦eb=présentaient 4¦eb=présentant 4¦eb=présente 7¦" +
  "eb=présenté 4¦eb=président -7¦eb=que 10¦eb=recevoir 2¦eb=remarquez 2¦eb=représentants -1¦" +
  "eb=respect -1¦eb=responsable -1¦eb=revendications -1¦eb=rpr -2¦eb=réduction -1¦eb=résultats -1¦" +
  "eb=scandale -2¦eb=sein -1¦eb=service -1¦eb=soldats -3¦eb=sont 7¦eb=spécialiste -3¦eb=square -2¦" +
  "eb=subi 2¦eb=sur 9¦eb=titre 2¦eb=total -2¦eb=toujours 7¦eb=traitement -1¦eb=trouver 3¦eb=un -2¦" +
  "eb=une -4¦eb=uniquement 4¦eb=université -1¦eb=utiliser 2¦eb=vente -1¦eb=violations -1¦eb=voir 1¦" +
  "eb=vue -2¦eb=yeux -1¦eb=à 8¦eb=également 10¦eb=égalité -1¦eb=étaient 3¦eb=était 3¦eb=été 3¦ec=  7¦" +
  "ec= - 3¦ec= affaire -7¦ec= liste -2¦ec=% en-dessous -3¦ec=, avec 2¦ec=, dans 1¦ec=, faire 3¦" +
  "ec=, ministre -3¦ec=, pendant 3¦ec=, pour 1¦ec=, que 2¦ec=a -t-il 3¦ec=a été 3¦ec=ai fait 2¦" +
  "ec=ainsi que -5¦ec=appelée affaire -2¦ec=association nationale -1¦ec=au cours -3¦ec=au début -1¦" +
  "ec=au fil -1¦ec=au niveau -1¦ec=au sein -1¦ec=aux côtés -2¦ec=aux yeux -1¦ec=c' est 7¦ec=c' était 3¦" +
  "ec=ce sont 2¦ec=d' administration -1¦ec=d' incidence -1¦ec=de faire 2¦ec=de gestation -2¦" +
  "ec=de trouver 2¦ec=de vue -1¦ec=des , 7¦ec=des hlm -1¦ec=des violations -1¦ec=en application -1¦" +
  "ec=en faveur -1¦ec=est une -1¦ec=euh , 7¦ec=fait partie -2¦ec=général rpr -2¦ec=il avait 1¦" +
  "ec=incidence globale -1¦ec=j' ai 3¦ec=l' affaire -2¦ec=l' histoire -2¦ec=l' intérêt -2¦ec=l' un -3¦" +
  "ec=l' une -1¦ec=la fin -1¦ec=la ligue -1¦ec=la liste -1¦ec=la majorité -1¦ec=la plupart -3¦" +
  "ec=la réduction -1¦ec=la vente -1¦ec=la vue -1¦ec=le cadre -1¦ec=le coût -1¦ec=le créateur -1¦" +
  "ec=le directeur -1¦ec=le feu -1¦ec=le milieu -2¦ec=le ministre -1¦ec=le montant -3¦ec=le nom -1¦" +
  "ec=le respect -1¦ec=le traitement -1¦ec=les noms -1¦ec=majeure partie -2¦ec=ministère français -2¦" +
  "ec=office hlm -2¦ec=on faisait 2¦ec=patients présentant 2¦ec=peut avoir 1¦ec=portant sur 2¦" +
  "ec=que celles -2¦ec=quel pourcentage -1¦ec=qui est -8¦ec=remarquez un -1¦ec=tels que 2¦" +
  "ec=troubles graves -1¦ec=trouvés dans 1¦ec=tu as 3¦ec=tu avais 3¦ec=une partie -2¦" +
  "ec=union nationale -1¦ec=versées à 1¦ec=vous remarquez 2¦ec=y a 4¦ec=y avait 3¦ec=y avoir 2¦" +
  'ec=à cause -4¦ec=à conduire 5¦ec=à utiliser 2¦ed= -4¦ed=" -4¦ed=% -7¦ed=( -4¦ed=, 3¦ed=1994 4¦ed=: -6¦' +
  "ed=a 19¦ed=ai 2¦ed=ainsi -5¦ed=alors 1¦ed=ancien -5¦ed=appelée -2¦ed=association -4¦ed=au -21¦" +
  "ed=aurait 4¦ed=aux -8¦ed=avait 14¦ed=avez 5¦ed=avoir 10¦ed=basées 1¦ed=bien 1¦ed=c' 10¦ed=ce -3¦" +
  "ed=centre -2¦ed=cette -2¦ed=charte -1¦ed=comme -1¦ed=commission 3¦ed=compagnie 3¦ed=constitution -4¦" +
  "ed=d' 4¦ed=de -4¦ed=des -4¦ed=donc 1¦ed=du -19¦ed=elle 1¦ed=en -3¦ed=est -3¦ed=et -3¦ed=euh 7¦" +
  "ed=existe 5¦ed=faire 1¦ed=fait -2¦ed=fonctionnaires -1¦ed=grand -5¦ed=général -3¦ed=il 15¦" +
  "ed=incidence -1¦ed=j' 3¦ed=l' -29¦ed=la -27¦ed=le -30¦ed=les -13¦ed=lui -4¦ed=majeure -2¦ed=me 2¦" +
  "ed=ministère -2¦ed=mon -3¦ed=nous 7¦ed=office -4¦ed=on 13¦ed=ont 10¦ed=organisation -1¦ed=ou -3¦" +
  "ed=par 4¦ed=pas 4¦ed=patients 4¦ed=peut 3¦ed=peuvent 1¦ed=peux 3¦ed=plus -6¦ed=portant 2¦ed=pour 9¦" +
  "ed=premier -5¦ed=publie 3¦ed=que 2¦ed=quel -2¦ed=qui 10¦ed=remarquez -1¦ed=réduction -3¦ed=s' 1¦" +
  "ed=se -11¦ed=semaines 4¦ed=site 1¦ed=sont 6¦ed=tels 2¦ed=troisième 1¦ed=troubles -1¦ed=trouvés 1¦" +
  "ed=tu 11¦ed=un -12¦ed=une -8¦ed=union 1¦ed=versées 1¦ed=vieille -2¦ed=violations -1¦ed=vous 1¦ed=y 9¦" +
  'ed=à 10¦ed=ça 7¦ed=étude 1¦ed=été -4¦ed=être -2¦ey= 2¦ey=" -3¦ey=( -8¦ey=) -10¦ey=. -5¦ey=6 -1¦' +
  "ey=90 -1¦ey=: -3¦ey=[ -1¦ey=a -1¦ey=adultes -1¦ey=allergiques 1¦ey=appropriés 1¦ey=après 2¦" +
  "ey=armées -1¦ey=atteints 5¦ey=au 8¦ey=auprès 3¦ey=auriculaires -2¦ey=aussi 1¦ey=aux -1¦ey=avait -2¦" +
  "ey=avec 7¦ey=bien -2¦ey=britanniques 3¦ey=caporaux -3¦ey=chargés 3¦ey=chez -1¦ey=cliniques -1¦" +
  "ey=combattants -1¦ey=comme 15¦ey=concernant -2¦ey=contre 2¦ey=culturels -1¦ey=d' -1¦ey=dans 6¦" +
  "ey=des 5¦ey=différentes 3¦ey=différents 6¦ey=diplomatiques 3¦ey=dont 2¦ey=du -5¦ey=dynamiques 2¦" +
  "ey=dès 3¦ey=en 6¦ey=entre -1¦ey=essentielles 3¦ey=est -4¦ey=et -14¦ey=euh 10¦ey=extrêmement 3¦" +
  "ey=factures -4¦ey=fait 2¦ey=financiers -2¦ey=fleurs -1¦ey=français 1¦ey=fut -2¦ey=graves 1¦" +
  "ey=historiques 3¦ey=humaines -3¦ey=humains -1¦ey=importants -1¦ey=indésirables 5¦ey=initiales -3¦" +
  "ey=jours -1¦ey=la -2¦ey=les -3¦ey=locales -3¦ey=mais 2¦ey=membres -7¦ey=militaires -2¦ey=muppets -1¦" +
  "ey=médicaux 2¦ey=naturels -4¦ey=nouveaux -1¦ey=occidentales -1¦ey=occultes -1¦ey=ont 3¦ey=osseuses 2¦" +
  "ey=ou 1¦ey=où 1¦ey=parties -3¦ey=pendant -1¦ey=photos 1¦ey=politiques 2¦ey=pour 9¦ey=précis 2¦" +
  "ey=présentant 2¦ey=publics -2¦ey=qu' 3¦ey=quarante -4¦ey=que 1¦ey=qui 2¦ey=rencontres 2¦ey=rénaux 2¦" +
  "ey=s' 2¦ey=se -2¦ey=sont 3¦ey=sous 1¦ey=suivants -1¦ey=supplémentaires 3¦ey=sur -3¦ey=survenant 1¦" +
  "ey=tels 3¦ey=tout 3¦ey=traités -2¦ey=trucs 4¦ey=très -2¦ey=un -2¦ey=unies -2¦ey=urticariennes 2¦" +
  'ey=vers -1¦ey=versées -1¦ey=à 5¦ey=électorales 2¦ey=électriques 2¦ey=était -4¦ey=étrangères -6¦ez=" 3¦' +
  "ez=, 4¦ez=ais -5¦ez=ans 1¦ez=ats -2¦ez=aux 2¦ez=ays -2¦ez=bas 4¦ez=bes -7¦ez=bus 3¦ez=cas 2¦ez=chs 2¦" +
  "ez=cis 6¦ez=cts 3¦ez=des 3¦ez=efs -5¦ez=els 2¦ez=ems 1¦ez=ens 2¦ez=ers 1¦ez=ets -2¦ez=eux -3¦ez=fis 3¦" +
  "ez=ges -3¦ez=gts 1¦ez=hes 4¦ez=hlm -2¦ez=hés 2¦ez=ias -2¦ez=ies -2¦ez=ifs -3¦ez=ils -4¦ez=ine -6¦" +
  "ez=ins -4¦ez=irs -1¦ez=its 1¦ez=les 7¦ez=lms 4¦ez=lus -2¦ez=mes 5¦ez=mis 2¦ez=mps -3¦ez=nds -2¦" +
  "ez=nes -1¦ez=ngs 5¦ez=nis -11¦ez=nts 2¦ez=nze -2¦ez=ois -3¦ez=oms 2¦ez=ong -4¦ez=ons 3¦ez=os -4¦" +
  "ez=ots 3¦ez=pas 5¦ez=pes -1¦ez=pos -5¦ez=ras -5¦ez=rds 3¦ez=rix 1¦ez=rps -1¦ez=rts -6¦ez=rés -1¦" +
  "ez=ses 7¦ez=six -1¦ez=sus -5¦ez=sés -1¦ez=tes -4¦ez=tis -1¦ez=tre -1¦ez=tés -6¦ez=ubs -2¦ez=ucs 1¦" +
  "ez=ues -1¦ez=urs 1¦ez=uts 8¦ez=ves -4¦ez=ées -1¦ez=êts 6¦ez=ôts -8¦ez=ûts -1¦ez=… 4¦g= 4¦g=au 1¦" +
  "g=de -7¦g=des -2¦g=du -11¦g=en 1¦g=l' -7¦g=la -3¦g=le 4¦g=les 2¦g=son -2¦g=un 3¦g=une 2¦g=à 6¦h=  4¦" +
  "h=d'  2¦h=d' de -1¦h=d' du -3¦h=de  -5¦h=de de -4¦h=de des 5¦h=des  1¦h=des ( 3¦h=des : -1¦" +
  "h=des avec 4¦h=des de -1¦h=des des -2¦h=des du -6¦h=des en -1¦h=des l' -16¦h=des la -8¦h=des les 5¦" +
  "h=des par 5¦h=des que 3¦h=des à 3¦h=du  -1¦h=du au -5¦h=du de -1¦h=du en -1¦h=du le 1¦h=du à -1¦" +
  "h=en  1¦h=l' de 1¦h=la de -5¦h=le  5¦h=le sur -2¦h=les  1¦h=les dans 2¦h=son de -2¦h=un  3¦h=à des 3¦" +
  "k=  4¦k= - 3¦k= ne -2¦k= re -7¦k= te -5¦k= ue 4¦k= ès 3¦k=% us -3¦k=( re -1¦k=, as -1¦k=, de 6¦" +
  "k=, ec 2¦k=, er -1¦k=, le -2¦k=, me 1¦k=, nt -4¦k=, on 5¦k=, re -3¦k=, ue 7¦k=, ur 1¦k=, ès -3¦" +
  "k=, ée -2¦k=: nt -5¦k=: re -1¦k=a il 3¦k=a sé 2¦k=a té -1¦k=ai it 2¦k=ainsi ue -5¦k=ancien er -1¦" +
  "k=ancien nt -5¦k=ancien re -1¦k=appelée re -2¦k=association le -1¦k=au au -2¦k=au et -1¦k=au il -3¦" +
  "k=au in -1¦k=au it -4¦k=au me -1¦k=au nt -4¦k=au rd -1¦k=au re -3¦k=au rs -3¦k=au ta -1¦k=au ut -2¦" +
  "k=aux es -2¦k=aux ns -1¦k=aux ts -2¦k=aux ux -1¦k=aux és -2¦k=avait lé 2¦k=avait vé 3¦k=avoir sé 5¦" +
  "k=c' it 7¦k=c' st 9¦k=ce nt -2¦k=centre al -2¦k=chanteur al -1¦k=comité al -1¦k=commission re -2¦" +
  "k=compagnie it 3¦k=couleurs es -1¦k=d' ce -1¦k=d' er 3¦k=d' il -2¦k=d' ne -1¦k=d' on -1¦k=de ce -1¦" +
  "k=de er 6¦k=de es -2¦k=de ge -2¦k=de ie -1¦k=de le -1¦k=de nt -1¦k=de on -3¦k=de re 13¦k=de té -2¦" +
  "k=de ue -2¦k=des es -5¦k=des lm -1¦k=des ns -2¦k=des ps -1¦k=des rs -1¦k=des ts -3¦k=du au -2¦" +
  "k=du et -1¦k=du me -1¦k=du ne -1¦k=du nt -3¦k=du re -2¦k=du ur -1¦k=du ut -2¦k=en ge -1¦k=en ie 6¦" +
  "k=en nt 10¦k=en on -2¦k=en re -3¦k=en se 5¦k=en ur -3¦k=est as 1¦k=est ne -2¦k=est ue -3¦k=est ur -1¦" +
  "k=et er 2¦k=et es -1¦k=et it 3¦k=et te 2¦k=et ue -1¦k=faire er 2¦k=fait ie -2¦k=faux rs -1¦" +
  "k=financement al -1¦k=grand re -2¦k=général pr -2¦k=il it 2¦k=incidence le -1¦k=j' ai 3¦k=l' at -1¦" +
  "k=l' ce -2¦k=l' de -1¦k=l' it -3¦k=l' le -1¦k=l' ne -1¦k=l' nt -6¦k=l' on -2¦k=l' re -5¦k=l' se -1¦" +
  "k=l' st -1¦k=l' té -3¦k=l' ue -1¦k=l' un -3¦k=l' ur -2¦k=l' êt -2¦k=la ce 5¦k=la de -1¦k=la he -1¦" +
  "k=la ie -1¦k=la in -1¦k=la ié -1¦k=la le -2¦k=la me -1¦k=la mo -1¦k=la ne -1¦k=la on -5¦k=la re -3¦" +
  "k=la rt -3¦k=la se -4¦k=la te -5¦k=la té -5¦k=la ue -3¦k=la ur -3¦k=la ée -1¦k=le al -2¦k=le at -1¦" +
  "k=le au -1¦k=le ct -1¦k=le en -2¦k=le er -2¦k=le et -1¦k=le eu -2¦k=le ge -2¦k=le le -1¦k=le nt -6¦" +
  "k=le om -3¦k=le on -1¦k=le re -4¦k=le te -1¦k=le ur -3¦k=le ut -1¦k=le ût -1¦k=les es -4¦k=les is -2¦" +
  "k=les ms -1¦k=les ns -5¦k=les rs -1¦k=les ts -2¦k=les és -1¦k=listes es 5¦k=mais en -3¦k=mais nt 1¦" +
  "k=mais si 1¦k=majeure ie -2¦k=ministère is -2¦k=non le -1¦k=nous ns 7¦k=office lm -2¦k=on a 1¦" +
  "k=on it 4¦k=on ve 5¦k=ou le -2¦k=ou re -2¦k=parce ue 1¦k=pas nt -1¦k=pas ur 1¦k=patients nt 4¦" +
  "k=peut er 1¦k=peut ir 1¦k=peuvent er 1¦k=plus nd -1¦k=plus re -2¦k=portant ur 2¦k=pour er 3¦" +
  "k=pour re 5¦k=premier ur -3¦k=que es -2¦k=quel ge -1¦k=quelle ie 5¦k=qui it -2¦k=qui nd 8¦k=qui nt 6¦" +
  "k=qui st -8¦k=qui te 6¦k=remarquez un -1¦k=s' it -1¦k=s' nt 2¦k=se er -8¦k=se it 2¦k=sont nt 2¦" +
  "k=tels ue 2¦k=tenir te -2¦k=trois ts -1¦k=troubles es -1¦k=trouvés ns 1¦k=tu as 3¦k=tu is 9¦" +
  "k=un nt -2¦k=un re -1¦k=un vé -1¦k=une ie -2¦k=une on -2¦k=une té -1¦k=une ée -1¦k=union le -1¦" +
  "k=versées à 1¦k=violations es -1¦k=vous ez 8¦k=y a 4¦k=y ir 2¦k=y it 3¦k=à ir -1¦k=à on 6¦k=à re 6¦" +
  'k=à se -5¦k=à té -3¦k=êtes nt -1¦t= 4¦t=" -2¦t=% -8¦t=( 3¦t=) 1¦t=, 2¦t=- 3¦t=-t-il 5¦t=-t-on 3¦t=: 3¦' +
  "t=a 11¦t=accueil -3¦t=administrant 5¦t=administration -1¦t=adresse 4¦t=affaire -11¦t=agit -1¦t=ai 3¦" +
  "t=application -1¦t=as 3¦t=association -1¦t=auprès -4¦t=aussi 5¦t=autour -4¦t=avais 3¦t=avait 8¦" +
  "t=avec 13¦t=avez 5¦t=avoir 4¦t=balayage -1¦t=base -1¦t=bord 3¦t=bout -2¦t=but -1¦t=cadre -1¦" +
  "t=carte -2¦t=celles -2¦t=central -1¦t=centre -3¦t=ceux -3¦t=chacune -2¦t=chambre -1¦t=chargé -3¦" +
  "t=chef-lieu -4¦t=chez 5¦t=commandes -1¦t=comme 9¦t=commun -1¦t=composer 2¦t=compte -2¦t=conduire 5¦" +
  "t=connaissance -2¦t=connu -1¦t=conscience -1¦t=contenant 8¦t=contient 2¦t=contrôle -2¦t=cours -3¦" +
  "t=coût -1¦t=créateur -1¦t=cérémonie -1¦t=côté -3¦t=côtés -2¦t=cœur -2¦t=dakota -1¦t=dans 13¦" +
  "t=demande 2¦t=directeur -1¦t=distribué 3¦t=dmo -1¦t=dossier -2¦t=droits -2¦t=du -1¦t=début -4¦" +
  "t=décret -1¦t=déjà 2¦t=départ -2¦t=département -1¦t=dérivé -1¦t=développement -3¦t=en-dessous -3¦" +
  "t=encore 2¦t=enfin 5¦t=essentiellement 2¦t=est 1¦t=et 2¦t=eu 4¦t=euh 3¦t=europe -2¦t=européenne -1¦" +
  "t=existe 7¦t=exposé -3¦t=extérieur -2¦t=faire 21¦t=faisait 1¦t=fait 2¦t=faveur -1¦t=feu -1¦t=fil -1¦" +
  "t=fin -1¦t=financement -1¦t=financiers -3¦t=fonctionnement -1¦t=fond -1¦t=fondateur -1¦t=fonds -1¦" +
  "t=formation -1¦t=fournir 2¦t=français -3¦t=gestation -2¦t=globale -1¦t=gonflement -3¦t=gouverneur -1¦" +
  "t=graves -2¦t=guerre -2¦t=général -2¦t=générale -2¦t=géographique -1¦t=hauteur -1¦t=histoire -3¦" +
  "t=hlm -3¦t=illégal -1¦t=imminente -2¦t=incidence -2¦t=intermittent -1¦t=intérieur -1¦t=intérêt -2¦" +
  "t=inventeur -1¦t=issu -2¦t=issue -1¦t=issus -1¦t=joueur -1¦t=lancement 6¦t=lauréat -2¦t=ligue -2¦" +
  "t=liste -4¦t=long -1¦t=lors -5¦t=majorité -2¦t=membres 3¦t=mesure -3¦t=milieu -2¦t=ministre -7¦" +
  "t=ministère -1¦t=moitié -1¦t=montant -3¦t=moyenne -2¦t=même -2¦t=national -1¦t=nationale -2¦" +
  "t=niveau -3¦t=nom -3¦t=nombre -3¦t=noms -1¦t=nord -1¦t=obtenir 4¦t=occultes -1¦t=ont 6¦t=ordre -1¦" +
  "t=ou 4¦t=ouverture -1¦t=paiement -2¦t=par 8¦t=parti -3¦t=partie -2¦t=partir -5¦t=pas 5¦t=passé 5¦" +
  "t=pendant 3¦t=peu 4¦t=peur -1¦t=pirates -1¦t=place -1¦t=plupart -3¦t=plus -1¦t=populaire -2¦" +
  "t=population -2¦t=pose 4¦t=pour 11¦t=pourcentage -2¦t=principal -1¦t=principale -1¦t=principalement 3¦" +
  "t=pris 3¦t=prise -1¦t=produit 2¦t=profond -1¦t=promenade -1¦t=propose 5¦t=propriétaire -1¦" +
  "t=provoquer 1¦t=proximité -2¦t=près -1¦t=présentaient 4¦t=présentant 4¦t=présente 7¦t=présenté 4¦" +
  "t=président -8¦t=présidente -1¦t=que 13¦t=recevoir 2¦t=remarquez 2¦t=représentant -4¦" +
  "t=représentants -1¦t=respect -1¦t=responsable -1¦t=retour -1¦t=revendications -1¦t=rpr -2¦t=rue -1¦" +
  "t=réduction -1¦t=régions -2¦t=résultant -2¦t=résultats -1¦t=rôle -1¦t=santé -1¦t=scandale -2¦" +
  "t=sein -1¦t=serait -1¦t=service -1¦t=soldats -3¦t=sont 7¦t=soutien -2¦t=spécialiste -3¦t=square -2¦" +
  "t=statut -1¦t=subi 2¦t=sud -1¦t=sujet -1¦t=sur 9¦t=titre 2¦t=total -2¦t=toujours 7¦t=tour -2¦" +
  "t=traitement -1¦t=troubles -1¦t=trouver 3¦t=trésorier -1¦t=un -2¦t=une -4¦t=uniquement 4¦" +
  "t=université -1¦t=utiliser 2¦t=vallée -1¦t=vente -1¦t=verdict -1¦t=victimes -1¦t=vie -1¦" +
  "t=violations -1¦t=vis-à-vis -2¦t=voir 1¦t=vol -2¦t=vue -3¦t=yeux -1¦t=à 8¦t=également 9¦t=égalité -1¦" +
  "t=électeurs -1¦t=électorales 5¦t=émanant -1¦t=étaient 3¦t=était 6¦t=état -1¦t=été 3¦u -33¦u1= -3¦" +
  'u1=" -1¦u1=% -1¦u1=( -1¦u1=) -1¦u1=, -2¦u1=7 -1¦u1=a 4¦u1=c 6¦u1=d 2¦u1=e -11¦u1=f -1¦u1=g -2¦u1=i -2¦' +
  'u1=l -5¦u1=m -3¦u1=n -8¦u1=o -1¦u1=r -5¦u1=s -7¦u1=t 3¦u1=x -2¦u1=z 2¦u1=à -1¦u1=é -1¦u2= -3¦u2=" -1¦' +
  "u2=% -1¦u2=( -1¦u2=) -1¦u2=, -2¦u2=a 5¦u2=al -3¦u2=at -2¦u2=au -1¦u2=ce -2¦u2=ct -1¦u2=de -1¦u2=du -1¦" +
  "u2=ec 7¦u2=el -1¦u2=en -1¦u2=er 2¦u2=es -6¦u2=et -1¦u2=eu 4¦u2=ez 2¦u2=ge -2¦u2=he -1¦u2=ie -2¦" +
  "u2=il -1¦u2=in -2¦u2=ir -1¦u2=is 10¦u2=it 5¦u2=le -3¦u2=ls -1¦u2=là -1¦u2=me -1¦u2=mo -1¦u2=nd 3¦" +
  "u2=ne -2¦u2=ng -1¦u2=ns -3¦u2=nt 4¦u2=om -2¦u2=on -6¦u2=ou -1¦u2=ra -1¦u2=rd -1¦u2=re 6¦u2=rs -2¦" +
  "u2=rt -1¦u2=ré -1¦u2=se -1¦u2=si -1¦u2=st 1¦u2=sé 4¦u2=ta -1¦u2=te 2¦u2=ts -2¦u2=té -3¦u2=ui -1¦" +
  'u2=ur -5¦u2=us -1¦u2=ut -2¦u2=ux -2¦u2=ve -1¦u2=vé -1¦u2=ès -1¦u2=ée -2¦u2=és -1¦u3= -3¦u3=" -1¦' +
  "u3=% -1¦u3=( -1¦u3=) -1¦u3=, -2¦u3=a 5¦u3=ace -1¦u3=age -2¦u3=ais 4¦u3=ait 2¦u3=ale -1¦u3=ant 4¦" +
  "u3=art -1¦u3=aré -1¦u3=ata -1¦u3=aux -1¦u3=bre -1¦u3=but -2¦u3=ces -1¦u3=che -1¦u3=dmo -1¦u3=dre -1¦" +
  "u3=du -1¦u3=eau -1¦u3=end 4¦u3=ens -1¦u3=ent -4¦u3=era -1¦u3=ers -1¦u3=est 1¦u3=et 1¦u3=ets -1¦" +
  "u3=eur -4¦u3=eux -1¦u3=fin -1¦u3=gal -1¦u3=ges -1¦u3=git -1¦u3=ict -1¦u3=ien -1¦u3=ier -1¦u3=ils -1¦" +
  "u3=ine -1¦u3=ins -1¦u3=ion -4¦u3=ire 7¦u3=ite -1¦u3=ité -2¦u3=ivé -1¦u3=ler -1¦u3=les -1¦u3=lle -1¦" +
  "u3=mes -1¦u3=nce -1¦u3=nde -1¦u3=nne -1¦u3=nom -2¦u3=nte -1¦u3=nts -1¦u3=oit 6¦u3=ond -1¦u3=ons -1¦" +
  "u3=ord -1¦u3=ota -1¦u3=ou -1¦u3=our -1¦u3=pas 1¦u3=que 1¦u3=ral -2¦u3=res -1¦u3=ret -1¦u3=ris 7¦" +
  "u3=rue -1¦u3=rès -1¦u3=rée -1¦u3=son -1¦u3=ssé 4¦u3=ste -1¦u3=tat -1¦u3=tes -1¦u3=tie -1¦u3=ton -1¦" +
  'u3=tre -1¦u3=ure 5¦u3=urs -2¦u3=ute 6¦u3=vec 7¦u3=ère -1¦u3=éat -1¦ua=" -3¦ua=, -1¦ua=17 -1¦ua=3e -1¦' +
  "ua=5 -1¦ua=berceau -1¦ua=bon 2¦ua=budget -1¦ua=canada -1¦ua=championnat -1¦ua=chef -1¦ua=chemin -1¦" +
  "ua=cheval -1¦ua=chien -1¦ua=château -1¦ua=clopidogrel 10¦ua=code -1¦ua=combat -1¦ua=comité -1¦" +
  "ua=conseil -2¦ua=contrat -1¦ua=corps -1¦ua=coup -9¦ua=crdt -1¦ua=côté -3¦ua=dossier -2¦ua=du -1¦" +
  "ua=groupe -2¦ua=japon -2¦ua=jour -1¦ua=journal -1¦ua=kentucky -1¦ua=latin -1¦ua=liban -1¦ua=lieu 1¦" +
  "ua=livre -1¦ua=lycée -1¦ua=mal 8¦ua=maryland -1¦ua=ministre -1¦ua=mississippi -1¦ua=moins -2¦" +
  "ua=monde -2¦ua=même -1¦ua=nord -1¦ua=pain 10¦ua=panama -1¦ua=paracétamol 5¦ua=parti -3¦" +
  "ua=patrimoine -1¦ua=pays -1¦ua=personnage -1¦ua=pied -1¦ua=point -1¦ua=portugal -1¦ua=premier -2¦" +
  "ua=prix -1¦ua=procès -1¦ua=présent -1¦ua=président -1¦ua=ps -1¦ua=public -1¦ua=pôle -1¦ua=quartier -1¦" +
  "ua=rapport -1¦ua=roi -1¦ua=royaume-uni -1¦ua=rpr -2¦ua=réseau -1¦ua=secret -1¦ua=secrétariat -1¦" +
  "ua=sens 6¦ua=soleil -1¦ua=soutien -1¦ua=spectacle -1¦ua=style -1¦ua=sud -1¦ua=système -1¦ua=temps 3¦" +
  'ua=texas -1¦ua=texte -1¦ua=tissu -2¦ua=tout 1¦ua=train -1¦ua=tram -1¦ua=village -1¦ub= -3¦ub=" -1¦' +
  "ub=% -1¦ub=( -1¦ub=) -1¦ub=, -2¦ub=a 5¦ub=administrant 5¦ub=agit -1¦ub=avec 7¦ub=but -1¦ub=central -1¦" +
  "ub=ceux -1¦ub=dakota -1¦ub=dmo -1¦ub=du -1¦ub=début -1¦ub=décret -1¦ub=département -1¦ub=dérivé -1¦" +
  "ub=est 2¦ub=et 1¦ub=faire 11¦ub=fin -1¦ub=financement -1¦ub=français -1¦ub=gouverneur -1¦" +
  "ub=illégal -1¦ub=intermittent -1¦ub=inventeur -1¦ub=joueur -1¦ub=lauréat -1¦ub=mesure -1¦ub=nom -2¦" +
  "ub=nord -1¦ub=ordre -1¦ub=ou -1¦ub=ouverture -1¦ub=partie -1¦ub=pas 1¦ub=passé 4¦ub=place -1¦" +
  "ub=population -2¦ub=propriétaire -1¦ub=président -1¦ub=que 3¦ub=représentant -1¦ub=rue -1¦" +
  "ub=résultant -2¦ub=serait -1¦ub=trésorier -1¦ub=verdict -1¦ub=également -1¦ub=électeurs -1¦" +
  "ub=émanant -1¦ub=était 3¦ub=état -1¦uc=  -3¦uc= et -1¦uc=, et -1¦uc=, pas -1¦uc=, président -1¦" +
  "uc=ancien trésorier -1¦uc=aspirine et 10¦uc=au nord -1¦uc=c' est 3¦uc=comité central -1¦" +
  "uc=de financement -1¦uc=donc , -1¦uc=du , -1¦uc=du département -1¦uc=en administrant 5¦uc=est pas -1¦" +
  "uc=euh , 7¦uc=faux électeurs -1¦uc=financement illégal -1¦uc=l' inventeur -1¦uc=l' état -1¦" +
  "uc=la dmo -1¦uc=la fin -1¦uc=la population -2¦uc=le joueur -1¦uc=le nom -2¦uc=qui serait -1¦" +
  "uc=s' agit -1¦uc=un dérivé -1¦uc=êtes intermittent -1¦ud= -6¦ud=, 7¦ud=: -1¦ud=a -1¦ud=ai 5¦" +
  "ud=ancien -1¦ud=article -1¦ud=aspirine 10¦ud=au -6¦ud=aux -1¦ud=bonne -1¦ud=c' 7¦ud=comité -1¦" +
  "ud=commission -1¦ud=d' -2¦ud=de -1¦ud=des -2¦ud=deux -1¦ud=donc -1¦ud=du -5¦ud=en 2¦ud=est -3¦ud=et 3¦" +
  "ud=euh 7¦ud=faux -1¦ud=financement -1¦ud=je -1¦ud=l' -8¦ud=la -10¦ud=le -8¦ud=les -4¦ud=noir 7¦" +
  "ud=on 4¦ud=par -1¦ud=pas 6¦ud=petit 5¦ud=plus -1¦ud=première -1¦ud=pu -2¦ud=quelle -1¦ud=qui 2¦" +
  "ud=s' -2¦ud=sa -1¦ud=se -1¦ud=section -1¦ud=suis -1¦ud=trouve -1¦ud=un 1¦ud=une -1¦ud=vous 2¦ud=à -3¦" +
  'ud=était 6¦ud=êtes -1¦uy= -1¦uy=" -1¦uy=( -2¦uy=) -1¦uy=, -5¦uy=. 4¦uy=? -8¦uy=a 5¦uy=août -1¦' +
  "uy=arrondissement -1¦uy=au -2¦uy=aux 5¦uy=avant 2¦uy=avec -1¦uy=communiste -1¦uy=d' -3¦uy=dans -1¦" +
  "uy=de -3¦uy=des 2¦uy=du -3¦uy=décembre -1¦uy=en -1¦uy=est -1¦uy=et -2¦uy=euh -1¦uy=général -1¦" +
  "uy=la -2¦uy=le -4¦uy=mars -1¦uy=monde 5¦uy=mondial -1¦uy=nobel -1¦uy=on -1¦uy=osseux -1¦uy=ou 4¦" +
  "uy=où -1¦uy=par 4¦uy=que -1¦uy=qui -2¦uy=républicain -1¦uy=siècle -2¦uy=sur 3¦uy=taïwanais -1¦" +
  'uy=une -1¦uy=à 3¦uz=" -3¦uz=, -1¦uz=17 -1¦uz=3e -1¦uz=5 -1¦uz=ada -1¦uz=age 9¦uz=ain 9¦uz=ait -1¦' +
  "uz=all -1¦uz=ama -1¦uz=and -1¦uz=ang 5¦uz=ant -1¦uz=ard -1¦uz=ays -1¦uz=ban -1¦uz=bat -1¦uz=bon 8¦" +
  "uz=cky -1¦uz=cle -1¦uz=cès -1¦uz=cée -1¦uz=din -1¦uz=du -1¦uz=eau 1¦uz=eil -3¦uz=ens 11¦uz=ent -5¦" +
  "uz=eur -3¦uz=exe -1¦uz=gal -1¦uz=get -1¦uz=hef -1¦uz=iat -1¦uz=ied -1¦uz=ien -2¦uz=ier 1¦uz=ieu 1¦" +
  "uz=ine -1¦uz=ing 3¦uz=ins -2¦uz=int -1¦uz=ire -1¦uz=ité -1¦uz=lic -1¦uz=mal 8¦uz=min -1¦uz=mol 5¦" +
  "uz=mps 3¦uz=nal -1¦uz=nat -1¦uz=nde -2¦uz=net -1¦uz=ode -1¦uz=oir -1¦uz=ord -1¦uz=ort -1¦uz=oup -9¦" +
  "uz=our -1¦uz=pon -2¦uz=ppi -1¦uz=ps -1¦uz=que -1¦uz=ram -1¦uz=rat -1¦uz=rdt -1¦uz=rel 10¦uz=ret -2¦" +
  "uz=rix -1¦uz=roi -1¦uz=rpr -2¦uz=rps -1¦uz=rti -3¦uz=sme -1¦uz=son -2¦uz=ssu -2¦uz=sud -1¦uz=tin -1¦" +
  "uz=tre 3¦uz=uni -1¦uz=upe -2¦uz=urg -1¦uz=urs 6¦uz=val -1¦uz=vis -1¦uz=vre -1¦uz=xas -1¦uz=xte -1¦" +
  'uz=yle -1¦uz=ège -1¦uz=ème -2¦uz=ère -1¦uz=ême -1¦uz=ôle -1¦uz=ôté -3¦v= 4¦v=" -2¦v=% -8¦v=( 3¦v=) 1¦' +
  "v=, 2¦v=- 3¦v=-vis -2¦v=: 3¦v=a 11¦v=able -3¦v=adre -1¦v=ages -1¦v=agit -1¦v=ai 3¦v=aine -1¦v=aire 1¦" +
  "v=aise -1¦v=ales 5¦v=alle -1¦v=amme -1¦v=ance -5¦v=ande 2¦v=ants -2¦v=anté -1¦v=aper 2¦v=arde 4¦" +
  "v=arge -2¦v=argé -3¦v=arte -2¦v=arti -3¦v=as 3¦v=asse -1¦v=assé 5¦v=ates -1¦v=atut -1¦v=avec 13¦" +
  "v=aves -2¦v=avez 5¦v=bale -1¦v=base -1¦v=bles -1¦v=bord 3¦v=bout -2¦v=bres 3¦v=but -1¦v=cale -1¦" +
  "v=ccès -2¦v=ceux -3¦v=cher 1¦v=chez 5¦v=core 2¦v=coût -1¦v=cret -1¦v=cune -3¦v=côté -3¦v=cœur -2¦" +
  "v=dale -2¦v=dans 13¦v=dant 3¦v=dats -3¦v=dent -5¦v=deur -1¦v=dict -1¦v=dmo -1¦v=du -1¦v=duit 2¦" +
  "v=déjà 2¦v=eaux -1¦v=elle 1¦v=ence -5¦v=endu 1¦v=enir 1¦v=ente -1¦v=ents -1¦v=enté 4¦v=enus -1¦" +
  "v=erne 4¦v=erre -2¦v=ervé 6¦v=esse 3¦v=est 1¦v=et 2¦v=eu 4¦v=euh 3¦v=eurs -3¦v=euve -1¦v=fait 2¦" +
  "v=feu -1¦v=fil -1¦v=fin -1¦v=fond -2¦v=grès -2¦v=hlm -3¦v=hors -1¦v=hèse -1¦v=iale -1¦v=ibre -3¦" +
  "v=ibué 3¦v=ient 1¦v=iers -4¦v=ieur -3¦v=igne 2¦v=igue -2¦v=ille -1¦v=imes -2¦v=ions -12¦v=ipal -1¦" +
  "v=ique -10¦v=ires -2¦v=iser 2¦v=isme -2¦v=ison -2¦v=issu -2¦v=iste -1¦v=iter 2¦v=itié -1¦v=itre 2¦" +
  "v=ière -2¦v=jour -3¦v=kota -1¦v=lace -1¦v=lais -1¦v=leur -1¦v=lieu -6¦v=lité -3¦v=lles -2¦v=llée -1¦" +
  "v=long -1¦v=lors -5¦v=ltes -1¦v=mbre -4¦v=ment -8¦v=mité -2¦v=mmun -1¦v=mpte -2¦v=même -2¦v=nade -1¦" +
  "v=nale -3¦v=nant -3¦v=ndes -1¦v=ndre 4¦v=nent 2¦v=neur -2¦v=nfin 5¦v=nger -5¦v=nité -2¦v=nnel -2¦" +
  "v=nnus -2¦v=nom -3¦v=noms -1¦v=nord -1¦v=ntes -2¦v=ntre 5¦v=ntré 3¦v=ntée -2¦v=oint -4¦v=oire -9¦" +
  "v=oits -2¦v=omme 9¦v=onal -1¦v=onde -1¦v=onds -1¦v=onie 4¦v=onnu -1¦v=ont 6¦v=orie -1¦v=orte 5¦" +
  "v=oser 4¦v=otal -2¦v=ou 4¦v=oupe -1¦v=ours 4¦v=oute 6¦v=ouve 5¦v=pale -1¦v=par 8¦v=pare 4¦v=part -5¦" +
  "v=paré -1¦v=pas 5¦v=pect -1¦v=peu 4¦v=peur -1¦v=plus -1¦v=pose 8¦v=posé -3¦v=pour 11¦v=pris 3¦" +
  "v=prit -1¦v=que 13¦v=quer 1¦v=ques -3¦v=quez 2¦v=rage -2¦v=rait -1¦v=rale -2¦v=rant 4¦v=rche 3¦" +
  "v=rdre -1¦v=rent 4¦v=rien -1¦v=rier -1¦v=rise -1¦v=rité -4¦v=rivé -1¦v=rnir 2¦v=rons 3¦v=rope -2¦" +
  "v=rpr -2¦v=rque -2¦v=rter -6¦v=rtie -2¦v=rtir -8¦v=rue -1¦v=réat -2¦v=rôle -2¦v=sait 1¦v=sant 3¦" +
  "v=sein -1¦v=sent 4¦v=seur -3¦v=sier -2¦v=sine -1¦v=sion -1¦v=sité -1¦v=sive -2¦v=sons 2¦v=sont 7¦" +
  "v=sous -3¦v=sser 1¦v=ssue -1¦v=ssus -1¦v=stre -8¦v=subi 2¦v=sud -1¦v=sur 9¦v=sure -3¦v=t-il 5¦" +
  "v=t-on 3¦v=tage -2¦v=tait 6¦v=tant -6¦v=tats -1¦v=tent 2¦v=tenu 3¦v=teur -6¦v=tien -2¦v=tion -10¦" +
  "v=tive -3¦v=tour -7¦v=tral -1¦v=tres -1¦v=ttre 8¦v=tuel -1¦v=tuer 2¦v=ture -3¦v=tère -1¦v=uant 3¦" +
  "v=uare -2¦v=ueil -3¦v=uent 1¦v=uest -1¦v=ueur -2¦v=uire 6¦v=ujet -1¦v=un -2¦v=une -4¦v=ures -2¦" +
  "v=ussi 5¦v=uver 3¦v=uvre 3¦v=vais 3¦v=vait 8¦v=veau -3¦v=veur -1¦v=vice -1¦v=vie -1¦v=voir 7¦v=vol -2¦" +
  "v=vue -3¦v=yage -2¦v=yeux -1¦v=à 8¦v=çais -3¦v=çant 3¦v=ères -2¦v=ètes 3¦v=ébut -4¦v=égal -1¦" +
  'v=éral -2¦v=érer 1¦v=érêt -2¦v=état -1¦v=été 3¦v=ôtés -2¦x=" 1¦x=, 3¦x=17 -1¦x=24 -1¦x=3e -1¦x=5 -1¦' +
  "x=9 -2¦x=ac -1¦x=ae -1¦x=al 4¦x=am -1¦x=an -2¦x=as 3¦x=at 1¦x=bs -2¦x=ch -1¦x=cs 5¦x=da -1¦x=de -5¦" +
  "x=ds 5¦x=dt -1¦x=du -1¦x=ed -1¦x=ef -1¦x=el 9¦x=en -2¦x=er 1¦x=es 4¦x=et -4¦x=eu 1¦x=fs -5¦x=ge 7¦" +
  "x=go -1¦x=gs 5¦x=hs 2¦x=ic -1¦x=ie -1¦x=il -4¦x=in 5¦x=ir -1¦x=is -5¦x=it -2¦x=ix -2¦x=ky -1¦x=le 3¦" +
  "x=ll -1¦x=lm -3¦x=ls 3¦x=ma -1¦x=me -6¦x=ms 8¦x=nd -1¦x=ne -9¦x=ng 4¦x=ni -1¦x=ns 7¦x=nt -7¦x=oi -2¦" +
  "x=ol 4¦x=on 3¦x=os -2¦x=ot -1¦x=pe -2¦x=pi -1¦x=pr -2¦x=ps -2¦x=rd -2¦x=re -3¦x=rg -1¦x=rs 7¦x=rt -3¦" +
  "x=su -2¦x=te 3¦x=ti -3¦x=ts 5¦x=té -5¦x=ud -1¦x=ue -1¦x=up -9¦x=ur -6¦x=us 1¦x=ux -1¦x=ve -1¦x=xe -2¦" +
  "x=ys -3¦x=ze -2¦x=ès -1¦x=ée -1¦x=és 3¦x=… 4¦"
