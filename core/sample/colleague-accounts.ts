/** The accounts of Marcus and Ines; the shorthand is read by `readSampleAccounts`. */
export const colleagueAccounts = `
# Bayfield Carton | Paper and packaging | high | Bayfield, Wisconsin, 715 | marcus | 210 | humidity | reference
@ Louise Vance | Plant manager | decision-maker | kayaking |
@ Ted Maki | Roll store | user | | Same bowling league on Tuesdays
$ won 800 752 | Roll store humidity | climate+sense | 51900
$ won 420 398 | Lights over the slitters | light | 24900
744 call: Louise had Brightwell in the house when our sensor went up. She kept both graphs on the wall for a week.
240 meeting: First winter in figures: scrap at 1.1%. Ted found two rolls and blames the forklift, not the air.
61 call: Quick status with Louise. Slitters run a third shift from next month, wants the light schedule changed.
# Copper Trail Cycles | Sporting goods | low | Houghton, Michigan, 906 | marcus | 36 | seasonal
@ Beth Lahti | Operations | decision-maker | gravel riding |
$ won 500 466 | Workshop lights | light | 19800
462 call: Mechanics like the light, the dog does not like the driver hum. Swapped one driver.
300 email: Wrote about carbon frames and heat, one page, no offer in it.
# Erie Ridge Foods | Food distribution | high | Erie, Pennsylvania, 814 | marcus | 330 | cold chain
@ Gordon Blythe | COO | decision-maker | golf, barbecue |
@ Samira Haddad | Cold chain manager | champion | baking | Trades sourdough starters with Ruth in our office
$ lost 480 431 | Blast room | climate+hub | 79000 | Novatech | Price | We did not listen | Samira, when she left the tender team | Ten degrees in ten minutes | 200 | kept
476 meeting: Gordon talked for an hour about labour, I for half an hour about compressors. Wrong way round, I see that now.
431 email: Lost by 12,000. Samira added a line under the official text: "you never asked about the night shift".
150 introduction: Introduced Samira to the night manager at Vantage. They spoke for forty minutes without us.
# Falcon Freight Yard | Third-party logistics | low | Toledo, Ohio, 419 | marcus | 130 | docks
@ Dean Kowalczyk | Yard boss | decision-maker | muscle cars |
$ lost 60 18 | Curtains, east doors | dock | 41400 | Brightwell | Price | | | Four doors hung and free for a year | -55
58 call: East wind blows straight through doors 1 to 6. Dean wears his parka at his desk in April.
18 rang: Brightwell gives four doors on trial for a year. Dean would be stupid not to, he said. I agreed.
# Galena Ceramics | Building materials | high | Galena, Illinois, 815 | marcus | 90 |
@ Ursula Banks | Head of production | decision-maker | raku |
$ lost 310 280 | Drying hall | climate+sense | 46900 | | Missing feature | | | |
306 meeting: Drying needs 40 degrees, our zones stop at 32. Told her on the spot instead of after the quote.
280 email: Ursula closes the file and writes that she will ring when we go above 40. Product knows.
# Harrow Lane Auctions | Retail | low | Peoria, Illinois, 309 | marcus | 22 | small
@ Clive Emmett | Partner | unknown | |
205 email: A line about canvases and humidity swings, with the museum table attached.
170 tried: Auction day, nobody has time. My mistake, their calendar is public.
128 voicemail: Message for Clive about the two wet weeks in the forecast.
# Indigo Apparel | Textiles | high | Columbus, Ohio, 614 | marcus | 270 | expansion
! 6 | funding | A loan from the state for the second warehouse
@ Renee Duval | Distribution director | decision-maker | swing dancing |
@ Ali Mansour | Energy buyer | influencer | cricket |
$ open 75 | Lights, three floors | light+hub | 92200 | Proposal
75 meeting: Three floors, three colours of light, returns blamed on photographs. Renee wants one colour by the autumn line.
33 call: Ali checks the rebate himself. He found 4,000 that we had missed.
> 1 | Second visit at Indigo with the lamp samples
# Jasper Pet Supply | Retail | low | Dayton, Ohio, 937 | marcus | 75 |
@ Monica Reyes | Warehouse manager | decision-maker | rescue dogs | Both of us have greyhounds
$ won 700 668 | Curtain | dock | 6900
$ won 330 301 | Two more curtains | dock | 13800
305 call: Fish food clumps when door 2 is open. Monica orders two more, same as last time.
104 email: Asked for a picture of the third door, she sent one with a dog in it.
# Keystone Valve | Industrial supply | high | Pittsburgh, Pennsylvania, 412 | marcus | 190 | loyal
@ Frank Dellarosa | VP supply | decision-maker | opera, accordion | 
$ won 1400 1352 | Core store | climate+light | 63400
$ won 900 861 | Hub | hub | 17500
$ won 280 243 | Care for everything | care | 8400
247 meeting: Frank signed on the bonnet of his car. He has told three people at the valve congress about us, unasked.
44 ask: Asked Frank who else. He gave a name before I had finished the question.
& 43 | Roberta Chan | Allegheny Pump | given | Frank: "she shouts, but she decides"
# Ludlow Office Furniture | Furniture | high | Akron, Ohio, 330 | ines | 160 | humidity
@ Priscilla Yates | Quality director | decision-maker | restoring chairs |
$ lost 560 512 | Veneer store | climate | 38500 | | Staying with the vendor | Relationship elsewhere | Her deputy at the wood fair | |
556 meeting: Veneer splits in February. Priscilla keeps a box with the worst ones, labelled with the weather.
512 call: They stay with the installer who built the place. He is her deputy's cousin, as it turns out.
# Merrin Dental Supply | Pharmaceuticals | low | Cincinnati, Ohio, 513 | ines | 48 | audit
@ Oscar Lindgren | Pharmacist in charge | decision-maker | bird watching |
$ won 340 309 | Two rooms monitored | sense | 8400
312 call: Oscar reads every line of the manual and found a mistake on page 12. We corrected it, he was delighted.
190 email: Sent the corrected manual with his name in the thanks.
# Nettle & Thyme Organics | Food distribution | low | Bloomington, Indiana, 812 | ines | 40 | cold chain
@ Joy Abernathy | Co-founder | decision-maker | herbs, banjo | Played on the same open stage
$ lost 240 199 | Herb room | climate | 34000 | | No budget | Price | Joy told me what she could pay: 25 | |
236 meeting: Basil goes black at four degrees, mint does not. One room for both is the whole problem.
199 call: The bank said no to the second room. Joy said that a smaller first step would have been possible, I had not offered one.
# Oakum Rope Works | Marine equipment | low | Sandusky, Ohio, 419 | ines | |
@ Walt Jessup | Master ropemaker | champion | knots, of course |
$ won 630 603 | Store lights | light | 16600
610 call: Walt can see a bad strand from four metres now. He said it in front of the owner, bless him.
270 call: Nothing needed. Talked about hemp for twenty minutes and I learned something.
# Pemberton Wine Imports | Beverages | high | Cleveland, Ohio, 216 | ines | 66 | humidity
@ Celia Rossi | Cellar master | decision-maker | opera, Piedmont | We heard the same Tosca
@ Bruno Haas | Finance | influencer | |
$ won 220 181 | Cellar climate | climate+sense | 42700
184 meeting: Corks, labels, temperature: Celia wants 13.0 and not 13.4. We hold 13.1. She allowed it.
66 call: Bruno asked what happens in a power cut. Walked him through it. He wants it on paper.
64 email: The power cut, on one page, as promised to Bruno.
# Quillon Archive Services | Books and media | high | Lansing, Michigan, 517 | ines | 88 | audit
@ Theodora Fitch | Archive director | decision-maker | genealogy |
$ lost 115 26 | Vault 3 | climate+sense+care | 52400 | | No decision | | | |
110 meeting: Vault 3 is empty until the air is right, the county pays rent for it already. Strange that nobody hurries.
26 email: The board postponed vault 3 and closed the tender. Theodora sounds more annoyed than I am.
# Redbarn Equipment | Agriculture | low | Fort Wayne, Indiana, 260 | ines | 54 | docks
@ Lyle Hutchins | Parts manager | decision-maker | tractor pulls |
$ won 450 420 | Curtain, parts door | dock | 6900
424 call: Swallows nested over the old door. Lyle would not let us begin until they had flown. Right too.
126 call: Curtain is fine. He wonders about the lights over the small parts, but not before harvest.
`;
