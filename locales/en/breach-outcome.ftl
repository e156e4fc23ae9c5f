### What came of a report, for whoever made it, never in the supervisor's own words (DS-5)

breach-outcome-founded = A supervisor has looked into what you told us: it was indeed our fault, and it has been dealt with by the rules. We are very sorry, and thank you for telling us.
breach-outcome-unfounded = A supervisor has looked carefully into what you told us and found no breach this time. Thank you for telling us; it has no effect on you. If anything else comes up, say “I want to report a breach” at any time.
# $link（链接）
breach-outcome-text = { $company }: There is an answer to what you told us. Please open: { $link } Hotline { $hotline }
