### doorstep language: training and checking what messages want

cli-about-language = what messages want: train from the corpus, score with labelled messages
cli-about-language-train = train anew from corpus/ into models/; takes seconds, the same corpus gives the same octets
cli-about-language-score = score the models that are there with labelled messages (lines of JSON)
cli-argument-gold = the labelled file: text, role, ctx and intent in each line, perhaps also and ok
language-role-customer = customers
language-role-installer = installers
language-role-all = all
# $role (whose words) $lines (how many messages)
language-trained = { $role }: trained with { $lines } messages
# $file (file)
language-no-file = The file { $file } can't be read. Check its path.
# $file (file) $line (line)
language-bad-line = { $file }, line { $line }: text, role, ctx and an intent of that role are needed.
language-head-group = whose
language-head-messages = messages
language-head-strict = strict
language-head-lenient = lenient
language-head-top-three = top three
language-head-after-question = after a question
language-head-precision = acted on, right
language-head-coverage = acted on
language-head-out-of-scope-found = out of scope found
