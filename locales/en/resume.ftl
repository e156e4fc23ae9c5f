### Back after days (CT-8)
resume-ask = Hello again. Something was left unfinished last time; shall we go on with it?
resume-hint = Reply “1” to go on with it, “2” to drop it; anything else, just say it.
resume-yes = Go on
resume-no = No, thank you
resume-dropped = All right, we'll leave that. Just tell me what you need.
