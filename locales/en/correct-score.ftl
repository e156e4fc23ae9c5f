### A score that is corrected after an evaluation, and half points

# $low (the lower) $high (the higher) only whole points are kept
after-visit-ask-half = We keep whole points only. Is it { $low } or { $high }?
after-visit-scale = The score goes from 1 (lowest) to 5 (highest). Please tell me about the five things above first, such as “all yes” or “1 2 good, 3 not”; for a score alone, reply 1 to 5 points; reply “skip” if you would rather not.
# $score (the new score)
correct-score-done = All right, your score is { $score } now.
# $days (days)
correct-score-none = I found no score of yours that can be changed. Only visits of the last { $days } days that you have rated can; if you want to tell us something, reply “human”.
