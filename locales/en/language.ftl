### doorstep language: training and checking what messages want

cli-about-language = what messages want: train from the corpus, score with labelled messages
cli-about-language-train = train anew from corpus/ into models/; takes seconds, the same corpus gives the same octets
cli-about-language-score = score the models that are there with labelled messages (lines of JSON)
cli-about-language-review = list the messages of which the assistant was unsure and that nobody has labelled, masked; write them for labelling, take them into the corpus
cli-option-review-out = write them to a file, to be labelled in any editor
cli-option-review-take = take a labelled file
cli-option-review-corpus = folder of the corpus; left out: corpus/ of this project
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
language-review-none = No message waits for a label.
language-review-head-times = times
language-review-head-role = whose
language-review-head-asked = asked before
language-review-head-message = message (masked)
language-review-head-top = likeliest three
language-review-head-chosen = said to be meant
# $shown (how many are listed) $waiting (how many there are)
language-review-shown = { $shown } of { $waiting } that wait for a label. To label them, write a file: doorstep language review --out FILE
language-review-head =
    Each line: intent, asked before, language, message and mark, parted by tabs. Correct the first column; other wishes in it as A+B, two good readings as A/B.
    With - in the first column it is of no use and never comes back. A line that is deleted comes again next time. Leave the last column. Take out what is personal all the same.
    Then: doorstep language review --take this file
# $file (file) $lines (how many) $waiting (how many there are)
language-review-written = { $lines } messages are in { $file } (of { $waiting }). Correct the first column, then: doorstep language review --take { $file }
language-review-either = Use --out or --take, not both.
# $file (file)
language-review-exists = { $file } is there already and was left as it is: it may hold labels. Give another name.
# $file (file) $code (error code)
language-review-unwritable = { $file } can't be written ({ $code }). Check its path and rights.
# $folder (folder)
language-review-no-corpus = The corpus in { $folder } can't be read. Run this in the project's folder, or name the corpus with --corpus.
# $line (line) $columns (how many)
language-review-columns = Line { $line }: five columns parted by tabs are needed, there are { $columns }.
# $line (line) $label (intent as written) $role (whose)
language-review-label = Line { $line }: { $role } have no intent "{ $label }". Their names are in src/language/intent/intents.ts.
# $line (line) $word (word as written)
language-review-asked = Line { $line }: "{ $word }" is nothing that was asked before. One of idle, offer_slots, confirm, ask_time, survey, survey_text, promo is.
# $line (line) $word (word as written)
language-review-language = Line { $line }: the language is zh or en, not "{ $word }".
# $line (line)
language-review-text = Line { $line }: the message is empty.
# $line (line)
language-review-mark = Line { $line }: the mark in the last column isn't as it was written.
# $line (line) $first (line of the first)
language-review-twice = Line { $line }: the same message as in line { $first }.
# $line (line) $label (intent in the corpus)
language-review-contradiction = Line { $line }: the corpus has the same words as { $label }. Give them that label, or mend the corpus first.
language-review-nothing-taken = Nothing was taken. Mend these lines and try again.
# $taken (how many) $known (how many) $dropped (how many)
language-review-taken = { $taken } taken into the corpus, { $known } were there already, { $dropped } dropped.
language-review-then = Now train anew: doorstep language train
