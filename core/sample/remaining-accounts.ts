/** The accounts of Tom and Priya, those that Paul left behind, and three of nobody's. */
export const remainingAccounts = `
# Saltbox Crafts | Retail | low | Traverse City, Michigan, 231 | tom | 26 | seasonal
@ Ginny Prout | Owner | decision-maker | knitting |
$ lost 620 577 | Wool room humidity | climate | 28000 | Coldframe | Price | | | Moth-free within six months | 400 | broken
615 call: Ginny smelled the wool before she answered each question. Damp, she said, every time.
577 email: Coldframe at two thirds. She would have liked to buy from us and wrote it twice.
# Terrapin Chemicals | Chemicals | high | Gary, Indiana, 219 | tom | 175 | audit
@ Victor Amadi | Safety manager | decision-maker | chess, cooking |
$ won 390 352 | Solvent store | climate+sense | 55000
356 meeting: Victor made us sit through his own safety film. It is good. Solvent store holds 18 degrees.
165 call: Fire inspector praised the logs. Victor wants to know what else we make, I promised a visit and got ill.
# Umber Leather Goods | Textiles | low | South Bend, Indiana, 574 | tom | 44 |
@ Isabel Fontaine | Production lead | decision-maker | horses | Rides at the stable next to mine
$ open 250 | Hide store | climate | 31500 | Qualification
250 call: Hides stiffen near the south wall. Isabel measures with a kitchen thermometer. Said that she would find a budget.
232 email: Sent the sketch with one zone instead of three. Silence since.
# Verity Labs Supply | Pharmaceuticals | high | Ann Arbor, Michigan, 734 | tom | 130 | audit
@ Kenji Murata | Head of compliance | decision-maker | bonsai |
@ Laura Stein | Purchasing | gatekeeper | |
$ lost 210 150 | Reagent rooms | sense+care | 29400 | Brightwell | Missing feature | No measurable result shown | Kenji showed me his scoring sheet | Validated within four months | 30
206 meeting: Kenji scores suppliers on a sheet of forty lines. We had no proof for nine of them.
150 call: Brightwell scored four points more. Kenji let me photograph the sheet, I owe him.
# Windrow Bakery Supply | Food distribution | low | Kalamazoo, Michigan, 269 | tom | 59 | loyal
@ Dot Pickering | Stores manager | decision-maker | brass band |
$ won 1250 1200 | Flour store | climate | 38500
$ won 500 470 | Sensors | sense | 4200
475 call: Dot plays cornet and heard a bearing going in the fan before the monitor did.
136 call: Flour is dry, the band won third prize. She laughed at the newsletter, in a good way.
# Xylo Music Instruments | Music instruments | low | Elkhart, Indiana, 574 | tom | 39 | humidity
@ Marguerite Bell | Finishing manager | decision-maker | marimba |
$ won 275 240 | Tone wood room | sense+climate | 42700
244 meeting: Rosewood at 45% all year. Marguerite knocked on a bar and said: there, that's in tune.
200 email: Sent the first half year as one curve. She framed it.
# Yarrow Home Health | Pharmaceuticals | low | Grand Rapids, Michigan, 616 | tom | 61 |
@ Stephen Grady | Logistics | influencer | |
199 voicemail: Introduced myself, mentioned the insulin recall and the date of the new rule.
162 email: One question for Stephen: who signs the temperature log on Sundays?
121 tried: Line busy, then the menu, then nobody.
# Zephyr Kites and Sails | Sporting goods | low | Muskegon, Michigan, 231 | tom | 18 | small
@ Alma Kersey | Founder | decision-maker | kites |
$ open 12 | Curtain for the loft door | dock | 6900 | Proposal
12 call: Wind is her business and she has too much of it indoors. Loved that sentence, she said it herself.
> 0 | Proposal to Alma, with the small curtain only
# Alder Creek Solar | Electronics | high | Reno, Nevada, 775 | priya | 145 | expansion
! 9 | acquisition | Bought a battery maker with a store of its own in Sparks
@ Hector Ybarra | Warehouse director | decision-maker | desert camping |
@ Jun Watanabe | Process engineer | champion | climbing | Same climbing gym, Thursdays
$ won 430 399 | Cell store | climate+hub | 56000
$ won 190 155 | Second cell store | climate | 38500
160 meeting: Dust and heat in one room. Jun drew our filter in the right place before our own engineer did.
99 call: Hector wants a quarterly review and a person to shout at. I am happy to be that person.
38 email: Summary of the quarter: two alarms, both real, both in working hours.
# Basin Citrus Packers | Food distribution | low | Fresno, California, 559 | priya | 115 | seasonal
@ Rosalind Park | Packing manager | decision-maker | mariachi, citrus history |
$ lost 370 325 | Degreening rooms | climate+sense | 64800 | Novatech | Competition | Too slow | The packing crew, at lunch | All rooms before the navel season | 150
366 call: Navels go green to orange in these rooms or not at all. Season starts in six weeks and so must we.
325 rang: Went to Novatech. We needed eight weeks to answer a six week question.
# Cascade Tea Traders | Beverages | low | Sparks, Nevada, 775 | priya | 31 | one hall
@ Mei Lin Zhou | Buyer | decision-maker | tea, calligraphy |
$ won 520 488 | Aroma room sensors | sense | 4200
490 call: Jasmine next to smoked tea is a crime, she says, and humidity is the accomplice.
255 email: Asked how the new harvest travelled. No answer, she was in Fujian.
# Dry Fork Ammunition | Industrial supply | high | Elko, Nevada, 775 | priya | 77 | | stop: Said on the phone that they never want to hear from a supplier again
@ Burt Rasmussen | Manager | decision-maker stop | |
300 call: Burt wants no calls, no mail, no visits, and was clear about it. Marked it here so nobody tries again.
# Eastgate Theatre Rentals | Media and events | low | Sacramento, California, 916 | priya | 49 |
@ Naomi Sterling | Costume store | champion | costume history | Studied with my aunt in Davis
$ lost 88 14 | Costume store climate | climate | 36000 | | Bad timing | | | |
86 meeting: 11,000 costumes, one dehumidifier that Naomi empties with a bucket. She has names for the moths.
14 call: Touring season eats the cash. Naomi asks me to come back when the trucks are home.
# Foothill Nursery Supply | Horticulture | low | Carson City, Nevada, 775 | priya | 35 | loyal
@ Curtis Webb | Owner | decision-maker | cacti |
$ won 1190 1150 | Seed room | climate | 30500
$ won 400 365 | Seed room sensors | sense | 4200
370 call: Curtis germinates a handful of every lot now and writes the percentage beside our curve.
118 email: Cactus in flower over our sensor, photograph from Curtis. Put it on the office wall.
# Gilded Page Press | Books and media | high | Milwaukee, Wisconsin, 414 | paul | 105 | humidity
@ Antonia Weiss | Production director | decision-maker | letterpress |
$ won 850 815 | Paper store | climate+sense | 47800
$ won 450 420 | Bindery lights | light | 24900
425 meeting: Antonia wants warm light for the binders and cold light for the inspectors. Doable on one line.
230 call: Told her that I will be leaving. She asked who comes next and I did not know.
# Harvest Moon Snacks | Food distribution | low | Green Bay, Wisconsin, 920 | paul | 92 | docks
@ Eddie Lonsdale | Shipping manager | decision-maker | football |
$ lost 380 345 | Six curtains | dock | 41400 | Coldframe | Price | | | Half the price, same door | 220 | broken
378 call: Chips go soft at door 4 in August. Eddie eats the evidence.
345 email: Coldframe it is. Eddie says that his boss reads only the last line of a quote.
# Inland Boat Covers | Marine equipment | low | Oshkosh, Wisconsin, 920 | paul | 27 | one hall
@ Shirley Novak | Owner | decision-maker | regattas |
$ won 600 560 | Cutting room lights | light | 16600
563 call: Shirley cuts navy on black. Said that she found two pairs of scissors on the first day of light.
210 call: Wants a curtain for the loading door. Noted for my successor, whoever it will be.
# Jubilee Party Goods | Retail | low | Appleton, Wisconsin, 920 | paul | 41 | seasonal
@ Vince Carmody | Buyer | influencer | magic tricks |
$ lost 300 262 | Balloon store cooling | climate | 27000 | | No budget | | | |
298 meeting: Latex ages above 25 degrees. Vince popped six old ones and six new ones to show me, in the canteen.
262 call: No money before carnival and none after it either. Friendly, though.
# Kingfisher Water Systems | Industrial supply | high | Rockford, Illinois, 815 | | 84 |
@ Adele Brannigan | Operations manager | decision-maker | rowing |
$ won 1000 964 | Resin store | climate | 38500
970 note: Came with the accounts of the old Rockford office. Resin must stay under 25 degrees, that is all the file says.
# Longview Paper Tubes | Paper and packaging | low | Wausau, Wisconsin, 715 | | 37 | humidity
@ Mitch Arvidson | Foreman | user | deer hunting |
240 email: Wrote to the address on his fair card, booth 212: tubes that come out oval in July. Nobody has rung him since.
# Mill Pond Vinyl | Media and events | low | Oak Park, Illinois, 708 | | 24 | small
@ Stella Marchetti | Owner | decision-maker | soul singles |
$ lost 700 655 | Pressing plant store | climate+light | 55900 | Brightwell | Competition | | | |
660 rang: Records warp by the window, said Stella, and that Brightwell was first. The Rockford office lost the order and closed a month later.
`;
