### The customer says “rate” (CL-4)

rate-by-code = To rate this visit, please reply { $closeOutCode } alone, without any other words.
rate-over = You have rated this visit already, thank you. If there is anything else, just write it here.
rate-late = The visit was closed more than { $closeOutMinutes } minutes ago, so a score doesn't count any more. If anything is on your mind, just tell me, or call { $hotline }.
rate-none = There is no visit to rate at the moment. If anything is on your mind, just tell me.
