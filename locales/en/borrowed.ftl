### The customer's chat is open on a telephone with an installer's account: nobody is blamed, it may be borrowed; nothing is signed, agreed to or rated there (CL-3, DS-4, DS-6)

# $name $installer $badge $kind $done (what was done) $tests (what was measured) $lapsed (extras that are off, or empty) $charged (extra work that was agreed, or nothing)
borrowed-sign = { $name }, { $installer } (badge { $badge }) says that this { $kind } is done: { $done }{ $tests }{ $charged }{ $lapsed }. Please check it. A technician's account has been used on this phone, so nothing can be signed here and the code is not shown: if it works, please confirm in our chat on your own phone, or call { $hotline }. If something is still wrong, you can say so right here.
borrowed-agree = Thank you. A technician's account has been used on this phone, so a yes given here does not count and was not noted. Please answer in our chat on your own phone, or call { $hotline }.
borrowed-rate = Thank you. A technician's account has been used on this phone, so a rating given here does not count and was not noted. Please send { $closeOutCode } from your own phone.
