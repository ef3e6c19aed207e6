/*
 * Distilled from WordNet 3.1 by bench/quality/wordnet.ts; do not edit. A line is a stem, then the
 * stems related to it, each with the strength of the relation in tenths.
 *
 * WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Used under the WordNet
 * licence, whose text stands in NOTICE.
 */
export const RELATED_WORDS = `
abandon consign3 desert5 discard4 dispos2 forfeit3 forsak5 leav2 reject5 vacant2 vacat2 withdraw2
abdomen abdomin9 belli9 stomach4
abdomin belli9 stomach4
abet assist3
abid allow2 bear2 brook3 endur9 last6 perman7 permit3 remain2 resid3 stay3 suffer2 toler6
abil abl8 aptitud4 capabl6 compet6 creativ4 faculti3 intellig4 knowledg4 origin3 power2 qualiti4 scienc2 skill4
abject miser4 unfortun3
abl compet2 power3
ablat extirp2
abod domest4 dwell7 hearth3 home4 hous5 lodg5 resid6
abort end3
abound abund9
about approxim8 around2 rough7
abov preced3 supra8
abroad foreign3 oversea3
abrupt sudden6
abscess symptom5
absenc absent8 default2 defici5 lack5
absent absentmind9 disappear3 vanish2
absolut arbitrari2 complet2 downright2 perfect9 sheer7 utter9
absorb absorpt4 assimil3 attent6 captiv2 coalesc2 engross8 engulf2 ingest3 intent9 learn2 mix2 mop3 sorb4 wrap5
absorpt sorption5
abstain refrain3
abstract concept4 consid3 general4 paint2 pilfer3 regard3 remov3 right2 steal2 view2
absurd derid4 folli2 foolish3 nonsens6 preposter4 ridicul6 silli4
abund plenti5 quantiti4 rich5 wealth4
abus cruelti2 expend3 handl2 misus3 persecut3 treat3
academ academi3 educ2 professor2 scholar2
academi institut3
acceler alter4 chang2 deepen5 intensifi4 quicken9 rate2 speed6 throttl4
accent accentu4 drawl4 emphas4 emphasi3 stress2
accentu dialect2 emphas9 emphasi8 express5 show2 stress5 underlin7 underscor7
accept acquiesc2 acquir3 adopt5 allow2 approv3 assent2 attitud4 believ3 borrow2 bosom2 consent3 espous5 get2 judg2 permit2 react2 recogn9 recognit2 reconcil2 respond2 situat2 succumb3 welcom3
access entranc3 right2
accessori adjunct2 auxiliari2 belt3 cloth5 compon2 constitu4 element2 supplement4
accid coincid4 crash2 happen5 injuri3 occurr4
acclaim applaud5 clap2 hail6 herald5
accommod adapt5 adjust4 cater3 fit3 fulfil2 gear3 satisfi2 suit3 tailor4 vari3
accompani companion2 escort3 happen5 move2 occurr5 travel3
accomplish achiev9 action6 arriv5 attain8 complet7 consumm5 credit2 discharg2 dispatch2 effect2 effectu6 execut5 exploit3 feat7 finish5 fulfil8 masterpiec4 reach3 record2 recruit7 releas2 skill5 succeed3
accord allot3 blend2 consequ9 consort2 coordin2 correspond4 fit2 harmoni7 match3
accost approach2 come4 greet5
account biographi4 bulletin2 definit2 describ2 dispatch2 explan3 histori3 job3 news2 newslett3 occup3 record2 report3 statement2
accredit certif6 certifi3 licens3
accret accumul6
accru accumul5 increas4
accumul agglomer3 assembl4 buildup3 bundl2 categori3 class2 collect6 combin3 compil5 content2 cumul7 data4 exhibit2 fleet2 galaxi3 gather3 group3 heap3 increas3 law3 librari2 lump3 mytholog3 packag2 packet3 pile2 prosecut2 store3 traffic3 varieti3 veget3 wardrob2
accur exact4 faith3
accuraci qualiti5 truth3
accus alleg5 arraign5 blame2 charg3 crime9 implic2 indict3 lodg3 recrimin7 reproach3
accustom alter7 chang3 inur7
ace expert2 figur2 genius2 one2 uniti3 virtuoso2 whiz2 wizard3
acetonemia ketosi9 symptom5
ach hanker4 headach2 hurt2 itch2 pain2 perceiv3 suffer5 throb2 yearn5
achiev action6 arriv5 attain8 credit2 exploit3 feat7 manag2 masterpiec4 reach3 record2 recruit7 releas2 succeed6 success2 winner2
acid bitter2 blister3 compound2 sour4 unpleas3
acknowledg admiss2 admit6 apolog5 communic3 conced3 confess4 declar2 profess2 quotat3 react3 receipt4 recognit5 refer2 respond3 thank2
acquaint bunkmat4 familiar5 friendship5 individu2 inform5 introduc4 introduct3 mortal2 person4 relationship2 schoolmat4 someon4 soul2
acquiesc agre4 assent8 concess2
acquir acquisit9 benefit3 borrow6 buy6 earn5 find2 gain3 get5 inherit6 isol3 learn8 obtain6 profit3 purchas5 receiv5 reclaim6 recov5 regain6 rent2 retriev6 share2 win4
acquisit get6 inherit6 procur7 purchas3 restor4
acr estat4 plantat7
acreag expans4
act action4 activ4 actor2 actuat4 anticip2 attempt2 behav4 coerc3 commit2 communic2 compel3 continu3 cope3 counteract2 dare2 decre3 departur3 discoveri2 disposit2 engag3 event3 fiat3 forc2 forese2 go2 grappl3 hasten2 implement2 incit3 instig3 interact3 interfer2 interrupt2 judgment2 motiv4 oblig3 pantomim4 particip3 perform4 perpetr3 play2 portray3 product2 prompt3 prosecut2 pursu2 react3 recoveri2 reject3 respond3 roleplay5 sacrific2 seek2 sneak2 spark2 statut3 temporari5 tri3 trigger3 wait2 woo2
action activ2 aerat2 aggress3 arriv4 battl2 blockad2 centrifug2 choic3 chromatographi2 cours2 defens2 distil2 employ3 engag2 execut3 interact6 opposit4 perform3 play2 resist4 save5 select5 sorption2 thing2 transpir2 war2 warfar2
activ actuat7 aid2 alter4 assist5 attempt3 behavior4 breath2 busi2 calibr5 ceremoni2 chang2 consumpt2 continu5 creation3 disturb3 divers3 educ4 effort4 endeavor2 enjoy2 fight3 game3 group2 gymnast2 happen5 heal2 hide5 initi2 instruct3 intak3 involv2 job4 leadership3 market3 marketplac4 measur5 milit2 occup4 occur5 oper2 pattern3 placement2 polici5 practic3 prepar4 procedur4 process4 protect4 provis2 reactiv4 recreat5 respons2 role2 search3 sex2 spark4 state2 support3 tear3 train5 treat6 trigger5 uptak3 usag4 use2 util5 variat2 wast2 weep2 work2 worship4
actor actress7 perform7 play3 player2 star2
actual be6 exist8 liter3 real3 realism4 realiti4 realiz2 realli5 substanti2 true2 truth3
actuat happen6 initi3 motiv2 occur6 prompt2 spark5 trigger6
acut incis9 keen9 penetr9 percept2 sharp3
adam inexor7
adapt adjust4 alter2 assimil2 conform4 fit2 gear5 obey4 readjust4 tailor5 vari4
add addit5 alter2 combin3 compound2 contribut2 increas3 inject3 lend2 linear6 mix2 say4 state2 supplement4 tell2
addit attach3 compon2 constitu4 contribut4 element2 impart2 improv6 increas2 lend4
address communic2 harangu2 preach2 resid2 sermon2 speech2
adequ adequaci7 capabl2 compet3 enough6 suffici3
adequaci qualiti3 suffic6 suffici6
adher attach2 cling3 cohes3 correspond4 follow7 implement2 match3 support2 tradit5
adhes cement3 materi5 stuff3
adjac close2 connect2 near2 next3
adject adjectiv8 modifi5
adjoin border6 butt6 edg3
adjourn ceas3 end3 finish2 recess2 termin3
adjunct auxiliari2 complement2
adjust advanc2 align3 alter5 assimil2 calibr5 chang2 conform5 fit2 improv3 modif4 modifi6 obey3 readjust3 reconcil3 regul4 sharpen3 tune2
administ administr7 allot2 brass2 dispens3 dispos3 distribut2 establish3 execut3 handl4 manag2 organ3 superv5
administr brass3 chief3 director4 dispos3 establish4 execut4 manag4 organ4 presid2 tenur2
admir amaz2 astonish2 awe2 commend2 envi5 esteem5 like7 look3 pleas4 respect3
admiss admit4 confess2 entranc3
admit allow2 apolog6 conced4 confess6 declar2 permit2 profess2 sustain2
admonit advic7 caution7 discourag3 lesson3 warn6
adolesc teen9 teenag9
adopt approv6 borrow2 bosom3 choos5 espous9 follow2 select6
adorn alter6 beauti9 chang3 decor9 embroid7 enamel5 grace5 illustr2 ornament7 panel4 trim2
adult anim5 beast4 conserv2 creatur4 elder4 grow7 grownup7 host3 individu3 liber4 man4 matur5 mortal3 oldster5 person5 someon5 soul2 stoic2 woman5
advanc approach2 civil2 conserv2 elaps3 encourag3 foster2 high2 improv2 modern4 move2 overhaul2 overtak2 progress2 promot3 propos2 recoveri2 refin2 suggest2 transform2 travel2
advantag favor2 handicap4 privileg6 profit2 superior3
adventur explor9 gambl9 hazard2 jeopard7 project5 risk3 stake4 task5 tri2
advers hardship7 unfavor7
advert advertis7 announc6 busi2 commerci2 denot2 headlin4 promot4 public6 push2
advertis commerci3 promot6 public7 push3
advic propos7 recommend7 warn4
adviz advoc2 consult7 counsel7 counselor6 declar2 deliber4 discourag2 discuss3 dissuad5 inform4 notic2 notifi6 press2 propos3 recommend3 suggest3 urg4 warn2
advoc individu2 mortal2 neutralist3 person3 platonist3 preach2 propos4 recommend8 someon3 suggest4 urg4
aerat apparatus7 setup6 treat7
aerosol cloud5 dispers5 fog6 haze6 scatter3 smoke6 sprinkl6
aesthet esthet5
affair celebr2 ceremoni2 concern3 liaison3 matter5 occas2 thing3 transact2
affect affection9 alter5 artifici2 attach4 bother3 chang3 endang4 excit3 feel5 fond8 hit2 impact5 influenc3 involv2 misrepres2 pertain2 pretend2 sham2 smitten6 stimul3 strike3 subject2 tender4 touch2 treat3 warm4
affection dear2 fond8 love7 tender9
affili associ3 relationship2 tie2
affirm assert3 attest2 confirm7 corrobor7 declar2 demonstr4 document2 establish2 prove4 reaffirm3 reassert3 show2 substanti7 support2 swan3 swear2 valid4 verifi5
affix attach5 bind4 glu7 mount6 past7 post2 stamp2 stick2 supplement2
affluenc rich8 wealth5 wealthi9
afford expend3 furnish4 give3 provid4 render2 spend3 suppli3 yield3
affront insult5 offens3
aflam aflar2 arous2 passion7
aflar light4 move4
aforesaid same5 say9
afraid aghast7 concern2 dismay7 fear5 frighten5 horrifi7 scare7 terrifi7
africa african9
after afterward9 later9 subsequ9
afternoon day2 daylight5
afterward later9 subsequ9
age elder7 epoch3 era3 old3 older6 properti4 wear2
agenc agent2 author2 bureau7 busi2 offic4 organ2
agenda fare5 plan4 program6 schedul7
agent booker3 coolant3 drug3 repres2
agglomer bunch5 chunk7 clod6 clump6 cluster5 collect6 heap7 lump4 mound4 pile6
agglutinin antibodi7
aggrav alter5 chang2 exacerb8 exasper6 inflam5 irrit3
aggreg combin2 sum2 total3
aggress attack2 battl7 brass2 competit2 milit5 violenc3
aggressor assail7 assault5 attack7 beast2 brute4 bulli3 rowdi4 wildcat2
aghast dismay9
agit budg2 churn3 disturb3 excit4 feverish6 frantic5 hyster3 jolt4 provok3 roil4 ruffl3 shake6 turbul3
agoni pain3 suffer4 torment4 tortur5
agre agreement3 arrang3 assent2 comprom3 conced3 concord2 concur7 concurr6 consent2 grant2 reconcil2 resolv3 settl2 subscrib3
agreement arrang2 bargain4 collus2 conform2 consensus3 conspiraci3 correspond4 match3 settlement2 statement4
agricultur busi3 cultiv2 farm9
aid allevi3 assist7 auxiliari4 avail3 care2 eas3 encourag2 expedit5 facilit5 gift2 hasten2 help6 helper5 offic5 recours3 resourc2 scholarship2 succor3 support2 welfar2
ail ill5 peak8 sick5
ailment complaint8 disord7 pain2
aim aspir2 design3 goal3 intend4 intent5 object3 overshoot2 propos2 purport2 purpos4 will2
air airi2 breath3 breez2 gas3 mystiqu2 pose3 qualiti2 region4
aircraft craft3
airi breez9
airplan bomber7 fighter4 jet5 plane7
airspe speed5 veloc7
aisl passag2 passageway4
akin kindr9 similar7
alabama south5
alarm alert5 constern7 devic3 dismay4 fear4 fright5 frighten3 horror3 scare2 warn2
album book2 medium3 volum2
alcohol beverag7 liquor5 wine6
alert vigil9 wake9 warn5
alibi defens2 excus2
alien alter6 chang3 deporte4 dislik2 exot5 foreign5 isol3 stranger5 travel4
align correspond2 match2 organ3 placement4
alik similar7 similitud7
aliv live3
alkali alkalin2 compound2
all altogeth3 complet3 each6 entir3 everi6 total3 wholli3
alleg assert6 claim2 grievanc3 maintain2 plead2 question4 say3
allegori emblemat2 parabl9 stori3
allevi amend2 assist4 eas3 facilit6 help3 improv5 relief5 reliev5 sooth4
alli associ2 commonwealth4 countri4 nation5 state2
allig leather5
alloc allot9 apport9 assign4 award3 distribut2 grant2 parcel4 percentag2 portion2 ration5 share2
allot apport5 appropri3 assign4 dispens5 distribut3 percentag3 portion2 reserv3 share4
allow appropri3 author4 bear2 brook2 consent3 counten2 deduct7 disagr2 discrep2 endur2 grant2 let6 percentag2 permiss2 permit4 reserv3 share2 toler4
allus mention2 refer4
almost near9 virtual7
alon exclus6 lone4 loneli2 onli4 sole6
aloud loud3
also besid3 likew5 too6
alter amend3 arous2 assimil3 awaken5 birth3 blind2 blur2 boil3 breakup3 bring3 captur2 central7 chang4 chill2 clean4 clear2 color2 commut2 complic6 concentr3 contamin3 contribut4 convert4 cool4 correct3 corrupt3 damag5 death3 deceler5 decor6 decreas3 democrat5 demytholog7 disturb2 dri3 elev4 empti2 enabl7 end2 exacerb6 fill5 fortifi6 freez2 glorifi3 grace2 happen6 harm2 heat3 humbl3 impart2 improv6 increas3 insul5 iodin7 lend4 lessen6 loosen6 magnet6 make4 mark2 minc6 mingl6 modif7 modifi8 nation6 neutral5 obliter4 obscur3 occurr5 ornament5 poison2 polar5 prepar5 prostrat3 purifi4 put4 reconstruct3 redress5 refin4 remodel6 replac2 revers4 revolut4 ripen5 sensit6 separ3 sharpen3 shift3 simplifi7 slow6 spice4 sputter4 stabil6 stain2 stiffen3 straighten4 strengthen6 substitut5 surpriz2 suspend3 switch2 tame4 termin6 thicken5 tighten6 transform5 transit2 translat3 transmut4 transpos3 unifi3 vari2 variabl2 variant2 variat4 weaken5 wet2 widen2
alterc fraca9 quarrel3 row2 wrangl4
altern choic3 possibl2 replac2 secondari3 substitut3 vari3
altitud ceil3 height2
altogeth complet8 entir9 total9 wholli9
aluminum metal6
alveolar alveolus9
alway ever3
amateur individu4 mortal3 person6 recreat6 someon6 soul3
amaz astonish9 astound9 bewild4 confound3 confus2 elud2 feel5 impress5 mysteri5 puzzl4 riddl2 stun9 surpriz7
ambassador diplomat7
amber gold5 yellow2
ambigu evas5 express2 loophol5 unstructur2
ambit ambiti6 aspir9 challeng9 desir4 dream2
ambiti challeng6 difficult5 dream2 hard3
ambl stroll7 walk6
ambul auto7 automobil7 car7
ambush hunt2 trap2 wait3
amend correct4 distil2 educ2 enhanc2 enrich3 improv4 mend3 purifi2 refin2 reliev2 repair2 reviz5 statement2 upgrad2
america american9
american dweller3 inhabit3 northern2 southern3 texan3 tori3 yank2 yanke3
amiabl friend5 genial7
ammo ammunit9 arm7 cartridg7 round3 shell6
ammunit arm7 cartridg7 round3 shell6
amorph shapeless9
amount coverag3 decrement4 defici2 interv2 magnitud4 margin2 measur2 number3 probabl3 quantiti3 receipt4 revenu4 sum4 total2 volum2
ampl ampli9 generous3 good2 plenti4 rich3
amplifi enlarg3 magnifi8 magnitud9
amplitud displac3 shift2
amput cut5 remov6
amus convuls2 delight4 divers6 divert4 entertain9 recreat4
anabaptist protest4
analog comparison4 correspond7 infer5 similar7
analysi analyt4 analyz3 anatomi3 examin2 investig4 reason2 studi2
analyst analyz9 canvass2 examin7 expert7 studi5
analyz assay4 audit4 canvass2 check4 compar6 diagnos6 dissect2 examin6 investig5 reexamin7 review4 screen2 studi6 survey4 trace4 view2
anastomosi conjunct3
anatom anatomi5 figur4 flesh6 form2 frame3 physiqu2 shape2
anatomi bodi3 figur3 flesh3 frame2
ancestor ancestr9 anteced7 relat3
ancestr anteced7
ancestri descend4 folk2 lineag9 pedigre9 sept4 stock2
anchor backbon4 claw2 fasten3 fix2
ancient old4 past3
andrena bee7
anecdot report2
angel saint7 sweet4
anger angri9 annoy3 emot7 furi4 indign7 offens3 outrag3 rage5
angl angular6 inclin3 lean6 move2 slant2 space3 standpoint3 tilt8 travel2 viewpoint3
anglican protest2
angri angrili9 black2 enrag7 furious4 indign7 livid4 mad4 madden7 sore2 wild2 wrath7
angst anxieti4
anguish distress4 hurt3 suffer3 torment4 tortur6
angular rectangular4
ani some6
anim be4 beast9 brute2 captiv4 creat8 creatur9 encourag2 enliven5 femal5 game2 giant4 inspir4 larva7 male4 mate2 organ7 pet5 prey4 recreat2 stimul2 stir2 survivor3 vivifi2 young2
anion deterg6 ion7
annihil destruct4 elimin2 erad8 obliter8
anniversari birthday7 day3
announc declar3 denot2 denounc2 inform6 post2 proclaim5 proclam7 promulg5 public4 report3 say2 statement5 tell2
annoy antagon7 beset6 bother6 chafe2 displeasur3 exasper3 gravel2 harass2 impati5 irrit9 pester2 plagu3 provok2 ruffl4 teas5 temper2
anod electrod7
anonym unknown2
anoth other7
answer counter2 feedback2 rejoin2 repli5 respond3 respons3 retort4 say4 solut2 solv3 state2 statement3 tell3
antagon bother4 hostil2 irrit6
antagonist antipathi6 counter4 enemi3 foe6 hostil4 individu5 mortal4 negat4 oppon7 oppos8 person7 someon7 soul3
anteced forego6 preced5 relat2
anterior prior2 tooth3
anthropolog anthropologist9
antibodi protein7
anticip assum3 await2 believ2 bet2 conjectur3 expect7 fever3 forecast2 forese3 guess3 hypothes4 imagin2 judg2 outlook2 predict4 presum4 project2 propheci3 prospect2 reason3 reckon3 specul3 suppos3 theoriz4 think2
antipathi dislik2 distast9
antiqu old3
antiserum serum7
anxieti emot4 misgiv3 panic2 uneasi4
anxious die2 eager7 nervous5 uneasili9
anyhow anyway9
aorta arteri7
apart asid3 hous7 lodg7 room7 suit4
apex crown2 extrem2
apiec each3
apolog excus2 ration7
apostol pope2
apothecari chemist5 chemistri9 drug9 pharmaci7
appar appear5 evid8 obvious6 plain8 seem9 superfici4
apparatus centrifug3 equip7 generat6 light4 setup8 telegraph5
appeal attract4 charm6 like2 prayer2 proceed3
appear attend2 beauti5 counten5 defect2 effect2 emerg4 evid6 flash2 gleam2 glint4 glisten5 glitter4 glow2 happen3 imag2 impress3 look3 loom3 manifest2 materi2 occurr3 perspect2 plain5 qualiti4 reappear4 seem6 shine2 sound2 stain2 visag4
appeas calm2 fulfil2 gentl2 pacifi7 peac3 satisfi2
appendix supplement3
applaud approv5 clap7 commend7 gesticul5 gestur2 hail3 herald3 praiz4 sanction4
applaus clap9
appli applic5 avail3 commit3 concern2 dab2 dedic4 devot4 employ6 enjoy2 exerc2 exert3 exploit4 implement3 misus4 pertain3 refer2 relat2 resort4 share2 tap2 usabl6 usag6 use6 user5 util6 wast2
applic claimant7 employ7 individu5 mortal4 person7 pertain9 pertin8 petit3 petition7 practic2 relev7 request2 someon7 soul3 technolog5 usag5 use7 util8
appoint appointe6 assign5 decis5 deleg2 design2 establish3 find3 institut4 name2 nomin8 prescrib2 settl2
appointe individu3 mortal3 offici4 person5 someon5 soul2
apport assign4 award3
appraiz assess9 assessor9 evalu9 judg3 measur3 praiz6 valu6 valuat9
appreci apprehens3 approv2 consid2 consider7 cultur2 discrimin2 grasp4 percept3 realiz3 regard2 see2 thank2 treasur2 understand5 valuabl4 vogu3
apprehend apprehens5 arrest5 clutch4 collar2 comprehend8 comprehens8 cop6 digest3 grasp5 intellig8 nab4 nail2 pickup3 seiz3 understand8
apprehens comprehend6 comprehens4 dread7 fear4 fright5 gloom2 grasp4 insight2 premonit5 realiz3 suspens4 understand6
apprentic learn7
approach come3 near2
appropri assign2 money6 reserv3 suitabl9
approv author6 back5 certifi3 clap2 endors5 judg2 licens3 like3 okay2 patronag5 reward3 sanction7 subscrib3 support2
approxim around2 calcul4 comput3 estim6 gaug3 judg2 penal3 punish3 resembl5 rough9 similar3 underestim2
apt give5 inclin7 mind2
aptitud instinct7 potenti4 power2
aqueous water8
arbitrarili random9
arc arch3 curv2 discharg2 spark3
arch bend4 curv5
archbishop bishop7
architect creator4 design6
architectur build5 edific5 profess2
ardor eager7 fervent2 zeal7
area block2 center4 corner3 domain2 haunt3 middl4 palm2 safeti3 scene3 section2 shrubberi4 space3 waist2
argon element2
argu argument4 contend2 content2 controversi6 convers4 debat6 defend4 disagre4 disput2 line2 oppos3 present2 quarrel4
argument con3 contend3 content3 contest3 controversi7 debat2 disput4 evid2 indic2 proof3 state2 statement3
arianist christian3
aris develop2 happen2 occur2 origin6 rise2 stand2
aristocraci elit6 gentl2 nobil6 nobl5
arm bomb6 hardwar7 instrument6 limb6 weapon2
armchair chair7
armi host2
armor protect3 shield3
around rough2
arous awak2 awaken4 bless2 creat4 elicit6 energi2 evok7 excit4 hurt2 ignit3 invit2 invok2 make2 overcom3 overpow3 overwhelm4 provok4 recreat2 sleep2 slumber2 stimul2 stir2 upset2 vivifi2 wake2
arraign charg2 indict5
arrang array2 calendar2 classif2 collus5 concur3 coordin3 distribut2 drape4 format2 group3 heap2 lay3 marshal2 order2 organ2 organiz4 pile3 place3 placement6 plan2 prepar2 put3 rearrang5 set2 stratifi3 string2 tableau2
array column2 spectrum5 tabl4
arrest clutch5 collar3 cop8 nab6 nail3 pickup4 seiz4
arriv attain4 come5 entranc2 get3 land3 reach3 travel3
arrow point3 projectil3
art artist8 creation3 danc3 disciplin3 english2 field2 grotesqu2 histori3 humanist2 mosaic5 musicianship2 paint2 philosophi4 prowess3 subject3 treasur3
arteri arteriol7
arteriol arteriolar9
articl column2 editori5 nonfict6
articul drawl2 eloqu3 enunci3 express2 formul2 furnish3 joint3 phrase4 pronounc3 provid3 render2 speak2 suppli2 word4
artifici imit2 paint3 simul6 synthet5
artilleri batteri3 cannon6 gun4
artist classic4 creator4 decor4 esthet2 illustr7 master4 musician3 painter7 prowess9 romant2 sculptor7
ascend move4 rise2 travel5 upward2
ascertain assur2 count4 determin7 ensur2 find2 insur3 locat4 situat5 verifi3
ascrib assign4 attribut9 blame3 credit2 imput9 intern7 judg3
ash residu4 tree4
asham guilti3
ashen livid6
asid away2
ask request4
asleep dormant6 sleepi7 somnol7
aspect characterist3 facet7 featur4 scenic2 sector3 sphere2
aspir dream2 hope2 overshoot5 plan4
ass behind2 bottom3 fool3 posterior8 seat3 tail3
assail assault7 attack9 beset4 jump2 molest7 rape7 rush3
assassin murder7
assault attack7 battl4 beset3 conflict2 engag3 jump2 molest5 rape5 rush2
assay assess4 check4 examin3 studi2 tri2
assembl assemblag5 cluster2 collect6 congreg5 construct4 conven5 creat4 facil3 gather4 instal2 interact5 join2 machin4 make2 meet2 piec4 reassembl5
assemblag audienc5 bevi5 bunch2 camp2 cast3 class3 commune2 communiti4 crowd4 gang2 gather4 grade4 meet4 pair2 ralli2 suit2 system2 throng4
assent concess3
assert attest2 claim3 content5 declar5 denial3 insist6 maintain2 proclaim2 say2 state3 swan4 swear3 testimoni3
assess assessor9 check2 evalu9 judg3 measur3 praiz6 rate5 review2 valu6 valuat9
assessor evalu9 measur3
assign attribut4 choos2 deleg3 design2 dispens4 distribut3 duti3 elev3 imput4 intern3 mandat3 mission2 portion2 releg2 reserv2 select3
assigne receiv2 recipi7
assimil conform3 ingest4 learn3 scholar2
assist attend5 auxiliari4 avail3 boost3 care2 deputi2 eas3 encourag4 expedit6 facilit6 hasten2 help8 helper6 model2 recours6 relief2 secretari4 servic3 subordin4 succor6 support4 thank3 worker5
associ club3 colleagu3 companion2 comrad3 confer2 connect8 consort6 fellowship4 gang4 identifi2 interact2 leagu4 link6 member3 organ3 pardner3 partner2 relat8 syndic3 teammat3 think3
assum assumpt6 expect5 presum8 presumpt8 presuppos4
assumpt basi3 conclus2 condit2 give2 hypothesi3 possibl2 postul2 presum7 presumpt4 suppos4 theori2 thesi5 usurp2
assur author2 certainti5 confid9 ensur6 guarante2 insur4 persuad2 pledg3 promiz2 reassur2 statement2 sure7 swan2 swear2 verifi2
astonish astound9 feel5 stun9 surpris5 surpriz7
astound surpriz5
astronom big5 larg5
athlet ballplay7 gymnast7 letterman7 lifter7 pro3 reserv2 sport7 sportsman7
atmospher condit4 feel2 flavor3 region3 sky2 spirit3 weather2
atom diatom9 nuclear4 radic3 substanc6
atroph atrophi9
atrophi symptom5
attach bind3 catch2 cling2 confisc2 connect4 fasten5 fix3 glue6 har3 hitch4 insert5 label2 link2 mark2 mount3 nail4 past4 saddl2 secur2 tag3
attack beast3 besieg4 bomb3 brute6 bulli5 counterattack3 critic3 divers2 fight3 fire3 invad3 molest2 onrush5 onslaught4 pelt3 penetr2 pepper3 raid2 rape2 rowdi5 wildcat3
attain come2 gain2 hit2 reach5 skill2 succeed5 success3
attempt bat4 contribut3 effort6 endeavor4 essay2 gambl4 grope2 pain5 risk3 seek3 strive5 struggl2 succeed4 tri6 trial4 undertak3 unsuccess5
attend consequ2 courtier7 helper5 order4 result2 squir5 tend2 worship2
attent courtesi2 engross6 heed4 intent5 observ7 regard2 treatment2 wrap4
attest certif4 certifi5 demonstr2 evid4 manifest8 show2 swan3 swear2 testifi2
attic floor3 loft5 stori2
attir cloth7 costum6 dress3 dressi9 habit2 outfit2
attitud inclin4 knowledg6 mental5 orient4 outlook5 postur4 respect2 tendenc4
attorney counsel5 lawyer9 profession2 prosecutor7
attract beguil2 bind2 bond3 captiv3 catch2 cute4 draw2 featur2 graviti4 magnet5 pull5 qualiti2 tempt2 tug6
attribut blame2 concept2 credit2 dimens2 etho2 featur2 imput9 intern6 judg3 person2 trait2
audac brave2 brazen7 dare4 insol4 temer7
audibl hear9
audienc gather4 mass3
audit examin3 hear2 perform4 scrutini4 studi2
aug august9
augment increas3
authent genuin7 reliabl7 trustworthi4 verit7
author bureau2 certainti2 certifi3 composit3 confid3 connoisseur2 consult2 contributor5 control2 court2 domin4 dramatist6 empir3 expert2 generat3 govern9 individu2 journalist6 licens3 lyricist6 maker3 mandat6 mortal2 novelist6 palac4 permit5 person3 playwright6 poet6 potenc6 potent5 regim8 sanction5 someon3 state2 sure2 valid5 write6 writer9
authoritarian dictat2 overbear2 tyranni2
auto automobil9 automot9 car9 convert6 jeep7 machinist9 sedan7 taxi6
autofluoresc fluoresc7
automat mechan4 reflex3 reflexli3
automobil automot9 car9 convert6 jeep7 machinist9 sedan7 taxi6
automot car9
autumn fall3 season4
auxiliari helper4 secondari4 supplement2
avail conveni3 employ4 handi9 help3 obtain7 readi2 use4 util5
averag mean2 norm3 normal5 statist3
avert avoid5 forbid2 foreclos4 forestal6 preclud6 prevent5 turn2
avoid bypass4 dodg3 escap2 eschew4 evad4 foreclos3 forestal4 hedg2 preclud4 prevent3 reject6 shirk4 shun9 sidestep4 skirt2
aw bad5 dread4 fear3 frighten5 pain6 terribl9 unspeak4
await expect9 wait4 waiter2
awak awaken5 sleep4 slumber4 wake3
awaken chang2 sleep4 slumber4 wake3
awar conscious5 know8 mind9 sens4
award bestow2 citat2 gift2 grant2 honor3 laurel3 medal3 pennant3 present2 prize3 scholarship2 symbol2
away forth6 off5
awe awestruck6 frighten3 scare3
awkward clumsi3 slow4 strain2 ungain3
awri crook4
babbl chatter2 speak4 talk2
babe babi9 child4 infanc9 infant9
babi child4 coddl9 infanc9 infant9
bachelor man5
back backward2 championship2 endors7 layer3 mount3 patronag7 rearward3 support3
backbon fortitud5 gut7 spine2
backer sponsor2
background heritag2 inform2
backstag stage3 wing4
backstitch sew7 stitch5
backward rearward5
backwood countri2
backyard ground4 yard4
bacteri bacteria9
bacteria microorgan7 rod5
bad deplor6 dread2 evil3 ill3 intens2 lousi5 negat2 poor6 qualiti5 serious2 sever6 sorri4 terribl2 unspeak4 wors2
badg characterist3 emblem3 featur3
badger bug6 crucifi4 pester9 teas6
bag contain5 handbag3 haversack5 knapsack5 luggag2 purs2 sack3 saddlebag5 suitcas2
bait banter3 jeer5 lure6 mock4 scoff5 taunt5 teas3 temptat5
bake broil2 cook3 dri3 fire2
balanc compens2 counterbal2 equilibr2 equilibrium4 harmoni5 offset2 pois7 symmetr5 tension2
balk disobey7
balkan divid5 separ2 split3
ball basebal8 footbal3 marbl3
ballad poem4 song5
ballet choreographi6 music3
balloon toy3
ballot choic2 document4 paper6 select3 veto2 vote5
ballplay batter4 hitter7 hurler7 pitcher6 player6 runner3 slugger7
ballroom room7
balustrad banist9 barrier5
ban decre2 fiat3 forbid4 outlaw3 prohibit4 proscrib4 veto2
banana herb4
band circl3 conspiraci2 lot2 parti2
bandag bound2
bandit thief7
bang blast2 clap2 fight4 firecrack4 knock2 nois5 shut2 slam3 smash2
banish dispel3 expel5
banist barrier5
bank deposit3 inclin2 riverbank5 slope4
bankrupt bankruptci5
banner flag6
banquet dinner3 feast5
banshe spirit2
banter jolli2 kid2 taunt3 teas2
baptist protest4
baptiz call4 name3
bar barricad2 forbid3 ginmil5 handspik2 heaver2 obstruct2 prevent5 prohibit3 proscrib3 room3 saloon4 veto2
barbar brutal7 savag4 wild2
barbecu grill4
barbel weight2
bare hard9 just2 meager4 nake4 nude4 scarc9
barg boat6 hasten2 race2 rush3
bargain bid2 haggl3 negoti3
bark nois3 speak2
barley grain3
barrag fire3 languag5
barrel tube5
barricad barrier3 block3 imped2 obstruct2
barrier breakwat5 curtain2 dam4 fenc5 grate4 hurdl3 obstacl3 obstruct4 rail5
bartend employe7
base basi6 foundat6 ground3 settl2
basement cellar9 floor4 stori2
basi foundat4
basic essenti9 fundament9 rudimentari4
bask enjoy6 lie2 like3 relish5 savor6
basket contain6
bass pitch2
bast clobber2 cook3 dampen4 moisten6
bastard prick5 shit2 sob2
bat batter5 blink2 effort6 endeavor3 hit2 hitter8 slugger8
bath clean5 cleans3 divers3 enclos3 envelop4 recreat5 shower2 wash5
bathrob robe5
bathroom room7
bathtub tub9
baton rod4
batter buffet6 hitter6 slug5 slugger6 strike2 wear3
batteri collect2
battl combat6 conflict4 effort2 engag6 fight7 fighter2 struggl2
battlefield field4 tract5
bawl bellow9 shout5
bay speak2 water3
bayonet knife4
be beast4 coexist6 creatur4 etern3 exist8 existenti2 host2 individu3 life3 microorgan4 mortal2 organ6 parasit4 person4 plant2 possibl3 presenc5 someon4 soul2 state2
beach format3
beak mouth2 peck5
beam broadcast3 piec2 radiant3 ray3 signal3 smile2 sunray2 timber2 transmit2
bear bearer3 behav2 birth4 brook2 carri2 carrier2 contain2 creat2 digniti2 direct3 endur4 featur2 head2 manner2 permit2 produc2 toler4
beard bewhisk9
bearer carri6 carrier4 messeng4 travel6
beast brute5 captiv3 creat7 creatur8 femal4 game2 giant3 larva6 male4 mate2 organ6 pet5 prey4 savag3 survivor3 wildcat2 young2
beat cheat2 clobber3 crush3 defeat3 flail2 hammer2 heartbeat3 jockey3 lam2 lash3 lick3 outdo4 overcom3 overpow3 pound2 rhythm2 surmount3 surpass2 thrash2 thump2 whip2 win3
beauti decor9 fair2 glori4 grace3 handsom6 love7 loveli7 ornament6 picturesqu6 pretti4 scenic7 splendid7 woman2
beckon gesticul7 gestur2 wave5
becom get4 transmut4
bed blanket6 bunk3 cover2 seedb2
bedraggl dilapid2 dirti6 soil7 unclean7
bedroom room7
bee bumblebe7 drone5 honeybe7
beebread composit3
beech tree7
beef cattl6 cow6 meat4 oxen6 whitefac6
befal happen6 occur6
befit correspond5 fit2 match4 suit2
befor earlier8
beg implor8 plead4 pray2 request2 solicit5 supplic5
beget creat6 father9 generat6 make3 mother9 sire9
begin birth3 commenc6 concept2 creation2 embark4 emerg3 erupt2 found2 founder2 genesi5 happen5 incept5 incipi3 kickoff3 launch2 occurr5 origin2 outset5 plung3 sourc2 start6 threshold3
beguil captiv7 captur3 charm5 cheat3 tranc6
behalf interest2 sake4 stead6
behav joke2 rage2 storm2 swell3
behavior conduct2 demeanor4 manner3 offens4 trait3
behind posterior2
behold observ7 see5
belabor critic5
belch bubbl5 eject5 emit4 reflex5
beli contradict9 depart3 deviat4 misrepres2 vari4
belief believ6 content2 convict6 doctrin6 expect4 faith4 feel3 hunch3 idea3 impress4 individu2 intuit2 ism6 notion3 opinion5 outlook3 philosophi5 prospect3 religion6 sentiment4 supernatur6 superstit6 suspicion3 theori2 think3 trust2 valu6
believ conceiv3 consid3 consider4 credibl5 expect3 feel2 impress3 judg2 notion3 regard3 reput3 rethink4 think5 trust3 view2 worship2
bell button2 buzz2 toll2
belli stomach4
belliger fighter7 hostil5
bellow holler9 outcri3 roar2 shout5
belong properti5
belov darl8 dear8 honey5
below downstair3
belowground underground9
belt conveyor3 knock2 region3 smash2
bemoan complain7 deplor2
bench workbench3
bend cring3 crook4 crouch3 curl2 dent2 flexibl2 fold4 grovel5 hunch2 inclin4 knack2 lean4 set4 stoop4 tendenc4 tilt4 turn3
benefici benefit5 good9 welfar5
beneficiari receiv2 recipi7
benefit capit3 gain2 get2 good4 interest2 payment3 profit2 sake4 welfar3
bequest gift5
berat chide9 critic7 lectur3 rebuk9 remonstr2 reprimand2 scold8
bereav mourn9
berri blackberri6
berth busi2 job5 legat6 occup5 offici4 posit3 post3
beseech bid4 plead5
beset bother4 crucifi3 irrit5 molest2 needl2 plagu4 provok3
besid likew2 too2
besieg enemi2 foe6 surround3
besmirch charg2
best foremost5 optim6 optimum6
bestow bless3 graduat2
bet predict7 promiz2
bethink consid3 medit4 muse3 ponder4 reflect2
betray deceiv3 disappoint3 disclos4 expos2 inform2 reveal3 shit2
better improv3
bevel cut5
beverag coffe7 drink7 food7 java4 liquid3 milk6 nutrient5 tea6
bevi gather4
bewild confound6 confus6 elud3 mysteri8 perplex7 puzzl8 riddl3 stump2 upset2
bibl biblic9 scriptur9
biblic scriptur9
bibliographi list5
bicycl cyclist9
bid command2 congratul2 dictat2 effort2 greet2 invit2 plead2 subscrib3
big bigger7 bulki7 coloss7 enorm7 epic4 extens6 giant4 gigant7 great5 heroic5 huge7 immens7 import2 larg9 larger7 massiv6 monstrous5 mountain4 overs7 prodigi6 sizabl6 spacious6 stupend7 tremend5 vast7 volumin6
bigger larg7 larger9
bill levi2
bin contain7
bind bond2 cement2 fasten2 stick2 valid3
biographi histori3 profil2 stori2
biomedicin medicin5
bird parrot5
birth calv2 confin2 hatch2 kickoff3 lay2 outset6
birthday date2
biscuit hardtack5
bishop cardin4 priest6
bit chip2 fragment3 momentari2 scrap3 splinter2 wee8
bite gnaw5 grip4 morsel2 nip4 sarcast7 sting2
bitter blister3 envi3 grievanc4 grudg6 intoler4 resent9 sorrow2 unpleas3
bizarr eccentr9
black blacken2 bleak2 calam2 dark3 disastr2
blackmail crimin6 crook6 outlaw4
blackout dark4 paus2
blade foliag5 leaf5 ribbon3 sword4 weapon3 youth3
blame critic4 fault5 imput3 pick2 rap2 reproach2
blanket cover2
blare blast4 clamor4 din5 nois5
blast boom2 clap3 nois2 shell3 smash3
blatant clamor4 conspicu5 noisi5 vocifer7
blaze bright5 brillianc4 dazzl2 flame3 glare8 mischief2 shine2 shoot2
bleak desol6 hopeless5
bleat complain4 utter2
bleed eject4 hemorrhag9 releas2
blend coalesc4 fuse3 merg2 mingl5 mix4 unifi3
bless curs4 damn4 darn6 gesticul3 goddam5 goddamn5 infern3 invok4
blight plagu6
blind dazzl2 irrat2 peopl3
blink wink2
blister hot4 swell3 unpleas5
blith cheer4 happili9 merrili9 unconcern5
bloat lump2 swell6
blob blot2
block cake5 forestal2 imped2 nut2 obstruct2 preclud2 slab5
blockad sieg7
blond individu4 mortal3 person6 someon6 soul2
blood bloodi9 bloodstream7
bloodhound hound6
bloodi crimson4 red2
bloodsh murder6
bloom blossom6 flower7
blossom bud3 flower5 heyday4 peak2 unfold4
blot defect3 spot2
blow bump2 concuss2 exhal2 float2 gasp2 gust3 impact2 pant2 pound2 process7 punch2 setback2
blower devic6
bludgeon club2
blue cloth2 northern2
blunder breach2 bull2 ejacul2 error4 fault4 fumbl2 mistak4 slip2 violat2
blunt forthright5 frank5 weaken3
blur fog3 fuzzi6 haze3 represent3
blush crimson3 flush5
bluster boast3 brag4 bravado4 confus3 exagger3
board commiss4 committe5 departur6 embark7 enter2 go5 lumber4 plank5 room2 timber3
boast brag7 crow2 exagger5 featur2 have2 magnifi2 sport2
boat vessel5
boatswain seaman7
bob move3
bodi bodili2 carcass2 colleg2 coloni2 corps2 faculti2 figur3 flesh4 frame2 juri2 leader2 membership2 personifi2 settlement2 torso2 univers2
bodili somat2
bodybuild individu5 mortal4 person7 someon7 soul3
bog muddi6
bogus fake9 phoni9
boil chang2 simmer4
bold brave2 conspicu3 dare5 heroic3 reckless6
bolster pillow3 reinforc6
bolt dash2 lightn2 rigid3 stiffli2
bomb bomber5 grenad6 onrush6 onslaught5
bomber plane5
bombproof chamber5
bond connect2 shackl2
bone boni2 jaw5 osseous9 phalanx5 rib3 skull6 tooth6
bonfir fire4
boni lean2 osseous2 scrawni9 skinni9 thin4
bonnet hat7
book booker2 catalog5 employ4 engag3 notebook3 pamphlet6 public4 refer2 volum2 work2
bookcas furnitur7
bookshelf shelf7
boom din5 nois3 roar7 smash2 sound2 thunder5
boon close2
boost elev2 encourag5 foster2 hike3 increas2 lift3 promot3 rais2
booth stall3 tabl3
bootlegg crimin6 crook6 outlaw4
border bound2 boundari4 butt4 edg4 margin2 surround5
bore calib3 cut3 drill5 dull3 tedious9 tire5
boredom dissatisfact7 tedious9
borrow get3
bosom breast3 embrac2 hug4 privaci2 secreci2
boss chief2 employ4 foreman7 hire6 leader2 peremptori7 supervisor5
both some7
bother inconveni3 irrit5 plagu2 ruffl3 strain2 strive3 troubl2
bottl flask7
bottom heel4 posterior3 region3 sole4
bounc bound2 elast2 jump3 leap4 move2 spring2 travel2
bound boundari2 confin2 conjug2 finit7 hamper2 hop2 jump3 leap3 limit2 restrict2 shackl3 spring2 throttl2 tie2
boundari demarc6 edg4 fring4 margin3 outlin2 peripheri4 rim3 surfac3 verg3
bouquet fragrant2
bourbon reactionari5 whiskey3 whiski3
bow defer2 gesticul5 gestur2 submiss4 succumb2
bowl dish3
box coffin6 contain6 mailbox6 packag4
boy boyhood8 lad3 male3 man3 schoolboy6 son3 sonni6
boyhood childhood6
boyish young7
brace fortifi4 pois2 prepar3 refresh2 strengthen4
brag crow3 exagger6 magnifi3
braid weav2
brain brilliant2 genius2 intellig2 knowledg3 mental3 mind3 psych3 psychic4 wit2
branch divis2 stem2 subdivis3 twig3
brand kind3 label2 mark2 name4 sort3
brandi liquor5
brandish display4 exhibit2 hold2 move2 wave2
brass brazen2 bugl2 decor2 organ2 trumpet2
brave courag9 defi2 desper2 gallant4 undaunt4 valiant6 withstand2
brazen insol9
brazil brazilian9
breach gap3 intrud2 offens4 open2 sin2 trespass3 violat3
bread loaf6 toast4
breadth dimens3 intellig5 width7
break poor4 termin2
breakdown disloc7
breakfast meal6
breakthrough discov3 discoveri4 find2 insight2
breakup chang2 end3 separ3 split3
breast tit5
breath choke5 exhal6 hint2 respiratori9 rest3 sigh6 snore6 wheez5 yawn6
breathless excit3 sob2
breed caus3 eleg4 engend5 foster2 gentl2 mate2 procreat2
breez wind6 windi9
breviti brief5 durat2 length2
bribe pay4 payment4
bridg circuit2 connect2 structur2
brief briefli5 short4
brier veget6
bright brillianc5 brilliant3 color2 flash3 glare4 gleam4 glint5 glisten5 glitter5 intellig2 lumin5 lurid2 luster5 radianc4 radiant5 shini5 silver2 silveri3 splendor5 twinkl3
brillianc brilliant5 eleg5 glare4 grandeur6 magnific7 splendor5 superb7
brilliant color2 genius3 glare2 glori2 grandeur6 impress2 intellig2 luster5 magnific3 splendor5 superb7 superbl7 superior4
bring carri3 chang2 channel2 come3 creat2 fetch3 transmit2 transport2 workabl4
brisk energet5 fresh4 rattl2 refresh6
bristl featur2 fiber5
british nation2
brittl crisp2
broad comprehens4 extens3 general2 sweep4 wide5
broadcast circul4 diffus4 dissemin8 distribut2 messag4 public3 spread2 telev4 transmiss4 transmit4
broaden develop3 extend3 extens3 extent2 widen3
broil grill3 heat2
bronchial bronchus9
bronchiol duct7
brood contempl4 dwell3 incub6 medit8 melancholi2 reflect7 thought3
brook creek9 endur5 permit3 stream4 suffer2 toler5
broom sweep3
brothel build7 edific7
brother member2
brotherhood class2 fratern6 kinship2 union2
brow eyebrow5 featur3 forehead8 hair3
bruiz bull3 harm3 hurt2 injur5 injuri3 jam2 wound2
brush brushi5 rub3 sabl3 thicket5 touch2 underbrush3 veget3
brushi thicket9
brutal cruel7 cruelti2 savag5 vicious6
brute creatur2 inhuman4 savag6 wildcat4
bubbl emit3 foam4 rippl3
buck endeavor3 strive4
buckboard carriag5
bucket pail9
buckl collaps2 fasten3 warp2
buckskin mount2
bud flower2
buddi friend7
budg move3 shift2 stir5
budget calcul3 comput3 fund4 plan2 program3
buff devot7 devote7 fan3 follow5 love4 lover4
buffer modifi4
buffet furnitur3 strike3
bug crucifi3 insect4 pester6 teas4
buggi carriag5
build center2 club2 clubhous7 construct8 creat5 dormitori7 edific9 erect5 feedlot7 hall2 hotel7 hous6 improv5 make9 maker9 ministri5 progress2 rebuild7 reconstruct3 restaur7 ruin3 school2 schoolhous7 structur5 tavern7 templ2 theater6
builder materi5 stuff3
bulb stem2
bulg bulk2 pop4
bulk bulki4 magnitud2 major7 number4 volum2 volumin3
bulki larg7 mass2 volum5
bull cattl4 cow4 man2 oxen4 shit2
bullet missil4 projectil7 slug6
bulletin public4
bulli good4 rowdi5
bum cheap2 crummi7 idler5 obtain3 tramp2
bump danc2 encount2 find2 hit2 knock3 strike2
bunch bundl2 clump6 cluster5 collect2 gang2 gather2 knot2
bundl cluster2 collect4 pack4 packag4 packet6 parcel2
bunker hit2
buoyant cheer5 perki7
bur huski8
burden headach5 load4 overload2 saddl2 worri2
bureau furnitur4 offic4 organ2
bureaucraci bureaucrat9 pentagon4
burgeon grow4
buri burial6 conceal4 emb2 hide4 imb2 lay2
burial funer7
burn combust4 destroy2 fire3 ignit2 ruin2 shine2 smolder3 sting2
burrow dig4 hollow2 tunnel4
burst explod3 explos3 jump2 leap2 salvo2 split2 volley2
bush lilac4 manzanita4 rose4 shrub7 veget3
bushel mend2
busi busili9 career2 commerc3 craft2 employ2 engag6 enterpr3 firm3 headach2 job3 manufactur4 object2 occup4 partnership4 print2 profess2 ship3 vocat2
businessman king2 owner6 proprietor7
bustl commot2 din3 flurri6 fuss2 hasten3 hustl4 move2 race4 rush4 speed2
but just7 mere9 onli7 simpli8
butt edg2 lay2 put2 strike2
button switch2
buy choos6 get4 merchand3 pay6 purchas9 save2 select7 shop7 trade2
buzz fli3 hum3 noisi7 swarm2 wing2
bygon go2 past3
bypass highway3
cab compart3
cabana tent7
cabin compart3 hous4
cabinet furnitur7
cabl rope3 telegram4 telegraph4 wire2
cackl chatter4 laugh3 speak3 talk2 utter2
cadenza passag2
cadr core3 nucleus2
cafe restaur7
cafeteria restaur7
cage coop2 enclosur4
calam catastroph8 disast7 disastr9 fate2 misfortun5 tragedi9 tragic8 tsunami7
calcium metal6
calcul cipher2 comput9 convers2 deduct6 differenti3 divid3 estim5 extrapol4 figur2 forecast6 gaug5 guess2 integr2 judg3 multipli5 procedur5 process5 reckon4 solv2 subtract6
calendar list4 organ2
calib degre3 diam4 diamet4 inferior4 level4 qualifi7 qualiti4 superior4
calibr tune7
call caller2 cri2 dial2 dub3 entitl2 holler3 label2 name4 nicknam3 outcri3 phone3 renam4 scream3 shout2 squall2 squawk2 summon2 telephon3 term2 visitor2 wail2 whoop2 yell2
caller compani2 visit3 visitor6
callous tough2
calm comfort2 compos5 composur9 disposit5 lull4 pacifi3 reassur3 seren7 solac2 sooth2 tranquil5 tranquilli7
camp camper4 dwell2 encamp9 gather2 hous3 hutment5 inhabit2 live2 lodg2 popul3 tent4
campaign candid5 crusad3 expedit2 race2
camper encamp9
campfir fire4
campus field4
can contain4 furlough2
cancel defer6 postpon7 repeal4 schedul3
candid individu2 mortal2 person3 politician3 someon3
candl lamp6
cannon gun3 gunner9
canon canonist9 rule2
canteen flask7
canva cloth5 fabric5 tarpaulin5 tent2 textil5
canvass poll7
cap crest3 deton2 lie2
capabl capac5 potenti5 strength3 suscept3
capac contain2 suscept4 volum2
cape earth3 ground5 land2
capillari hair2 tube7
capit capitalist8 gain2 profit3 stock5
capitalist conserv2
capsul contain5 pill2
captain chieftain2 policeman3
captiv captur5 charm8 creatur4 enchant2 engross2 fascin9 imprison4 inmat2 intent2 prison6 tranc9
captur charm3 clutch3 conquest2 recaptur2 seiz2 seizur2 tranc4 usurp2
car convert6 jeep7 machinist9 sedan7 taxi6
carbin rifl7
carbon charcoal5 diamond3 element2 graphit7
card correspond2 paper3
cardin central6 fundament5 import5 key4
care cautious4 conscienti6 deliber2 detail6 elabor3 handl2 help2 like2 manag2 mind2 piti3 sure3 thorough5 want2
career job4 occup5 progress2 special4 travel2 vocat8
careless casual2 derelict4 neglect4 neglig8
caress pat5 paw3 pet3 stroke3
cargo freight9 load5 merchand6 product5 ship4 shipment7
carnal flesh2 physic6 sensual9
carpentri craft6 trade4 woodwork2
carpet rug9
carri carrier3 channel2 conduct2 contain2 convey2 drive2 express2 haul3 lug4 motor2 move2 transport4
carrier transport2 travel4
cart drag2 haul3 pull2 wagon6
cartoon cartoonist9 humor4 wit6
cartwheel wheel3
carv carven9 cut5 inscrib3 sculptor8 sculptur5 shape2
case circumst3 clip2 exemplifi5 happen5 instanc6 occurr4 proceed2 sue3 time3
cash currenc4 exchang2
cast gather2 hurl2 hurler2 send3
castl palac6 resid2
casual inform3 perfunctorili3 unconcern3
cat felin9 wildcat3
catalog catalogu4 list3
catalogu classifi4 compil2 list4
catapult hurl3 propel5 sling5
catastroph disast6 disastr8 hardship2 misfortun4 tragedi8 tragic7 tsunami6
catcal cri3 outcri7 shout2 yell3
catch catcher3 clutch2 grab3 hitch2 intercept2 perceiv2 snag2 surpriz2
catcher grab9
categori class5 classifi9 collect6 concept3 famili2 kind3 sex4 sort3 stamp2
cater feed5 fill2 fulfil3 give2 indulg4 meet2 nourish6 provid3 provis3 satisfi4 serv2 staff3 suppli5 sustain2
cathedr church5
cathet tube7
cathod electrod7
cathol catholic7 christian2 pope5
catholic christian7
cattl cow9 oxen9
cattleman cowboy2 puncher2
caus causal3 compel3 creat4 crusad2 determin2 effect2 effectu5 engend5 evok3 factor2 forc2 ground2 incept2 incit4 induc2 influenc2 initi2 inspir2 make2 motiv5 oblig3 occas2 persuad2 prompt4 provok3 regul2 shape2 stimul4 stimulus5
causal ground3
caution cautious4 warn4
cautious ginger4 peopl4 precaut3
cavalri soldieri7 troop7
cavalryman soldier5 trooper7
cave cavern5 format3
cavort frolic7 play2 romp8 sport8
ceas climax2 culmin3 discontinu7 end2 quit8 retir3 stop5 termin3 vanish2 withdraw3
ceaseless constant6 continu6
celebr commemor4 divers2 festiv8 fete9 individu5 lioniz3 mark2 meet2 mortal4 mourn2 observ2 occas3 person7 recreat3 someon7 soul3
celesti sky8
cell compart5
cellar floor4 stori2
cement concret3
cemeteri graveyard9 site7
cent coin2 penni2
center centerfield3 central4 edific2 essenc2 focus2 heart2 middl4 midway2 pertain2 rivet2
centerfield tract4
central chang3 concentr4 core3 essenc7 focal4 fundament6 halfway3 heart2 import5 key4 marrow2 middl4 midway3 substanc2 sum2
centrifug setup3 spin3 ultracentrifug7
centuri period7
cerebr intellect7
ceremoni funer5 induct4 initi4 occas3 open2 present2 wed5
certain convinc2 definit6 sure9
certainti confid5 qualiti3 relianc5 trust2
certif certifi4 confirm2 corrobor5 document4 endors3 evid2 licens4 manifest6 paper7
certifi evid3 licens3 manifest6 sanction2 show2
chafe irrit3
chagrin embarrass5 humbl4 humili9
chain seri5
chair professor2 seat2
chairman presid9
challeng competitor5 contend2 contest2 difficult7 disput4 hard4 provok2 remand3 rival2 situat3 sue3
chamber enclosur4 room2
chambermaid maid7
champion competitor6 defend3 endors2 guardian2 rival3
championship patronag2 titl2
chanc fortun2 gambl2 hazard2 hear3 luck2 opportun8 phenomenon2 possibl3 probabl2
chang clean2 collaps2 commut3 complic3 contribut2 convert2 cool2 corrupt2 damag2 darken3 death2 deceler3 decor3 democrat2 demytholog3 distil2 dress2 dri2 dynam7 elev2 enabl3 exacerb3 fill2 fortifi3 gradient3 grow2 happen3 harden3 heat2 hush2 improv3 increas2 insul2 iodin3 lend2 lessen3 loosen3 magnet3 make2 melt2 minc3 mingl3 modern2 modif4 modifi4 nation3 neutral3 obliter2 occurr3 ornament2 polar2 prepar2 prostrat2 purifi2 put2 redress2 refin2 relat3 remodel3 revers2 revolut2 ripen2 sensit3 separ2 sharpen2 shift2 simplifi3 slow3 spice2 sputter2 stabil3 stiffen3 straighten2 strengthen3 substitut2 suspend2 tame2 termin3 thicken2 tighten3 transform3 translat2 transmut2 transpos2 unifi2 vari3 variat2 weaken2
channel conduct4 gutter2 transmiss3 transmit4
chant inton8 sing4 singsong4 speak2
chao chaotic6 confus6 disord2
chaotic disorgan6 wild3
chapter section4
charact character3 characterist3 dimens2 grownup2 hero2 heroin3 imperson4 personifi3 portray2 qualiti2 role2 trait3 typifi3 villain2
character defin2 depict6 descript7 differenti2 distinguish2 mark2 portrait5 portray5 qualiti5 rememb3
characterist dimens3 distinct4 facet4 featur4 hallmark2 peculiar3 qualiti3 trademark2
charcoal fuel4
charg charger4 indict2 levi2 lodg2 onrush2 onslaught2 polar5
charit chariti4
chariti foundat3
charm enchant2 object2 pleas7 tempt2 tranc4
chart graph2 map2 profil4
charter contract2 document3 leas3 paper5 rent3
chase dog2 follow3 hunt3 movement2 pursu3 pursuer8 pursuit6 trace2 track2 trail3
chat chatter5 convers6 gossip7 jaw3 visitor9
chatter convers3 cut2 gossip3 jaw2 speak2 visitor4
cheap crummi3 flashi2 gaudi2 inexpens9
cheat con3 crush2 deceiv4 defraud4 hook2 jockey4 rob3 soak2 swindl4 victim3
check confirm3 examin3 insur2 studi2 verifi2 watch2
checklist list5
cheek featur3
cheer cheeri7 encourag5 gay5 inspir2 jaunti5 perki7 shout7 smile6 sunni7
cheeri gay7 sunni9
chemic chemistri7 fraction3 materi3 reactant4 stuff2
chemist chemistri9 drug5 pharmaci3 scientist6
cherish love4 precious8 treasur4
chest pector2
chew eat6 gnaw6 grind4 jaw9
chick chicken4
chicken hen4 poultri4 rooster4
chide critic7 lectur3 rebuk9 remonstr2 reprimand2 scold8
chief chiefli8 foreman2 import6 leader3 main8 primari4 princip8 secretari2 supervisor2
chiefli main9 primari4 primarili9 princip9
chieftain leader7
child childhood7 childlik7 fri2 infant4 kid8 minor3 offspr3 youngster8
childhood fri2 kid8 minor3 youngster9
childish immatur6 infantil9
childlik naiv4 simplic3 young5
chill cool3 coolant3 depress3 fear2 fright3 ici3 shiver3 symptom2 thrill2 tingl5
chin featur3 genial2 lift2
chines min2
chip cut2 fragment3 scrap3 splinter2
chiropractor therapist7
chisel distinct4
chlorid compound2
chlorin element2 gas4 halogen7 radiochlorin7
choic decis3 favorit4 pick5 sampl4 select6 superior2 vote4
choir chorus3
choos compar2 darl6 decid6 determin2 elect6 espous6 favorit2 fix2 pick4 prefer3 purchas5 select8 set2 specifi3 take2 vote4
chop cut4
chore duti5 job5 task7
choreograph creat6 make3
choreographi danc7
chorin dancer7
chortl chuckl9 laugh6
chorus music3 refrain3
christ christian9 jesus9 redeem9
christian faith5 jesus9 protest2 protestant7 religion7
chromatograph chromatographi9
chrome chromium7
chromium metal6
chuck grub4 throw4 toss3
chuckl laugh6 laughter2
chunk clod8 clot4 clump3 lump5
church ecclesiast7 faith2 protest2 religion2
churchgo religi3
churn roil7 turbul5
chute gutter4 parachut7 trough2
cinch picnic4 project4 task5
cinemat film5
cipher code2 comput2 messag4 nilpot2 noth2
circl circular6 conspiraci2 lot2 move2 oval3 parti2 revolv2 round3 travel2
circuit journey4 tour4 tourist6
circul diffus3 dissemin6 distribut2 move2 propag4 public3 sow2 travel3
circular round6 spheric3
circumscrib curtail5 decreas2 lessen2 limit4 restrict3 trace2
circumst condit5 context2 environ3 event2 failur2 fate4 fortun3 lot3 luck7 misfortun4
circus troup4
citat cite4 commend8 honor3 laurel5 mention2 quot2 summon2
cite invok3 mention6 name6 quot3 quotat5 refer4 reiter2 repeat2 restat2 write2
citi civic3 metropoli9 metropolitan9 urban8
citizen civic2 civilian3 freeman7 voter7
civil civilian6 cultur2 polit4 societi7
clad dress7 suit3 uniform7
claim claimant4 contend3 postul3 profess3 purport3
clamber climb2 scrambl5 shin2 sputter2 struggl2
clammi wet6
clamor demand3 din4 express2 nois4 utter2 vocifer6
clamp fasten5 fix3 inflict3 secur2
clang clangor8 clash6 crash5 nois4 sound2
clangor clash6 crash5 nois7
clank noisi7
clap gesticul3 lay3 nois4 place2 put3 sanction2
clarifi crystal3 elabor4 enlarg2 explain6 expound7 illumin4
clariti clear9 focus2 lucid9
clash collis5 crash4 friction5 jar2 nois5
clasp clench2 clutch3 embrac3 grasp5 grip5 hug6
class classif2 classifi6 collect4 cours2 educ2 fratern2 gather3 grade5 labor2 peopl2 reclassifi2 sex2 sort2
classic creation3
classif classifi7 group2
classifi compar6 famili2 reclassifi7 refer3 separ2 sort9 stamp2 stratum2
classroom room7 schoolroom9
clatter nois4
claus construct2 rider2 section3
claw clutch2 hook2 nip2 seiz2
clay dirt5 soil4
clean cleaner6 cleans7 improv4 neat3 purif7 remov2 sanit5 score5 spotless4 sweep4 vacuum2 wash4
cleaner deterg2 formul6 prepar3 soap7
cleans improv3 purif5 sanit3 score3 sweep3
clear distinct3 focus2 lucid9 tract4 unmistak5 vivid3
cleft split4
clench clinch2 clutch4 grasp2 grip4 seiz3 squeez3
clergi cleric5
clergyman minist6 parson7 pastor7 preacher7 priest6 shepherd4
cleric clerk7
clerk employe6
clever intellig2 smart4
clich comment5 commonplac6 remark5
click move2 snap2 tick3
client consum2 custom3 patron2
cliff format3
climat condit4 mood3
climax crown2 culmin5 end2 instant2 moment3 occas3 termin2
climb mount3 rise3
clinch fasten4 fix2 secur2 tight5
cling cohes7 grasp2
clip cut3 instanc2 time2
clobber lick2
clod clot4 clump3 lump4
clog congest6 imped4 obstruct4
close complet2 compress2 conclud5 draw2 final4 finish2 immedi2 impend3 intim3 last2 motion2 movement3 shut4 shutdown3 shutter3 slam2 surround3 termin2
closet cupboard8 furnitur3 john3 lavatori3 privi2 toilet2 wardrob3
closeup photo7 photograph6
clot lump2
cloth costum2 cotton3 dress5 equip4 fabric9 flannel7 garment8 gingham7 gray2 knit3 linen6 materi2 robe3 silk6 textil9 turn2 tweed7 uniform6 velvet7 wear8 wool7 woolen5
cloud overcast5 troubl4
clown comedian5 fool4
club clubhous3 edific2 fratern3 soror4
clubhous edific7
cluck utter3
clue hint8 indic6
clump cluster7 knot3 lump2
clumsi inept3 ungain9
cluster flock2 huddl2 knot3
clutch collar2 grab6 grappl4 grasp3 grip5 nab4 nail2 nestl2 seiz6 snatch6 snuggl2 take2
coach manag6 teach2 train3
coal lignit7
coalesc combin8 fuse6 fusion8 melt2 merg4 mix7 mixtur6 unifi3 unit3 weld4
coars granular5 vulgar6
coast coastal7 shore7
coat glaze2 greatcoat6 jacket5 overcoat6 surfac2
coax persuad4
cock hammer3 lay3 place3 put3 set2
cockpit compart3
coddl handl3 treat4
code codif5
codif systemat6
coerc compel7 compuls5 forc5 oblig7 pressur5
coexist exist7
coffe java6
coher ration4
cohes connect4 continu7
coil curl3 spiral6 structur3 turn4
coin dime6 nickel3 penni3
coincid concur2 concurr7 conjunct4 correspond2 happen3 match2 occur3 overlap4 simultan7
cold frigid6 ici5 temperatur2
collabor cooper9 pardner9 partner7 work3
collag imag3 pictur3
collaps flop3 happen2 ill3 maladi2 occurr2 sick3 slump2 suffer2 sustain2
collar cop4 nab3 pickup2 seiz2
colleagu fellow2 fellowship3
collect collector2 combin6 compil4 congreg2 content4 data6 enterpr2 exhibit4 famili2 fleet3 galaxi6 gather4 glean3 group6 harvest2 heap5 joint4 law4 librari3 lump2 mass2 mixtur2 mobil3 mound2 muster3 mytholog6 packag4 packet6 payabl5 petit2 pile4 popul2 prosecut3 reap3 set2 store2 traffic6 treasur2 varieti5 veget6 wardrob3
collector individu4 mortal4 person6 someon6 soul3 worker2
collis hit4 imping7
collus conspir6
coloni depend2 occup3 outpost3 resid2 settl3 settlement6 settler9
color flag6 flashi3 flush4 gaudi3 gay2 mottl2 negro4 picturesqu2 red2 shade3 tint4 vivid2
coloss larg7 monster4 prodigi9 stupend9
colt male3 revolv4
column editori3 tower2 tube3
comb devic4 ransack3 straighten2
combat conflict2 engag4 fight5 fighter4 wrestl3
combin compound4 featur2 fuse7 fusion2 have2 incorpor2 integr2 interact2 merg5 mingl2 mix8 synthes4
combust flame7 oxid7
come fetch4 futur2 get2 happen3 land2 move3 movement2 near2 occur3 reach2 travel3
comeback counter4 rejoin5 retort9
comedi comic7 drama2 farc6 funni7
comedian comic8 perform7
comfort condit3 consol4 conveni3 cozi6 eas3 home4 live2 pleasur3 reassur5 relief2 satisfactori4 solac3 sooth3 succor3
comic fun6 funni5 humor5 laugh7
command control4 dictat5 forbid2 leader3 offic5 order2 prohibit2 proscrib2 requir3 requisit2
commando man4
commemor mark3 remembr6
commenc embark3 inaugur3 plung2 start5
commend entrust2 praiz5 worthi7
commensur proportion4
comment commentari7 commonplac3 critic5 expert6 mention2 note2 observ7 refer2 remark5 shaft3 statement4 wisecrack4
commentari statement6
commerc commerci9 distribut2 market7 merchand7 payment4 sell7 trade7 traffic2 transact7
commiss commission2 commit2 committe9 equip2 juri2
commit committe2 cooper4 dedic6 devot6 devote6 employ4 entrust2 invest4 investor2 involv2 loyalti2 particip3 perpetr6 truste2 use4 util4
committe confid4 entrust9 juri2 trust2
commod drygood7 export3 import3 merchand6 product5
common communal4 mutual4 normal9 ordinarili9 park3 public2 share3 usual9
commonplac ordinari3 remark3
commonsens reason5 sensibl7
commonwealth countri5 nation6 provinc4 state3
commot din3 disturb3 flurri3 storm3 tumult6 turmoil5 uproar5
communal commune5 communiti2
commune communic2 communion3 gather2 pray3
communic contact2 content2 convey3 discuss4 exhort6 express3 gesticul5 gestur2 greet2 grimac5 impos3 indic3 inflict5 inform5 inquir4 interact5 issu2 jest3 joke2 languag3 mail2 medium2 messag3 nod3 object5 pay2 project2 relay4 remonstr6 request3 signal3 speak3 talk4 theater3 transmiss3 transmit3 voic2 whistl2 write3
communion ritual3
communism communist7 ideolog2
communist politician2
communiti crossroad5 gather4 neighborhood4 parish6 peopl2 settlement2 villag6
commut passeng4 transpos2 travel2
compact summari2
compani companion2 establish2 friendship2 institut5 troup2
companion comrad9 date2 familiar8 fellow4 fellowship3 friend6 playmat6 travel4
compar comparison7 differenti5 distinguish5 equat9 examin4 prefer4 relat9 separ2 studi3
comparison contrast3 examin5 relat4 scrutini4
compart locker3 room3 space3 stall2
compass expans3 extent3 gamut4 horizon3 merci2 orbit2 palett3 piti4 rang4 scope6 sympathi3
compel compuls5 condemn2 enforc6 forc3 implement3 impos5 induc3 make2 oblig9 stimul3 thrust2
compens correct4 counterbal6 pay2 redress7
compet competit8 competitor9 contend3 effect3 effici3 fight5 lose2 match2 overtak5 play3 race2 rival6 score4 vie9 win5
competit contend2 contest3 game2 milit2 tournament3 vie8
competitor contend3 foe3 king2 rival5 vie9
compil compos2 lump3 store3
complain complaint4 grumbl5 holler3 mutter3 nag5 protest4 rail3 scold4
complaint disord5 grievanc2 grumbl2 lament3
complement construct2 man2 manpow2
complet consumm2 culmin6 end2 entir9 entireti7 execut2 finish5 fulfil4 full5 graduat4 implement2 integr6 sheer4 termin4 thorough3 thoroughgo5 total9 uniti6 wholli9
complex complic6 composit4 interlock6 interwoven6 intric6 qualiti5 tangl3 tortuous6
compli conform6 follow3 obey7
complic guilt6 interfer3 refin4 situat4
compliment congratul6 flatteri5 praiz3
compon compos5 constitu3 detail2 divis3 element6 factor3 ingredi4 item3 part4 partial5 point3 portion5 relat4 remaind4 residu2 rest2 substanc3 unit2
compos composur2 constitut5 cool2 creat2 draft2 dramat2 element6 factor3 ingredi4 musician3 opus4 pen3 songwrit7 write3 writer4
composit compost3 mixtur2 music2 opus3 past2 placement3 properti2 song2 structur2 whole2 write2
composur disposit6 seren6
compound deepen4 enhanc3 fan2 formul2 goitrogen2 heighten2 increas3 intens3 intensif6 intensifi3 sharpen2 synthes3
comprehend comprehens9 digest4 discern2 grasp6 hear2 listen2 perceiv3 percept2 understand6
comprehens cover3 embrac6 encompass9 extens3 full7 grasp6 perceiv9 super3 understand6 univers7 wide3
compress flat2 press4 squeez2 strangl3 tight2
compriz constitut3 contain5 includ4 incorpor2
comprom concur3 cooper4
compuls individu3 mortal2 neurot3 oblig4 person4 someon4 soul2 trait7
comput convers2 deduct6 differenti2 divid4 estim5 extrapol4 figur2 gaug5 guess2 integr2 judg3 machin6 multipli6 procedur5 process6 reckon3 solv3 subtract7
comrad date2 familiar9 fellow5 fellowship4 friend7 playmat7
con convict2 defraud7 memor2 statement2 swindl6
conceal disguiz4 harbor2 hide9 invis6 lurk6 obscur3 privaci6 secreci6 secret3 veil5
conced concess3 concur3 confess6 forgiv4 grant2 profess3
conceiv concept8 consid3 consider4 discov3 innov4 invent5 judg2 regard3 reput3 rethink4 think5 view2
concentr condens2 dens2 engulf2 focus2 immers2 intens3 listen2 ore2 pore2 properti4 rivet4 space2 thick2 titer6
concept conceptu7 creat2 creativ2 dimens4 divis3 hypothesi4 idea7 invent2 law2 notion5 possibl3 regul3 rule3 sex3 theori4 think6 whole2
conceptu percept4
concern headach3 interest3 involv4 matter2 pertain6 pertin4 preoccupi4 refer4 regard2 relat3 worri2
concert perform5
concess contract4 franchiz5 grant2 yield2
conclud conclus9 decis7 deduc5 deriv4 end2 extrapol4 feel3 final7 find2 general6 induc2 infer5 last3 reason7 termin3 think3
conclus decis4 determin3 judgment4 reason2 resolv5
concord consist7
concret pavement3 tangibl3
concur concurr6 conjunct3 grant2 happen3 occur3 reconcil3 resolv3 settl2 simultan4 subscrib3
concurr conjunct7 cooper4 simultan9
concuss injuri3
condemn decri9 denounc5 denunci3 disapprov2 imprec3 reprob2 sentenc2
condens shorten2
condescend condescens2 patron9 superior3
condit danger5 dark2 declin2 despair4 desper6 difficulti3 discomfort6 domin4 guilt6 illumin5 immun6 improv3 impur3 learn6 maladi4 mood3 need3 polar3 provis2 puriti5 repair2 safeti5 silenc4 situat3 specifi2 state2 status2 stipul4 suscept6 tension3 vacuol6 way2
conduct demeanor2 handl4 leader2 manag2 perform3 transmit5
conductor copper2 direct2 materi2 musician2 transmit2
confeder southern4
confederaci south2
confer consult3 discuss2 leagu3 major3 meet5 session2 symposium6
confess document2 paper3 penanc2 profess3 squeal2
confid disclos6 entrust4 expos3 friend7 repositori4 reveal4 sure5 trust4 truste4
confidenti privat6
configur contor4 design2 form2 shape5 topographi5
confin hamper4 limit5 restrain4 restraint4 restrict5 throttl4 tie2 tighten2
confirm corrobor7 demonstr4 document2 establish2 fortifi2 inform3 proof4 prove4 reassert9 show2 strengthen2 substanti8 support2 uphold2 valid4 verifi8
confisc seiz3
conflict contradict9 disagr2 engag3 fight3 friction2 inconsist5 insurrect4 rebellion3 revolt4 strife3 struggl2
conform cooper4 correspond2 keep3 obey5 readjust5
confound confus6 puzzl7
confront face2 opposit3 pit2 showdown3 tackl3
confus daze2 disord3 disorgan3 distract4 lose2 mistak3 perplex7 puzzl5
congest hyperemia5 symptom4
congratul praiz4 pride2
congreg flock3 fold3 gather3 meet2
congress legislatur7
congressman legisl7 repres4
conjectur expect4 formul3 guess2 hypothes7 hypothesi5 hypothet7 possibl2 reconstruct4 specul5 suppos3 theori3 theoriz6
conjug marriag8 solut4
connect coupl2 instrument2 involv2 join2 link7 relat6 relev5 tie2
connot express5 impli7 implic6 import2 mean4 show2
conquer conquest7 control2 curb3 defeat2 hush3 overcom2 quell6 seiz2 seizur2 silenc2 subdu6 suppress7 usurp3
conquest seizur3 success2
conscienc moral6
conscious ego3 intend4 know2 self6 sensibl5
consecut succeed7 success2
consent permiss5 permit4 react4 respond4 succumb5 unanim7
consequ dent3 effect8 effectu8 impact3 offspr3 outcom3 phenomenon5 respons3 result9 reward2 signific2 subsequ7 wage3 wake3
conserv conservat4 grownup3 improv3 maintain5 preserv4 reactionari2 traditionalist3
conservat ideolog6
consid consider3 contempl2 deal2 deem5 deliber2 equat3 esteem3 favor2 identifi2 includ2 medit3 muse3 ponder3 reckon2 reconsid5 reflect2 regard4 respect2 studi3 think3 treasur2 view4
consider contempl3 count2 deal2 deliber3 explor2 inform2 justif3 reflect3 respect3 signific4 studi2 substanti9 think5 view2 weigh2
consign entrust3
consist dwell5 exist7 lie3 properti3 pursuant7 soft4 solid5 systemat9 viscos5
consol solac7 sooth7
consolid integr6 merg5 merger5 unifi5 unit4
conson consonant8
consort harmoni2 interact6
conspicu featur6 glare4 mark2 outstand4 promin7 salient7
conspir conspiraci5 interact4 plot2
conspiraci plot2
constant forev2 invari8 paramet3 staunch2
constern dismay6 fear5 fright7
constitu crystal3 element4 elementari2 form2 ingredi5 part2 portion2 supplement3 voter3
constitut establish4 find3 form2 format2 institut4 law3 nomin2 organ3 pose5 repres2 straddl3
constru elicit4 extract2 interpret8 misconstru7 misunderstand7 read6 take2 understand6
construct creat5 creativ3 erect5 make9 maker9 manufactur3 phrase2 predic3 rebuild6 reconstruct3 structur2 think2
consult counselor6 inquir5 interview3 refer2
consum consumpt6 custom7 digest2 dissip2 drink3 eat4 expend2 ingest8 intak6 lavish2 ruin2 spend2 uptak6 user6 wast2
consumm execut3 fulfil5 perfect2 utter2
consumpt drink5 eat7 exhaust6 expend2 feed5 ingest8 intak9 suck2 uptak9
contact imping2 interact5 liaison3 placement3 reach2
contain cup5 dish6 drawer7 enclos2 envelop6 glass4 handbag7 includ5 incorpor3 instrument6 mold3 packag4 parcel4 pot2 purs5 retain2 wastebasket7
contamin foul4 impur4 infect4
contempl deal2 medit6 muse6 ponder6 reflect5 specul2 stare2 thought3
contemporari current2 modern4
contempt contemptu9 disdain5 dislik2 scorn9
contemptu disdain6 scorn9
contend content7 contest2 controversi4 convers3 cope2 debat3 disagre3 disput2 grappl2 oppos2 postul6 quarrel3 rival2 vie3
content contest2 controversi4 counsel3 disput3 essenc2 goal2 gratifi2 guidanc3 humor2 idea2 ignor2 inform3 instruct3 knowledg2 lore2 mean3 messag3 narrat3 nonsens3 petit3 postul7 promot3 proport2 propos3 public3 refus2 remind2 request2 respect3 satisfi7 smug7 statement3 stori3 subject2 submiss3 tale3 theme3 topic3 wit3
contest controversi5 disput2 game3 oppos3 race2 tournament6
context discours6 environ3
contin continent5 landmass6
continu continuum9 durat2 endless4 insist6 keep3 lengthi2 perpetu7 persist7 preserv2 proceed6 prolong2 rambl3 recurr7 relentless4 repeat7 repetit4 resum2 run3 speak2 straight3 sustain2 talk2 uninterrupt2 uphold2
continuum histori3 time2 uninterrupt2
contor shape4 topographi3
contort distort2 wring5
contracept devic7
contract contractor4 contractu7 hire2 insur2 leas2 promiz2 rent2 specifi2 stipul3 strangl2 undertak2
contractor undertak2
contradict deni2 depart3 deviat4 dialect3 disagre3 falsiti2 opposit3 paradox3 vari4
contrari differ4 opposit2 revers3
contrast counterpoint4 differ2 differenti2 distinguish2 opposit2
contribut contributor4 contributori4 donat4 effort5 encourag3 endeavor3 gift2 impart2 lend4 promot3 sum2
contributor donor5 writer5
contributori lead2
contriv conveni8 design4 devic5 deviz7 forg4 formul3 formula3 gadget8 innov2 invent6 plan4 planner7 project5
control curb2 disciplin6 domin7 govern2 guid2 handl3 maneuv2 masteri4 monopol2 possess7 potenc2 power2 presid3 relat2 steer2 subdu2 suppress2
controversi disput6
conven gather3 meet2 reconven7
conveni gadget9
convent customari4 formula2 meet4 orthodox2 pattern2 rule3 schemat2 stereotyp2 stuffi4 tradit2
convers convert5 discours2 exchang2 interview4 jaw2 languag2 salvat2 shift2 speak4 speech3 talk6 transform5 transit8 transmut3
convert individu2 person2 someon2 transit3
convey conveyor5 express7 hint4 impart5 intend2 mean3 measur2 suggest2 thank5
conveyor messeng5 transport3
convict inmat5 judg3 label2 prison2 pronounc5 sentenc3
convinc persuad5 posit9 sure4
convuls laugh4 violent4
cook fix4 fri2 grill2 poach2 prepar4 roast3
cool coolant6 coolli2 refriger6
coolant fluid7
cooper joint3 loyalti2 pardner9 partner7 practic2 work3
coordin handl3 mesh3 organ3
cop nab7 nail3 offic2 policeman7
cope deal3 grappl7 manag3
copi duplic3 emul3 imit4 miniatur2 modif2 represent3 reproduc3 simul5 text2
copper metal6
coquett romanc2 woman7
cord string4 thread4
core essenc3 essenti2 nucleus2
corner recess2
coron investig2
corpor firm4 incarn4
corral enclos2 pen2
correct exact2 improv3 proper2 qualiti5 redress3 remedi3 retribut3 revers3 right3
correl correspond5 fit2 match4 relat6
correspond equal3 equat6 fit2 journalist4 match4 parallel2 relat5 resembl5 similar4 write2
corridor hall5 hallway7 passageway6
corrobor demonstr4 document2 establish3 prove4 reassert4 show2 substanti8 support2 valid4 verifi5
corrupt deprav4 poison2
cortex cortic9 neocortex6
cosmic univers9 world5
cosponsor patron5 sponsor6
cost dear4 expenditur5 expens5 necessit2 payment4 price6 ransom4 requir2 term3 toll4
costum dress2
cottag hous6
cotton fabric3 textil3
couch divan6 frame2 loung8 seat2 sofa9
counsel counselor5 direct3 discuss3 dissuad4 guidanc8 lawyer5 messag4 plead2 press2 tip3 urg4 warn2
counselor supervisor3
count counter2 determin4 investig4 matter2 number5
counten express3 face2 permit3 physiognomi4 sanction3 smile3 visag6
counter furnitur2 negat2 repli2 retort2 tabl2
counteract curb2 offset2
counterattack onrush4 onslaught3
counterbal equilibr2 offset2 oppos2
counterpart equival7
counterpoint differ4 foil2
counti part2 region7
countless myriad8
countri countrysid2 homeland3 kingdom2 nation6 peopl2 rural2 state2 swiss2
coup success3
coupl famili2 match3 mate3 pair2 twin2
coupon sampl4
courag fortitud7 heart2 heroism7 nerv5 spirit2 valor7
cours direct2 educ4 instruct3 seri2 teach2 workshop3
court govern2 romanc2 room2 woo2
cousin relat3
cover coverag2 crust7 deal2 discuss2 drape7 embrac2 enclos2 encompass3 envelop3 extent2 frost2 greas2 includ2 mask2 muffl3 plaster2 satisfi2 screen2 smother2 span2 splatter7 stud2 suffoc3 surround2 thickspread7 veil3 wrap6
coverag deal4 extent3 handl2 insur2 plow3 sum4 treat2 underwrit4
cow oxen9
coward cowardic9 cring6 fear2 grovel9 individu5 milquetoast7 mortal4 person7 someon7 soul3 yellow2
cowardic spirit2
cowboy puncher9
coy demur9
cozi snug2
cps cycl3 rate5
crack firecrack4 nois5 snap2 super2 superior2
crackl crunch3 nois4 rattl2 vari2
cradl hold2 origin2 sourc2
craft draft4 job4 occup5 plumb3 potteri2 trade4 typographi5 vehicl3 vessel2
craftsman creator2 machinist4 mechan3 plumber4 potter4 rigger3
crane stretch3
crash descend3 nois4
crave desir4 hunger3 lust7 thirst6 want7
crawl creep8 move4 travel5
crazi crazili9 delirium8 frenzi9 furi5 hysteria6 impract3 insan6 mad8 sick2
crazili disturb2 insan9 mad6 sick2
creak screech8 squeak8 whine2
cream elit6 pick6
creat creation3 creativ2 creatur8 develop2 direct2 distil2 elicit5 establish2 evok5 extract2 form2 found5 generat5 initi5 institut3 make8 organ4 origin3 prepar2 produc4 provok3 realiz2 reproduc2 scrape2 sire6
creation find3 found4 initi3 innov3 institut3 invent2 origin3 produc3 product2 represent3
creativ imagin6 innov4 invent4 origin5 power2 vision2
creator design2 develop4 divin3 farmer4 individu2 lord7 maker4 mortal2 person4 produc2 someon4 soul2
creatur femal5 game2 giant4 individu2 larva6 make4 male4 mate2 organ6 person2 pet5 prey4 slave2 someon2 survivor3 young2
credit imput2 quotat2
credo creed8 doctrin7 ism7 philosophi5 testament6
creed doctrin6 dogma4 incarn3 ism6 philosophi4 testament4
creek stream5
creep move3 sneak4 travel4 walk3
crest peak2 place2 spot2 top2
crew unit3
cri exclaim3 exclam4 express2 holler5 hoot2 howl2 outcri5 scream4 shout4 shriek2 shrill2 sob3 squall3 squawk3 tear4 utter2 wail3 weep4 whoop3 yell4
crime fraud5 offens3 outlaw7 treason6 violat5
crimin crook7 gangster6 guilt6 guilti2 kidnapp6 murder6 outlaw7 racket6 runner4 smuggler6 thief6 traitor6
crimson red5 violenc2
cring flinch8 grovel6 move2 recoil7 shrink4 winc6
crippl individu3 mortal2 person4 someon4 soul2 weaken4
crisi critic2 crossroad2 depress3 emerg5 occas3
crisp distinct4 fresh4 sharp4 sharpli3 toast3
crisscross reticul7
criterion ideal3 norm5 scale3 standard4
critic crucial2 denounc6 deplor7 disapprov2 indispens2 judg3 lectur2 pick2 profession2 rebuk7 reprimand7 scold6 vital4 write2
crook curv3 gangster6 hook5 kidnapp6 murder6 outlaw6 racket5 runner4 smuggler6 stoop2 thief6 traitor5 wind5
croon sing4
crop cultiv4 harvest7 output3 yield2
cross intersect3 pass2 track5 transvers2 travers7
crouch huddl3 sit4 squat4 stoop6
crow utter2
crowd flock2 gather4 herd3 mob6 phalanx3 swarm2
crown culmin3 symbol2 vest2 wreath2
crucial import9
crucifi execut4 persecut4 pester4 plagu2 teas3 tormentor6
crude cruditi3 earthi3 indec2 rough4
cruditi earthi5 primit6 raw2
cruel cruelti4 inhuman7 savag9 vicious8
cruelti merciless4
cruiz move3 travel3
crumbl tumbl2
crummi inferior4
crunch nois4
crusad drive2 expedit2 movement2 reform2 ventur2
crush crusher5 defeat2 destruct7 devast2 humbl2 jockey2 leather2 lick3 outdo3 overcom2 overpow3 press3 quell2 repress3 rough4 squeez3 subdu3 suppress2 surmount3 surpass2 win3
crusher devic7 squeez6
crutch staff2
cryptic incomprehens5 inexplic7 mysteri9
crystal element2 ice5 illumin3 rock2 solid3 stone2
cuba cuban9
cube multipli3
cubism cubist9
cuddl embrac2 hug3 kiss8 nestl8 snuggl8
culmin end3 finish2 phase5 stage4 termin3
cult cultist8 faith2 furor5 religion2
cultist follow7
cultiv farm5 prepar3 rais2 refin2
cultur ethnic6 polit5 refin5 societi5
cumul gather3
cur lock2 wavi6
curb edg2 subdu2 suppress3
curbsid pavement5
cure heal5 help2 medic4 medicin2 remedi3 salv3 therapeut6 treat2
curio curious7 object6 odd3 peculiar8
curios curious7 interest4 involv3 wonder7
curious funni4 odd8 peculiar6 queer8 singular3 strang4
curl twist2 wrap2
current flow2 latest5 present3 torrent2 underway5
curriculum inform6
curs cuss4 damn5 damnat2 darn7 express3 goddam7 goddamn7 imprec2 infern4 oath6 swear5 utter3
curtail limit2 restrict7
curtain drape4 draperi8 screen3
curv sheer2 spiral4 swerv7 veer7
cushion modifi5
cuss express2 fella6 fellow4 gadfli6 lad5 male2 oath5 pester6 swear5 tormentor4 utter3
custom customari5 habit3 patron7 pattern3 practic3 reader4 rite4 ritual4 tradit6 usag2
customari customarili7 habit5 habitu7 tradit4 usag2 usual5
cut dissect3 drill5 fall5 hack3 reduc4 reduct4 rip2 separ2 sever3 shorten2 slash4 slaughter3 slice2 slit2 swerv2 tap3 trim4 veer2
cycl interv3 rate2 repetit2 rhythmic6 seri2
cylindr round7
dab pat5 strike2 tap2
dad daddi9 father7 papa9 pop3
daddi father7 papa9 pop3
dam imped2 obstruct3 weir5
damag deform4 distort3 erod3 harm3 hurt2 impair5 mar5
damn damnat5 darn7 goddam7 goddamn8 imprec5 infern4 invok3 lose2 peopl2
damnat denunci7
damp moist9 wet6
dampen moisten6 moistur6 stifl4 suppress2 wet2
danc dancer6 divers4 move2 recreat7 shimmi2 step2
dancer perform7
danger desper2 hazard2 jeopardi3 menac3 peril7 precari3 risk3 threat2 ventur2 vulner5
dangl hang4 suspend3
danish denmark8
dapper fashion7 jaunti7
dare defi2 defianc2 temer4 ventur2
dark dim3 duski3 illumin3 night2 scene2 shadow3 wick2
darl dear7 favorit3 lover5 pet5
darn goddam9 goddamn9 infern6
dart dash3 flutter4 hasten2 hurl2 hurri4 hurtl2 lung3 race2 rush2 scoot4
dash eleg2 flair2 flash2 hasten3 hurl2 plung2 race3 rush4 scoot7 smash2 speed2
data inform9
date day4 escort2
datum inform4 read2 statist7
daughter girl2
dawn hour3 understand2
day daylight3 eve2 even2 holiday2 morrow5 payday3 period2 today2 tomorrow4 yesterday4
daylight even5 light2 period5
daze stun2 stupid2 stupor4
dazzl glare2 impress7
dead deathlik6 deceas5 doom5 fatal5 go4 lethal4 lifeless5 peopl2
deadlock impass9
deaf peopl3
deal dealer2 discuss3 dispens2 grappl2 plow2 relat2 sell2 trade2 trader2 transact2 treat2
dealer firm2 franchiz2 merchant6 sell2 trade3 trader9
dear honey4 love3 lover3
death die6 expir4 necrosi4 perish6
debat discuss4 disput2
debil feebl2 frail9 weak2
debri dust5 junk7
debt loan5 princip3
debut entri4 introduc2 introduct5
dec decemb9
decad fifti7 period7 sixti6 twenti4
decay deterior3 erod2 gnaw2 rust3
deceas deced5 go5 individu2 mortal2 person3 someon3
deced die9 expir6 individu5 mortal4 perish9 person7 someon7 soul3
deceiv decept8 fool2 gull4 mislead8 trick2 victim5
deceler slow9
decenc decent5 modesti4 nice3
decent fit4 nice3 proper4 respect3
decept mislead2
decid decis8 definit9 determin3 govern5 measur4 orient4 regul4 resolv3 rule2 seal3 select7 unquestion2 will2
decis definit2 determin6 fatal4 fate6 judgment2 outcom2 resolut2 select5
deck platform5
declaim perform4 recit7 speak5 talk3 utter2
declar decre3 dictum6 exclaim3 plead2 proclaim3 proclam4 profess3 promiz3 promulg3 pronounc6 propos3 protest4 say5 sentenc2 state2 statement5 suggest4 swan3 swear2 tell3 testifi5 testimoni2 threat2
declin decreas2 deterior2 diminish4 disobey3 lessen2 loss2 react3 refus3 reject4 respond3 sicken2 spurn3 wane3
decomposit disintegr5
decor embroid7 enamel5 grace5 illustr2 medal2 ornament7 panel4 pattern2 specialist6 trim2
decre enact4 fiat8 ordain3 order4 prohibit3 rule3
decreas decrement8 diminish7 dwindl5 lessen8 minim2 reduc2 reduct7 shorten2 shrink3 sink2 slow3 wane4 weaken2
decri denounc6 reprob2
dedic devot9 devote9 employ6 loyalti3 use6 util7
deduc deduct2 deriv6 extrapol4 infer9 surmiz4
deduct deriv2 entail2 implic2 infer2 reason2 reckon2 reduct2 subtract9 withhold3
deem hold2 reckon2 regard5 view3
deep deepli4 distant2 intens2 profound2
deepen enhanc4 erupt2 fan2 heighten3 increas3 intens4 intensif7 intensifi4 quicken4 sharpen2
deepli intens2 profound9
default fail4 loss2 neglect2 owe2
defeat disappoint2 failur2 frustrat3 lick6 overcom4 surviv2 wallop3
defect disadvantag4 fault4 flaw4 imperfect4 mar4 scar2
defend defens6 escort3 fight3 fighter2 guard4 guardian9 lawman7 prevent3 protect9 ration4 repuls2 shield7 support7 suspect3 uphold3
defens guard2 justifi3 oppos2 protect3 team2
defer delay3 postpon8 submiss6 succumb4
defi defianc2 defiant9 elud2 endur3 resist4 withstand9
defianc defiant8 rebelli5
defiant withstand9
defici insuffici5 lack7 need3 shortag4 want2
defin definit4 specifi3
definit explan4 explicit7 express3 redefinit5 unquestion2
deform distort7 harm3
defraud swindl9 victim2
defray pay6 payment6
degre depth2 elev2 extent3 extrem2 height2 honor2 intens2 laurel3 level4 peak2 properti3 qualiti2 stage2
deiti divin9 god5 goddess7 saint5
deject depress8
delay hesit2 interrupt2 paus3 postpon4 slow2 wait2
deleg design2 elev2 mandat2 releg2 repres2
deliber discuss3 intend5 purpos9 slow4 weigh3
delic difficult2 fragil3 pastel3 skill3
delicaci eleg5 jelli3 susten4
delici delight9 pleas7
delight enchant4 endear4 enjoy3 expend3 gratifi4 joy2 like2 pleas7 pleasant5 pleasur5 revel6 satisfi2
delirium excit5 frantic3 frenzi9 furi5 hyster5 hysteria7 infuri9 mad5
deliv deliveri5 deporte2 fetch4 present3 rescu2 salvag2 speak3 talk2 unload4
deliveri transfer4 transport4
demand expect2 insist3 necess3 necessit4 need3 oblig2 petit3 request3 requir4 requisit2 rigor5 stern3
demeanor manner7 trait7
democraci democrat7 ideolog5 republ5
democrat parliamentari3 politician3 popular3 republ7
demolish destroy5 destruct6
demon devil5 fiend5 possess2
demonstr establish3 exhibit4 manifest2 perform3 present4 proof2 prove4 show5 substanti4
demytholog ration6 restat7
deni denial3 refus4 repudi3 withhold3
denial refus4
denomin design9
denot design5 identifi2 inform2 mean2 refer2 signifi4
denounc denunci9 label2
dens densiti7 heavi2 thick4
densiti space2
dent effect3 hit2 result2 twist2
dental tooth9
depart departur7 deviat4 differ3 diverg5 divis2 expir2 go5 leav2 part4 pass2 vari3 variant3 variat2
departur deviat3 differ2 differenti4 disappear5 discrep2 dispatch2 go6 part6 quit2 sail3 shipment4 start3 vari3 variant2 variat3 withdraw3
depend helpless2 honest2 interdepend6 recipi3 reliabl9 relianc4 state3 test4 trustworthi2
depict describ5 draw2 illustr2 imag3 outlin4 paint3 pictur5 portray2 show2
deplet exhaust6 reduct6
deplor distress2 sad2 sorri6
deporte foreign7
depos oust7 overthrow6
deposit dreg2 fasten3 fix2 lay2 lodg2 place2 put2 sediment3 situat2 stick2 wedg3
deprav pervers2 reprob2
depreci reduct5
depress discourag2 dismay7 lower3 sad2 slump2 trough3 valley4
depriv divestitur7 starv2 strip3 withhold5
depth extent4 level2 profund2
deputi helper2 lawman7
derang insan7
derelict neglig5
derid deris9 idiot2 mock6 preposter9 ridicul7
deris scof7
deriv descend2 evolv2 explan3 extrapol3 gain3 infer7 obtain3 origin3 reap2 sourc3 surmiz4
descend descent5 dismount6 dive4 drip6 drop2 fall6 flop3 lineag4 lower5 move4 pedigre4 pitch2 plung3 pounc6 settl2 sink2 swoop6 toppl6 travel5 tumbl4
descent fall2 origin3 sink3
describ descript6 draw2 inform4 outlin4 report3
descript report5 statement6
desert flee3 forsak9 leav2 maroon3 strand3 tract2 withdraw4
deserv merit7 worth7 worthi7
design destin2 identif8 innov3 intent5 invent3 label4 layout2 name5 nicknam5 plan3 planner5 project3 purpos4 specialist5
desir feel3 hanker4 hope2 impuls2 like3 long5 miss2 seek3 want6 wish3 yearn5
desk escritoir7 tabl4
despair desper7 dismay3 feel3 hopeless7 resign2
despatch dispatch6 send2 ship2 shipment6
desper goner2 hopeless5 status2
despiz detest7 disdain6 hate6 scorn8
despond hopeless7
despot dictatorship2 domin4 tyranni2
destin doom7 end2 fate6 goal4 intend2 plan2 slate3
destini doom3 fate7 happen6 inevit2 occurr6
destroy destruct8 devast4 elimin4 extirp5 go4 lose2 ruin4 sack3 undo3 wrack3 wreck4
destruct devast7 end3 holocaust5 liquid3 obliter5 ruin5 sabotag5
detach disconnect4 indiffer4 isol3 separ4 unconcern4
detail discuss2 elabor4 fact4 inform6 item7 part2 point2 portion3 respect3
detect detector9 discov5 discoveri7 find9 investig6 notic7 observ9 offic2 perceiv3 percept3 plainclothesman7 policeman7 sens8 sensor9 sight2 spi3 spot3
detector devic6 discov5 find4 notic7 observ6 sens5 sensor9
deterg surfact7 use7 util2
deterior tire2
determin discoveri4 find7 firm2 identif5 identifi2 influenc3 judgment2 limit2 local5 locat3 persist4 regul3 resolut2 select2 shape4 situat5
detest disdain4 dislik6 hate9 loath7 scorn3
deton dynamit5 explod7 explos8
devast ruin4
develop development3 evolut6 evolv4 exploit2 flower2 grow3 growth2 improv3 matur4 modern3 origin2 progress3 prolifer2 pupat2 root2 train2 underdevelop9 usag2 util2
development grow9 growth8 matur6
deviat differ4 differenti7 discrep3 diverg5 divers5 divert5 statist4 straggl4 turn4 vari5 variant4 variat4
devic fan3 filter3 gadget7 goad4 guard2 indic3 instrument6 key4 keyboard6 machin6 magnet6 noisemak7 reflector6 safeti2 sensor7 trap3 valv4
devil dicken4 exclam3 fiend2 lucif7
deviz forg5 formul5 formula4 invent8 make9 organ2 planner9
devot devote9 employ6 fan4 love3 lover4 use6 util6
devote fan4 follow7 love6 lover5
diabet suffer7
diagnos diagnosi9 examin4 explor2 studi3
diagnosi identif6
diagon obliqu6
diagram draw4 plot2
dial oper2 phone3 telephon4
dialect idiom5 philosophi4
dialogu script4
dialysi dialyz9
diam diamet9 length6
diamet length6
diamond jewel5
diari journal8 journalist2 write4
diarrhea diarrhoea9 loos3 symptom5
diarrhoea loos3 symptom5
dice die2
dicken exclam7
dictat impos3 inflict6 order4 prescrib8 prescript7
dictatorship tyranni9
dictionari lexic2 lexicon2
dictum pronounc9
die drown3 expir6 go2 grave2 kill6 pass3 perish9 starv4 turn2
diet dietari9
differ differenti8 disagr4 disagre2 discrep5 dispar6 distinct4 distinguish7 diverg6 divers5 mark4 opposit2 other4 otherw5 polar3 qualiti5 separ3 sever2 vari4 variant4 variat2 various4
differenti discrimin5 distinct7 distinguish7 identifi5 mark4 separ3 stratifi4
difficult difficulti4 embarrass5 hard6 herculean5 tough3 tri7 troublesom7
difficulti effort2 exert4 hardship2 inconveni2 plight3 problem3 qualiti2 rigor2 subtleti2 troubl2
diffus dispers7 dissemin9 distribut2 penetr3 permeat5 pervad5 propag3 public3 spread2 transport2
dig excav7 furrow4 mine2 plow4 remov5 shovel3 spade3 tunnel3
digest endur2 grasp2 ingest3 toler2 treat2
dignifi distinguish3 proud4
digniti pride4
dilat widen6
dilut solut3 weaken5
dim faint5 vagu2
dimens dimension5 featur3 height4 length4 magnitud5 proport2 qualiti2 thick5 thin3 width5
diminish dwindl6 lessen9 shrink4 slow3 wane5 weaken3
diminut littl5 small6 tini9
din flurri3 nois5
dine dinner9 eat3
dingi dirti6 drearili2 grimi9 soil7 unclean7
dinner feast2 meal6
dip dipper5 immers3 plung2 stain2 wane2
diplomaci diplomat7 negoti5 statesman2 tact5
diplomat offici5 suav3
direct director2 enjoin2 guidanc2 immedi4 inclin2 instant3 leader2 manag2 orient7 path2 place2 rout4 send2 straight4 straightaway3 target2 tendenc2 trend4 way2
director manag6 supervisor3
dirg song6
dirt dirti6 earth2 filthi6 greas3 grimi7 mud5 sand5 soil7 stain2 unclean6
dirti filthi6 grimi6 lousi4 muddi2 nasti2 salaci2 soil9 stain2 unclean8
disabl handicap9 peopl3
disabus inform7
disadvantag limit4 loss2 penalti2 unfavor2
disagr disagre8 discrep5 diverg6
disagre dissent6
disappear fade4 go4 happen3 occurr3 vanish8
disappoint dissatisfact7 fail2 foil3 frustrat9 thwart6 unsuccess5
disapprov discourag3 dislik5 judg3 messag2 object2 reject5
disast disastr7 hardship3 misfortun4 tragedi6 tragic6 tsunami5
disastr fate2 tragedi9 unfortun6
disband dispers2 dissip3 dissolv2 scatter3
disbelief doubt5 skeptic8 uncertainti4
disc disk3 dot2 record4
discard dispos6 disposit5 dump6 junk5 scrap4 toss2
discern distinguish5 evid2 perceiv6 recogn5
discharg eject2 eman2 emiss2 explos4 fulfil2 happen4 occurr4 sprinkl2
disciplin restraint2 scienc3 subject2 theolog2 train3 trait3
disclos discov2 discoveri4 expos4 exposur3 leak4 reveal5 revel6 tell4
discomfort inconveni5 malaiz7 status2 uncomfort7
disconnect separ2 undo4
discont dissatisfact7 long7 yearn7
discontinu end2 expir3 quit7 retir3 separ4 stop5 termin2 withdraw2
discount discredit4 dismiss7 disregard4 flout6 ignor5 reduct3 reject4
discourag dishearten3 dismay3 intimid2 warn2
discours discuss2 preach2 sermon2
discov discoveri4 find4 hear2 learn3 notic4 observ9 revel2
discoveri expos2 find5 hear3 learn4 notic5 observ5 reveal3 revel2
discredit dishonor3 dismiss4 disregard3 ignor3
discrep diverg8 inconsist2 vari4 variant4
discret distinct2 liberti3 separ4
discrimin distinct4 distinguish4 insul3 isol3 segreg4 separ2
discuss negoti5 plow2 speech2 treat2 treatment2
disdain hate4 rebuff2 refus3 scorn5 snub2 spurn5
diseas goitr7 ill7 maladi5 rheumat7 sick7
disenfranchis manag6
disentangl extric7
disgrac dishonor5 humili3 reproach2 shame5
disguiz hide3 mask2 masquerad3
disgust dislik2 horror2 repuls3 revuls5 sick2 sicken5 stir2
dish serv3 soup3 susten3
dishearten dismay8
dishonor rape5 shame6 stand3
disk dot5 harrow2 plate2
dislik distast2 feel2 hate5 inclin2 resent6 scorn2 tendenc2
disloc interrupt2
dislodg free2 remov6
disloyalti infidel7
dismal drab2 drearili9 sorri2
dismay fear3 fright4
dismiss disregard4 flout6 ignor5 reject4
dismount fall3
disobedi disobey9 wayward7
disobey refus6 undermin7 weaken2
disord disorgan6 jumbl7 moblik5 raucous3 rowdi3 upset2
disorgan upset2
dispatch fulfil2 go2 ship2 shipment2
dispel move3
dispens distribut6 give2
dispers dissip3 scatter3 spatter3 splash3 spray2 spread2 sprinkl6
displac movement2 replac3 shift2 supplant7 translat2
display exhibit7 expos3 flash2 flaunt6 pose3 produc2 show6
displeasur dissatisfact7
dispos disposit3 dump4 inclin3 junk3 manag2 power4 scrap3 sell4 tendenc3
disposit moral4 tend2 toler3 unwilling6 willing6
disput quarrel6 wrangl3
disregard flout4 handl2 ignor4 neglect2 reject3 snub5 treat3
disrupt interject6 interpos3 interrupt8 jam2 paus3 riotous6 troubl7 tumult9 turbul7
dissemin distribut2 propag7 public5 sow3 spread3
dissent divis6 object2
dissip exhaust2 scatter3 wast2
dissoci divorc5
dissolv melt2 termin3
distanc region3 remot5 separ2 size2 space4 wavelength6 yardag6
distil extract3 improv4 purif6 purifi8 puriti5
distinct distinguish6 peculiar5 separ2 sharp2 specialti2 typic2
distinguish identifi4 import6 perceiv3 recogn2 separ2 stratifi4
distort falsifi8 falsiti6 harm2 interlac3 intertwin3 interweav3 misrepres6 strain2 twine3 warp7 weav2 wring3
distract perturb2 troubl2
distress disturb9 hardship3 hurt3 pain3 suffer4 torment2 tortur2
distribut distributor4 give2 organ2 redistribut3 sampl2 space3 spread3 straggl2 strew3
distributor retail7 supplier7
district dominion2 jurisdict3 territori9
distrust doubt3 mistrust8 suspect3 suspici4 suspicion3 uncertainti2
disturb fight2 havoc2 impress3 interrupt2 mele2 neurot2 perturb6 strike2 troubl3 tumult2 turmoil2 uproar2 upset3 worri5
ditch trench5
divan sofa7
dive duck2 fall2 nightclub4 plung3 submerg2
diverg vari6
divers divert4 entertain4 festiv4 frolic3 fun4 gambl4 game2 merriment3 onrush3 onslaught2 recreat6 sport3 trick2 turn3 varieti5 various5
divert entertain3 recreat5 send3 straggl3 turn4
divestitur strip5
divid divis3 parcel3 partit6 segment5 separ2 splinter2 split3 tear4
dividend earn6 profit7
divin god6 goddess6 lord3 provid2 qualiti2 saint4
divis element3 faction2 fraction2 ingredi2 inning3 split2
divorc marri3 separ2 wed3
dizzi frivol5 ill3 sick3 silli2
docil sheeplik7 teach2 yield6
dock enclosur3 enter3
doctor physician9 quack6 specialist2 surgeon7
doctrin egalitarian7 formal7 human5 imit5 individu2 ism9 nation4 philosoph9 philosophi8 teach3
document documentari6 letter2 paper6 patent4 platform2 record2 report2 represent2 resign2 resolut3 sourc2 substanti2 write2
documentari film5 movi7
dodg evad3 fox2 hedg2 move2 scheme2 sidestep3 strategi2
dog persist9 puppi7 stubborn7
dole mourn9 sad7
domain empir3 environ5 field2 kingdom4 land2 orbit2 provinc3 realm5 respons2 sphere5
domest dwell5 home3 intern2
domin dominion5 govern7 influenc2 master2 masteri2 monopoli2 outweigh3 paramount7 potenc4 predomin6 prevail4 reign3 sovereign3 suprem4 supremaci5
dominion rule4
don dress3 gentleman3
donat gift4
done finish4 through6
donor give3 helper5
doom fate7 lose2 peopl4
door doorway5 entranc3 threshold2
doorman guard5 porter6
doorway entranc5 entri2 threshold3
dooryard ground4 yard4
dormitori edific7 hall3 quarter7
dosag dose5 drug2
dose medic5 medicin3 pill2
dot stud8
doubl dual3 multipl2 multipli2 twofold3
doubt dubious6 indecis5 question6 reserv2 skeptic6 suspens4 suspicion2 uncertain2 uncertainti5
doubtless undoubt9
dough loot3 mixtur3 money3
dove pigeon6
down downward5
downfal failur4
downgrad rate2
downpor pelt2 rain5 soak4 torrent7
dowri gift5
dozen lot9 score9 ton9 twelv9
drab drearili2 dull3 sober2
draft enrol3 outlin2 pen2 recruit2 sketch2 trade3 wind2 write3
drag draw2 haul4 pull4
drain drainag6 evacu2 exhaust2 flow2
drainag evacu6
drama dramat5 dramatist7 emot2 episod3 pad3 play2 playwright7 spectacular5 strike6
dramat dramatist6 exagger4 impress4 magnifi2 pad3 pen2 play2 playwright6 spectacular7 strike7 write3
dramatist play3 playwright9 writer7
drape draperi4 fold3 wrap8
draperi screen3
draught drink3 gulp4
draw drawer3 haggard6 haul2 jerk2 pluck2 pull3 reap2 remov2 represent3 select2 sketch3 tire6 trace3 wear6 yank2
drawer pull2
drawl enunci4 pronounc4
dread fear7 fright3 frighten9 pain3 panic2 premonit3 scare5 suspens2 terribl8 unspeak2
dream dreami3 envisag3 idealist5 imageri5 imagin3 nightmar3 perceiv2 reveri2 sleep2 slumber2
dreami languid2
drearili sorri2
dreg sediment7
dress dressi3 garment4 gown4 sheath2 wear3
dressi fanci4
dri preserv3 wryli2
dribbl drip2 flow3
drift err2 float5 impetus6 move3 roam4 rove4 stray2 travel3 wander4
drill educ2
drink drug5 drunkard8 drunken5 gulp4 ingest4 intak5 sip4 suck3 uptak5
drip fall3
drive driver6 driveway6 dynam6 motor3 move2 oper2 ram2 repel2 ride2 travel2
driver oper3
driveway road7 rout3
drizzl rain5
drone inton4 monoton3
drop droplet3 move2 sag2 unload2 wane2
droplet pearl2
drought period3
drown elimin3 expir2 kill2 perish3 submerg3
drug medic7 medicin4 stimul5
drugstor pharmaci7 shop5 store5
dual multipl7
dub knight2 name2 nicknam5 translat2
dubious question4 uncertain4 uncertainti5
duck move2
duct passageway4 pore3
due expect2 payabl5 right2
duel fight4 struggl3
dugout shelter7
dull dulli4 dumb2 monoton3 muffl3 slow2 tedious3
dumb slow8 stupid6
dumbbel weight2
dun tormentor2
duplic repeat4 repetit5 reproduc6
durat lengthi4 period6 span4
dusk duski7 hour3 nightfal9 twilight7
duski nightfal7 twilight5
dust fallout6 junk4
duti job3 keep3 oblig7 requir3 respons6 role4 tariff3 task3 work2
dwell dweller5 encamp4 exist4 hearth4 home5 hous7 inhabit8 live7 lodg7 nest2 occupi2 popul9 resid4 worri2
dweller earthman7 european3 individu5 inhabit9 live7 mortal4 northern6 occup7 person7 popul9 resid6 someon7 soul3 villag7
dwindl lessen5
dynamit explod4
eager enthusiasm4 impati4 zeal5
earli earliest4 primev5 primit2 proto5
earlier sooner5
earn get3 incom6 pay5 profit8 salari7 wage6
earnest serious9 sincer5 solemn2
earth earthman7 extraterrestri7 globe7 ground4 island3 land2 landmass3 mainland3 materi2 object3 soil2 stuff2 terrestri5 world3
earthi indec3 natur2
earthman inhabit7
earthquak quak8 shock2 tremor4
eas easi3 facilit5 help3 move2 reliev2 travel3
easi easili9 elementari6 leisur2 simpl2
east eastern4 eastward3 orient4
eat feast2 feed8 gobbl5 ingest5 intak7 peck3 swallow4 uptak7
eccentr individu3 mortal2 person4 someon4 soul2
echo parrot3 recit3 repeat2 reson4 reverber6 ring3 utter2
eclips interrupt2 loom2
econom economi9 effici5 preserv3 save8 socioeconom3 thrifti2
economi economist9 save2 system3 thrifti2
ecstasi ecstat7 exalt4 raptur7 transport2
ecstat joyous7 raptur9
edema lump3 swell7
edg edgi2 fring2 inch2 margin2 peripheri2 restiv2 rim2 verg2
edgi restiv9 uneasi9
edific feedlot7 hall2 hotel7 hous6 ministri5 restaur7 ruin3 school2 schoolhous7 structur5 tavern7 templ3 theater6
edit group4
educ experi2 groom3 improv5 instruct5 instructor7 learn4 lectur6 princip2 profession2 pupil7 refin2 scholarship2 semiliter6 student7 teach8 teacher7 train5
eeg graph7
effac obliter9
effect effectu8 efficaci7 effici5 fulfil2 happen2 impact3 occur2 offspr3 outcom3 phenomenon5 potenc3 potent2 power4 precipit2 respons3 result5 wake3
effectu execut3 fulfil6 happen6 hasten2 implement6 induc3 make2 occur6 outcom3 precipit5 result6 serv2 stimul2
effici ratio5 streamlin6
effluent wast3 wastewat9
effort endeavor5 essay2 exerc2 exert4 labor2 pain6 strain2 strive6 struggl4 tri9 trial6 workout2
egalitarian ism7 philosophi5
ego egot2 egotist9 pride4 self3
egot egotist9 vain2
egotist vain8
ejacul speak5 talk3 utter2
eject emit3 expel5 releas2
elabor enlarg3 exemplifi3 expound9 fanci3 illustr4 refin2 special2
elaps laps3 pass3 progress2
elast flexibl3 plastic4 viscoelast6
elat joy4
elbow shove2
elder grownup5 old5 older8 senior3
eldest first5
elect elector9 elig9 primari2 reelect6 select6 vote2 voter9
electr energi3
electron physic7
eleg fine2 flair4 grace2 grandeur6 qualiti5 refin2 splendor5
element factor3 germanium2 helium2 hydrogen2 ingredi4 iodin2 metal2 nitrogen2 oxygen2 point3 substanc2
elementari simpl4
elev favor3 height3 hike2 lift7 lifter5 move2 peak3 promot3 rais4 rise2 stage2 superl3
elfin littl4 small4 supernatur4
elicit evok7 excit5 hurt2 ignit3 interpret3 invit3 make2 overcom3 overpow4 overwhelm4 provok5 stimul2 stir3 upset2
elig entitl7 worthi2
elimin erad2 except4 exclud4 liquid2 omit6 ration4 remov7 rid9 screen2
elit nobil5
elong long3
eloqu smooth2
eluat solut4
elud elus5 escap4 evad4 puzzl4 resist3 sidestep2 subtl6
elus evad3 problem2 subtl2
emaci gaunt9 haggard6 lean2 pinch7 thin4 wast2
eman emiss7 emit6 radiat3
emancip liber6 liberti6
emb imb9 insert5 nest2 plant9 pot2
embank rampart7
embark ship6 start3
embarrass hard3 humili4 shame4 unpleas4
embezzl steal6
emblem emblemat8 flag5 pattern2 symbol5
emblemat repres2 symbol9
embodi exemplifi3 incarn4 personifi5 repres2 symbol5
embrac encompass6 grip2 hug4 includ4
embroid grace2 ornament5 sew7 stitch5
emerg grow4
emigr leav4 migrat7
emiss emit8 radiat4
emit radiat3 shine2 steam2
emot fear5 feel5 fright7 hate3 hatr7 heat2 joy6 love4 lyric2 passion4 sentiment2 spirit2 trait7
emphas emphasi8 express5 show2 stress5 underlin7 underscor7
emphasi forc2 import2 intens2 stress4
empir existenti7 experienti4 experiment3 govern3 land2 quackeri2 regim3
employ employe5 engag2 enjoy2 exerc3 exert5 exploit5 hire9 implement3 job3 leader7 misus5 occup3 resort5 sail3 servic4 share3 state2 strain2 tap2 usabl8 usag8 use8 user7 util9 wast3 work2
employe engag2 hire9 worker6 workman7
empti evacu2 glassi4 lifeless3 meaningless2 vacant5
emul imit5 simul7
enabl endow6 equip2 gift2 invest3
enact legisl3 ordain8 pass4 passag3 portray3 reenact4
enamel ornament3
encamp inhabit6 live5 popul7 tent9
enchant pleas5 spell6 tranc9 transport3 witch2
enclos enclosur5 engulf3 envelop7 surround2 tuck3 wrap2
enclosur envelop8 nich3 pack2 pen2 wrap2
encompass includ6
encount fight3 find2 intersect4 meet5 skirmish3
encourag enliven2 foster6 further2 goad2 incit3 inspir2 promot8 shout4 spur3 support3 urg4
encroach entranc4 intrus8 invad6 invas5 trespass2
end expir2 finish2 goal3 intent2 kill2 liquid3 object2 overthrow2 purpos2 shutdown3 suffix6 termin4 tip2 vanish2
endang exist5 jeopard5 jeopardi8 menac6 threaten5
endear pleas5
endeavor enterpr5 pain4 project3 racket2 seek2 strive6 struggl2 task3 tri5 trial3
endless etern3 infinit6 intermin8 long4
endors guarante2 sanction5 support9
endow gift6 invest4 talent8
endur last5 live2 perman7 permit3 stand2 strength6 suffer3 surviv5 toler9 withstand3
enemi foe3 oppon2 peopl2
energet energi4 enterpr3 vigor6 vital3
energi heat4 radiat5 stimul3 vigor4
enforc implement6 impos7 imposit7 inflict5 oblig6
engag fight5 hire3 involv7 occup4 occupi2 particip8 pursu5 ring2 wage2
engend make2
engin generat3 individu5 mortal4 motor5 organ4 person7 profess4 someon7 soul3 surveyor7 technic2 technolog9
england english8
engross fascin9 intent9 interest7 wrap5 write3
engulf envelop4 focus3 immers5 pore3 rivet5 steep4
enhanc heighten4 improv4 intensifi3
enigmat incomprehens5 mysteri9 puzzl7
enjoin forbid5 instruct3 order3 prohibit6 proscrib6 request2 tell2 veto3
enjoy expend2 like3 love4 lover3 pleasur5 relish6 revel7 savor6 use3 util3
enlarg expand2 expans9 expound3 extens4 grow2 illustr2 increas3 magnifi2 magnitud4
enlist enrol2 hitch3 procur4 recruit3 secur4
enliven inspir5 stimul2 stir2
enmesh mesh2
enorm great2 larg7 stagger9 tremend9
enough plenti4 suffic3 suffici4
enrag furi6 furious6 madden9
enrich improv6
enrol enter3 inscrib2 matricul7 recruit7 regist4 registr9
ensu follow2 prove5 result9 succeed7
ensur guarante3 insur5 secur2 verifi3
entail impli2 implic6 mean4 necessit3
entangl involv4 tangl4 trap4 web5
enter entranc6 entri2 intrud4 invad3 matricul2 particip4 penetr4 record2 recruit2
enterpr entrepreneur8 initi7 organ3 project4 racket3 task4
entertain recreat7
enthusiasm enthusiast6 feel3 interest2 relish3
entir entireti9 exclus2 full6 intact3 sole2 total9 whole6 wholli9
entireti integr5 work3
entiti thing2
entitl name2 proclaim2 titl2
entranc entri2 hatchway5 intrus3 invas2 portal5 registr3 threshold2
entri file2 hatchway2 introduct3 portal2 record4 submiss2
entrust hand2 pass2 trust3 truste9
enunci pronounc5 say5 speak3 state3 talk2 tell3
envelop wrap3
envi jealousi3 resent3
environ habitat2 orbit2 part2 set3 situat6 sphere4 surround6
envis envisag5 fanci4 forese4 imag6 imageri8 imagin5 pictur5 see2 visual7
envisag fanci4 forese4 idea9 imagin9 pictur2 see2 visual7
enzym proteas7 protein7
epic heroic4 larg4 poem5
epiphani manifest5
epiphys epiphysi9
episod happen5 occurr5 section3
epitom imag2 paradigm5 prototyp9 repres3 symbol7 type9 typifi9
epoch era9 period7
equal equat2 match2 par3 peer3 repres2 same6 status4
equat par2 peer3 studi2
equilibr equilibrium8 turn2
equilibrium reaction3 situat5
equip furnish6 instrument6 outfit3 provid6 record7 render4 satellit7 setup6 suppli5 wire2
equival knowledg7 replac2 substitut4
era period7
erad extirp2 kill7
eras kill7
erect stand2
erod gnaw4
err error6 fault6 misjudg6 mistak6 move2 stray2 travel3
errand trip7
error failur2 fault5 folli3 laps3 miscalcul5 misconcept3 mistak5 omiss3 stupid2
erudit learn8 scholar7 scholarship6
erupt ignit2 intensifi2
escal intensifi6
escap evad2 flee5 flight3
eschew shun9
escort guardian3 protect2
especi except6 particular9 peculiar4 special6
espous follow2 marri2 select7 wed2
essay gambl2 paper3 seek2 succeed2 tri3 write3
essenc essenti4 marrow2 substanc3 sum2
essenti fundament9 import3 indispens4 necess4 necessari4 requir4
establish find5 form2 format3 found6 foundat3 founder4 initi2 institut5 launch5 legitim3 open2 organ4 orthodox2 prove3 settl2 settlement2 show2 structur2 substanti3 univers2
estat plantat3 properti4
esteem honor3 laurel3 regard3 respect4 rever2 statur5 valuabl3 view2
estim forecast2 gaug5 guess2 judg3 judgment2 penal5 punish5 reckon2 underestim3
etcetera stuff3
etern everlast9 exist4 infinit7 intermin4 interv2 last5 long2 perman7
ethic moral6 principl3
ethnic social2
eulog praiz6
europ european9
european frenchman3 inhabit3 scot3
evacu remov6 withdraw2
evad hedg5 sidestep8 skirt4
evalu judg3 judgment3 measur3 praiz6 price4 rate8 score2 valu6 valuat9
evangel gospel9
evapor smoke2 sublim2 vapor8
event happen7 miracl2 occurr6
eventu final7 ultim6
everlast forev9
everyday mundan9 ordinari6 routin4
evid ground6 identif2 indic3 inform3 manifest5 obvious9 plain9 proof4 prove2 record2 show3 symptom4 testifi2 testimoni3 unmistak2
evil infern2 monstrous3 sinist2 unholi3 vice2 wick3
evok excit5 hurt2 ignit3 invit3 make2 overcom3 overpow4 overwhelm4 provok5 reson2 stimul2 stir3 upset2
evolut evolv6 flower4 growth4
exacerb exasper2 inflam6 intensif7 irrit3
exact just5 liter2 precis8 preciz2 rigor3 strict4
exagger hyperbol7 magnifi4 mislead5 overdon9 overemphas7 pad4
exalt glori6 glorifi7 lofti7 nobl3 praiz5 proclaim2 raptur6 thrill4
examin inspect4 investig4 look3 probe4 question2 quiz2 reexamin5 review3 scan3 screen2 scrutin9 scrutini7 search2 studi4 survey3 test4 trace3 view2
exampl except3 exemplifi6 illustr7 inform3 instanc4 preced5 prototyp3 repres2 represent2 sampl5 specimen5
exasper infuri9
excav mine2 unearth2
exceed excel3 excess5 extrem6 outdo3 outsmart2 outweigh2 super6 surpass2 transcend7
excel qualiti5 superior6 surpass6 transcend4
except exclud6 exclus7 extraordinari5 instanc2 object2 omiss5 omit8 particular6 prodigi2 special4 uncommon4
excess extra6 outdo9 redund6 surmount2 surpass6 surplus5 top2 transcend5 undu2 unnecessari4
exchang interchang2 sell3 substitut2 switch2 transact2
excit excitatori6 joy4 mad5 provok3 reactiv7 respons7 stimul4 stimulus6 stir2 thrill6 tingl6 wild3
excitatori stimul5
exclaim exclam8 express3 outcri2 proclaim4 promulg4 shout2 trumpet3 utter4
exclam outcri2 shout2
exclud exclus7 excommun3 forbid2 lack2 omiss5 omit7 prevent2 prohibit2 proscrib2 shutter4 sole4
exclus omit9 onli7 sole9
excommun shut2
excus explain2 extenu2 forgiv2 justifi2 mitig2 pardon5 ration6
execut execution8 finish3 fulfil5 hang2 implement5 kill5 mechan2 murder5 penal5 perform3 punish5
execution killer7
exemplifi expound5 illustr7 instanc6 model2 personifi3 repres2
exempt freedom2 immun7 reliev3 spare2
exerc exert4 practic2 usag4 use3 util5 workout6
exert have3 labor5 strain5 troubl2 use5 util5 wield5 workout7
exhal expir2 smoke3 snort4
exhaust expend4 fatigu9 indulg2 spend2 tire7 weari7
exhibit expos3 flaunt4 pose2 possess4 present3 rodeo6 show4
exhort inspir2 press4 urg8
exist existenti2 jeopard5 lie2 life4 live3 menac2 possibl4 presenc6 present3 prevail4 real8 state3 surviv2 threaten4
existenti experi5 experienti5
exot foreign4
expand flourish4 grow2 inflat2 thrive4
expans extens4 extent3 grand6 heroic2 rang4 scope6 sweep2
expect fever4 gravid2 guess5 hope5 hypothes6 imagin2 judg3 misgiv3 outlook5 possibl3 presum6 promiz2 prospect4 reckon4 requir2 specul4 suppos4 theoriz6 think4 trust2 wait4
expedit explor2 hasten3 help6 journey4
expel move3 oust2 suspend2
expend expenditur4 expens5 invest3 pay3 revel5 spend2 take2 wast4
expenditur spend5
expens overhead3 spend5
experi experienc6 experienti5 experiment5 feel3 happen3 have2 inquiri2 investig2 life2 live2 occurr3 ordeal3 realiti3 receiv2 reliv4 remind3 test4 world2
experienc older2 veteran4
experiment inquiri4 investig6 research7 test3
expert genius3 individu4 investig2 mortal4 observ4 person7 profici3 sensat2 skill3 someon7 soul3 specialist6 star3 talent3 therapist7 veteran3 virtuoso5 whiz4 wizard6
expir kill4 pass2 perish6 starv3 termin9
explain explan2 inform6 interpret4 justifi2 say2
explan interpret2 justif4 rational3 reason3 render2 statement6 theori3 think3
explicit express5 graphic4
explod explos6 react3 respond2
exploit feat4 maxim2 prey2 stunt2 tap3 usag5 use5 user4 util5
explor individu5 investig5 mortal4 person7 research8 search3 someon7 soul3
explos unstabl4
export merchand3 smuggl6 trade2
expos exposur4 flaunt2 leak2 open2 reveal3 revel3 subject2 tell2 vulner2
exposit expound9 interpret2
exposur reveal2 revel2
expound illustr6 special4 specifi2
express formul2 formula2 graphic2 impli4 look3 manifest5 marvel2 menac2 motto2 outburst3 phrase2 proverb2 qualiti5 reflect2 say3 show2 sneer3 spark2 sparkl3 speak6 state2 stress3 suggest2 swear3 tell2 utter7 vent3 visag3
exquisit intens7 keen2
extend extens5 extent4 furnish2 gesticul2 increas2 length3 lengthi9 long4 prolong9 provid2 span2 stretch2 stud3
extens larg6 propag2 wide2
extent frontag4 lead2 level2 limit3 magnitud4 point2 rang3 run2 scope4 stage3
extenu mitig9 ration5
exterior outsid2 region3 surfac2
extermin extirp2 kill7
extern foreign2 intern2 outsid2
extra redund9 spare2 surplus6 unnecessari7
extract obtain2 remov5 solut2
extran irrelev5
extraordinari fantast3 fright3 great2 marvel4 remark6 singular5 special3 terrif4 tremend4 unusu2 wonder6 wondrous6
extrapol general6 infer6
extraterrestri globe9 world4
extrem intens5 level2 super3 utmost5
exuber rejoic5 spirit7
exult joy6 jubil9 rejoic6 triumph6 triumphant9
eye opinion6 optic2 sentiment5 view2
eyebrow hair7
eyelid lid9
eyesight see7 sight3 vision4
fabl legend9 legendari2
fabric flannel6 framework2 gingham7 knit3 linen5 materi2 silk6 textil9 tweed7 velvet6 wool6 woolen5
face featur4 physiognomi5 tackl2 visag4
facet featur5 sector3 sphere3
facil instal6 repositori6 sourc2 station6 transport5 zoo7
facilit help6
fact index2 indic3 inform3 particular2 point2 truth4
factor ingredi2 integ2 paramet3
factori mill8 plant5 work6
faculti intellect2 memori2 power2 retent2 sens2 staff3 will3
fade reduc4 vanish3 weaken2
fail failur4 miss2 neglect3 overreach3 spoil2
failur happen4 laps2 lick4 loss2 occurr4
faint weak3
fair jolli2 loveli3 moder9 pretti7 reason9 somewhat3 sport4
fairway site7
fairytal narrat6 stori5 tale6
faith institut3 judaism3 religi4 religion7 trust3
fake forg2 fraud4 phoni8 sham3 simul3
falcon hawk5
fall log2 lower2 move2 pounc3 swoop2 toppl3 travel3 tumbl2
falloff sink2 slump5
fals falsiti6 mistak2 mistaken3
falsifi falsiti7 misrepres6 warp7
falsiti misrepres2 mistak4 statement4 warp5
falter hesit4 move2 speak2 stammer4 stumbl3 stutter4 walk3 waver4
fame famous9 honor4 illustri7 know7 laurel4 notabl7 note9
famili household7 marriag2 unit2
familiar fellow5 inform3 intim2
famous illustri7 know7 notabl7 note9
fan follow3 love2 lover2
fanci fantasi3 fond3 illus3 imag4 imageri6 imagin4 laci4 misconcept2 pictur4 visual5 want2
fantasi fantast3 fiction3 illus2 imagin4 misconcept3
fantast grotesqu4 marvel4 strang4 terrif3 tremend5 unrealist3 wonder5 wondrous5
far faraway3 remot2
fare schedul3
farewel part2
farm farmer3 produc2 rais3 ranch7
farmer planter7 produc2 rais3 rancher7
farmhous hous6
farther further5
fascin grip3 interest7 intrigu6 spell4 tranc6
fascism ideolog6
fashion furor2 idiom3 jaunti5 make5 manner6 mode7 modern2 pattern2 practic2 properti3 setup3 signatur3 style6 vogu2 way5 wise2
fast fleet4 hurri5 quick4 rapid5 scurri5 speed3 speedi4 swift5
fastbal pitch2
fasten fix3 hang2 hook3 latch5 lock3 lodg2 picket2 pin3 rig2 seal3 secur3 sew6 stick2 stitch4 tack4 tie3 wedg4
faster quick7 speedi6
fat gross2 plump5 stout4
fatal fate6 lethal5
fate happen5 inevit2 luck3 misfortun2 occurr5
father generat2 mother2 papa7 parent7 patrist2 pop2 sire9
fathom penetr5 understand6
fatigu jade2 tire9 weari9
fault flaw5 folli3 laps3 miscalcul5 mistak5 omiss4 stupid2
favor favorit8 pet2 prefer7 promot2 regard2
favorit lover2 pet2 popular2 prefer2
fear fright8 frighten6 horror4 hysteria4 panic4 quiver2 scare2 terribl5 terror5 thrill2 worri2
feasibl possibl7 practic7 work3 workabl9
feast fete2
feat hit2 ralli2 stunt6
featur forehead3 have3 includ3 peculiar3 possess3
feb februari9
feder nation2 northern2
fee toll4 tuition7
feebl weak6
feed food4 intak5 nutrient3 provis2 slop2 uptak5
feedback repli3 respons2
feel flavor3 fume4 gratitud5 happi3 harbor2 hope2 humil3 humor2 hunch3 idea4 impress4 intuit2 like5 look2 mood4 notion4 nurs2 pain2 passion3 perceiv2 pleasur4 pride3 recaptur3 regret3 rejoic3 sad5 sens2 sensat3 sensit3 sensor3 sentiment4 shame4 soul2 spirit2 state2 strike2 suffer2 suspicion3 sympath3 sympathi3 temper2 think3 twing4
fella fellow7 lad9 male3
fellow fellowship4 friend3 lad7 male2 playmat3
fellowship friendship3
femal feminin2 individu2 person2 someon2 woman2
fenc hedg5
ferment sour5 upheav5
fertil product4
fervent fieri7 impass9 passion7
festiv gaili9 gay2 joyous7 merri5 merrili9 period7 recreat7
fetch get2 transmit2
fete meet3
fever symptom4
fiat order5 prohibit4
fiber lint7 materi5 stuff3
fibrin protein7
fiction novel6 stori3
fidget move3
field ground2 lawn4 scienc2 theolog2 tract2 yard2
fiend monstrous5
fierc furi4 furious7 intens4 merciless2 vehement6 violenc3 violent5 wild5
fieri fire2 flame7 hot4 impass7 passion5
fig figur5 illustr5
fight fighter6 fistfight5 oppos3 opposit2 repuls3 resist2 scrap2 scuffl6 shock2 skirmish5 struggl3 vie5 wage2
fighter guardian2 individu4 mortal3 oppos4 person5 plane3 skirmish5 someon5 soul2 struggl2
figur flesh3 frame2 illustr3 integ2 poetic5 reckon2
file lodg2 regist4 rub2 submiss5
fill flood3 fulfil2 full5 load3 materi4 overload3 pack2 replenish5 satisfactori2 stuff3 swamp2
film medium2 movi8 music2 object2 product3 record7 shoot2
filter infiltr2 penetr2
filthi nasti2 soil7 stain2 unclean7
final finish2 last3 net2 ultim5
financ financi4 fiscal4 invest2 pay5
financi fiscal9
find found8 foundat4 founder5 identif5 initi4 institut4 launch5 local6 locat2 notic6 observ6 open2 resolut2 salari2 situat2 wage2
fine okay4 powder2 preciz3 satisfactori3
finger forefing7 thumb6
fingertip tip4
finish fulfil5 implement3 over2 termin5 through2
fire flame3 happen4 occurr4 onrush4 onslaught4 salvo4 shoot4 volley5
firearm gun6 piec2 pistol7 rifl7 shotgun7
firecrack firework7
firelight light3
fireplac hearth8 nich4
firm forc2 publish3 resolut2 solid3 steadfast8 strength4 stubborn3 trait5
first initi5 origin4 prime3
firsthand primari5
fish fisherman2 grab2 person2 someon2
fist hand6
fit fulfil2 prime8 proper5 qualif5 readi2 resembl2 satisfi2 suit2 suitabl2
fix hook2 improv3 latch3 limit3 mend4 modern3 overhaul2 prepar2 repair4 select3 sew3 specifi2 stitch2 tack2 tie2 wedg2
flag list2
flail implement2 lam4 thrash5
flair gift3 talent5
flame flare3
flank format2 lie4
flannel materi2 textil7
flap move2 thump2 wave2
flare widen3
flash flaunt3 happen3 lightn2 occurr3 scoot2 wink2
flashi gaudi5
flashlight torch2
flat level2 planar3 plane4 prostrat2 unqualifi2
flatten roll2
flatter flatteri9 praiz6
flatus reflex7
flautist musician6 player2
flavor look4 savor3 spirit4 tast2 tone2
flawless perfect9
fledgl freshman3 inexperienc4 newcom5 start4
flee flight4 lam6 run2 runaway2
fleet swift8
flesh frame2
flexibl plastic6 stretch3 twist2
fli flight3 hover3 move3 pilot2 soar2 travel4 wing4
flick imping4 push2 throw2
flicker flutter5 quiver3
flight format2 staircas3 stairway3
flimsi unconvinc2 weak5
flinch move3 recoil9 shrink5 winc8
fling pitch3 throw5 toss4
flip somersault4 switch2 toss3 turn4
float move3 stream2 travel4
floc materi5 stuff3
flock heap2 lot2 move2 travel3
flood overflow2 swamp2
floor loft2 stori2 structur3
florist shop3 store3
flounder stagger5 struggl2 walk5
flourish grow3 reviv2 thrive8
flout ignor4 jeer2 scof9 scoff2
flow flux2 overflow2 pour2 purl2 rate2 rippl2 ruffl2 runoff4 seep3 surg2 swirl2
flower grow5 growth4 matur3 peoni6 poppi6 unfold5 verbena6
fluid liquid3 substanc6
fluoresc light3
flurri fuss3 hustl4 move2 snow2
flush healthi4 heyday3 period2 red2 rosi4 wealthi3
flutter hurri3 motion2 movement2 quiver2 waver2
flux rate5
foam lather5 materi2 sud5
focus immers2 listen2 pore3 rivet5 sharpen2 steep2 think2
foe oppon5
fog fuzzi2 mist6 murki4 obscur2
foil foreclos2 forestal3 frustrat4 preclud3 prevent2 thwart3
fold incorpor2 integr2 pinch3 pucker2 rippl2 ruffl3 wrinkl2
foliag leaf9 scale2
folk lineag2 pedigre2 peopl6 tribal3
folklor lore7
folli foolish8 mistak3 stupid2 trait6 unwiz8
follow individu5 lag3 lover3 mortal4 move2 next5 obey2 person7 planet2 pursu2 pursuit4 simul2 someon7 soul3 succeed5 travel3
fond inclin3 like7 love5 tender8
food medium2 nutrient7 susten7
fool gull5 jackass5 victim2
foolish insan2 mad2 preposter7 ridicul5 silli6 trait7 unwiz9
footstep pace3 step3 stride2
forbid foreclos2 forestal3 frustrat2 outlaw5 preclud3 prevent2 prohibit9 proscrib9 requir2 thwart2 veto7
forc impetus2 influenc2 man2 manpow2 militia2 momentum2 nudg2 oblig3 personnel3 polic2 pressur3 push3 repuls2 reserv2 soldieri2 staff2 strength3 troop2
forecast judg2 omen3 predict5 reckon3
foreclos forestal7 frustrat5 halt2 hinder2 obstruct3 preclud7 prevent6 reclaim5 stop2 thwart4
forefing index2
forego preced8
foreground highlight9 scene3 spotlight6 view2
foreign import2 intern3 oversea3 travel7
foreman supervisor7
foremost front2
forerunn herald4 indic5 individu3 mortal3 person5 predecessor5 someon5 soul2
forese imagin4 know2
forest grove6 veget6 wood9
forestal frustrat7 halt3 hinder3 obstruct5 preclud9 prevent8 save2 stop3 thwart6
forfeit sacrific5
forg formul3 formula2 hammer3 invent5
forgiv grant2 pardon4
fork tool2
form format2 genus2 kind4 organ2 pattern2 shape2 signifi4 sort4 stem2 topographi2 type3 word3
formal ism7 offici5 philosophi5 stiff2
format line2 manufactur3 object2 organ4 placement2 rear3 shore3 slope2
former onc4 onetim7 past3 previous2
formid impress5 redoubt7
formul formula2 hypothes5 invent4 phrase4 prepar4 specul3 suppos2 theoriz5 word4
formula instruct3 invent3 statement3
forsak leav3 maroon5 strand4
fort fortress6 garrison6 post2
forth off5
forthright frank9 squar2
fortifi reinforc6 steadi2 strengthen9
fortitud gut7
fortun hazard3 luck4 lucki6 phenomenon4 treasur2
foster further4 promot6 rais2 rear7
foul infect2 loathsom3 repel2
found initi8 innov2 institut8 launch7 origin9
foundat launch4 relat5
founder institut5 launch4
fountain structur5
fox trick2
foyer hall5 lobbi9 room7 vestibul9
fraca quarrel3 row2 wrangl4
fragment fragmentari9 part2 piec2 scrap4 scrape4 shave3
fragrant perfum7 scent7 sweet2
frame inning3 photo3 photograph2 put2
framework hypothesi3 model5 possibl3 structur2 theori3
franc french7
frank honest9
frantic frenzi9 mad9 wild2
fraud pretend3 shenanigan2
freak monster4 monstros7 monstrous7
free freeli7 liber2 rid2 sovereign3 unrestrict3
freedom independ7 liberti3 state3
freehand origin3
freeway highway7
freez frost2 frostbitten4 ici3
freight load5 merchand5 product5 ship3 shipment6
frenzi furi5 hyster5 hysteria7 infuri9
frequenc frequent5 incid5 infrar3 rate4 ratio5
frequent often9 patron4 shop2
fresh insol2 new3 newli2 novel2 novelti6 origin2 refresh6
freshman newcom5 start4
fret fuss5 worri3
fri kid2 youngster2
friction rub2
friend friendship9 genial6 girlfriend5 individu5 intim2 mortal4 person7 someon7 soul3
friendship relationship3
fright frighten9 horribl9 horror5 hysteria5 panic5 quiver2 scare8 terror6 thrill3 ugli2
frighten intimid6 panic4 scare8 stimul3 stir3 terribl9 terrifi6
frigid ici3
fring margin7 peripher7 peripheri9
frivol silli3
frog toad9
frolic play2 recreat5 romp5 sport5
frost ice4
frown glower2 grimac7 scowl6
fruit product2 seed5 yield2
fruitless futil7 vain6
frustrat interfer2 preclud7 prevent5 thwart9 unsuccess5
fuel furnish4 gas2 provid3 refuel3 render2 suppli3
fulfil meet3 satisfact4 satisfactori4 satisfi4 suffic3 suit2
full fulli3 laden5 load4 properti3 rich3 total6 untouch3 volumin2 whole4
fullback play2
fulli total2
fumbl grope7 search3 seek3
fume gas4 smoke2 wast3
fun funni6 humor2 merriment5 recreat6 wit3
function offici3 oper4 polynomi5 purpos3 role2 serv3 stead2 structur2 use4
fund money6 pocket2 save7 store2 treasuri6
fundament import5 key4 principl3 profund2 rudimentari7
funnel move2
funni humor5 laugh6 merriment4 odd6 peculiar4 queer6 question3 singular3 strang3 suspect2 suspici2
fur pelt2
furi furious4 hyster3 hysteria4 infuri6 intens2 mad4 madden6 rage5 violenc2 violent5 wild4 wrath4
furious madden6 rage4 stormi2 violenc3 violent4 wild5
furlough layoff7
furnish furnitur3 give3 match3 offer5 partner2 patch2 provid9 provis3 render5 supplement4 suppli7 supplier9 yield3
furnitur lamp3 seat2 tabl4 wardrob6
furrow groov4 rut4
further promot2
furthermor moreov9
fuse fusion7 melt2 merg4 mix6 mixtur6 weld3
fusion merg5 mix8 unifi8
fuss mother4 worri4
futil meaningless2 useless5 vain4
futur prospect2 tomorrow3
fuzzi hairi5 haze2
gadfli pester9 tormentor7
gag humor3 jest6 jocular9 joke7 laugh8 wit5
gage gaug4 smoke3
gaieti glee7 happi4 merriment8
gaili gay2 merri5
gain get2 increas2 obtain4 reach2 reap2 win3
gallant knight2 man4
gambl hazard7 recreat7 risk3 seek3 tri6
game recreat3
gamut orbit2 rang4 scope7
gang gangster8 gather2
gangster mob3 outlaw4
gap hole2 open3 space2
gape open6
garbag wast3
garden ground2 grove2 orchard4 patch2 plot2 veget3 yard2
garment robe5 scarf6 shirt7 skirt3 suit5 trouser7 veil4 vest4
garrison post2 station2
gas hydrocarbon3 hydrogen4 nitrogen4 oxygen4 ozon4
gasp heav2 pant8 puff4
gatepost post2
gather glean6 grade4 harvest4 interact3 marshal2 meet4 mobil5 muster4 pair2 pick2 ralli2 reap5 suit2 throng4
gaug guess2 judg3 judgment2 penal5 punish5 reckon2 underestim3
gaunt haggard6 lean2 pinch7 thin4 wast2
gay homosexu2 indulg2 jolli4 jovial4 joyous3 merri3 merrili2 sunni7
gaze look5 outfac6 regard3 stare8
gear wheel2
gender sexual2
general gross2 idea3 induc2 induct5 infer9 most4 overal4 principl2 think3 widespread5
generalist scholar6 student3
generat genesi8 induc4 make2 mother2 peopl4 period4 product3 propag2 setup5 sire5
generous handsom3 lavish3
genet incept2 transmit6
genius intellectu3 intellig4 star2 virtuoso3 whiz3 wizard4
gentl light2 mild4 pacifi3 soft2
gentleman man5
genuin liter4 realiti2 realli3 sincer4 true3 verit3
genus kind6 sort6
geologist scientist7
geometr geometri9
german germani7
germin grow3 sprout9
gesticul gestur8 motion5 nod6 shrug6 wave3 wink6
gestur indic2 jab3 motion3 movement3 nod2 shrug2 wink2
get inherit4 isol2 obtain4 profit2 purchas3 receiv3 reclaim4 recov3 regain4 retriev4 win2
ghast grim6 gruesom9
ghetto quarter4
ghost haunt5 move2 obsess8 phantom3 shadow2 specter8 travel2
ghoul thief6
giant gigant6 hulk4 larg5 monster3
gift invest3 knack4 prize4 talent5
gigant hulk6 larg7 monster4
giggl laugh6 laughter3 titter9
gild gilt9 gold6 golden7 luxuri2 sumptuous2
gilt gold6 golden8
gingham materi2 textil7
ginmil room7 saloon8
girl maiden5 miss2 schoolgirl4 woman5
girlfriend lover4 woman5
girlish young7
give grant8 have2 inclin3 infect3 lend2 pay2 precondit2 presum4 presumpt7 proffer2 provid3 render2 say2 sell2 suppli2 yield2
glad grate2 will2
glanc glimps5 glint3 look4
gland organ6
glare glower7
glass glassi5 pyrex5 solid3 tumbler3
glassi smooth3
gleam glint4 glisten5 glitter4 glow2 look2 radianc2 seem3 shine2
glean harvest7 reap9
glee gleeful9 merriment6
gleeful joyous7 jubil2
glide move4 skim4 slide4 slip3 snake2 travel5
glimps look2 see3
glint glisten8 glitter9 look3 seem5 shine4 spark4
glisten glitter8 look4 seem6 shine4 shini9
glitter look3 seem5 shine4 sparkl3
globe terrestri7 world4
gloom melancholi2 sulki2
glori glorifi6 glorious7 honor3 laurel3 magnific6 splendid6
glorifi praiz5 proclaim2
glorious illustri5 sublim5
glow look2 seem3
glu past9
glue gum2 past6 pasti2 sticki2
glycerin glycerol9
gnash grind4
gnp valu4
go part5 perish2 sail2 shipment3 withdraw3
goad prick2 prod4 spur3 urg4
goal intent7 object6 purpos6 target2
gobbl utter2
god goddess3 saint2
goddam goddamn9 infern5
goddamn infern5
gold golden5 metal2 yellow2
golden happi3 metal2
golfer player6
good optimum3 qualiti5 satisfactori3 serious3 solid2 welfar4 wisdom2
goos jackass2
gossip grapevin4 jaw2 rumor4 scandal4
goug rob3
govern governor4 order2 palac4 peopl2 regim8 regul4 reign2 rule4 ruler3 state2
governor politician6 rule4
grab intercept6 seiz5 snap2
grace ornament4
grade level2
gradual stepwiz7
graduat high2 receiv3 scholar4 student2
grain granular7 particl4 rice3 speck2
grand heroic3 impress6
grandeur magnific9 nobil4 nobl2 splendor6
grandma grandmoth9 granni9
grandmoth granni9
granit rocklik7
grant subsid3
graph graphic2
graphic vivid2 write5
grappl grip3 manag2 seiz3 wrestl7
grasp grip4 hold2 understand3
gratif gratifi8 indulg3 satisfact4 satisfi5
gratifi pleas5 satisfact5 satisfi5
grave graviti3 place2 serious3 sober9 solemn9 spot2 tomb5
gravel irrit2 mysteri2 puzzl2 rock3 stone3
graveyard site7
gravid pregnant6
graviti sober4 solemn6
gray old2
graze injur4 pastur6 rang2 wound2
greas oil5 soil4
greasi oili8
great illustri7 immens2 import7 larg6 vast2
greatcoat overcoat9
greec greek8 hellen2
greek hellen6
greet hail2 react3 recept4 respond2 respons2 salut5 welcom2
grief sorrow5
grievanc grudg6 resent4
grill restaur6
grim gruesom6 hardship4 implac4 inexor7 relentless8 rigor6 sarcast3 stern4 unpleas2
grimac smile6 squint6 winc4
grimi soil8 stain2 unclean7
grin smile9
grind labor3 nois5 particl4 plod2 press3 rub4 speck2 toil3
grip handl2 hold2 nip3 pinch3 seiz3 suitcas2
groan moan8 utter3
grocer merchant7
groom train6
groov routin4 rut4 striation5
grope search3 seek4 tri3
gross overal4 receipt9 revenu8
grotesqu monster3 monstros5 monstrous2 strang4 ugli5
ground inform3 island6 land3 landmass6 mainland6 object5 plain2 proof3 reason3 symptom3 terrestri6 tract2 yard3
group halogen7 mass7 peopl7 popul2 race2 swarm3 system3
grove orchard5 wood6
grow grownup9 growth7 increas2 matur6 origin2 prolifer7 rise2 root7 sprout3 thrive3
growl grumbl6 rumbl6 utter3
grownup host4 individu5 liber5 man5 moder2 mortal4 oldster7 person7 profession2 someon7 soul3 stoic3 type2 woman7
growth matur4 prolifer5 root5
grub larva5 maggot5
grudg resent7
gruff hoars7 huski4
grumbl mutter3 nois5 rumbl5 scold4
grunt nois3 pig9 utter3
guarante insur2 pledg4 promiz2 underwrit2
guard guardian5 patrol2 porter3 protect3 shepherd2 ward3 watch2
guardian keep7 lawman7 protect9 shield7
guerrilla warrior7
guess hazard2 hypothes2 hypothet2 imagin3 opinion6 penal2 predict3 punish2 reckon5 solv2 specul5 suppos5 surmiz4 suspect2 think7 ventur2
guest invit4 visitor7
guid guidanc3 lead2 leader6 maneuv4 mislead3 steer4 take2 usher4
guidanc manag3 messag3 steer4 tip2
guilt guilti8
gulf water2
gulp reflex7 speak2 swallow4
gun weapon6
gunfir shoot6
gunman murder7 shoot5
gunner man4
gunpowd powder5
gush outburst5 pour2 praiz4 spout5
gust wind6
gutter trough4
guy man5
gymnast sport5 tumbler5
habit tradit3
habitat surround3
haggard pinch4 thin2 tire6 wear6
haggl huckster8 wrangl2
hail herald3
hair hairi9 lock2
half incomplet2
halfway intermedi2 middl2 midway5
hall hallway7 lobbi4 quarter2 room3 vestibul5
hallmark trademark8
halogen iodin7
halt preclud3 prevent2 stop3
hamper hinder2 iron4 limit3 restrict2 shackl7 throttl3
hand keep5 man3 manpow3 manual2 pass2 paw5 personnel2 relinquish2
handbag purs7
handicap injur4 wound2
handl ignor2 interact3 manag6 manipul4 mock3 organ2 palm3 snub3 treat3 treatment5 unload4
handwrit longhand5 scriptur2 write2
hang suspend2
hanker long9 want7 yearn9
happen imping7 incid6 instanc6 interrupt3 marvel3 materi6 miracl7 motion4 movement3 occas5 occur9 occurr9 outburst4 pass2 proceed2 recur6 repeat2 setback7 sound2 spark3 success5 thing2 trigger4 troubl3
happi happili9 merriment3 rejoic3
happili merrili9
har rein2
harangu speak2
harass pester9 troubl5
harbor hide2 nurs2 port4
hard herculean3 just2 rocklik3 scarc9 tough2 tri4 troublesom4
hardship misfortun3 nadir5 rigor7 sever5
harm hemorrhag5 hurt3 impair3 injur7 injuri5 wound4
harmoni music3 reconcil2 symmetr5
harp reiter5 repeat3 restat5
harrow plow5
harsh rigor2 rough4 sever2 unpleas5
harvest output2 reap6 yield2
hast hurri9 rush3 speed2
hasten help2 hurri3 hustl2 move3 race4 rush4 scoot4 speed4 travel3
hatch invent2 manufactur2
hatchway scuttl2
hate hatr9 loath6 nasti5 scorn3
haul pull4 transport2
haunt obsess6 persist3 pursu2 stalk3 unforgett7
have hold2 includ3 keep2 maintain2 monopol4 owner2 perceiv2 possess2 sustain2 wield4
haversack knapsack9
hawaii hawaiian2
hawk huckster5 peddl7 peddler7 vendor7
hazard jeopard5 jeopardi7 luck3 peril7 phenomenon3 predict3 risk5 specul2 stake3 surmiz2 suspect2 ventur2
head leader2 orient6
headach worri6
headlight light2
headlin public2
headmast master2 princip2
headquart offic5
heal health5 improv2 mend3 recoveri3 remedi3 therapeut5 therapist2
health healthi9 therapeut5 well2
healthi lusti4 rosi4 wholesom2
heap lot3 mass2 mound3 pile5 stack4
hear learn2 listen5 opportun3 overhear6 perceiv5 proceed5
heart hunch4 intuit2 middl2 nerv2 suspicion4
heartbeat instant2 pound5 puls5 throb5
hearth home2 nich3
heat hot5 melt5 sear3 temperatur3 thaw3 thermal6 toast2 warm2 warmth4
heav inflat2 pant2 surg2 throw2 utter2
heaven surfac3
heavi heavili3 ponder3 thick2 weight5
heavili ponder4
hebephren insan7
hebrew jew7 jewish2
hedg sidestep5 skirt3
heed listen2 obey7 regard2
heedless indiffer3 reckless2 unheed9
hegel hegelian9
height high5 peak2 place3 spot5 superl3 tall8
heighten increas2 intensif2 intensifi2
heir inherit9 receiv2 recipi7
hell infern5 part2 region6
helm leadership3
help helper6 improv2 recours2 succor2 support3
helper model2 secretari3 sponsor2 subordin3 support3 uncl2 worker4
helpless hopeless4 weak2
hemorrhag hurt3 injuri6
hemosiderin pigment6
henc thenc2 therefor9 thus8
herald messeng4 tell2 trumpet4
herb sage3
here hither2
hereaft hereinaft9
heretofor hitherto9 yet6
hero heroic4 leader6 role2
heroic impress2 larg5
heroin role3
heroism valiant9 valor9
hesit hover3 indecis5 paus4 reluct4 unwilling4 waver5
heterogen miscellan7 mix6 sundri7
heyday peak4 period7
hibern sleep6 slumber5
hide hideout4 invis7 lurk6 mask3 obliter5 obscur3 veil5
hideous repel3 ugli4
hierarchi organ4 seri4
high higher5 lofti2 soar5 upper2 utmost2
highlight spotlight6
highroad highway7
highway road7 rout3
highwayman hijack9
hijack pirat2 seiz3
hike lift3 rais2 tramp7
hilar hilum9
hill hillock7 mound3 mountain6
hillock mound4
hillsid inclin2 slope6
hinder hobbl3 imped6 interfer5 obstruct4 preclud3 prevent3 stunt3
hint indic2 intim3 suggest5 tip3
hip pelvic4
hiss nois7
histor histori3 past2 real3
histori knowledg2 past3 record2
historian scholar6 student3
hit injur2 pop2 propel3 punch2 putt3 reach2 score2 slam2 slug2 smack2 smash2 smite3 sock2 strike2 stun2 talli2 thud2 touch2 wallop2 whack3
hitch hobbl3 limp3 period3 snag4 walk3
hitherto yet6
hitter slug8 slugger9
hive throng4
hoars huski5
hobbl imped3 limp5 walk5
hold holder2 keep4 maintain3 preserv2 properti2 retent2 uphold2
holder support3 sustain2
hole keyhol4 leak3 loophol2 open2 pit2 pothol2 vent2
holiday honeymoon4 leisur4 picnic4 vacat8
holler howl2 outcri7 roar4 scream8 shout5 shriek2 shrill2 squall7 squawk4 utter2 wail3 whoop4 yell7
hollow meaningless3 pit2 pothol3 sunken3 valley3
holster sheath5
home hous3 locat2 lodg3 resid3 unattract4
homeland land2
homer safeti2
homestead settler7
homogen materi5 solid2 stuff3 uniform2
homosexu individu3 mortal3 person5 someon5 soul2
honest honesti7 reliabl3 sincer4 trustworthi2
honesti integr4
honey love3 lover3
honeymoon vacat4
honor laurel7 lioniz2 medal4 pennant4 prestig9 reput7 respect2 reward4 salut3 stand3 symbol4 toast2
hook rob3
hoop ring2 tire3
hoot outcri3 utter3 yell2
hop jump4 leap5 skip3 spring3
hope optim2 promiz3 want3 wish3
hord host5 throng6
horizon rang3 scope5
hormon insulin7 secret4 tsh7
horn noisemak5 trumpet2
horribl ugli2
horror repuls2 revuls4
hors mare7 mount2 poni5
horseman jockey5 rider6
host hostess3 organ3 throng3
hostil oppos5
hot sizzl6 sultri4 violent2
hotel inn7 resort3
hound hunt4 hunter2 trace2 villain3
hour midnight3 nightfal3 noon3 period3 sundown3 twilight2
hous lodg9 quarter7 resid2 structur5
household owner4 unit3
housekeep work3
housewif wife7
hover oscil4 pois2 waver2 wing2
howev nevertheless9 nonetheless9 still4
howl roar3 scream3 shout2 squall2 wail7 yell2
hub part2 portion2
huckster peddl8 peddler6 vendor6
huddl stoop3
hug kiss9
huge immens9 larg7 vast9
hulk loom3 ship4 tower3
hum nois5 sing5
human imperfect2 ism5 manhood2 philosophi4 qualiti4
humanist scholar4 student2
humbl humil3 humili4 inferior4 lowli5 meek7
humil trait6
humili hurt2 shame3
humor humorist6 iron3 ironi3 jest3 jocular7 joke3 messag2 mood4 sarcasm4 satir4 temper3 wit9 witti7
humorist wag4 wit9
hunch impress5 intuit4 notion4 suspect6 suspicion8
hunger hungri9 starv6 starvat5 thirst2
hungri long4 thirst2 yearn4
hunt hunter7 poach4
hunter trace3 trapper7
hurl hurler9 hurtl3 lung5 pitcher8 sling5 throw4 thrust2 twirler2
hurler pitcher9 southpaw7 twirl8 twirler2
hurri move3 quick3 run3 rush4 scurri9 speed5 travel4 urgenc2 zoom5
hurt injur4 injuri3 insult2 itch2 offens2 pain3 suffer2 throb2 tortur2 wound3
hurtl lung6 move3 thrust2 travel4
husband mate2 partner5 spous7
hush silenc3 still6 subdu2 suppress3
hustl move2 race2 rush3
hut shelter6
hyperbol increas7
hyperem hyperemia9
hypocrit phoni9
hypothalam hypothalamus9
hypothes hypothesi8 possibl5 reconstruct5 specul7 suppos5 surmiz5 theori5 theoriz9
hypothesi model3 possibl3 propos5 specul6 suppos4 theori3 theoriz8
hypothet specul6 surmiz5 theoret7
hyster hysteria4 neurot3
hysteria infuri7
icebox refriger9
idea ideal4 imagin9 impress6 inspir4 keynot3 mean4 misconcept7 motif3 notion5 plan4 preoccup5 program6 reaction3 substanc2 suggest5 theme4 think8
ideal jimdandi2 jimhickey2 perfect6 standard2 think3
idealist romant3
ident identifi6 one2 oper2 person5 recognit2 same3
identif identifi3 key2 name2
identifi item3 name2 recognit5 regard2 separ2 set2
ideolog liber6 orient3 progressiv6 radic6 social6
idiom manner3 mode3 style3 way2
idiosyncrasi peculiar5
idiot imbecil9 insan6 preposter2
idl idler3 indol4 lazi3 lazili2
idler loaf5 loon5
idol rever6 worship4
idyl perfect6
ignit provok2
ignor illiter4 inexperi7 reject3 snub5 treat3
ill maladi7 peak4 poor6 sick9 strike4
illiter preliter3 semiliter3
illumin inform9 light5
illus misconcept3 phantom3 shadow2
illustr instanc4 preced2 represent2 sampl2 specimen2
illustri know5 notabl5 note7
imag personifi3 pictur3 prototyp2 represent4 see2 visual7
imageri imagin9 pictur5 see2 vision5 visual9
imagin invent9 opinion3 pictur3 reckon3 suppos2 think3 vision3 visual6
imb insert5 nest2 plant9 pot2
imit ism5 mimesi5 philosophi4 reproduc5 resembl4 sham3 simul9
immatur infantil6 young2
immedi immediaci4 instant7 present2 proxim2 straightaway7
immediaci intuit2
immens larg7 vast9
immers penetr4 plung4 pore2 rivet4 soak4 steep4
immor wrong2
immun status2
impact imping5 result2
impair mar6
impal spear6
impart lend2 tell4
impass passion7
impati irrit5
impecc perfect6
imped interfer5 obstruct6 prevent4 stunt3
imper insist4 press6 pressur2 urgent7
imperson neutral3 part2 play2 portray6 role4
imping occurr7 strike4 touch2 trench2
implac inexor5 relentless6 stern3
implement instrument3 mean4 oblig3 rod2 stick2 tool3 use4 utensil3 util4 way2
impli implic4 import2 intim2 presuppos3 signific4 suggest2
implic import2 infer5 insinu2 involv3 mean4 signific3
implicit under7 understand5
implor insist2 plead5 pray3 supplic7
import key3 magnitud2 main7 mean3 measur3 merchand2 nuanc2 primari3 princip5 promin4 serious3 signifi3 signific7 smuggl5 strateg3 subtleti2 urgenc4 valu4 weight2
impos imposit5 inflict6 levi4 oblig5 prescrib4 tax2
imposit inflict9 levi9 visit2
imposs out2
impract quixot7
impress intuit3 magnific7 majest5 nobl5 notion5 pierc2 proud3 sensat5 spectacular6 strike7 surpriz3 suspicion5 think5 thunder5 upset2
impressionist painter5
imprint influenc3
imprison jail7 penalti6 punish7 remand2
impromptu speech3 unprepar5
improv mend6 modern4 perfect3 perform4 polish3 purifi5 recoveri3 refin5 reform3 reliev4 repair5 restor2 transform4 transmut3 upgrad3 ventil4
impud insol8 smart2
impuls motiv5 urg2
impur wast2
imput intern7 judg3
inabl knowledg7 stupid6
inadequ lack7
inappropri unfit2 wrong3
inaud ultrason7
inaugur initi4 kickoff6 open3 speech3
incap unabl3
incent induc5 motiv9 payment2
incept origin9 overtur4
incid occurr6 scene3
incipi kickoff4 outset7
incis keen9 penetr9 percept5 sharp4
incit instig8 motiv7 prompt6 provok3
inclin lean2 mountainsid2 prone6 ramp3 slope3 sympathi3 tend8 tendenc6
includ inclus3 incorpor2 regard2
incom proceed7 profit7
incompat unfit2
incomplet partial6 rudimentari5
incomprehens inexplic7 mysteri4 obscur2 paradox5 puzzl4 unexplain3
inconsequenti unimport7
inconveni troublesom7 worri5
incorpor integr7
increas inflat2 intensifi2 magnifi7 maxim3 mount2 multipli2 progress9 rais5 snowbal2 swell2 widen4
incred marvel5
incur subject2
indebt oblig7
indec obscen4
indecis uncertainti4
independ individu2 liberti6 sovereign6 victori2
index indic4 list2 scale2
india indian8
indic inform4 manifest4 mark2 point2 reflect3 signal5 symptom5 tell2 trace2
indiffer stolid4 unconcern3 unheed3 unimport2
indign outrag7
indirect meander3 roundabout2 sidelong3 wander2 wind2
indispens necessari4 vital5
individu individualist9 inhabit5 intellectu3 interpret2 ism2 jew5 killer5 leader5 lefti5 lover4 male2 mortal5 nativ2 negro4 neighbor5 observ3 oppon3 organ5 owner3 peculiar4 peer2 person7 philosophi2 planner5 registr5 relat2 respect4 ruler4 scholar2 scientist5 self2 separ9 singl9 singular2 slave4 someon7 soul3 survivor2 tiger3 trait6 travel5 uniqu6 user4 various3 victim3 ward3 warrior5 white2 worker4
individualist mortal4 person7 singl5 someon7 soul3
indol lazi6 lazili2
induc inspir2 oblig3 persuad2 stimul4 stimulus5
induct initi7 seat2
indulg luxuri5 wallow3
industri manufactur5 market2
inept slow6
inert neutral3
inescap inevit5 unavoid9
inevit necessarili5 predict4 unavoid5
inexor relentless7 stern3
inexperi inexperienc9
inexplic mysteri6 paradox7 unexplain4
infam notori9
infanc infant9 infantil2
infantryman soldier7
infatu passion4
infect infecti8 pathogen9 sore2
infecti septic5
infer inferenti7 reason7 surmiz4
inferior lowli4 qualiti2 wretch3
infern unholi4
infest invad5 occupi2 overrun9
infidel qualiti5
infield tract5
infiltr join3 penetr5
inflat surg3
inflect inton5 paradigm4 stress4
inflict prescrib7 visit2
influenc influenti6 manipul3 persuad3 power3 sway2 tempt2 temptat2
influenti potent4 power2
inform instanc2 instruct5 introduc4 know6 knowledg4 materi3 messag3 minim3 mislead5 news4 notifi7 point2 propaganda6 prove2 recount7 regret2 remind4 report4 secret3 show2 sourc2 stimul3 stimulus4 teach7 tell4 testifi2 tide6 underst7 unoffici3 updat4 volunt4 warn6 wit4
infrar invis6
infrequ occasion7 rare3
infuri mad2 madden9 rage8
ingest intak8 learn3 sampl2 tast2 uptak8
ingredi point2
inhabit live7 lodg4 mortal4 nest3 northern6 occup7 occupi3 person7 popul9 resid6 someon7 soul3 villag7
inher integr8 intrins7
inhibit restraint2 suppress3
inhibitori repress9 restrict5
inhuman savag5 vicious6
initi instal2 institut4 make2 open4 origin5 pioneer2 spark2 start2 trigger2 undertak3
injur injuri8 raw3 shoot4 spur2 tear6 tortur3 trampl3 wound7
injuri wound5
injustic shabbi2
ink liquid3
inlet recess2 water3
inmat occup5 patient3 prison4 resid4
inn lodg7
inner intern2 intrins2 inward5
innoc naiv2
innov introduc4 invent5
input sign2 signal5 stimulus2
inquir inquiri5 pri3 queri5 question8 search7 wonder3
inquiri investig4 poll4 queri5 question4 research2
insan mad9 maniac7 paranoid7 schizophren5 sick2
inscrib write7
inscript letter9 write4
insect lous7 queen6 worker2
insert introduc2 lay2 place2 plug2 put2 tuck4
insid interior3 midst2 region2 within6
insight penetr4 percept3 revel2 sensibl2 understand3
insignific meaningless5 minor3
insinu intim5
insist maintain2 repeat3
inspect review2 visitor3
inspector offic2 policeman7
inspir product2 prompt2 sourc2 stimul2 stir2 think4 urg2
instabl unstabl2
instal lay5 payment5 place4 put5 repositori4 set3 sourc2 station4 transport3 zoo5
instanc occurr6 piec2 preced2 sampl3 specimen2 time4
instant minut2 moment4 pinpoint2 straightaway5 twinkl6 wink2
instead rather4
instig provok4
institut make2 organ5 origin2 religion2
instruct instructor7 learn4 lectur3 messag3 order2 prescript4 reward2 rule2 teach7 teacher7 tell2 train2 tutor3
instructor missionari7 teach9 teacher9 tutor5
instrument mean3 medium3 system4 tool2 transport3 unit2 use5 util2 weapon6 whip2
insuffici scant7
insul isol6
insur protect2 secur3 underwrit5 verifi4
insurrect mutini7 rebel5 rebelli7 rebellion7 revolt9 rise2 struggl3
intact integr4 whole6
intak suck3 uptak9
integ number4
integr intrins5 merg2 merger2 mix3 state2 unifi9 unit6 uniti8 whole3
intellect intellig6
intellectu mental4 mortal3 person5 ration3 scholar4 skeptic5 someon5 soul2 student2 subjectivist5
intellig mental5 power2 ration2 reason3 sensibl3 sophist4 understand9 wit3
intend intent8 mean3 plan3 propos2 purport3 purpos7 slate2 symbol2
intens intensifi3 level3 magnitud5 profound4 scream5 sever5 strong2 terribl2 terrif5 utmost5 vehement7 violenc2 violent2 wick3 wild3
intensif intensifi6
intensifi quicken4 redoubl4 sharpen2
intent know2 mean3 purport2 purpos8 will4 wrap6
interact interchang3 interfer3 interplay7 interven7 invit2 meet2 patron4 relat2 transact7 treat4
interdepend mutual9
interest involv3 occupi2 power2 sake5 welfar2
interfac surfac3
interfer interven6 intervent4 prevent4
interim interv3 temporari6
interior intern9 midst7 part2 region6
interject interpos5 interrupt6
interlac intertwin9 twine9
interlay layer6
interlock interwoven9
interlud interv5
intermedi junior3 middl3 moder2
intermin long5
intermitt sporad7
intern inward2
interpos interrupt3
interpret misconstru5 misunderstand5 mortal2 perform2 person3 read4 reinterpret4 render4 represent4 someon3 translat5 understand4
interrel relat7 reticul7
interrupt jam2 occurr3 paus3
intersect meet3 point3 vertex6
interstellar star6
intertwin twine9
interv paus2 quantiti4
interven intervent9
intervent involv5 particip7
interview question4
interweav weav6
intim person2 suggest2
intimid scare5 warn4
inton monoton4 sing3 singsong5 speak4 talk2 utter2
intrigu plot3 scheme2
introduc introduct2 lay2 pioneer2 place2 put2
introduct prefac3 section2
introductori open4 prefac7
intrud trespass5 violat3
intrus invad5 invas4
intuit notion2 suspect3 suspicion4
invad invas7 occup3 occupi3 overrun5 raid2
invas occupi2 penetr4
invent manufactur2
inventori list4 merchand3 product3
invest investor9 specul2 spend3 ventur2
investig plainclothesman2 policeman2 probe7 research9 scientist6 scrutini3 spi2 studi3 test2 work2
investor stockhold7
invis ultraviolet4 unseen7
invit letter7 provok2 receiv3 request2 tantal5 tempt2 temptat4
invok mention4 rais2 refer3 stir2
involv necess3 necessit3 need2 particip8 pertain5 refer3 regard3 relat2 requir3
ion ionic9 particl4
ireland irish5
iron ironi6 metal5 sarcasm4 satir4 shackl7 wryli4
ironi sarcasm8 sarcast8 satir8 wit5
irrat ratio2
irregular misbehavior5 misde5 qualiti3 sporad3 unorthodox5
irrig provis2 water8 wet3
irrit itch3 plagu3 provok2 ruffl3 temper5
island land2
ism nation4 philosoph9 philosophi8 teach3
isol loneli5 privaci3 secreci3 separ4 sporad5 stray4
issu public4 publish4 releas2 suppli2
itali italian9
italian sicilian2
itch scratch2 tingl3
item list3 part3 piec2 point3 portion4 token9
ivori pearl3
jab poke5 thrust3
jabber speak5 spout7 talk3 utter2
jade tire5
jag uneven6
jail lockup6
jam mob3 pile2 push2 throng3
jan januari9
jap japanes2 nip2
japan japanes5
jar jolt3 vase5
jaw jowl6 visitor3
jeer scof9 scoff9 taunt5 teas3
jeopard jeopardi7 menac6 risk4 stake3 threaten5 ventur3
jeopardi menac3 peril9 risk7 stake5 threaten7
jerk jolt4 pull4 tug3 twitch2 yank5
jest jocular7 joke5 laugh6 wit4
jesus redeem9
jet plane3
jew jewish9 mortal4 person7 someon7 soul3
jewel maker7 pearl5
jilt leav3
jimdandi jimhickey9 saint3
jimhickey saint3
job occup8 occupi2 posit2 post2 profess4 sport3 task4 trade3 vocat5
jocular joke8
john lavatori9 privi6 room6 toilet7
johnni reb9 rebel7
join rejoin5 sew2 solder2 unit4
joint share2
joke laugh7 recreat2 wit5
jolli jovial9 joyous6 merri8 moder2 pretti2 reason2
jolt motion2 move2 movement2 shake7
journal journalist9 period4 write3
journales style3
journalist writer6
journey navig2 passag2 pilgrimag7 ride2 tour4 travel4 trip6 voyag3
jovial joyous7 merri9
joy joyous9 pleas4 pleasur2 rejoic7
joyous merri6
jubil rejoic6 triumph6 triumphant9
judaism religion2
judg judgment3 jurisprud4 offici2 penal3 pronounc2 punish3 reckon2 reject2 resolv2 review2 settl2 test2 think2 underestim2
judgment justic2 label2 mind2 opinion4 pronounc4 rate2 rule2 sentiment3
juic juici5
juici profit4 voluptu6
jumbl welter8
jump leap6 move2 skip2 spring4
junior lowli2 person2 someon2 younger4
junk scrap4
jurisdict power4 territori3
jurisprud justic2 law2 philosophi4
just mere7 onli5 precis4 right7 scarc2 simpli6
justif justifi8
justifi uphold3 warrant6
jut protrud2 stick9
juxtapos lay5 place4 put5 set3
keen lament2 penetr9 percept5 sharp4
keep maintain5 oblig5 preserv4 prevent3 respons4 retent3 uphold4
kerygma preach7 sermon7
ketosi symptom5
keynot subject2 theme2 think3 topic3
kick move2 propel4
kickoff outset6 start4 threshold3
kid minor3 youngster9
kidnap kidnapp9 seiz3
kidnapp outlaw4
kill killer9 liquid6 murder2 perish7 poison2 sacrific2 shoot4 slaughter4 smother3 strangl6 suffoc6 suicid5 throttl3
killer mortal4 murder7 person7 someon7 soul3
kind manner2 model3 sort9 speci3 style3 sympathet2 type7
kinda rather7
kindr similar6 tribal2
king kingdom5 monarch6 sovereign4
kingdom realm7 sphere3
kinship relat6 sympathi2
kiss pet2 snuggl9 touch4
kitchen kitchenett7 room7
knack talent6
kneel rest3
knife weapon4
knit loop2 purl2 sew5 stitch3 textil3
knock rap3 smash2 strike2
knot wood2
know legendari7 notabl5 note7 realiz4 recogn3
knowledg lexicon7 mind6 percept2 place2 power2 psych6 structur3 vocabulari4
korea korean7
lab laboratori9
label mark2 name2 pronounc4 tag2
labor miner7 plod3 porter4 project2 push2 task2 toil9 work2 workman7
lacer snap2 tear5
lack miss2 need2 shortag3
lad male3 sonni5
ladder stair7 step7
laden load7
ladi woman7
lag trail4
lagoon lake7
laiti lay2 mass7
lake pond7 pool2 reservoir3 water3
lam leav3 run3 skedaddl5 thrash4
lament wail8
lamp lantern6 streetlight6
lamplight light3
lanc spear8 weapon6
land landmass2 mainland2 object2 platform5 sod3 structur2 sward3 terrestri2
landmark occas3 posit3
landscap paint2 sceneri3
landslid triumph3 victori5
lane path2
languag linguist7 lyric2 lyricist2 monologu2 nonlinguist9 tongu3 word2
lanki lean2 tall5 thin3
lap lick2 lie2 thigh6
laps mistak3 passag2 revert3
larg larger7 massiv7 monstrous5 most9 mountain4 overs7 prodigi7 sizabl7 spacious7 stupend7 tremend6 vast7 volumin7
larva nymph5
lash lather2 slash4 strap2 violent4 whip6
last long3 past3 perman8 stand2 surviv2
latch secur2
late recent9
latent possibl2 potenti4
later subsequ9
lather soap2 sud9
laugh laughter9 snicker6 titter6
launch open2 propel4
laurel medal6 pennant6 reput3 stand2 symbol6
lavatori privi6 room6 toilet7
lavend lilac8
lavish luxuri3 shower2
law legal4 prohibit2
lawman lieuten3 marshal5 offic2 patrolman7 policeman7 sergeant4 sheriff7
lawyer profession2 prosecutor7
lay lean2 lie2 marshal2 misplac4 move2 park3 place4 placement6 pois2 put5 recess4 replac2 seat3 set3 settl3 situat3 sow4 superimpos5
layer region2 stratum2
layoff shutdown7
layout order3
lazi lazili8 slow4
lead leader4 major3 mislead2 result4 superior2 usher3
leader leadership6 mortal4 person7 politician6 rome4 someon7 soul3 take3
leadership rome2 status3
leaf scale2
leagu major6
leak reveal2
lean pinch2 place2 put2 scrawni2 skinni2 slant4 slender2 slim2 tend3 tendenc2 thin2 tilt7 wiri2
leap move2 skip2 spring4
leapfrog progress3
learn master2 memor2 scholar6 scholarship5 studi2 teach5
leas properti2 rent4
leash rope2
leather morocco4
leav leftfield2 linger2 part6 posit2 remain4 result2 run2 vacat2
lectur preach3 rebuk3 scold2 speaker4 speech4 teach4
leer look5 sneer6
leftfield tract4
lefti mortal4 person7 someon7 soul3 southpaw2
leg limb6
legal legitim2 valid3
legat posit2 post3
legend legendari2 stori3
legisl legislatur8 pass4 politician6 repres3 senat7
legislatur parliament7 pass4 senat5
legitim logic4 valid3
leisur repos4 vacat5
lemma proposit5
lemon yellow2
len monocl7
lend loan6
length lengthi4 prolong4 radius5
lengthi long5 prolong9
lesion ulcer7 wound2
lessen minim3 reduc3 shorten2 shrink3 sink5 slacken2 slow3 subsid4 wane4 weaken2
lesson mean3 moral2 teach3 warn2
let permit6
letter text7 write4
level properti3 qualiti2 stage2
levi recruit2 tax3
lexic lexicon9 vocabulari5 word9
lexicon vocabulari5
liabl like5 suscept3
liar lie2
liber liberti6 loos2 progress5 releas2 toler2 turn2
liberti licens2
librari repositori3 room4
licens permiss2 permit5 sanction2
lick slaughter2 solv2 stroke2 thrash2 whack2 workabl2
lie orient3 overlook2 preced3 slant2 sprawl3
life lifetim3 live3 period2 surviv2
lifelik pictori4 realist5 vivid8
lifetim period7
lift lifter7 move2 rais4 repeal2 rescind2 rise2
lifter pilfer2 rais4
light lumin2 moonlight3 perspect2 radianc3 ray3 searchlight2 setup3 sun2 sunlight3 torch2 twilight2 weightless3
like likelihood9 love2 pleas3 prefer5 probabl4 promiz6 relish3 savor3 similar4 similitud4 tast3 want4 wish3
likelihood probabl2
likew similar8 too3
lilac shrub6
limb member2 thigh7
limit narrow2 regul2 restrain3 restrict6 rule2 set2 specifi3 throttl3 utmost2 verg3
limp proceed2 walk4 weak4
line rank3 reason2 rough3 row3 text2
lineag pedigre9 sept3
linen paper3 textil6
linger lurk2 prowl2
linguist scienc6 scientist7
link relat7 think2 tie2
lion lioniz2
lioniz observ2 respect2
liquid liquor2 murder9 water2
liquor whiskey5 whiski5
list number5 roster5 schedul2
listen observ5 overhear5 perceiv5 pore2 rivet4
liter realiti6 realli7 true6
literari literatur9
literatur write3
litter strew2
littl miniatur3 slender2 small7 smaller5 tini5 trivial2 wee5
live lodg4 nest2 occupi3 outliv2 peopl2 popul7 realist2 resid5 subsist2 surviv3
livid pallor6
load merchand2 overload3 reload2 shipment4 stack2
loathsom nausea2 repel3
lobbi room6 solicit3 vestibul9
lobe lobul7
local locat6 neighbor9 neighborhood8 place2 scene3 sceneri4 section2 vicin9
locat object6 part2 pinpoint4 placement3 point2 region7 settl4 settlement2 settler3 site3 situat9 space4 unearth5 whereabout7
lock mesh2 oper2 padlock2
lodg pad2 popul5 quarter7 stick2 structur5 wedg3
lofti nobl2
log lumber3 record2 wood4
logic philosophi3 valid5
lone loneli6 solitari6 unaccompani5
loneli sad3 solitari4
long longer7 nostalgia7 overnight3 prolong5 yearn9
longhand write5
look loom2 ogl5 peer5 regard3 scrutini2 see4 seem5 shine2 sightse3 sound8 spectat7 spirit3 stare5 superfici6 survey3 watch3 wit2
lookup oper2
loom seem4 tower3
loos slack9 unoffici2
loosen pri5 relax3 unscrew5
loot money3 plunder5 prize2 ransack5 steal3
lord lordship3 master2 ruler3
lose loser3 loss2 miss4 peopl2 vie2 wast2
lot luck2 mass3 object2 pile2 plenti2 score9 ton9 tract2
loud thunder7
loung sit6 sofa9
lous lousi6
lousi soil4 unclean4
love loveli9 lover5 loyalti2 passion2 romant3 tender3
lover mortal3 person6 someon6 soul3 sweetheart4
low reduc2 under2
lower move3
loyalti nation4 patriot6
luck lucki3 misfortun3 phenomenon4
lug luggag9 transport3
luggag suitcas7 trunk5
lukewarm warm4
lull paus3
lumber plank6 timber6 walk3
lump swell4 symptom2
lunar moon9
lunat month4
lunch meal7
lung lurch2 move3 pulmonari9 thrust3
lunkhead stupid2
lurch move2 pitch2 reel4 stagger5 stumbl2 travel2 walk4
lure provok3 tempt6
lurid pallor5 sensat3 violent4
lust lusti5
luster radianc3 shini7 splendor5
lusti passion5
luxuri sumptuous9 voluptu2
lyric lyricist9 text6 word3
lyricist word4 writer7
machin machineri6 machinist9 mechan6 motor5 person2 someon2
machineri mechan4
machinist mechan7
mad rage5 sick2 sore2 wild3
madman maniac9 suffer7
magazin public5
magic supernatur5 trick4 wizard2
magician perform7 trick4
magnifi magnitud8 mislead2 overemphas3 pad2
magnific splendor7
magnitud multipl6 order2 properti4 proport4 ratio2 size6 volum3
mahogani wood5
maiden miss2
mail messag2 send2
main primari4 primarili9 princip9
maintain mainten5 preserv3 uphold3 upkeep6 wield2
mainten preserv4 repair3 upkeep9
majest proud2 superior2
major number5
make maker2 manufactur2 motiv2 oblig2 organ2 produc5 product6 render2 sire3 stimul2 stimulus2
maker manufactur3 produc5 shape3 wigmak7
maladi sick7
malaiz uneasi2
male man3 mortal2 person3 someon3 stamin5 viril3
mama mamma9 mommi9 mother7
mamma mommi9 mother7
mammal mammalian9
man manpow9 marin2 offic3 person2 personnel7 posseman5 sailor2 sir5 someon2 stiff3 veteran2 viril5 volunt2
manag organ2 succeed5 superintend3 superv8 supervis6 supervisor3 treatment4
mandat mandatori2
mandatori requir3
maneuv pilot2 steer5
mani numer7 some2
mania manic9 passion3
maniac suffer7
manic passion3 wild6
manifest prove2 reflect4 show2 testifi2
manifold multipl2 pipe4
manipul massag2 oper2 palm2 wield3
manner mode8 properti4 setup3 signatur4 sort2 style6 way6 wise2
manpow personnel7
mantel shelf7
manufactur produc5
manuscript write4
manzanita shrub5
map represent4
mapl wood4
mar martian8
marbl rock3 stone3
march parad2 walk4
margin minim5 minimum4 peripher4 posit2
marin sea7
marit marriag8
mark mileston4 notic5 patch3 pattern2 pronounc9 shade3 streak2 symbol4 tag4 trademark2 valuat2
market marketplac5 merchand9 monopoli4 retail7 sale5 sell9 vendor3
marketplac monopoli5 outlet4
marksman marksmanship9 rifleman6 sniper7
marksmanship skill6
maroon strand4
marri marriag2 unit5 wed9
marriag wed2
marshal mobil3 place2 put2
martyr suffer4 victim6
marvel occurr3 react5 respond5 terrif4 tremend7 utter2 wonder7 wondrous7
masculin viril3
masonri structur5
mass volumin2
massag rub4 treat2 treatment3
master masteri4 overcom2 ruler3 supremaci2 surmount2 virtuoso4
masteri supremaci5
masterpiec work2
match pair2 parallel2 provid3 render2 resembl4 rival3 suppli2 twin5 vie2
mate pair3 partner4 sex6 spous6 teammat3 union2 wife2
materi mercenari2 miner5 occur6 offspr5 pack4 paper3 particl4 rock2 silk2 speck3 stone3 stuff3 substanc5 textil2 tweed2 velvet2 wast2 wool2
mathemat scienc6
matricul recruit4
matter residu2 sediment2 subject2 substanc2 thing2 topic3
matur prolifer4 ripen6 root4 state2
maxim maximum9 suprem2 tap2 utmost4
maximum peak2 suprem2
mayb perchanc7 perhap9 possibl9
mayor politician6
maze system4
meal mess2 supper7 susten7 tea3
mean messag3 moral2 necessit2 normal2 nuanc5 point2 repres2 salvat2 sens2 shade2 signifi7 signific2 spell2 substanc2 subtleti4 symbol4 think4 tool3 way4 wing6
meander wander7 wind7
meaning pregnant4 signific2
meaningless mindless5 nonsens9
measur observ6 plumb2 praiz2 probabl2 quantiti5 thermometri7 valu2 valuat3 weigh2
meat mutton7 pork7
mechan perform2 physic5
medic medicin5 powder2 prescript4 remedi3
medicin pharmaci3 prescript2 remedi2
medit muse9 ponder9 reflect9 specul3 studi2 think3 wonder4
medium moder3 vehicl2
meet reunit2 satisfactori3 satisfi2
melancholi sad5
mele scrimmag6
melodi music5 strain3 tune8
melt mix2 thaw6 unfrozen5
member membership7 portion2 rank2
membership relationship2
memor memori7 retent3 unforgett7
memorandum note2
memori recognit2 recollect2 rememb4 remembr3 represent3
menac threat7 threaten5
mend modern5 overhaul4 repair7 restor2
mental mind4 outlook7 psych4 psychic6 psycholog5 ration3 wit4
mention name6 note2 observ3 quotat6 refer5 remark3 say3 tell2
merchand merchant5 produc4 product7 purchas3 releas2 retail7 sale5 sell9 shipment4 stock2 trade3 trader5
merchant retail7 trader7 vendor7
merciless pitiless7
mercuri metal6
mere onli7 simpl2 simpli8 specifi6
merg merger9 mix4 mixtur4 unifi7 unit6 weld2
merger unifi8 unit7
merit virtu3 worth2
merri merrili5
merriment recreat4
mesh move2 oper3
mess susten2
messag narrat4 nonsens4 petit4 promot4 propos4 public4 refus2 remind3 request2 respect4 statement4 stori3 subject2 submiss3 tale4 telegram6 theme3 topic3 wit4
messeng runner3 travel7
metal nickel5 potassium6 silver3 tin6 tungsten6 zinc6
metaphys supernatur3
meteor meteorit7
meteorit micrometeorit7
method organ4 solut3 system2 techniqu7
metropoli metropolitan9 urban8
mexican mexico4
micell particl4
microorgan organ7 virus7
middl midway3
midst thick2
midwestern western2
might mighti8 power2 strength6
mighti power5
migrat move2 movement3
mild moder3 soft2
mileston occas3
milit warlik7
militia reserv9
mill plant4 work4
millennium period7
mimesi mimet9
mimet represent7
min minut8
mind orient7 psych7 psychic8 unconsci2
mindless senseless2
mine miner4
miner ore7 stuff3
mingl mix9 mixtur2 unifi5
miniatur paint3 pictur2 small4
minim minimum8 neglig7 nomin4 underst4
minimum neglig6 nomin4 peak2 underst5
minist parson9 pastor9 succor5
minor number3 youngster4
minut moment2 momentari3 small2
miracl occurr6
mirror reflect2 reflector5
misbehavior mischief7 misde9 shenanigan6
miscalcul mistak5
miscellan mix9 sundri9
mischief misde7 shenanigan8
misconcept misconstru9 mistak3 misunderstand9 think6
misconstru misconstruct7 misunderstand9
misconstruct misunderstand7
misde shenanigan6
miser miseri7 pathet3 piteous4 piti3 poor4 unfortun2 unhappi5
miseri suffer4 woe7
misfortun piti3 tragedi5 troubl2
misgiv outlook2 prospect2
misjudg underestim4
mislead take2
misplac place3 put4 set2
misrepres pretend5 repres2 warp5
miss neglect2 omiss2 overlook3 regret2 skip2 travel2 want3 woman2
missil projectil5 rocket4 shoot2 slug2 weapon6
missionari teacher7
mistak mistaken5 misunderstand5 omiss3 stupid2 wrong3
mistress woman7
mistrust suspect4 suspici2 suspicion4
misus usag4 use5 util6
mite speck5
mitig ration5
mix mixtur6 sundri9 unifi5 varieti7 weld4
mixtur plaster4 premix3 solut3 substanc5 suspens5 varieti3
moan utter3
mob pile3 syndic2 throng5
mobil qualiti5 ralli2 wander7
mock ridicul4 scof8 taunt4 teas3 treat3
modal normal6
mode properti5 setup4 signatur5 style8 way7 wise2
model mold2 pose2 possibl2 sort3 theori2
moder modest3 pretti8 reason9 somewhat3
modern neo6 overhaul6 renew5 repair5 restor2
modest modesti5
modesti reserv2
modif modifi8
modifi qualifi2 restrict3 special4 spoil3 updat5
modul transmiss2
moist wet6
moisten moistur9 wet3
moistur wet4
mold plastic4 stamp2
molecul molecular9 unit2
moment momentari7 pinpoint2 time2 twinkl3
momentari second2 short5
momentum strength2
mommi mother7
monarch royal8 ruler6 sovereign7
monast monk9
monitor observ3 spi4 supervis9 supervisor9 watch7
monologu speech3
monopol monopoli6
monosyl word6
monotoni same3
monsoon wind6
monster monstros3 monstrous3
monstros monstrous5
monstrous ugli2
month period6
monument plaqu4 structur5
mood temper4
moral motiv7 qualiti4
morn period7
moroccan morocco8
moros sullen9
mortal nativ2 negro3 neighbor4 observ3 oppon3 organ4 owner2 person7 planner4 registr4 relat2 ruler4 scientist4 self2 slave4 someon7 soul3 survivor2 tiger3 travel4 user3 victim2 ward3 warrior4 worker4
mother parent7 sire9
motif pattern2 theme2 think2
motion move3 movement3 occurr3 rotat3 shrug2 sit2 squat2 travel2 wave2
motionless still2
motiv motor2 need2 prompt8 propel2
motor move2 travel2
mottl streak4
motto shibboleth7
mound pile2 stack2
mount prepar2
mountain rough3
mountainsid slope6
mourn mourner9 sorrow7
mourner unfortun2
mouth orific3 speak6 speaker2 talk3 utter2
move movement3 mover4 pace2 pan2 pass2 place2 poignant2 pour2 procedur2 proceed3 propel3 pull2 pursu2 push3 put2 race3 rake2 reach3 reced4 recoil3 restless4 retreat4 return3 ride3 rise2 roam4 roll2 rove4 rush3 scrambl3 send2 shake2 shuttl4 sidl2 sift3 slide2 slip2 slop2 speed2 spill2 squirm3 steam3 steer3 step2 stir2 stray2 streak2 stumbl2 surpass2 sweep2 swim4 swing2 taxi2 teeter3 thread2 thump2 touch3 transport2 travel6 tread2 trundl4 turn2 twist2 twitch2 vibrat2 walk4 wallow2 wander4 wend4 whine3 whistl2 winc2 wing2 withdraw3 wobbl3 wrap2 wriggl3 writh6 zigzag4
movement occurr3 opus2 pitch2 progress2 pursuit3 rotat4 sit2 squat3 travel4 wave2
mover workman7
movi music2 pictur2 product4
mph rate4
much such3
mucus secret4
mud muddi9 sloppi2 soil4
muddi sloppi2 soil2 swamp7 unclean2 wet6
muffl muffler2 repress2 smother5 soft2 stifl7 suppress3
muffler mute2 silenc3
mulch protect3
multipl tripl3 twofold6
multipli reckon2 time2 tripl2
mumbl mutter9 speak5 talk3 utter2
mundan ordinari6 routin4
murder outlaw4
murki opaqu7
murmur mutter3 speak4 talk3 utter2
muscl muscular7
muscular power2
muse ponder9 reflect9 specul3 studi2 think3 wonder4
museum repositori6
music musician8 opus6 overtur4 piec2 player3 refrain5 section4 strain2 tune6
musician musicianship9 perform6 pianist6 play3 player3 singer6 soloist6 violinist6
musicianship player4 prowess7
muster ralli3
mute silenc4 silent9
mutini rebellion5 revolt7
mutter speak4 talk2 utter2
mutual reciproc2 share7
mysteri mystic9 puzzl9
myth mytholog9 stori3
nab nail2 pickup3 seiz3 tag2
nail pickup2 seiz2 smash2
nake nude5
name nicknam2 nomin5 refer4 renam3 signatur4 titl2
narrat recount3 stori7 tale8 tell5
narrow narrowli3 slender3 thin2
nasal nose6 pinch5
nation nationalist7 patriot8 peopl3 philosophi3 state2 swiss3
nationalist patriot9
nativ person4 russian2 someon4 soul2
natur normal2 qualiti4 trait2 univers3
nausea sick6 sicken2 symptom5
naval navi9
navel point2
navig sail2 travel3 voyag9
near nearbi4 virtual7
neat order2
necess necessari8 necessit7 need5 requir7 urgenc4
necessari necessarili7 need7 requir7
necessit need5 requir8
neckti tie4
nectar secret3
need requir9
needless unnecessari7
negat pervers6
neglect neglig5 omiss4 overlook2 skip3
negro person6 someon6 soul3
neighbor neighborhood8 person7 someon7 soul3 vicin9
neighborhood sceneri3 section2 vicin8
neocort neocortex9
nerv nervous4 strain2
nervous troubl2
nest popul3
nestl snuggl9
net ultim2
network system3
neurosi neurot8
neurot suffer3
neutral neutralist9 object2 weaken3
nevertheless nonetheless9 still4
new newborn4 novel2 radic3 recent6 revolutionari6 virgin3
newborn young5
newcom recruit2 start6
news tide7
newslett report2
newsman report9
newspap paper3 publish3
next succeed6
nice pleasant2 polit4 respect2
nich recess5
night period7
nightfal twilight7
nilpot zero4
nip pinch4
nobil nobl4
nocicept sensit6
nois racket6 rattl6 roar6 rumbl5 rustl3 scrape5 screech3 shriek2 sound2 spatter4 splash3 squeak3 thunder5 uproar3
noisi thunder5 vocifer7
nonetheless still4
nonexist vanish7
nonfict prose7
norm standard3 statist4
normal ordinarili9 usual9
north northeast2 northward5 northwest2
northern union2 yank4 yanke4
nostalgia yearn7
notabl note7
notat write2
notch score2
note notic4 observ4 perceiv3 remark4 say3 state2 tell2
notebook volum3
noth zero6
notic notifi3 observ6 perceiv3 pronounc6
notion suspicion4 think4
nourish nutrient6 provid2 sustain3 susten8
nov novemb9
novel novelist9
novelist writer7
novelti origin3
now today2
nuanc refin2 shade3 signific2 subtleti7
nuclear nucleus2
nude paint3 pictur2
nudg prod7 push6
number numer2 total4
numer quantit6
nurs treat2 woman3
nut seed4
nutrient sustain2 susten5 wholesom5
oak tree4 wood5
oath swear7
obedi obey9 respect2 submiss4
object part2 portion2 protest2 remonstr8 ribbon6 soil2 stuff3 target3 wall2 web3
objectif realiz5
oblig requir4 respons9 stimul3 suppos6 thrust2
oblivi unawar7
obscur stand3 vagu5
observ perceiv6 person5 remark5 say3 scout2 someon5 soul2 spectat5 state2 tell2 watch4 wit2
obstacl obstruct4
obstin stubborn9
obstruct preclud5 prevent4 structur5
obtain procur6 secur5 shop4
obvious plain9
occas occurr5 reason2
occasion unpredict2
occlud sorb6
occup occupi5 posit2 post2 profess4 resid9 sport3 suburbanit7 tenanc9 trade3 vocat6
occupi overrun2 popul4 resid4 tenanc5 work2
occur pass2 proceed2 recur6 repeat2 spark3 trigger4
occurr outburst4 presenc2 setback7 sound2 success5 thing2 troubl3
ocean water3
oct octob9
odd peculiar8 queer9 singular4 unusu4
odor perfum2 properti4 scent4 sensat3 smell5
offend offens5 resent7 scandal2
offens rebuff2 slight4 violat5
offer proffer4 provid5 render3 suppli4
offic offici2 policeman3 role2 stead2
offici part2 perform3 post2 prosecutor5 role7
offspr relat3 result2
oil oili3
okay sanction2 satisfactori5
old older4 secondhand3 use2 vener4
older senior2
omen omin9 portent8 predict3 prodigi2 sinist8 threaten9
omin sinist8 threaten9
omiss omit7 overlook2 skip2
one uniti3
onetim past4
onli simpli6 sole7
onlook spectat7 wit2
onrush onslaught6 oper2 penetr4 surg2
onslaught penetr3 troubl2
open pri2 reopen4 space2 start2 unlock3 unti2
openmouth surpriz7
oper procedur4 reinforc2 run2 servic4 telegraph3 use5 work2
opera operat9
opinion pole2 reckon6 rule2 sentiment5 specul2 suppos5 think5 view3
oppon oppos7 opposit2 person5 pit3 someon5 soul2
opportun possibl4
oppos opposit5 rebuff2 repuls3 resist5
opposit other4 polar3 relat3 resist4 word2
optic sight2 vision3 visual6
optim optimist9 optimum9
optimist rosi4
opus passag2 piec3 serenad5 song6 suit4 trio5
oral speak7
orb orbit2
orbit path2 rang2 realm2 revolv6 rout5 satellit4 scope3 sphere2
orchard plantat2
orchestra symphoni3
ordain pass2 reenact3 vest3
order prescrib5 prescript2 rate2 regul2 request2 sequenc2 seri5 soldier4 success7 tell2
ordinari ordinarili9 routin2
ordinarili usual9
organ organiz5 parasit7 parti3 person7 personnel5 plant4 prepar2 relat2 reorgan3 someon7 soul3 tongu5 troup5 union4 unit2 vital6 wing3
organiz system3
orgi rite3
orient perspect4 placement2 view2
orific passageway4 vent3
origin point2 power2 primari2 qualiti3 rise2 root3 sourc6
ornament panel3 pattern2
orthodox tradit2
orthograph orthographi9
orthographi spell7 write2
oscil reson3 rippl2 vibrat5
outburst reflect2 salvo3
outcast unfortun2
outcom phenomenon2 result9 termin2 worst3
outcri scream4 screech3 shout8 shriek4 yell7
outdo outsmart7 outweigh5 overreach4 surmount2 surpass6
outdoor outsid5
outer outward2
outfac stare6
outfield tract5
outfit unit3
outlaw prohibit6 proscrib6 racket4 runner3 smuggler4 thief4 traitor4 veto3
outlet shop4 store4
outlin schemat2 silhouett2 sketch4 summari2
outliv survivor5
outlook possibl2 prospect3
outnumb total3
outpost post2 settlement3
output product3 signal2 yield2
outrag rape5 scandal6 shock4 sicken4
outreach stretch2
outright unqualifi4
outrun run4
outset start7 threshold6
outsid region2 stranger7
outskirt section2
outsmart overreach5 surpass4
outstand promin6 salient6 spectacl5 superior4
outweigh predomin4 prevail3 reign2 surpass3
oval round5
overachiev pupil7 student6
overbear swagger2
overcom overpow3 overwhelm3 provok2 surmount4 surviv2 wallop3
overflow runoff8 spill3
overhaul overtak4 renew4 repair4
overlap share3
overlook skip2
overpay payment5
overpow overwhelm4 provok2
overreach surpass2
overrid overturn4 revers3 rule2
overshoot shoot2
overtak vie5
overtur preliminari5 proposit2 suggest2
overturn turn4
overwhelm provok3
own owner3 person5 possess3 proprietor4
owner ownership6 person4 possess6 proprietor8 proprietorship8 someon4 soul2
ownership possess4 proprietor8 proprietorship6 relat5 retent4
oxid reaction6
oyabun supervisor7
pace rate3 step2 stride4 tempo6 travel2 tread2 walk3 yard2
pacifi peac5 seren6
pack packag4 packet7 stuff3
packag packet6 parcel3
packet parcel2
pad paper3 plod2 trudg2
paean praiz4
pain poignant4 sore6 sting3 strain4 strive9 suffer3 symptom4 tender3 terribl3 torment2 unpleas2 unspeak5
paint painter6 pictur3 spatter2 stain2 watercolor4
painter watercolorist7
pair set2
palac regim4
pale pallid3 pallor3 weak3
palett rang3 scope5
pallid pallor8 weak3
palm region2 touch2
pamphlet tract3
pan travel2
pane panel2 windowpan7
panic scare2 terrifi8 terror7
pant puff4
papa pop3
paper patent6 platform4 report3 resign4 resolut5 sheet3 sourc3 stuff2 wallpap4 write4
par status4
parabl stori3
parad part2 region6
paradigm prototyp5
paragraph write4
parallel similar7
paramet parametr8
paramount predomin2
paraphras reiter4 repeat3 restat4
parcel portion2 share2 split2 tract4
pardner partner7 partnership9
parent parenthood9 rais2 rear2
pari parisian9
parish parochi9
park place2 put3 set2 stadium2 tract3
parliament parliamentari8
parlor room2
parrot repeat2
parson pastor9
part partial9 portion6 region2 relat4 remaind5 residu3 rest3 role2 segment2 split3 start3 stead2 substanc4 surround3 unit3
parti recept2 reunion2
partial portion8
particl speck4 stuff3
particular peculiar5 special6 specif5 uncommon2
partit structur4 wall6
partner partnership6 provid2 relat2 spous7 wife5
pass passerbi4 perish3 relinquish2 surpass2 temporari3 travel2 travers2
passag passageway2 section2 sink2 transit4
passageway shunt3 sinusoid4 tunnel3
passeng ride6 travel7
passion wild3
past period2 previous2 recent2
pasti sticki5
pat tap2
patch piec2 pinpoint2 plaqu4 plot2 provid2 speck3 tract2
patent procur3 secur2
path pathway3 rout3 way2
pathet piteous7 piti5 poor7 ridicul2 unfortun4
patholog pathologist9
pathologist specialist2
patienc patient2
patient suffer7
patrol polic5
patron patronag2 shop3 sponsor6 sponsorship2 superior3 support2
patronn sponsor2
pattern practic5 ritual2 shape2 simul2 strand2 structur2 symbol3
paus suspend2
pavement sidewalk5
paw scrape2 touch2
pay payment6 profession2 purchas5 refund2 repay5 salari8 spend3 wage8
payment penalti2 premium3 ransom3 refund5 reward2 royalti5 subscript4
peac peaceabl7 quiet2 seren3
peak period3 point4 sick4 spot2 superl3 top2
pebbl rock5 stone5
pec pector9
peck strike3
peculiar queer8 singular3 special5 specif4 strang5
peddl peddler9 pitch2 vendor9
peddler vendor7
pedigre sept3
peel undress2
peer person2 someon2 successor2
pelt pepper4 throw3
pen quill4 write5 writer5
penal penalti9 punish9 retali5 reveng2 suspend2 victim4
penalti punish9 retribut2
penetr percept5 permeat5 pervad5 pierc4 plung3 probe3 raid3 sharp4 tunnel3 understand3
peopl popul6 populac7 public4 sick2 world2 wound2
pepper throw3
perceiv percept6 realiz2 receiv2 recogn3 regist2 see4 sens3 sight2 smell3 tast2 touch2 understand2
percent percentag9 proport5
percentag proport5 share2
percept represent3 sens4 sensat3 sharp2 tast2
perceptu sens2
perch sit5
perchanc perhap7 possibl7
perenni recur2 recurr2 repeat2
perfect polish2 pure3 refin5 state3 thoroughgo2 utter9
perform player2 present2 recit3 rehears4 render3 rendit4 routin2 serenad3 twirler7
perfum scent5 smell2
perhap possibl9
peril precari5 risk5
period phase5 prohibit3 public5 reign3 season6 seri2 stage4 term2 time7 week7 weekend7 year7
peripher peripheri8
perish starv4 turn2
perman stand3
permeat pervad9
permiss permit3
permit suffer2 toler5 trust2
perpetr pull2
perpetu preserv5 prolong9 uphold5
perplex puzzl7 question3
persecut tormentor9
persist preserv3 prevail4 purpos2 relentless9 unforgett2 uphold3
person personifi2 philosoph2 planner7 prospect2 radic2 registr7 relat3 ruler6 scholar3 scientist7 self4 slave7 someon9 soul4 subject4 survivor3 suspect2 terror2 tiger5 travel7 unfortun2 user6 victim4 ward5 warrior7 white2 worker6
personifi repres2 role3 someon2 symbol5
personnel polic7 rank2 soldieri7 staff6 troop7
perspect posit3 view5
perspir secret4 sweat8
persuad stimul2 sway4
pertain pertin5 refer5 regard3 relat5 touch2
pertin refer3 relat3 relev6
perturb troubl2 upset3
pervers reprob2 wayward2
pester teas6 troubl5
petit request5
petition supplic9
phantom shadow2 specter3
pharmaci shop3 store3
phase stage4
phenomenon result4
philosoph philosophi7 scholar6 someon2 stoic4 student3
philosophi teach3
phone telephon6
phonem phonolog9
phosphat salt5
photo photograph9 represent5 scene2
photograph record2 represent4 scene2
phrase word4
physic physicist9 somat6
physician quack6 specialist2 surgeon7
physicist scientist7
physiognomi smile9 visag7
pianist piano9 player2
pick select6
picket scout3 spot3
pickup truck4
picnic project2 task3 vacat5
pictori pictur4 realist3 vivid5
pictur portray2 represent2 see2 show2 situat2 visual7 watercolor3
piec serenad2 song2 trio2
pierc strike2
pig squeal8
pile stack4 throng3
pilfer sneak2 steal6
pill thing2
pilot steer2 wingman6
pimp procur2
pinch squeez2 thin3
pine wood3
pinpoint speck5
pioneer settler3
pipe scream2 shriek2 tube5 yell2
pirat thief5
pistol revolv7
pitch play2 tenor2 tone2 toss3
pitcher southpaw6 twirl7 twirler2
piteous piti7 poor9 shame3 unfortun6
piti poor5 sympathi3
place placement5 pois2 posit3 put4 recess4 rendezv2 seat2 set2 settl2 situat2 sow4 spot4 stead2 superimpos4 tomb3 vicin2
placement plant2 put6 set3 space4
placid quiet5 seren5 still3
plagu provok2
plain pure2 tailor2 unmistak2
plan planner4 prepar5 program6 project2 propos2 regim3 schedul2 think4
planar plane6
planet planetari9
plank timber4
planner someon7 soul3
plant work6
plaster stucco5
plastic solid3
platform pulpit6 scaffold6 stage2
plato platon9
platon platonist9
play player4 vie3
player singer2 soloist2 violinist2
playwright writer7
plead pray2 ration2
pleas pleasant7 pleasur7 proud3 satisfi3 sweet2 transport2 wish2
pleasant pleasur9
pledg promiz4 vow6
plenti rich5
pleura pleural9
plod slop3 splash3 trudg9 walk7
plot scheme3 storylin3 strategi4 tract2
plow tool2 travel2
pluck pull4
plumb trade2
plunder prize2 ransack5 sack4 steal4
plung scoot3 soak3 start2
poem rhyme4 vers4
poet poetic2 writer7
poetic poetri6 vers4
poetri vers6
poignant touch7
point reflect2 sharp3 sourc2
pois prepar2 put2
poke pri3 search2 thrust3
poland polish4
polar pole2 termin4
pole propel3 push2 rod3 sentiment2
polic poss7
policeman trooper2
polish refin3 rub4 shine4 smooth2
polit politician7 refin3
politician republican3 statesman4
poll posit4 research2
pollen spore7
polyphosph salt5
pompous portent2
pond pool3
ponder reflect9 specul3 studi2 think3 wonder4
pool syndic2
poor poverti6 unfortun4
pop sound2
popul resid7
populac public6 world3
popular qualiti5
porch structur5 veranda7
pore rivet5 steep2 think2
portent prophet4 signific4
portion relat6 remaind6 residu4 rest4 segment2 substanc5 unit3
portrait portray6
portray role2
pose postur5 sit3
posit postur3 relat2 retir2 status3 sure2 term2 view2
positiv positivist8
positivist ration2
possess properti3 relat4 retent5 treasur2
possibl potenti4 practic5 prospect2 specul2 theori2 theoriz4 workabl7
posterior seat3 tail3
postul presuppos2 proposit3
pot toilet4
potenc potent5 power3 strong2
potent power4
potenti prospect4
poultri turkey5
pounc swoop9
pound puls2 throb5 thump5
pour shed3 spout2 swarm3
powder powderi7 solid3
power qualiti4 rule3 skill2 strong2
practic pragmat6 realist2 rehears3 ritual3 symbol3 train2 work3 workabl7
pragmat realism6
praiz push2 recommend2 salut3 superl2
pranc ruffl2 strut6 swagger8 walk6
pray prayer6 supplic2
prayer worship3
preach preacher8 sermon9 speech5 urg3
precari uncertainti7 uneasi6 unstabl3
precaut safeguard6 step3
preced predecessor4 previous5 prior2 prioriti9
precious valuabl3
precipit sludg2
precis preciz8
preciz veri2
preclud prevent8 save2 stop3 thwart6
precondit prepar5 presum2 presumpt2
predict project5 promiz3 propheci6 prophet7 reason7 ventur3
predomin prevail5 reign4 rule2
prefac say5 state3 tell3
prefer rather2 sooner2 tast3
pregnant signifi3 signific2
premium superior4
preoccup preoccupi5 think4
preoccupi thought2
prepar readi7 think2 train2 will2
preposter ridicul7
prescrib prescript8 settl3
presenc present3
present represent2 respect5 say2 short5 show3 soon9 submit2
preserv record2 resum4 save2 sustain3 uphold5
presid presidenti7
press pressur6 push5 squeez4 touch3 urg7 urgenc5 urgent8
pressur urg4
prestig stand5
presum presumpt9 presuppos5
presuppos presupposit7
pretend sham9
pretti reason7 somewhat2
prevail reign3 triumph2 triumphant2 win2
prevent stop2 thwart5
previs vision4
prey target3 victim4
price rate6 term2 valu4 valuat7
priceless valuabl6
prick sting2
pride satisfact3 trait3 vaniti4
primari primarili7 princip4
primarili princip9
prime readi6 set2 superior2
principl rational2
print produc3 public6 publish7 write2
prison unfortun2
privaci privat7 secreci3
privi room4 toilet5
privileg right2
prize scholarship5 valuabl3
probabl quantiti6
problem question2 troubl2
procedur proceed3 process9 routin5 work2
proceed process4 progress3 rambl4 speak2 suit2 talk4 travel3 ventur2 yield4
process routin5 treat5
proclaim proclam7 promulg4 trumpet3
proclam statement6
procreat propag5 reproduc3 sex6
procur secur8
prod push4 spur3 urg5
prodigi stupend9
produc product4 publish3 puls2 remak3 reproduc3
product releas2 shipment4 success2 work2
profess profession4
proffer proposit5 suggest6
profici skill9 techniqu3
profound profund5 thought4
profund wisdom3
program project2 regim3 schedul7 think5
progress seri4 stride2
prohibit proscrib9 requir2 veto7
project protrud3 task5 undertak6 ventur2 work2
projectil shoot4 slug4 weapon6
promin salient9 spectacl7 spotlight4 stand4
promot public9 push3 spur2 support3
prompt quick4
promulg trumpet3
pronounc qualifi2 speak3 talk2
proof statement2
prop support2
propag spread2
propaganda propagandist9
propel throw5
proper right2
properti rich2 scent2 smell2 strength4 style4 thing5 trust2 way3
propheci prophet8
proport proportion5 relat2 scale2 symmetr2
propos proposit3 purport2 purpos3 recommend4 submit2 suggest5 urg2
proposit statement5 suggest3 theorem6
proprietor proprietorship9
proscrib requir2 veto7
prosecut prosecutor7
prospect someon2
prosper rich4 roar2 success5 thrive9
prostitut whore9
protect restrict5 roof3 safeguard5 secur2 sheath2 shield5
protest protestant8 rebel2
proud swagger6 vain5
prove result2 show2 substanti4
provid provis3 render5 supplement4 suppli7 supplier9 yield3
provinc provinci7 sphere2 state5
provinci rustic3 state5
provis provision9 render2 suppli3 tentat9
provision tentat9
provok stimulus5 stir2 tempt2
prowl walk5
psych psychic8 soul5 spirit3 unconsci2
psychiatrist specialist2
psychic soul8
psycholog psychologist9 scienc6
psychologist scientist7
public publish6 reissu4 releas2 reprint4 tell3 transmit3 work2 world2
publish releas2
pucker wrinkl2
puff smoke2
pull tug2 yank3
puls throb3 thump3
pump shoot2 wield2
punch slug3 thrust2
punish retali5 reveng2 suspend2 victim4
pupil student8 studi2 underachiev7
purchas select6 shop4 trade2
pure puriti7 sheer3 strict9 utter3
purif purifi7
purifi puriti7 refin2 saint3
purl swirl4 whirl2
purpl violet6
purport purpos4
purpos role2 use3 will3
purs sum2
pursu pursuant4 pursuer5 pursuit4 search2 seek2 stalk2 travel3
push repel4 shove4 stuff2 thrust3 tumbl2 urg2
pussi slit3
put recess4 replac2 seat3 set3 settl2 situat3 sow4 superimpos5
puzzl riddl3 stump3
pyromet thermomet7
quaint strang5
quak quiver5 trembl4 tremor3
qualif qualifi7 revis2 specifi5 stipul9
qualifi qualiti4 suffic6
qualiti regular4 romanc2 same5 sanctiti5 simplic4 superior2 timbr3 truth2 uncertainti4 use5 util2 worth2
quantit valu7
quantiti valu2 volum4
quarrel row3 scrap2 wrangl6
quasi similar7
queer quirk7 singular4 strang6
quell subdu5 suppress5
queri question8 wonder4
querul whine2
question request2 subject2 suspect3 suspici4 theme3 topic3
quick rapid8 speed3 speedi5 speedili8
quicken recreat2 speed6 vivifi2
quiet seren2 silenc3 silent3 soft6 tranquil2
quirt whip3
quit resign2 retir3 stop5 withdraw3
quiver shake2 shiver2 tingl3 trembl6
quiz test2
quot quotat7 reiter7 repeat5 restat7
quotat refer3
race racial3 rush4 scoot4 speed4 subspeci2 travel3 vie2
radial radius3 ray2
radianc radiant6 radiat4 shine3
radiant radiat7
radic revolut3 revolutionari9 someon2
radio receiv2
radius region3
rag rough3 shred5 tire3 uneven3 wear4
rage storm3 wrath5
rail railroad4 railway3
railroad railway7 subway7
railway subway5
rain torrent4
rais rear2 upraiz6 utter2
rake smooth2
ram thrust2
rambl roam2 rove2 wander2
ramrod rod4
ranch rancher2 spread2
rang scope6 straddl3
rank status3
rap reproach2 strike3 whack2
rapid speedili9
raptur spirit2 transport3
rare seldom9 uncommon5
rate rpm5 score3 space4 speed3 tempo3 valuat8 veloc5
ratifi sign4 valid5
ratio turnov7
rattl rattler5 rattlesnak5 shake3 tremend2 veri2 wonder2 wondrous2
rattler rattlesnak9
raucous rowdi4
ray sunray6
reach succeed2 travel4
react reactant3 reaction3 refus5 respond8 respons5
reaction reduct2 reflex2 respond3 respons2 think2
reactiv respons9 sensit5 suscept2
read reader6 reread6
reader scholar5 student2
readi ripe2 state2 wait5 willing4
real realism5 realiti5 realli5 veri3
realism realiti3
realist represent2 vivid6
realiti tangibl2 world3
realiz recogn4 recognit2 see2 understand6
realli truli7
realm sphere4
rear rearward2
reason sensibl7 somewhat3 synthesi3 think7
reassert uphold4
reassur support2
reb rebel7
rebel rebellion3 revolt5
rebelli rebellion5 revolt7
rebellion revolt7 struggl2
rebuff repel2 repuls4 scorn2 slight7 snub4 spurn5
rebuild reconstruct6
rebuk remonstr2 reprimand2 scold8
rebut refut8 repudi5
recal recogn2 recollect9 rememb7 remembr9 remind5 think8
reced retir2 retreat8 travel5 withdraw6
receipt receiv6 recept2 receptionist8 revenu9 sum5
receiv recept2 recipi7 sensori2
recept receptionist6 respons2
receptionist respons3 secretari5
recess set2
recit recount7 repeat2 speak3 spell2 talk2 tell2
reckon reconsid2 regard2 subtract2 suppos4 think6 view2
reclaim renew2
recogn recognit2 recollect2 rememb2
recognit understand2
recoil shrink4 winc7
recollect rememb8 remembr9 remind6 reminisc7 retent2 think8
recommend suggest5 urg4 urgenc2
reconcil resign2
reconsid regard5 rethink2 view3
reconstruct remodel6 repair2 specul4 suppos2 theoriz5
record regist2 save2 signal5
recount relat3 tale9 tell4
recours resort9
recov recoveri4 regain7 retriev7 revert3 surviv2
recoveri regain5 rescu2 retriev5
recreat reviv6 sport5 stimul3 trick3 vivifi9
recruit regist2
recur recurr9 repeat9 repetit7
recurr repeat9
redcoat soldier7
redeem salvat9 save3
redistribut spread4
redress relief2 remedi4 right3
reduc reduct8 shorten5 simplifi2 slash2 trim2
reduct shrink4 simplifi2 trim2
redund spare2 surplus7 unnecessari7
reek smack3
reel revolv2 rotat2 spin3 stagger4 walk4
reexamin review6 studi4
refer regard2 relat3 remark2 send2
refin suav4
reflect reflector4 similitud2 specul3 thought3 wonder2
reflex respons4 shiver2 shock2 yawn4
refrain spare2
refund repay8
refus reject4 resist2 respond5 scorn2 spurn6
refut repudi5
regain restor5 retriev9
regard respect2 think3 treasur2 view4
regim state2
region side5 top4 waist2
regist registr5
registr someon7 soul3
regret sad4 sorrow3
regul restrict2 rule3
regular symmetri4 typic3 uniform5 usual2 verit3
rehabilit renew4 restor3
rehears scrimmag4
reign rule2
rein strap5
reinforc strengthen7 support2 teach2
reissu reprint5 reproduc5
reiter repeat7 repetit6 restat9 summar7 tell4 translat4
reject reprob3 repudi4 situat3 spurn2
rejoic triumph4 triumphant6
rejoin repli3 retort5
relat relationship7 sex2 someon3 spous3 think2
relationship romanc3
relax repos6 rest2 turn2
releas secret2 unleash2
releg submit3
relent yield3
relentless stern4
reliabl reproduc7 respons2 test4 trustworthi2
relianc trust3
relief respit2 succor3
reliev salvag2 save2 solac2 sooth3
religi religion4 sacr5 spiritu8
religion spiritu3
relinquish sacrific5
relish savor5
remain remaind4 remnant4 residu2 rest3 stay5
remaind remnant7 residu6 rest6
remark say5 shaft3 signific2 singular7 state3 statement4 tell3 unusu9
remedi salv3 therapeut3
rememb remembr7 remind4 reminisc2 think6
remembr retent2
reminisc reson2
remnant residu4 rest4
remonstr scold2
remot unlik3
remov shed5 throw2 withdraw5
rend rip8 snap2 tear5
render rendit5 sing2 supplement3 suppli4 supplier6 yield2
rendezv spot2
renew repetit2 replac4 replenish2 restor4 revamp6
rent rip3 tear2 tenant2
reorgan reviz3
repair restor2 upkeep4
repay restor2
repeal rescind9 revers2
repeat repetit5 reproduc3 restat7 summar5 tell3 translat3
repel repuls4 sicken2 spurn2
repertori repositori5
repetit restat6
replac substitut4 succeed2 supersed7 supplant7 switch3 variat3
repli respond3 respons4 retort5 say5 state3 statement3 tell3
repos rest2
repositori storag2 storehous6
repres represent3 symbol5 typic3 typifi3
represent stereotyp5 symbol7
repress stifl2 subdu6 suppress3
reprimand scold2
reprint reproduc5
repris retali7 reveng7
reprob wretch3
reproduc simul7
repudi retract6
repuls revuls6
reput respect7 think4
request solicit4
requir requisit2 respons4 take2
rescind revers2 vacat2
rescu salvag6 salvat3 save4
research scientist7 search3
resembl similitud7
reserv statement2 uncertainti2 withhold4
reservoir suppli2 tank2
resid residenti2 suburbanit6 tenanc3
residu rest4
resign surrend2 vacant6 vacat8
resist withstand4
resolut resolv4 solv3 stubborn2 trait2
resolv settl2 settlement2 solv2 termin3
reson ring4 timbr2
resort use6 util6
respect rever2 sever3 singl6 statur2 valuabl3 various6 view2
respit suspend2
respond retort3 say3 tell2
respons result2 sensit5 statement3 trustworthi5
rest stand2
restat statement6 summar7 tell4 translat4
restless uneasi2
restrain restraint2 restrict2 subdu2 throttl3
restrict rule3 throttl4
result solut2 solv3 statement2 subsequ7 termin2 wake2
resum summar4 summari3 survey2 uphold3
resuspend suspend3
retail sell7
retain retent4 sustain3
retali reveng9 vengeanc7
retent storag6 withhold3
rethink think5
retir retreat2 status6 stop2 withdraw2
retrac return5 trace3
retreat travel5 withdraw5
retribut vengeanc2
return revert2 travel4
reunion reunit5
reunit unit3
reveal revel4 show2 tell2 unfold2
reveng vengeanc7
revenu sum5
rever worship4
reverber ring4
revers revert4 switch2 transpos3 undo4
review studi2
revis reviz6 rewrit4 translat3 write2
reviv stimul2 thrive2 vivifi6
reviz rewrit5
revolt rise2 struggl3
revolut revolutionari7
revolv rotat7 spin4 swirl3 twirl4 wheel2 whirl3
reward teach2 wage6
rewrit transcrib5 write4
rhubarb veget7
rhyme vers4
rhythm rhythmic6
rhythmic round2 throb5
ribbon thread5
rich valuabl2 wealth2 wealthi5
ride rider7 thumb2 travel4
rider travel6
rifleman soldier4
rigger sabl4
right rightfield2 truli2
rightfield tract4
rigid stiff5 stiffli5
rigor sever7 strict5 valid6
rins wash3
riotous troubl4 tumult6 turbul4
rip snag2 snap2 tear4
rippl ruffl4 wave5
rise seem2 soar2 stand2 travel2
risk seek3 specul2 stake2 tri5
rite ritual5 usag2 wed3
ritual usag2 wed3
rival vie6
river stream5
rivet steep3 stud2 think3
road roadway7 rout4 thoroughfar7
roadway rout3
roam rove9 stray6 swan2 travel5 wander9
roar scream2 shout2 squall2 thrive2 thunder9 wail3 yell2
rob robber7 robberi7 soak3 steal4
robber thief7
robberi thiev4
rock rocki7 stone5 stuff2 sway3 totter3
rocket vehicl4
rocki rough5 stone6
rod shaft2
roil turbul7
role stead5 use3 villain2
roll roster2 travel2 turn3 wheel3
roman rome4
romanc romant4 woo5
romp runaway3 sport6 triumph3 victori4
rooftop top3
room saloon6 schoolroom7 suit6 toilet5 vestibul6
root sourc2 stem2
rose shrub6
rotat spin5 swirl4 twirl5 wheel3 whirl4
rough textur4
round spheric2 travel2
rout thoroughfar3 way2
routin rut4
rove stray6 swan2 travel5 wander9
row wrangl2
royal royalti2 sovereign6
rub scor4 scrape5 scratch2 scrub6 smooth4 touch4 wipe7
ruffl swagger2
rug tough2
ruin sack3 wrack3 wreck4
rule ruler4
ruler someon6 soul3 sovereign4
run runner2 rush3 scamper4 scurri4 scuttl4 skedaddl2 talli2 trot4
runaway triumph2 victori4
runner smuggl7 smuggler7 travel3
rural rustic4
rush scoot5 speed5 surg2 travel4
russia russian7 soviet9 ussr9
russian slavic2 ussr8
rust rusti2
rustl rustler5 sound2 steal3 thiev4
rustler thief7
sabotag undermin9 weaken3
sacr spiritu4 sublim2 worthi3
sacrileg violat2
sad sorrow5 tragic6 unhappi9
saddl seat2
safeguard step3
safeti secur5
sag sink3 slump4
sail sailor7 sweep2 voyag2
sailor seaman6
sake welfar4
salari wage9
sale sell5
salesman salesmanship9
salesmanship skill6
salient spectacl8
saliva secret4 spit9
saloon tavern4
salut toast2
salv salvag2
salvag save7
salvat save2
salvo volley6
same say5 similar7
sampl select6 tast2
sanction subscrib3 support2
sand smooth2 soil3
sandal shoe7
sarcasm sarcast9 satir9 wit6
sarcast satir9
satellit sputnik7
satir wit6
satisfactori satisfactorili8 satisfi5
satisfi suffic5 suit2
savag vicious7 wildcat4
savor tast2
say state5 statement8 tell5 utter4
scale standard2
scamper scrambl3 scurri9 scuttl9
scan scrutini2
scandal shock3
scar scrape4 scratch4 symptom4
scare stimul2 stir2
scatter sow2 spatter2 sprinkl4
scene scenic4 shadow2 situat2 tableau2
sceneri vicin4
scenic view3
scent smell3
schedul slot2
scheme strateg8 strategi9
scholar scholarship6 scholast3 someon3 student4 theologian6
scholarship student3
scholast school6 schoolhous7
school schoolhous3
scienc scientist9 skill2 subject2
scientif technolog4
scientist someon7 soul3
scof scoff9
scoff taunt5 teas3
scoot shoot2 speed2
scope spectrum2 sweep2
scor score5 scrub6 search2 seek3
score scribe3 scrub6 search3 talli5 ton9 valuat3 vie4
scoreless unsuccess5
scorn spurn3
scout spot3
scrambl scurri2 travel4
scrap splinter3
scrape scratch2
scrawni skinni9 thin4
scream screech3 shout6 shriek6 shrill3 squall6 squawk6 utter3 wail5 whoop6 yell6
screech shriek3 squawk4 squeak7 whine2
screen shield3 shutter2 surfac3 windshield2
scrutin scrutini8
scrutini studi3 survey3 test3
scuffl shambl2
sculptor sculptur4
sculptur statu6
scurri scuttl9
sea water3
seal shut2
search seek3
season spring2 springtim4 summer4 winter3
seat set2 sit6 sofa2 space2 stool2
sec second4
seced splinter4 split2 withdraw2
secondari secondarili9 secondhand4
secondhand use2
secret sweat3
section segment3 straightaway2 subsect2 vicin2 write2
sector sphere2
secur sew2 stitch2 tack2 wedg2
see show2 understand4 visual2
seed sow7
seek strive3 struggl2 succeed3 tri5 want4
seem shine3 sound3 superfici7
segment straightaway5 subsect7
seiz seizur2 snatch5 usurp3
select set2 specifi3 take2 varieti2 vote6
self someon4 soul2
sell trade2 vendor9
send ship3 shipment2 transmiss6
sens sensat4 sensit5 sensor5 sensori2
sensat smell3 sound2 tast3 threshold2 virtuoso2 vision3 wizard2
senseless unconsci3
sensibl sensit2
sensit sore6 tender3
sentiment tender2 think5 view3
separ sever2 sort2 space5 tear2
sept septemb9
sequenc seri5 succeed2 success4
seri string2 success9 week2
serious sever4 sincer5 sober4 solemn5 thought3
sermon speech5
serpent snake9
serv suffic4 waiter3
servant worker6
servic util2 work2
set showcas3 sow3 superimpos3 surround2
settl settlement2 settler3 sink2 situat4 termin2
settlement villag3
setup style3 telegraph4 way3
sever singl2 some6 strong3 terribl3 various2 wick5
sew sewer5 stitch7
sewag wast3
sewer stitch3
sex sexual2
shabbi wear5
shade shadow3 subtleti2 tint3
shadow specter2 wraithlik3
shake sway2 thrash3 toss2 totter2 trembl5 wiggl5
shambl shuffl8 walk6
shape topographi5
share slice2 stake2 use3 util3
sharp sharpli2 shrewd4 shrill2 shrilli3 smart2 steep2 unpleas2
sharpen strop3
shed throw2
sheer steep2 swerv3 turn2 veer3
shell shrapnel6
shelter structur5 tent7
shenanigan trick2
shift transform3 transmut2 variabl4
shimmi vibrat3
shine shini2 sparkl2 superior4 work2
ship shipment3 transport3 vessel5
shiver shudder6 symptom4 thrill3 trembl7
shock sicken2 startl3 stupor4 surpriz2
shoe sneaker7
shoot stroke2 wound2
shop store5 workshop2
short soon5
shorten trim2
shout shriek3 shrill2 speak4 squall5 squawk4 talk2 utter2 wail3 whoop4 yell5
show substanti2 testimoni2
shred tear3
shrewd smart5
shriek shrill3 squall3 yell3
shrill shrilli9 squall2 yell2
shrink winc4
shrubberi veget5
shudder trembl4 tremor6
shuffl walk6
shut shutter5 slam3
shuttl travel5
sick strike4
sidestep skirt5
sift travel4
sight spectacl3 vision2 visual4
sign signal2 signatur3 signifi2 subscrib2 symbol2 valid2 write2
signal signifi4 symbol5
signatur style4 subscrib3 way3
signifi signific2
signific substanti6
silenc silent5 still3 subdu2 suppress2
silent still7
silk textil6
sill threshold2
silo tower5
silver silveri3
similar similitud7 standard2
simpl simpli2 simplic8 simplist6
sin sinner5 ungod9 unholi2 violat2 wick5
sinewi tendon2
sing singer7 song7 speak3 talk2
singer soprano6
singl singular3 various4
singular strang3 uniqu4
sinist threaten8
sink submerg2
sinner trespass2
sit sprawl5 squat4
site tract4
situat state2 thing3
size small6
sketch summari2
skid slide4 slip3
skill virtuoso5
skim touch3
skin surfac2
skinni thin4
skylight window7
slack trouser7
slacken slow9 weaken3
slant slope8 standpoint3 tilt4 viewpoint3
slap smack2 strike3
slash slice2 whip3
slaughter wallop2
slave someon7 soul3
sleep sleepi5 slumber7 snore6 wake3
sleepi slumber6
slender slim7 small2 thin3
slice wound2
slide slip3 travel3
slight slim2 somewhat9
slim thin4
slink walk7
slip steal2
slit slot2
slob sloven9
slop spill4 splash2 trudg3
sloppi swamp2
slow slowli7 sluggish5
slug slugger8
sluggish sulki2
sluic soak2
slumber snore5 somnol6 wake3
small smaller7 tini7 wee6
smell sniff4
smile sneer3 visag6
smitten strike5
smooth suav2 textur6 unlin3 velveti5
smother stifl4 suffoc4 surround3
smuggl smuggler9
snap snarl4 snatch2 speak3 tear3
snare trap3 trapper6
snarl speak4 talk2 utter2
sneak stealthili2 walk5
snort utter2
snub spurn3 treat3
soak torrent3
soar surg3 wallow2
sob weep7
sober solemn9
social socialist9 societi9
societi soror2
sod soil2 sward9
sodden wet6
soft soften3 spongi5 subdu2 woolli3
soil stain2 sward2 unclean9
solac sooth5
solar sun8
soldier trooper7
soldieri troop9
solid unbroken2
solut solv4 statement3
solv understand5 workabl9
someon soul4 survivor3 suspect2 terror2 tiger5 travel7 unfortun2 user6 victim4 ward5 warrior7 white2 worker6
somersault tumbl2
song songwrit9 vocal2
sorb sorption9 turn2
sore tender4 unpleas2
sorrow weep5 woeful7
sort speci3 style3 type7
soul spirit4 tiger2 travel3 user3 victim2 ward2 warrior3 worker3
sound superfici6 tap2 thump2 tinkl2 voic2 whir2 whiz2
sovereign suprem2
soviet state2 ussr9
space spatial6 vacanc2
spain spanish5
span sweep2 travers3
spare surplus2 thin2 unnecessari2
spark sparkl3 trigger3 verv3 vital3
sparkl verv5 vital4
spars thin2
spatter splash3 sprinkl3 sputter4
speak speaker6 speech3 spout3 stammer5 stutter5 talk4 utter2 whine3 whisper4
speaker storytel6 talk3 utter2 wit3
spear weapon3
special specialist7 specialti2 specif4 specifi2 uncommon2 vari3 vocat5
specialist specialti2
specialti strength2
specif specifi2 uniqu3
specifi stipul6
speck stuff2
spectacl spectacular2
spectacular strike9
spectat watch6 wit4
spectral spectrum8 supernatur3
specul suppos4 surmiz4 theoret5 theori4 theoriz7 ventur2
speech talk2 word3
speed speedi5 swift4 travel2 veloc7
speedi speedili6 veloc8
spell tranc5 while3
spend vacat2 winter2
sphere spheric5
spi spot3
spin twist2 whirl2
spiral turn3
spire steepl9 tower5
spirit tone2 vibrant6 vivaci7 whip4
splash sprinkl3 trudg3
spong spongi2 wipe5
sponsor sponsorship3 support2
sponsorship support2
sporad stray4
spot target2 tomb5 top2
spous wife7
spout talk2
sprawl spread2 straggl3
spray sprinkl3
spread straggl2 strew4 undo2
spring springtim7
spur urg4
squad team5 unit2
squall squawk5 utter2 wail4 whoop5 yell5
squar straightforward5
squawk yell5
squeak whine2
squeal utter3
squeez wedg3
squirm twist6 wiggl2 wrench4 wrestl2 wriggl9 writh9
stabil stabl7
stadium structur5
stagger tremend9 walk5
stain vein2
stair staircas7 stairway7 step9
staircas stairway9 step7
stairway step7
stake ventur2
stalk walk6
stammer stutter9 talk3 utter2
stamp stereotyp3 stomp4 symbol2 token2 walk3
stand standpoint4 status5 toler2 viewpoint4
standpoint viewpoint9
star virtuoso3 whiz2 wizard4
startl surpriz7
starv starvat6
state statement5 status3 tell3 unemploy3 uniti2 utter2
statement submit2 summari6 tell5 term2 thing2 truth3 word2
station termin5
status suscept2 term6 vacuol2
statut statutori9
steadi steadili9 strengthen2
steal thief9 thiev5
steam travel4
steel sword2
steepl tower5
steer travel3
stem trunk2
step stride2 travel3 tread2 walk3
stick wedg3
sticki wet4
stiff stiffli5 strong2
stifl suppress2
stimul stimulus7 stir2 vivifi3
stimulus stir4
stipul undertak2
stoic stoicism5
stoicism stolid8
stomp walk6
stone stuff2
stop withdraw2
storag store5 storehous3 warehous2
store storehous4
storehous warehous7
stori structur2 tale7 tell4
storm stormi6
stormi windi5
storytel tell6
stout sturdi4
straggl straggler8
straggler stray6
straightforward unambigu3
strain strive4 tune3 use2 util2
strang unfamiliar4 unusu2
stranger unknown8
strangl throttl4
strap tie2
strateg strategi9
stratifi stratum6
stray travel3 wander5
stream water2
street thoroughfar7
stress underlin3 underscor3
stride tread4
strife struggl2
strike surpriz2 thud2 touch2
string thread2 twine5 violin3
strip tape3 undress2
strive struggl2 tri6
stroke touch2
stroll walk5
strong viril4
structur syntax2 tower4
struggl tri3 troubl5
strut swagger6 walk5
student studi2 theologian3 underachiev6
studi survey3 trace2
stuff substanc3 thrust2
stumbl trip2 walk5
stun surpriz7
stutter talk3 utter2
style vein2 vogu2 way5 wise2
subdivis tract3
subdu suppress5
subject theme4 theolog2 topic4
submiss submit4
submit succumb2 suggest2 surrend2
subordin under2
subscrib write2
subsid support2 weaken3
subsist surviv4
substanc substrat6 think2
substanti support2 valid5 verifi6
substitut successor2 switch2
subsystem system3
suburb suburban9
succeed success5 successor4 supersed4 supplant4 tri6 winner2 work2
success thrive7 triumph3 victori5 win6
succumb yield2
suck uptak3
sue suit3
suffer sustain4 toler3 torment2 unfortun2 woe5
suffic suffici9
suggest think4 urg2
suit suitabl9
sulki sulkili6
sum total2
summar summari9
summari survey3
sun sunlight5
super superior4
superb superbl9 superior6
superbl wonder9 wondrous9
superintend superv9 supervisor7
superior superl4 suprem2
supernatur transcendent4 weird5
supersed supplant9
superson ultrason2
superv supervis9 supervisor9
supplement suppli3
suppli supplier7 yield2
suppos surmiz3 theori2 theoriz4 think5 unlik3
suprem ultim5
surmiz suspect4 suspicion5 ventur2
surpass transcend2 travel2
surplus unnecessari5
surpris surpriz8
surviv survivor4
survivor unfortun2
suspect suspici2 suspicion6 ventur2
suspend suspens5
suspens uncertainti3 vapor6
suspici suspicion3 wari2
suspicion uncertainti2
sustain susten3 uphold3
susten vitamin7
swagger walk6
swallow uptak2
swan swear3 wander2
sway swing2 totter4 vibrat3
swear utter4 vow2
sweden swedish9
sweep wide5 wipe2
swell symptom5 wave2
swerv trend2 turn5 veer9
swim travel5
swindl victim2
swing travel2 vibrat2
swirl twirl5 whirl4
swivel turn6
sword weapon7
symbol token6 typifi7
symmetr symmetri9
sympath sympathi4 understand6
sympathet sympathi4
sympathi tendenc3
symphon symphoni9
synonym word6
syntax system2
synthes synthesi8
system systemat3
tabl tabul8
tableau view2
tackl undertak2
tactil tactual9 touch2
tactual touch2
take usher2
tale tell5
talk whine2 whisper2
tangl tortuous5
tap use2 util3
target victim3
task undertak7 ventur2 work2
tast vogu2
tatter wear5
taunt teas4
taut tension2 tight3
taxi travel3
teach teacher9 train3 tutor5
teacher tutor5
team teamster4 unit3
tear weep9
teat tit2
technic techniqu7 technolog4
technician techniqu9
teen teenag9 young7
teenag young7
telegram wire3
telegraph wire3
telev televis9 transmit3 video2
televis video2
tell utter3
tempor temporari6
temporari temporarili9 work2
tempt temptat3
tenanc tenant9
tend tendenc7
tender young3
tenur term2
term word4
termin vanish2
terminolog word6
terrain tract5
terrestri world3
terribl unspeak2
terrif tremend6 wonder6 wondrous6
test trial2 verifi2
testament will2
testifi testimoni7
testimoni tribut5
texa texan2
text word2
textil tweed7 velvet7 wool7 woolen5
thaw weather3
theater theatric4
theme think3 topic7
thenc therefor2 therefrom5 thus2
theolog theologian8
theoret theori8
theori theoriz5
therapeut therapi7
therapi therapist9
therefor thus8
thermocoupl thermomet7
thicket underbrush7 veget7
thin transpar2 wiri4
think view2
thorough thoroughgo7
thoroughgo utter2
thrash toss2
thread travel3 wind2
threat warn2
threaten warn4
three trio2
thrill tingl4
throb thump4
throw toss2
thud thump6
tibet tibetan7
tide variat2 word2
tie unit4
timbr tonal4 tone4
time while3
tipto walk4
tire wear5 weari9
toil work3
toll valu2
tonal tone5
top treetop4 upper2
toppl tumbl7
torment tormentor5 tortur3
tormentor tortur7
toss turn3
total whole4 wholli9
tour tourist6 travel2 visit2
tourist travel7
track trail2 travers5
trade trader3 transact2 typographi3
tradit traditionalist7
tragedi tragic8 tsunami7
trait trust2 wisdom4
traitor treason9
trampl tread5 walk6
transfer transmit2 transplant3 transport4
transform transit3 translat3 transmut5
transit transmut2
translat understand4
transmiss transmit4
transmit transport2
transport vehicl3
trap trapper4 web2
travel tread3 trip2 trundl5 visitor7 walk5 wander5 wend5 wheel2 whine4 whistl2 wind2 wing2 withdraw3 zigzag5
tread walk3
treasur valuabl3
treat treatment3
tree willow7
trembl vibrat2
tremend wonder9 wondrous9
trend veer2 way2
trespass violat4
triangl wedg4
trip walk2
triumph triumphant5 victori7 win2
triumphant victori5
trivial unimport7
troubl tumult7 turbul5 worri5
trudg walk7
true truli9 truth5
trust truste2 trustworthi2
tsunami wave5
tumult turbul7 uproar9
turbul upheav7
turmoil upheav2
turn veer6 zigzag5
twinkl wink2
twirl twirler6 whirl6
twirler whirl4
twist wrench2 wriggl6 writh6
type typifi9 version5 write2
typic verit5
unaffect unimpress5 unmov2 untouch3
unambigu unequivoc9 uniqu2
unavail unobtain7
unawar unconsci3
unbroken uninterrupt6
uncertain uncertainti6 unsteadili9
uncomfort wretch3
underlin underscor9
undermin weaken3
undesir unwant2
undo unhitch6 unti6 unwir6
uneasi uneasili9 unstabl3
uneconom wast9
uneven variabl2 wavi4
unexpect upset2
unexplor unknown5
unfortun victim2
ungod wick5
unifi unit7
unit wed5
univers world5
unmarri widow7
unmov untouch2
unnatur violent2
unnecessari unnecessarili9
unstress weak2
unsuccess winless5
upheav violenc2
upright vertic6
upset worri3
urg urgent8
urgenc urgent6
usabl use9 util9
usag use8 util9
use user8 util9 wast3
user util8
util wast4
utopia utopian9
utter whinni3 whisper2 wish2 yell2
vacanc vacant5
vacant vacat5
vain vaniti7
valiant valor9
valu worth2
valuabl worth3 worthi3
vari variabl4 variant4 variat3 version5 widen2
variabl variant2 vector3
variant variat3
vascular vessel7
veget wood7
velvet velveti9
verbal word5
verv vital9
veto vote5
vibrant vivaci9
vicious wick3
victim wretch4
victori win8
vie win5
vigil wake9
violenc violent4 wild3
violent wild6
violin violinist9
virtuoso whiz4 wizard7
vision visual5
visit visitor5
vocal voic3
voltag voltaic9
volum volumin7
volunt worker2
vote voter7
wade walk6
wag wiggl6 witti5
wail weep3 yell4
wallop whack7
wander wind5
want wish4 yearn7
war warfar8
wari warili9
warm warmth3
warrant writ3
wash work3
wast wastewat3
watch wit3
water waterfal3 wateri6
watercolor watercolorist9
wateri wet4
way wing3 wise2
wealth wealthi7
weari wearili9
weather wind6
wed wednesday2
weight weightless5
whir whiz8
whiskey whiski9
whiz wizard6
whole wholli9
whoop yell5
whore woman7
wicker wood5
widow woman7
wife woman7
wiggl wriggl2
will willing9
win winner7
wind windi8
wisdom wise4
wit witti9
woe woeful2
wonder wondrous9
woodwork work3
wool woolen7
work workabl3 worker4
worth worthi4
worthi worthwhil7
wrack wreck6
wrench wriggl4 writh4
wrestl wriggl2 writh2
wriggl writh9
write writer6
yank yanke6
young youth7
`;
