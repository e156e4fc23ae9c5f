### Opting out: no reason asked, no persuading
opt-out-noted = All right, this is noted: no more offers or surveys from us. I still answer when you write here, and you will hear of any change to a visit that is agreed.
