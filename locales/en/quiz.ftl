### The monthly quiz: three questions for each installer, each judged and explained at once

# $count (how many questions)
quiz-invitation = Hello, this is the visit assistant of { $company }. Here is this month's quiz about the service norms: { $count ->
    [1] one question
   *[other] { $count } questions
}, two minutes, and a wrong answer does no harm. If it doesn't suit, reply “later”; to take it then, reply “quiz”.
# $count (how many questions are left)
quiz-reminder = Hello, this is the visit assistant of { $company }. { $count ->
        [one] One question
       *[other] { $count } questions
    } of this month's quiz can be answered until the month ends; you won't be reminded again. If it doesn't suit, reply “later”.
# $link (the link into the chat)
quiz-text = { $company }: Hello, this month's quiz about the service norms is here, it takes two minutes: { $link }
# $count (how many questions)
quiz-begin = This month's quiz has { $count ->
    [1] one question
   *[other] { $count } questions
}.
# $count (how many questions are left)
quiz-goes-on = On with this month's quiz: { $count ->
        [one] one question
       *[other] { $count } questions
    } left.
# $number (which question) $count (of how many) $ask (the question)
quiz-ask = Question { $number } of { $count }: { $ask }
quiz-hint = Please reply 1, 2 or 3; if you are unsure, take the likeliest. To leave it for now, reply “later”.
# $count (how many questions are left)
quiz-only-so-many = { $count ->
        [one] Only one question is
       *[other] Only { $count } questions are
    } left: one number for each, please.
# $number (which question) $why (why) $norm (the norm's id)
quiz-right = Question { $number } is right. { $why } ({ $norm })
# $number (which question) $place (which choice is right) $choice (its words) $why (why) $norm (the norm's id)
quiz-wrong = Question { $number } is wrong: it is { $place }, { $choice }. { $why } ({ $norm })
quiz-answered-already = That question has been answered; the first answer counts.
# $right (right answers) $count (questions)
quiz-done = That was it: { $right } of { $count } right. Thank you, until next month.
# $right (right answers) $count (questions)
quiz-done-already = You have finished this month's quiz: { $right } of { $count } right.
quiz-put-by = All right. What is left can be answered until the month ends; reply “quiz” when it suits.
quiz-results-for-supervisors = Only supervisors see the results of the quiz.
# $month (which month)
quiz-results-none = There is no quiz of { $month } yet.
# $month (which month) $finished (how many finished) $count (how many installers)
quiz-results-head = Quiz of { $month }: { $count ->
        [one] one installer
       *[other] { $count } installers
    }, { $finished } finished.
# $name (installer) $right (right answers) $count (questions)
quiz-results-line = { $name }: { $right }/{ $count }
# $name (installer) $right (right answers) $count (questions) $open (questions left open)
quiz-results-part = { $name }: { $right }/{ $count }, { $open } not answered
# $name (installer)
quiz-results-unanswered = { $name }: not answered
# $count (how many installers are not listed)
quiz-results-more = { $count } more; doorstep report quiz lists them all.
quiz-results-norms = Norms that were answered wrongly most often:
# $norm (the norm's id) $wrong (wrong answers) $answered (answers)
quiz-results-norm = { $norm }: { $wrong } wrong of { $answered }
