### Closed: thanks, contact card, rating (CL-4, CL-5)

# Contact card: the installer's name and badge, and the company's hotline, never a private phone. $name (how they are called) $installer (installer) $badge (badge number)
visit-closed-say = Thank you, { $name }. Your confirmation is on record and the visit is closed. If anything comes up, just say so here, or call { $hotline } and ask for { $installer } (badge { $badge }).
# Text message. $installer (installer) $badge (badge number) $rating (not_begun: not rated yet)
visit-closed-text = { $company }: your confirmation has arrived and the visit is closed, thank you. If anything comes up, ask for { $installer } (badge { $badge }) or call { $hotline }.{ $rating ->
    [not_begun] {" "}To rate it, reply { $closeOutCode } in the chat.
   *[other] {""}
}
# $name (how they are called) $installer (installer) $badge (badge number)
visit-closed-by-us-say = { $name }, we have closed this visit after asking you; it does not count as your signature. If it is not in order, or nobody asked you, say “a person please” or call our hotline { $hotline } and ask for { $installer } (badge { $badge }), and we see to it at once.
visit-closed-rate = Please rate this visit: just reply { $closeOutCode } within { $closeOutMinutes } minutes.
# The evaluation was left because of something that didn't work
visit-closed-rate-on = Your evaluation isn't finished yet; to go on with it, just say “rate”.
# Text message. $installer (installer) $badge (badge number) $rating (not_begun: not rated yet)
visit-closed-by-us-text = { $company }: we have closed the visit of { $installer } (badge { $badge }) after asking you; it does not count as your signature. If it is not in order, or nobody asked you, call { $hotline }.{ $rating ->
    [not_begun] {" "}To rate it, reply { $closeOutCode } in the chat.
   *[other] {""}
}
