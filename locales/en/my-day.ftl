### An installer's day: today's and tomorrow's visits, the next one, the evening list, the word shortly before

my-day-none = No more visits today or tomorrow.
my-day-later = Later days come to you the evening before; reply “list” for today and tomorrow.
# $count (how many)
my-day-head = Visits: { $count }
my-day-next = Your next visit:
# $visit (which) $area (area) $address (address) $phone (phone, masked unless it is the day)
my-day-visit = · { $visit }
    { $area }, { $address }
    Phone: { $phone }
# $about (what the customer said, notes)
my-day-about = The customer says: { $about }
my-day-protected = Please be on time for this one: we have missed this customer before.
evening-list-say = Good evening. Your visits tomorrow:
# $link (link)
evening-list-text = { $company }: Your list for tomorrow is ready: { $link } Hotline { $hotline }
visit-soon-say = A visit is coming up. Check your tools and uniform, and reply “on my way” when you leave:
# $link (link)
visit-soon-text = { $company }: You have a visit coming up. Open it here: { $link } Hotline { $hotline }
# None then; the others follow
my-day-none-then = No visit at the time you asked about. Those of today and tomorrow:
