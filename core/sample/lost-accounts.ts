/** Dana's old no's, fresh losses and declined accounts; the shorthand is read by `readSampleAccounts`. */
export const lostAccounts = `
# Cold Harbor Foods | Food distribution | high | Duluth, Minnesota, 218 | dana | 220 | cold chain, expansion
! 4 | expansion | A second freezer hall at the port, ground is broken in spring | https://coldharborfoods.example/news
@ Marta Voss | Operations director | decision-maker | sailing, rye baking | Both of us learned to sail on Park Point | Duluth Rowing Club
@ Len Okafor | Shift supervisor | user | ice fishing |
$ lost 395 338 | Freezer hall climate | climate+sense | 48200 | Novatech | Price | Too slow | Marta said so herself at the Food Expo | Every hall live within a year, no downtime | -21
392 meeting: Walked the freezer hall with Marta. Frost on the sprinkler heads by door 6, she hates it. Wants numbers before her board meets.
361 call: Marta chased me for the quote. It was still with engineering, eleven days. She was polite about it.
338 rang: They signed with Novatech. She said price, but also that they had the contract on her desk in three days.
120 article: Sent her the new defrost rule from the state inspectors with the two paragraphs that touch her marked.
> 0 09:00 | Ask Marta how the second Novatech hall is coming along
# Prairie Lane Paper | Paper and packaging | high | Moorhead, Minnesota, 218 | dana | 140 | humidity
! 75 | press-release | Promised their board a waste target of 2%, with a date
@ Colin Sturgis | Plant engineer | champion | vintage radios |
@ Bev Haldorsen | Finance manager | decision-maker | curling | Her club plays ours every January
$ lost 290 236 | Humidity for the roll store | climate+hub | 61000 | Brightwell | Competition | No measurable result shown | Colin told me over coffee | Waste under 2% within six months | 40
288 call: Rolls at the north wall swell when it rains. Colin thinks 4% of stock is scrapped, nobody counts it properly.
259 meeting: Presented to Bev. She asked three times what 1% less waste is worth. I had the brochure and no number.
236 email: Thanked Bev for the straight answer. Asked whether I may ring after their first wet months.
95 tried: Rang Colin at lunch, no luck. Shift change is 14:30, better after that.
# Tamarack Outfitters | Sporting goods | low | Bemidji, Minnesota, 218 | dana | 60 | seasonal
@ Jo Lindqvist | Warehouse manager | decision-maker | trail running |
$ lost 520 470 | Lights over the pick aisles | light | 23800 | Coldframe | Price | | | Same light for two thirds of our price | 300 | broken
515 call: Pickers use head torches in November. Jo laughed when she said it but she was not joking.
471 rang: Going with Coldframe because of price. Jo sounded unsure whether the dimming is included.
210 voicemail: Left word about the utility rebate that closes soon, with the form number.
# Ridgeline Pharmacy Supply | Pharmaceuticals | high | Rochester, Minnesota, 507 | dana | 310 | audit, cold chain
@ Anika Bose | Quality lead | decision-maker | choral singing | Sang in the same festival choir in 2019
@ Peter Mallory | Facilities | influencer | |
$ lost 640 588 | Rack-height monitoring | sense+care | 33400 | | Staying with the vendor | Did not trust us | Peter, after his second beer at the trade fair | |
630 meeting: Anika opened with the last audit: two gaps in the log of bay 14. Our demo unit then lost its own connection. Painful.
590 email: She stays with the loggers they have. Asked politely that we come back when the product is "older".
180 article: Sent Anika the validation report of the new sensors, all forty pages. It answers the thing that went wrong.
# Kestrel Auto Parts | Automotive parts | low | St. Cloud, Minnesota, 320 | dana | 95 | docks
@ Ray Dombrowski | Dock lead | champion | stock car racing |
$ won 900 861 | One curtain to try | dock | 6900
$ lost 430 402 | Curtains for doors 3 to 8 | dock | 38600 | Novatech | Competition | Relationship elsewhere | His boss's brother in law installs for Novatech | Six doors done in one weekend | 372 | kept
425 call: The trial curtain on door 2 paid for itself in four months, says Ray. Wants six more, needs his boss.
402 call: Boss gave it to Novatech. Ray is embarrassed and says the first one is still the best door in the building.
77 tried: No answer on the dock phone. Forklift noise when somebody did pick up, then cut off.
# Bluewater Beverage | Beverages | high | Superior, Wisconsin, 715 | dana | 180 | new hall
@ Nadia Feld | Head of logistics | decision-maker | open water swimming | Swims the bay every August as I do
@ Hugh Tran | Controller | influencer | chess |
$ lost 96 9 | Climate for hall C | climate+hub | 72500 | Novatech | Price | | | Running before their next peak | -70
92 meeting: Hall C opens within months, 9,000 pallets of soft drinks. Labels peel above 28 degrees. Nadia drew the airflow on a napkin, I kept it.
60 call: Hugh wants a payback under four years. We are at 4.6 with the hub and 3.9 without. Sent both.
31 meeting: Second round with Nadia and Hugh. They liked the night schedule. Novatech presents tomorrow.
9 rang: We lost it, 8% apart. Nadia called in person and thanked us for the airflow study. I wished her luck and meant it.
> 1 | Hand-written card to Nadia, no selling in it
# Fenwick Toys | Toys | low | Eau Claire, Wisconsin, 715 | dana | 45 | seasonal
@ Grace Amundsen | Owner | decision-maker | board games | Gave her our spare copy of a harbour game
$ lost 80 22 | Lighting before the season | light | 21700 | Coldframe | Bad timing | | | Up in two weeks | -10
76 call: Grace packs until midnight from October. The tubes hum and two pickers have headaches.
41 email: Quote for 140 metres of DayLine with night installation. Told her the last safe date for this season.
22 call: She took Coldframe since they could start on Monday. Fair. Asked me to stay in touch once the season is over.
# Orchard & Vale Grocers | Food distribution | high | Madison, Wisconsin, 608 | dana | 400 | cold chain
@ Simon Achterberg | Supply chain VP | decision-maker | road cycling |
@ Lucille Park | Energy manager | champion | beekeeping | Her honey is on my breakfast table
$ lost 260 171 | Banana rooms | climate | 41000 | | No budget | Never qualified | Lucille: there was no project number, ever | |
255 meeting: Lucille showed me the ripening rooms. Two of nine can't hold 14 degrees on a hot day. Simon did not come.
205 email: Third date for the visit with Simon, moved again by his office.
171 call: No budget this year, says Simon's assistant. Lucille was as surprised as I was, or played it well.
# Northfork Textiles | Textiles | low | Mankato, Minnesota, 507 | dana | 70 |
! 2 | management | Their new head of operations ran a hall with our climate in it before
@ Abel Cruz | Production planner | influencer quiet:20 | | | | On leave with his first child; not before he is back
$ lost 330 244 | Daylight for the cutting floor | light+hub | 36200 | | No decision | Wrong contact | The plant manager had never heard of us | |
328 call: Cutters see colours differently at four in the afternoon. Abel has a drawer of returned samples to prove it.
281 email: Sent the colour rendering sheet, he forwarded it "upstairs". No name upstairs yet.
244 call: Nothing decided and nothing will be. Should have asked in the first week who signs.
# Sable Print Works | Paper and packaging | low | La Crosse, Wisconsin, 608 | dana | |
@ Wendy Orr | Office manager | gatekeeper | |
214 email: Wrote to the general address about ink drying times in damp weather. One paragraph, one question.
190 tried: Nobody picked up, twice in one afternoon.
158 desk: Wendy says the owner reads his mail on Fridays. Mentioned that he is called Mr. Sable, like the firm.
133 voicemail: Left a message for Mr. Sable about the printers' breakfast. No reply so far.
127 email: Two lines on how a bindery in Winona stopped its paper from curling. No answer.
119 voicemail: Said the figure aloud: 11% less waste in a wet spring. Nobody rang back.
111 tried: Six in the evening, as the ladder says. The phone rings in an empty office.
102 email: The last one, without reproach: here is my number, and a good year to the presses.
# Lakehead Seed & Feed | Agriculture | low | Hibbing, Minnesota, 218 | dana | 52 | humidity
@ Orrin Tate | General manager | decision-maker | polka, accordion |
$ lost 470 415 | Grain dust and damp | climate | 29900 | | Bad timing | | | |
466 meeting: Orrin walked me through every bin. Condensation under the roof in March costs him a truckload.
415 call: Harvest first, he says, then his daughter's wedding, then we talk. We never did.
> 3 | Ring Orrin: the wedding is over and the roof will drip again
`;
