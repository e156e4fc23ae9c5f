### The installer is at work, and the customer says that it isn't right yet (CL-1)

# $words (the customer's words)
trouble-at-work-told = The installer has been told just now: “{ $words }”. The visit is not closed; once it is done you will be asked to check it and confirm. If anything else is not right, just say so.
# $words (the customer's words, which don't say what)
trouble-at-work-told-bare = The installer has been told just now: “{ $words }”. The visit is not closed. What is not right? Tell me, and the installer sees it at once.
