### First contact (AP-1, AP-2, CT-1 to CT-3): an order has come in and we write first

# $name (how they are called) $kind (kind of work)
contact-first = Hello { $name }, this is the assistant of { $company }. Your order ({ $kind }) has reached us, and we would like to agree a time for the visit. If this isn't you, please reply “not me”.
# $name (how they are called) $kind (kind of work) $summary (what the order says, not long)
contact-for-first = Hello { $name }, this is the assistant of { $company }. Your order ({ $kind }: { $summary }) has reached us, and we would like to agree a time for the visit. If this isn't you, please reply “not me”.
# $name (how they are called) $kind (kind of work)
contact-again = Hello { $name }, this is the assistant of { $company } again. There is no time yet for your visit ({ $kind }); just say when it suits you.
# $name (how they are called, not used here) $kind (kind of work)
contact-next = There is no time yet for your other order ({ $kind }) either. If you'd rather not do it now, say “never mind”.
# $name (how they are called, not used here) $kind (kind of work) $summary (what the order says, not long)
contact-for-next = There is no time yet for your other order ({ $kind }: { $summary }) either. If you'd rather not do it now, say “never mind”.
# $name (how they are called, not used here) $kind (kind of work) $summary (empty, not used here) in the middle of another booking
contact-beside = Your order ({ $kind }) has reached us too; once this visit is agreed, we come to that one. If you don't want it, just say so and I withdraw it; if this isn't you, please reply “not me”.
# $name (how they are called, not used here) $kind (kind of work) $summary (what the order says, not long) in the middle of another booking
contact-for-beside = Your order ({ $kind }: { $summary }) has reached us too; once this visit is agreed, we come to that one. If you don't want it, just say so and I withdraw it; if this isn't you, please reply “not me”.
# Text message. $name (how they are called) $kind (kind of work) $link (link)
contact-text = { $company }: Hello { $name }, we have your order ({ $kind }). Please choose a time for the visit: { $link } If this isn't you, please ignore it. Hotline { $hotline }
# Text message. $name (how they are called) $kind (kind of work) $link (link)
contact-text-again = { $company }: Hello { $name }, no time is agreed yet for your { $kind }. Choose one that suits you: { $link } Not you? Please ignore this. Hotline { $hotline }
