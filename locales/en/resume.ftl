### Back after days (CT-8)
resume-ask = Hello again. Something was left unfinished last time; shall we go on with it?
resume-yes = Go on
resume-no = No, thank you
resume-dropped = All right, we'll leave that. Just tell me what you need.
