/** Dana's customers: quiet, one-and-done, due for a check-in, ready for a referral; and two to leave alone. */
export const customerAccounts = `
# Granite Shore Marine | Marine equipment | high | Two Harbors, Minnesota, 218 | dana | 85 | loyal | reference
@ Ilse Thorvald | Managing director | decision-maker | wooden boats, lake history | Her father restored the boat that I sail | Duluth Rowing Club
@ Kofi Danso | Stores | user | |
$ won 1300 1240 | First hall | climate | 38500
$ won 720 690 | Lights in the sail loft | light | 24900
$ open 40 | Hub for both halls | hub | 17500 | Proposal
240 meeting: Ilse showed our installation to a visitor from Thunder Bay and did the talking herself. Best seller we have.
118 ask: Asked Ilse for a name. She thought of her brother in law at the ferry yard and offered to ring him first.
40 call: They want one switch for both halls when the crew goes home. Proposed the hub, she wants it explained to the foreman.
& 1180 | Bridget Saarinen | Vantage Cold Storage | contacted | They sail against each other; Bridget was fighting ice at her doors | 500
& 26 | Fiona Castle | Aurora Home Goods | contacted | Ilse told her about our lights over lunch; Fiona rang us herself
& 117 | Gunnar Thorvald | Arrowhead Ferry Yard | contacted | Wants a call after the next launch, not before
# Maple & Main Furniture | Furniture | low | Brainerd, Minnesota, 218 | dana | 65 | one hall
! 18 | hiring | Six order pickers wanted for a late shift
@ Teresa Quill | Warehouse manager | decision-maker | quilting |
$ won 300 262 | DayLine for the showroom store | light | 24900
296 meeting: Varnish looks different under the old tubes, customers send tables back. Teresa put two samples side by side.
255 call: First week with the new light. Teresa read out a note from a picker: "I can see the grain." Keep that one.
110 email: Asked how the dimming does in the evening shift. She answered with one thumb.
110 wrote: Thumbs up from Teresa, and a photo of the aisle at dusk.
# Hollis Brewing Company | Beverages | low | Ashland, Wisconsin, 715 | dana | 42 | one hall
@ Sam Hollis | Founder | decision-maker | jazz, hops | Same record shop on Superior Street
$ won 410 377 | Cellar monitoring | sense | 4200
405 call: Sam writes cellar temperatures on a clipboard. The clipboard got wet once and that was the audit.
370 call: Alarm at 2 in the morning, Sam drove in, a door was open. Saved a batch, he said, and bought me a beer.
150 call: They will rent the hall next door. Nobody has thought about cooling it yet.
# St. Croix Medical Stores | Pharmaceuticals | high | Stillwater, Minnesota, 651 | dana | 120 | audit
@ Yvonne Petit | Compliance manager | decision-maker | gardening | We swap tomato seedlings in May
@ Mark Sollers | Night lead | user | |
$ won 820 790 | Monitoring, all rooms | sense+care | 16800
$ won 560 531 | Monitoring, annex | sense | 8400
410 call: Yvonne passed the inspection without one remark. She had the inspector sign the printout.
285 email: Congratulated her on the new role. Asked nothing.
228 voicemail: Left a message about the firmware, and that her tomatoes did better than mine.
# Ironwood Tool Supply | Industrial supply | low | Ironwood, Michigan, 906 | dana | 33 | docks
@ Chuck Beaulieu | Owner | decision-maker | snowmobiles |
$ won 760 745 | Curtain, door 1 | dock | 6900
$ won 660 648 | Curtain, door 2 | dock | 6900
$ won 570 551 | Curtains, doors 3 and 4 | dock | 13800
560 call: Chuck orders a door at a time, "like socks". Wants 5 and 6 when the season’s money is in.
332 call: Slow season. He is fine, the doors are fine, call when trade is back.
# Whitepine Book Depot | Books and media | low | Hudson, Wisconsin, 715 | dana | 58 | humidity
@ Harriet Noble | Logistics manager | decision-maker | mystery novels | Lent me three by the same author
@ Owen Slade | Former director | champion left | |
$ won 610 575 | Humidity for the archive aisles | climate+sense | 42700
600 meeting: Pages curl in aisle 9 first. Owen said that it is where the rare ones are, of course it is.
566 call: Harriet takes over from Owen next month. He called us the easiest project of his last year.
206 email: Sent Harriet the library paper about mould below 55% humidity. No answer yet, she travels for the fairs.
# Vantage Cold Storage | Cold storage | high | Minneapolis, Minnesota, 612 | dana | 260 | key account, cold chain | reference
@ Bridget Saarinen | Site director | decision-maker | marathon, sauna | Ran the same marathon, she was much faster
@ Dale Rourke | Maintenance chief | champion | fly fishing |
$ won 1150 1105 | Site 1 | climate+hub | 94000
$ won 640 610 | Site 2 | climate+sense | 88200
$ won 150 96 | Dock curtains, both sites | dock | 55200
190 meeting: Quarterly walk with Dale. He has marked three doors where the ice comes back. Curtains are his idea, I only priced them.
131 call: Bridget signs if we do the work between 22:00 and 4:00. Checked with installation, yes.
84 meeting: Hand-over of the curtains. Bridget brought the night crew a cake in the shape of a forklift.
52 call: All well. Their energy bill of the first full month is down 11%. She will let us print the figure.
152 insight: Sent Bridget the form numbers of the two utility rebates that close in spring. She had not heard of either.
& 265 | Nils Aaker | Corvid Electronics | contacted | Bridget met him at the forum; he had sparks on every shelf | 250
> 0 10:30 | Monthly status call with Bridget: ice at door 12, figures for the story
# Delmar Flowers | Horticulture | low | Red Wing, Minnesota, 651 | dana | 47 | seasonal
@ Paula Denham | Head of cold rooms | decision-maker | orchids |
$ won 480 452 | Cold room curtain | dock | 6900
$ won 200 170 | Cold room sensors | sense | 4200
175 call: Their busiest week: 60,000 stems through one door. The curtain held at six degrees.
112 rang: Paula asked whether the sensors can text her sister too. They can. Set it up while we spoke.
# Corvid Electronics | Electronics | high | Bloomington, Minnesota, 952 | dana | 150 | static, expansion
@ Nils Aaker | VP operations | decision-maker | ravens, photography | Told him about the nest over our dock | Upper Midwest Logistics Forum
@ Rosa Whitfield | ESD engineer | influencer | |
$ won 250 208 | Humidity against static | climate | 38500
$ open 66 | Second hall | climate+light | 63400 | Negotiation
203 meeting: Start-up day. Rosa measured at eleven points and was happy with ten. We moved a nozzle.
66 call: Failures from static down from nine a month to two. Nils wants the same for hall 2, with lights this time.
37 meeting: Price talk with Nils. He wants 5% for the second hall, I offered the care plan for a year instead.
& 58 | Nora Dale | Halden Circuit Works | given | Nils trained her; she counts every failed board
> 4 | Nils decides on hall 2 after his board
# Aurora Home Goods | Retail | low | Duluth, Minnesota, 218 | dana | 110 |
! -12 | event | They show at the Upper Midwest Logistics Day, hall 2
@ Fiona Castle | Distribution manager | decision-maker | pottery |
$ open 24 | Lights, returns area | light | 24900 | Qualification
24 rang: Fiona found us through Granite Shore. Returns are sorted in a corner with one lamp. She wants it done by the sales.
17 meeting: Measured the corner, it is 300 square metres and three lamps. Her team showed us what they reject by mistake.
1 meeting: Fiona walked along the returns with me again, her finance beside her. They want the lamps up before the spring sale.
> 2 | Quote for the returns area to Fiona
# Pinecrest Logistics | Third-party logistics | high | Fargo, North Dakota, 701 | dana | 290 | | stop: Their lawyer asked in writing that nobody from sales calls
@ Aaron Wilde | Director | decision-maker stop | |
$ lost 500 430 | Whole site | climate+light+hub | 128000 | Novatech | Competition | | |
430 wrote: Letter from their counsel after the tender: no more contact from suppliers that bid. We respect that.
# Juniper Office Supply | Office supply | low | Duluth, Minnesota, 218 | dana | 28 | small
@ Lois Keating | Partner | decision-maker | bridge, crosswords |
$ won 365 330 | Stockroom lights | light | 12400
360 call: Lois decides in one call or never. Today it was in one call.
320 call: Two lamps flickered and were swapped the same day. She noticed that nobody argued.
> -1 | Lois asked for a word about the lease of the back room
~ 12
`;
