### My appointments

show-agreed = Your visits:
# $window (window) $kind (kind of work)
show-appointment = · { $window } { $kind }
show-none = You have no visit booked at the moment.
show-waiting = Orders still without a time:
# $kind (kind of work) $description (content)
show-order = · { $kind }: { $description }
show-what-next = To book, change or cancel, just say so.
