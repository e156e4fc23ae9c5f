### Opting out: no reason asked, no persuading
opt-out-noted = All right, this is noted: no more offers or surveys from us. I still answer when you write here, and you will hear of any change to a visit that is agreed.
# asked back when it was said in passing
opt-out-ask = Do you mean that you want no more messages from us that you didn't ask for?
opt-out-meant = No more messages
opt-out-not-meant = I meant something else
opt-out-none = All right, I misunderstood. Just say it again, for example “No internet, can someone come Saturday morning?”
