### The customer says “rate” (CL-4)

rate-by-code = To rate this visit, please reply { $closeOutCode } alone, without any other words.
rate-over = You have rated this visit already, thank you. If there is anything else, just write it here.
rate-none = There is no visit to rate at the moment. If anything is on your mind, just tell me.
