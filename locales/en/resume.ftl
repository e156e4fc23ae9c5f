### Back after days (CT-8)
resume-ask = Hello again. Something was left unfinished last time; shall we go on with it?
resume-hint = Reply “1” to go on with it, “2” to drop it; anything else, just say it.
resume-yes = Go on
resume-no = No, thank you
resume-dropped = All right, we'll leave that. Just tell me what you need.
# no time just now: it stays open
resume-later = No hurry, it stays as it is. When you have a moment, say “go on”; if you don't need it, say “never mind”.
# only a time is missing
resume-later-time = No hurry, it stays as it is. When you know which day suits you, just name a time; if you don't need it, say “never mind”.
